#include "core/settings/encryptedfilestore.h"

#include "core/settings/later.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <sodium.h>

namespace quire::settings {
namespace {

// The file: magic, salt, nonce, sealed JSON {name: secret}. Everything that is not random is sealed.
constexpr QByteArrayView magic = "QUIRE-KEYS-1\n";
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_secretbox_NONCEBYTES;
constexpr qsizetype headerSize = magic.size() + saltSize + nonceSize;

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray result(size, Qt::Uninitialized);
    randombytes_buf(result.data(), static_cast<size_t>(size));
    return result;
}

Result<QByteArray> derivedKey(const QString &passphrase, const QByteArray &salt)
{
    const QByteArray text = passphrase.toUtf8();
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    if (crypto_pwhash(bytes(key), static_cast<unsigned long long>(key.size()), text.constData(),
                      static_cast<unsigned long long>(text.size()), bytes(QByteArrayView(salt)),
                      crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return failure(ErrorCode::Storage, QStringLiteral("not enough memory to derive the key"));
    return key;
}

QMap<QString, QString> fromJson(const QByteArray &json)
{
    QMap<QString, QString> secrets;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        secrets.insert(entry.key(), entry.value().toString());
    return secrets;
}

QByteArray toJson(const QMap<QString, QString> &secrets)
{
    QJsonObject object;
    for (auto entry = secrets.begin(); entry != secrets.end(); ++entry)
        object.insert(entry.key(), entry.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void wipe(QByteArray &secret)
{
    if (!secret.isEmpty())
        sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    secret.clear();
}

} // namespace

EncryptedFileStore::EncryptedFileStore(QString file, QString passphrase)
    : m_file(std::move(file))
    , m_passphrase(std::move(passphrase))
{
}

EncryptedFileStore::~EncryptedFileStore()
{
    wipe(m_key);
}

bool EncryptedFileStore::exists() const
{
    return QFileInfo::exists(m_file);
}

Result<void> EncryptedFileStore::open(const QString &passphrase)
{
    m_passphrase = passphrase;
    m_secrets.clear();
    wipe(m_key);
    const auto opened = unlock();
    if (!opened)
        m_passphrase.clear();
    return opened;
}

Result<void> EncryptedFileStore::unlock()
{
    if (isOpen())
        return {};
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, QStringLiteral("libsodium does not start"));
    if (m_passphrase.isEmpty())
        return failure(ErrorCode::KeysLocked, QStringLiteral("the key file needs its passphrase"));

    if (!exists()) {
        m_salt = randomBytes(saltSize);
        auto key = derivedKey(m_passphrase, m_salt);
        if (!key)
            return tl::unexpected(key.error());
        m_key = *key;
        return {};
    }

    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, file.errorString());
    const QByteArray content = file.readAll();
    if (content.size() < headerSize + static_cast<qsizetype>(crypto_secretbox_MACBYTES) || !content.startsWith(magic))
        return failure(ErrorCode::Corrupt, QStringLiteral("this is not a key file, or it was cut short"));
    m_salt = content.mid(magic.size(), saltSize);
    auto key = derivedKey(m_passphrase, m_salt);
    if (!key)
        return tl::unexpected(key.error());
    const QByteArrayView nonce = QByteArrayView(content).sliced(magic.size() + saltSize, nonceSize);
    const QByteArrayView sealed = QByteArrayView(content).sliced(headerSize);
    QByteArray plain(sealed.size() - static_cast<qsizetype>(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    if (crypto_secretbox_open_easy(bytes(plain), bytes(sealed), static_cast<unsigned long long>(sealed.size()),
                                   bytes(nonce), bytes(QByteArrayView(*key)))
        != 0)
        return failure(ErrorCode::KeysLocked, QStringLiteral("the passphrase is wrong, or the file was altered"));
    m_secrets = fromJson(plain);
    m_key = *key;
    wipe(plain);
    return {};
}

Result<void> EncryptedFileStore::save(const QMap<QString, QString> &secrets)
{
    QByteArray plain = toJson(secrets);
    const QByteArray nonce = randomBytes(nonceSize);
    QByteArray sealed(plain.size() + static_cast<qsizetype>(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    crypto_secretbox_easy(bytes(sealed), bytes(QByteArrayView(plain)), static_cast<unsigned long long>(plain.size()),
                          bytes(QByteArrayView(nonce)), bytes(QByteArrayView(m_key)));
    wipe(plain);
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Storage, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(magic.toByteArray() + m_salt + nonce + sealed);
    if (!file.commit())
        return failure(ErrorCode::Storage, file.errorString());
    m_secrets = secrets;
    return {};
}

void EncryptedFileStore::write(const QString &name, const QString &secret, Done done)
{
    auto secrets = unlock().map([this] { return m_secrets; });
    if (!secrets)
        return answerLater(m_context, std::move(done), Result<void>(tl::unexpected(secrets.error())));
    secrets->insert(name, secret);
    answerLater(m_context, std::move(done), save(*secrets));
}

void EncryptedFileStore::read(const QString &name, Loaded done)
{
    Result<QString> answer = failure(ErrorCode::FileMissing, QStringLiteral("not in the key file"));
    // Without a file nothing is stored, and no passphrase is asked for.
    if (!isOpen() && !exists())
        return answerLater(m_context, std::move(done), answer);
    if (const auto open = unlock(); !open)
        answer = tl::unexpected(open.error());
    else if (m_secrets.contains(name))
        answer = m_secrets.value(name);
    answerLater(m_context, std::move(done), answer);
}

void EncryptedFileStore::remove(const QString &name, Done done)
{
    if (!isOpen() && !exists())
        return answerLater(m_context, std::move(done), Result<void>());
    auto secrets = unlock().map([this] { return m_secrets; });
    if (!secrets)
        return answerLater(m_context, std::move(done), Result<void>(tl::unexpected(secrets.error())));
    if (secrets->remove(name) == 0)
        return answerLater(m_context, std::move(done), Result<void>());
    answerLater(m_context, std::move(done), save(*secrets));
}

} // namespace quire::settings
