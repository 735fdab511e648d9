#include "tests/support/fakeprovider/dialect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace quire::test {

using namespace Qt::Literals::StringLiterals;

ReplyPlan bravePlan(const ServerRequest &request, const Behaviour &behaviour)
{
    if (headerValue(request.headers, "X-Subscription-Token").isEmpty())
        return errorPlan(u"brave-no-token"_s);
    const QUrlQuery query(QString::fromLatin1(request.query));
    const int count = query.queryItemValue(u"count"_s).toInt();
    const QString question = query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
    if (question.isEmpty() || count > 20)
        return errorPlan(u"brave-validation"_s);
    QJsonArray results;
    for (int i = 1; i <= std::min(count, 3) && behaviour.name != "no-content"_L1; ++i) {
        const QString address = u"https://example.org/%1"_s.arg(i);
        results.append(QJsonObject{
            {u"title"_s, u"Result %1 for <strong>%2</strong>"_s.arg(i).arg(question.toHtmlEscaped())},
            {u"url"_s, address},
            {u"description"_s, u"Page %1 says about &quot;%2&quot; that it is well known."_s.arg(i).arg(question.toHtmlEscaped())},
            {u"page_age"_s, u"2026-11-01T00:00:00"_s},
            {u"meta_url"_s, QJsonObject{{u"hostname"_s, u"example.org"_s}}},
        });
    }
    ReplyPlan plan;
    plan.contentType = "application/json";
    plan.headers = {{"X-RateLimit-Limit", "50, 0"}, {"X-RateLimit-Policy", "50;w=1, 0;w=2592000"},
                    {"X-RateLimit-Remaining", "49, 0"}, {"X-RateLimit-Reset", "1, 1419704"}};
    plan.pieces = {QJsonDocument(QJsonObject{{u"type"_s, u"search"_s}, {u"query"_s, QJsonObject{{u"original"_s, question}}},
                                             {u"web"_s, QJsonObject{{u"type"_s, u"search"_s}, {u"results"_s, results}}}})
                       .toJson(QJsonDocument::Compact)};
    return plan;
}

} // namespace quire::test
