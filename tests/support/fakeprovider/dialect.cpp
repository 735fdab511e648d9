#include "tests/support/fakeprovider/dialect.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace quire::test {
namespace {

using namespace Qt::Literals::StringLiterals;

QString bearer(const ServerRequest &request)
{
    const QByteArray value = headerValue(request.headers, "Authorization");
    return value.startsWith("Bearer ") ? QString::fromUtf8(value.sliced(7)) : QString();
}

} // namespace

Asked recognised(const ServerRequest &request)
{
    Asked asked;
    const QString path = QUrl::fromPercentEncoding(request.path);
    const QUrlQuery query(QString::fromLatin1(request.query));
    asked.keyInUrl = query.hasQueryItem(u"key"_s);
    if (path.startsWith("/res/"_L1)) {
        asked.service = Asked::Service::Brave;
        asked.key = QString::fromUtf8(headerValue(request.headers, "X-Subscription-Token"));
    } else if (path.endsWith("/chat/completions"_L1) || path.endsWith("/embeddings"_L1) || path.startsWith("/v1/"_L1)
               || path.contains("/openai/"_L1)) {
        asked.service = Asked::Service::OpenAi;
        asked.key = bearer(request);
        asked.isCheck = request.method == "GET";
        asked.errorsInArray = path.contains("/openai/"_L1);
        asked.model = QJsonDocument::fromJson(request.body)[u"model"].toString();
    } else if (path.startsWith("/v1beta/"_L1)) {
        asked.service = Asked::Service::Gemini;
        asked.key = QString::fromUtf8(headerValue(request.headers, "x-goog-api-key"));
        asked.isCheck = request.method == "GET";
        asked.model = path.section("/models/"_L1, 1).section(u':', 0, 0);
    }
    return asked;
}

} // namespace quire::test
