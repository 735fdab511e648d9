#include "core/providers/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace quire::providers {

QUrl addressOf(const Endpoint &endpoint, QLatin1StringView version, const QString &path)
{
    QString base = endpoint.base.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith(u'/'))
        base.chop(1);
    if (endpoint.base.path().isEmpty() || endpoint.base.path() == u"/")
        base += version;
    return QUrl(base + path);
}

HttpRequest getRequest(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    return request;
}

HttpRequest postRequest(const QUrl &url, const QJsonObject &body)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

QList<prompt::Turn> spokenTurns(const prompt::Prompt &prompt)
{
    QList<prompt::Turn> turns;
    for (const prompt::Turn &turn : prompt.turns) {
        if (!turn.text.trimmed().isEmpty()) // Services refuse empty parts.
            turns.append(turn);
    }
    if (!turns.isEmpty() && turns.last().speaker == prompt::Speaker::Model)
        turns.append({prompt::Speaker::User,
                      QStringLiteral("Continue exactly where you stopped. Do not repeat anything and do not comment.")});
    return turns;
}

std::optional<EmbeddingVector> vectorOf(const QJsonValue &numbers)
{
    const QJsonArray values = numbers.toArray();
    EmbeddingVector vector;
    vector.reserve(values.size());
    double squares = 0;
    for (const QJsonValue &value : values) {
        const double number = value.toDouble();
        squares += number * number;
        vector.append(static_cast<float>(number));
    }
    if (squares <= 0 || !std::isfinite(squares))
        return {};
    const auto scale = static_cast<float>(1 / std::sqrt(squares));
    for (float &number : vector)
        number *= scale;
    return vector;
}

} // namespace quire::providers
