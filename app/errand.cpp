#include "app/errand.h"

#include <QIODevice>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace quire::app {
namespace {

constexpr qint64 longestLine = 16 << 20;
constexpr std::array kindNames = {"show", "add", "retry", "remove"};

} // namespace

QJsonArray idsToJson(const QList<DocumentId> &ids)
{
    QJsonArray array;
    for (const DocumentId id : ids)
        array.append(id.value);
    return array;
}

QJsonObject toJson(const Errand &errand)
{
    return {{QStringLiteral("do"), QLatin1String(kindNames.at(errand.kind))},
            {QStringLiteral("paths"), QJsonArray::fromStringList(errand.paths)},
            {QStringLiteral("ids"), idsToJson(errand.documents)},
            {QStringLiteral("collection"), errand.collection},
            {QStringLiteral("password"), errand.password}};
}

std::optional<Errand> errandFromJson(const QJsonObject &object)
{
    const QString name = object.value(QLatin1String("do")).toString();
    const auto found = std::find_if(kindNames.cbegin(), kindNames.cend(), [&name](const char *known) { return name == QLatin1String(known); });
    if (found == kindNames.cend())
        return std::nullopt;
    Errand errand;
    errand.kind = static_cast<Errand::Kind>(found - kindNames.cbegin());
    for (const QJsonValue &path : object.value(QLatin1String("paths")).toArray())
        errand.paths.append(path.toString());
    for (const QJsonValue &id : object.value(QLatin1String("ids")).toArray())
        errand.documents.append(DocumentId{id.toInteger()});
    errand.collection = object.value(QLatin1String("collection")).toString();
    errand.password = object.value(QLatin1String("password")).toString();
    return errand;
}

Error errorFromJson(const QJsonObject &object)
{
    const auto code = errorCodeFromName(object.value(QLatin1String("code")).toString());
    return {code.value_or(ErrorCode::Internal), object.value(QLatin1String("detail")).toString(), {}};
}

QJsonObject news(const char *name)
{
    return {{QStringLiteral("news"), QLatin1String(name)}};
}

bool isNews(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String("news")).toString() == QLatin1String(name);
}

void writeLine(QIODevice &device, const QJsonObject &object)
{
    device.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

LineState readLine(QIODevice &device, QJsonObject &object)
{
    if (!device.canReadLine())
        return device.bytesAvailable() > longestLine ? LineState::Broken : LineState::None;
    const QJsonDocument document = QJsonDocument::fromJson(device.readLine());
    object = document.object();
    return document.isObject() ? LineState::Whole : LineState::Broken;
}

} // namespace quire::app
