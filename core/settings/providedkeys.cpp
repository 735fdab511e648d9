#include "core/settings/providedkeys.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quire::settings {
namespace {

struct Variable {
    const char *name;
    pool::Service service;
};

constexpr Variable variables[] = {
    {"GEMINI_API_KEY", pool::Service::Gemini},
    {"GOOGLE_API_KEY", pool::Service::Gemini},
    {"BRAVE_API_KEY", pool::Service::Brave},
    {"OPENAI_API_KEY", pool::Service::OpenAi},
};

std::optional<pool::Service> serviceFromName(const QString &name)
{
    for (const auto service : {pool::Service::Gemini, pool::Service::Brave, pool::Service::OpenAi}) {
        if (name == pool::serviceName(service))
            return service;
    }
    return std::nullopt;
}

} // namespace

std::vector<NewKey> environmentKeys(const QProcessEnvironment &environment)
{
    std::vector<NewKey> keys;
    for (const Variable &variable : variables) {
        const QString name = QLatin1StringView(variable.name);
        const QStringList secrets = environment.value(name).split(QLatin1Char(','), Qt::SkipEmptyParts);
        int number = 0;
        for (const QString &secret : secrets) {
            NewKey key;
            key.service = variable.service;
            key.secret = secret.trimmed();
            ++number;
            key.label = secrets.size() > 1 ? QStringLiteral("%1 %2").arg(name).arg(number) : name;
            if (!key.secret.isEmpty())
                keys.push_back(key);
        }
    }
    return keys;
}

Result<AdministratorKeys> administratorKeys(const QString &name)
{
    const QFileInfo info(name);
    if (!info.isFile())
        return failure(ErrorCode::FileMissing, QStringLiteral("%1 is not a file").arg(name));
#ifdef Q_OS_UNIX
    // A file whose keys others can read is one that must be changed, not used.
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (info.permissions() & others)
        return failure(ErrorCode::Storage,
                       QStringLiteral("%1 is open to others than its owner; chmod 600 makes it usable").arg(name));
#endif
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, QStringLiteral("%1: %2").arg(name, file.errorString()));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject() || !document[u"keys"].isArray())
        return failure(ErrorCode::Corrupt, QStringLiteral("%1 is not a JSON object with \"keys\"").arg(name));
    AdministratorKeys result;
    const QJsonArray entries = document[u"keys"].toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const auto service = serviceFromName(entry[u"service"].toString());
        NewKey key;
        key.secret = entry[u"key"].toString().trimmed();
        if (!service || key.secret.isEmpty())
            return failure(ErrorCode::Corrupt, QStringLiteral("%1: entry %2 lacks a known service or a key")
                                                   .arg(name)
                                                   .arg(result.keys.size() + 1));
        key.service = *service;
        key.owner = pool::Owner::Fallback;
        key.label = entry[u"label"].toString();
        key.endpoint = entry[u"endpoint"].toString();
        result.keys.push_back(key);
    }
    if (document[u"daily_cap"].isDouble())
        result.dailyCap = qMax(0, document[u"daily_cap"].toInt());
    return result;
}

} // namespace quire::settings
