#include "core/providers/bravesearch.h"

#include "core/providers/errorreader.h"
#include "core/providers/plaintext.h"
#include "core/providers/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace quire::providers {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostWords = 50; // The service's own limits for q.
constexpr qsizetype mostCharacters = 400;

QString withinLimits(const QString &text)
{
    QString result;
    for (const QString &word : text.simplified().split(u' ').first(std::min<qsizetype>(mostWords, text.simplified().count(u' ') + 1))) {
        if (result.size() + word.size() >= mostCharacters)
            break;
        result += result.isEmpty() ? word : QString(u' ' + word);
    }
    return result.isEmpty() ? text.simplified().left(mostCharacters) : result;
}

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

WebResult resultOf(const QJsonValue &value)
{
    WebResult result;
    result.title = plainText(value[u"title"].toString());
    result.address = value[u"url"].toString();
    result.site = value[u"meta_url"][u"hostname"].toString(QUrl(result.address).host());
    result.age = value[u"age"].toString(value[u"page_age"].toString());
    QJsonArray snippets = value[u"extra_snippets"].toArray();
    snippets.prepend(value[u"description"]);
    for (const QJsonValue &snippet : snippets) {
        const QString text = plainText(snippet.toString());
        if (!text.isEmpty() && !result.snippets.contains(text))
            result.snippets.append(text);
    }
    return result;
}

} // namespace

pool::Failure BraveSearch::classify(const HttpFailure &failure) const
{
    return pool::classify(readFault(pool::Service::Brave, failure));
}

HttpRequest BraveSearch::check(const Endpoint &endpoint) const
{
    return searchRequest({.text = u"weather"_s, .count = 1, .country = {}, .language = {}}, endpoint);
}

HttpRequest BraveSearch::searchRequest(const WebQuery &query, const Endpoint &endpoint) const
{
    QUrlQuery parameters;
    const auto add = [&parameters](const QString &name, const QString &value) {
        if (!value.isEmpty())
            parameters.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"q"_s, withinLimits(query.text));
    add(u"count"_s, QString::number(std::clamp(query.count, 1, 20)));
    add(u"country"_s, query.country);
    add(u"search_lang"_s, query.language);
    add(u"result_filter"_s, u"web"_s);
    add(u"text_decorations"_s, u"false"_s);
    QUrl url = addressOf(endpoint, "/res/v1"_L1, u"/web/search"_s);
    url.setQuery(parameters);
    HttpRequest request = getRequest(url);
    if (!endpoint.secret.isEmpty())
        request.secretHeaders = {{"X-Subscription-Token", endpoint.secret.toUtf8()}};
    return request;
}

Reply<QList<WebResult>> BraveSearch::searchReply(const QByteArray &body) const
{
    const QJsonObject reply = QJsonDocument::fromJson(body).object();
    if (reply.isEmpty() || reply.contains(u"error") || reply[u"type"] == u"ErrorResponse"_s)
        return tl::unexpected(failureInReply(pool::Service::Brave, body, u"not a search reply"_s));
    QList<WebResult> results;
    const QJsonArray found = reply[u"web"][u"results"].toArray();
    for (const QJsonValue &value : found) {
        if (WebResult result = resultOf(value); isWebAddress(result.address))
            results.append(std::move(result));
    }
    return results;
}

QList<Passage> passages(const QList<WebResult> &results)
{
    QList<Passage> passages;
    for (const WebResult &result : results) {
        Passage passage;
        passage.path = result.address;
        passage.title = result.title.isEmpty() ? result.site : result.title;
        passage.text = result.snippets.join(u'\n');
        if (passage.text.isEmpty())
            continue;
        // The service's order is all that is known of their worth.
        passage.score = 1.0 / double(passages.size() + 1);
        passages.append(passage);
    }
    return passages;
}

} // namespace quire::providers
