#include "core/settings/keyfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSaveFile>

namespace quire::settings {
namespace {

QByteArray randomBytes(int words)
{
    QByteArray result;
    for (int i = 0; i < words; ++i) {
        const quint32 word = QRandomGenerator::system()->generate();
        result.append(reinterpret_cast<const char *>(&word), sizeof word);
    }
    return result;
}

std::optional<pool::Service> serviceFromName(const QString &name)
{
    for (const auto service : {pool::Service::Gemini, pool::Service::Brave, pool::Service::OpenAi}) {
        if (name == pool::serviceName(service))
            return service;
    }
    return std::nullopt;
}

QJsonObject toJson(const pool::KeyInfo &key)
{
    return {{QStringLiteral("id"), key.id.value},
            {QStringLiteral("service"), pool::serviceName(key.service)},
            {QStringLiteral("owner"), pool::ownerName(key.owner)},
            {QStringLiteral("label"), key.label},
            {QStringLiteral("last4"), key.last4},
            {QStringLiteral("project"), key.project},
            {QStringLiteral("endpoint"), key.endpoint},
            {QStringLiteral("fingerprint"), QString::fromLatin1(key.fingerprint.toHex())},
            {QStringLiteral("added"), static_cast<qint64>(key.added.time_since_epoch().count())},
            {QStringLiteral("paused"), key.paused}};
}

std::optional<pool::KeyInfo> keyFromJson(const QJsonObject &object)
{
    const auto service = serviceFromName(object[u"service"].toString());
    const KeyId id{object[u"id"].toInteger()};
    if (!service || !id.isValid())
        return std::nullopt;
    pool::KeyInfo key;
    key.id = id;
    key.service = *service;
    key.owner = object[u"owner"] == pool::ownerName(pool::Owner::Fallback) ? pool::Owner::Fallback : pool::Owner::User;
    key.label = object[u"label"].toString();
    key.last4 = object[u"last4"].toString();
    key.project = object[u"project"].toString();
    key.endpoint = object[u"endpoint"].toString();
    key.fingerprint = QByteArray::fromHex(object[u"fingerprint"].toString().toLatin1());
    key.added = WallTime(Milliseconds(object[u"added"].toInteger()));
    key.paused = object[u"paused"].toBool();
    return key;
}

} // namespace

KeyFile newKeyFile()
{
    KeyFile content;
    content.salt = randomBytes(8);
    content.profile = QString::fromLatin1(randomBytes(2).toHex());
    return content;
}

Result<KeyFile> loadKeyFile(const QString &name)
{
    if (!QFile::exists(name))
        return failure(ErrorCode::FileMissing);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, file.errorString());
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    KeyFile content;
    content.salt = QByteArray::fromHex(object[u"salt"].toString().toLatin1());
    content.profile = object[u"profile"].toString();
    if (content.salt.isEmpty() || content.profile.isEmpty())
        return failure(ErrorCode::Corrupt, QStringLiteral("keys.json is damaged"));
    content.nextId = qMax(qint64(1), object[u"next"].toInteger());
    const QJsonArray keys = object[u"keys"].toArray();
    for (const QJsonValue &entry : keys) {
        if (const auto key = keyFromJson(entry.toObject())) {
            content.keys.push_back(*key);
            content.nextId = qMax(content.nextId, key->id.value + 1);
        }
    }
    return content;
}

Result<void> saveKeyFile(const QString &name, const KeyFile &content)
{
    QJsonArray keys;
    for (const pool::KeyInfo &key : content.keys)
        keys.append(toJson(key));
    const QJsonObject object{{QStringLiteral("salt"), QString::fromLatin1(content.salt.toHex())},
                             {QStringLiteral("profile"), content.profile},
                             {QStringLiteral("next"), content.nextId},
                             {QStringLiteral("keys"), keys}};
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Storage, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(object).toJson());
    if (!file.commit())
        return failure(ErrorCode::Storage, file.errorString());
    return {};
}

QByteArray fingerprint(const QByteArray &salt, const pool::KeyInfo &info, const QString &secret)
{
    // A local server without a key is told from another by its address.
    const QString material = secret.isEmpty() ? info.endpoint : secret;
    const QByteArray message = pool::serviceName(info.service).toUtf8() + '\n' + material.toUtf8();
    return QMessageAuthenticationCode::hash(message, salt, QCryptographicHash::Sha256);
}

} // namespace quire::settings
