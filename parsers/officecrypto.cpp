#include "parsers/officecrypto.h"

#include "parsers/compoundfile.h"
#include "parsers/xml.h"

#include <QCryptographicHash>
#include <QtEndian>

#ifdef QUIRE_HAVE_NETTLE
#include <nettle/aes.h>
#include <nettle/cbc.h>
#endif

namespace quire::parsers {

#ifdef QUIRE_HAVE_NETTLE
namespace {

using Hash = QCryptographicHash;

constexpr qsizetype blockSize = 16;
constexpr qsizetype segmentSize = 4096;
constexpr quint32 mostSpins = 1'000'000; // Office writes 100,000

Error wrongPassword()
{
    return {ErrorCode::PasswordNeeded, QStringLiteral("an encrypted Office file"), {}};
}

QByteArray hashed(const QByteArray &data, Hash::Algorithm hash)
{
    return Hash::hash(data, hash);
}

QByteArray le32(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// What is decrypted with: AES of 128, 192 or 256 bits. Input is taken in whole blocks; a rest is dropped.
class Aes
{
public:
    explicit Aes(const QByteArray &key)
        : m_key(key)
    {
        const auto *bytes = reinterpret_cast<const uint8_t *>(key.constData());
        if (key.size() == 16)
            aes128_set_decrypt_key(&m_context.a, bytes);
        else if (key.size() == 24)
            aes192_set_decrypt_key(&m_context.b, bytes);
        else
            aes256_set_decrypt_key(&m_context.c, bytes);
    }
    [[nodiscard]] static bool takes(qsizetype keySize) { return keySize == 16 || keySize == 24 || keySize == 32; }

    [[nodiscard]] QByteArray decrypted(QByteArrayView data) const
    {
        QByteArray plain(data.size() / blockSize * blockSize, Qt::Uninitialized);
        function()(&m_context, static_cast<size_t>(plain.size()), reinterpret_cast<uint8_t *>(plain.data()),
                   reinterpret_cast<const uint8_t *>(data.data()));
        return plain;
    }

    [[nodiscard]] QByteArray decrypted(QByteArrayView data, QByteArray iv) const
    {
        iv.append(blockSize, '\x36').truncate(blockSize);
        QByteArray plain(data.size() / blockSize * blockSize, Qt::Uninitialized);
        cbc_decrypt(&m_context, function(), blockSize, reinterpret_cast<uint8_t *>(iv.data()), static_cast<size_t>(plain.size()),
                    reinterpret_cast<uint8_t *>(plain.data()), reinterpret_cast<const uint8_t *>(data.data()));
        return plain;
    }

private:
    [[nodiscard]] nettle_cipher_func *function() const
    {
        const auto as = [](auto *f) { return reinterpret_cast<nettle_cipher_func *>(f); };
        return m_key.size() == 16 ? as(aes128_decrypt) : m_key.size() == 24 ? as(aes192_decrypt) : as(aes256_decrypt);
    }

    QByteArray m_key;
    union {
        aes128_ctx a;
        aes192_ctx b;
        aes256_ctx c;
    } m_context;
};

QByteArray spun(Hash::Algorithm hash, const QByteArray &salt, const QString &password, quint32 spins)
{
    QByteArray utf16;
    for (const QChar c : password) {
        utf16 += static_cast<char>(c.unicode() & 0xff);
        utf16 += static_cast<char>(c.unicode() >> 8);
    }
    QByteArray key = hashed(salt + utf16, hash);
    for (quint32 i = 0; i < spins; ++i)
        key = hashed(le32(i) + key, hash);
    return key;
}

std::optional<Hash::Algorithm> hashNamed(const QString &name)
{
    if (name == QLatin1String("SHA1") || name == QLatin1String("SHA-1"))
        return Hash::Sha1;
    if (name == QLatin1String("SHA256") || name == QLatin1String("SHA-256"))
        return Hash::Sha256;
    if (name == QLatin1String("SHA384") || name == QLatin1String("SHA-384"))
        return Hash::Sha384;
    if (name == QLatin1String("SHA512") || name == QLatin1String("SHA-512"))
        return Hash::Sha512;
    return std::nullopt;
}

/// The size in clear, then the package.
Result<QByteArray> cut(const QByteArray &plain, QByteArrayView package)
{
    const auto size = qFromLittleEndian<quint64>(package.data());
    if (size > static_cast<quint64>(plain.size()))
        return failure(ErrorCode::Corrupt, QStringLiteral("an encrypted Office file is cut short"));
    return plain.left(static_cast<qsizetype>(size));
}

struct AgileKey {
    Hash::Algorithm hash = Hash::Sha512;
    QByteArray salt;
    qsizetype keySize = 0;
};

std::optional<AgileKey> agileKey(pugi::xml_node node)
{
    const auto hash = hashNamed(attribute(node, "hashAlgorithm"));
    const qsizetype keySize = attribute(node, "keyBits").toInt() / 8;
    const bool known = rawAttribute(node, "cipherAlgorithm") == "AES" && rawAttribute(node, "cipherChaining") == "ChainingModeCBC";
    if (!hash || !known || !Aes::takes(keySize))
        return std::nullopt;
    return AgileKey{*hash, QByteArray::fromBase64(attribute(node, "saltValue").toLatin1()), keySize};
}

Result<QByteArray> decryptedAgile(const QByteArray &info, QByteArrayView package, const QString &password)
{
    const auto description = XmlPart::parse(info.mid(8));
    if (!description)
        return tl::unexpected(description.error());
    const pugi::xml_node encryptor = findFirst(description->root(), "encryptedKey");
    const auto data = agileKey(child(description->root(), "keyData"));
    const auto own = agileKey(encryptor);
    if (!data || !own)
        return failure(ErrorCode::Unsupported, QStringLiteral("an Office file encrypted in a way that is not known"));
    const quint32 spins = attribute(encryptor, "spinCount").toUInt();
    if (spins > mostSpins)
        return failure(ErrorCode::LimitExceeded, QStringLiteral("a password hashed %1 times").arg(spins));
    const QByteArray base = spun(own->hash, own->salt, password, spins);
    const auto opened = [&](const char *name, QByteArrayView purpose) {
        QByteArray key = hashed(base + purpose.toByteArray(), own->hash);
        key.append(own->keySize, '\x36').truncate(own->keySize);
        return Aes(key).decrypted(QByteArray::fromBase64(attribute(encryptor, name).toLatin1()), own->salt);
    };
    const QByteArray input = opened("encryptedVerifierHashInput", QByteArrayView("\xfe\xa7\xd2\x76\x3b\x4b\x9e\x79", 8));
    const QByteArray hash = opened("encryptedVerifierHashValue", QByteArrayView("\xd7\xaa\x0f\x6d\x30\x61\x34\x4e", 8));
    const QByteArray expected = hashed(input.left(own->salt.size()), own->hash);
    if (hash.size() < expected.size() || !hash.startsWith(expected))
        return tl::unexpected(wrongPassword());
    const QByteArray key = opened("encryptedKeyValue", QByteArrayView("\x14\x6e\x0b\xe7\xab\xac\xd0\xd6", 8)).left(data->keySize);
    if (key.size() != data->keySize)
        return failure(ErrorCode::Corrupt, QStringLiteral("an encrypted Office file without its key"));
    const Aes aes(key);
    QByteArray plain;
    plain.reserve(package.size());
    for (qsizetype at = 8, segment = 0; at < package.size(); at += segmentSize, ++segment) {
        const QByteArray iv = hashed(data->salt + le32(static_cast<quint32>(segment)), data->hash);
        plain += aes.decrypted(package.sliced(at, std::min(segmentSize, package.size() - at)), iv.left(blockSize));
    }
    return cut(plain, package);
}

Result<QByteArray> decryptedStandard(const QByteArray &info, QByteArrayView package, const QString &password)
{
    constexpr quint32 spins = 50'000;
    const auto number = [&info](qsizetype at) { return at >= 0 && at + 4 <= info.size() ? qFromLittleEndian<quint32>(info.constData() + at) : 0U; };
    const qsizetype header = 12;
    const auto headerSize = static_cast<qsizetype>(number(8));
    const auto keySize = static_cast<qsizetype>(number(header + 16) / 8);
    const qsizetype verifier = header + std::min<qsizetype>(headerSize, info.size());
    const bool isAes = number(header + 8) >= 0x660e && number(header + 8) <= 0x6610;
    if (!isAes || !Aes::takes(keySize) || info.size() < verifier + 4 + 16 + 16 + 4 + 32)
        return failure(ErrorCode::Unsupported, QStringLiteral("an Office file encrypted in a way that is not known"));
    const QByteArray base = spun(Hash::Sha1, info.mid(verifier + 4, 16), password, spins);
    const QByteArray last = hashed(base + le32(0), Hash::Sha1);
    QByteArray key;
    for (const char pad : {'\x36', '\x5c'}) {
        QByteArray block(64, pad);
        for (qsizetype i = 0; i < last.size(); ++i)
            block[i] = static_cast<char>(block[i] ^ last[i]);
        key += hashed(block, Hash::Sha1);
    }
    const Aes aes(key.left(keySize));
    const QByteArray expected = hashed(aes.decrypted(QByteArrayView(info).sliced(verifier + 20, 16)), Hash::Sha1);
    if (!aes.decrypted(QByteArrayView(info).sliced(verifier + 40, 32)).startsWith(expected))
        return tl::unexpected(wrongPassword());
    return cut(aes.decrypted(package.sliced(8)), package);
}

} // namespace

bool canDecryptOffice()
{
    return true;
}

Result<QByteArray> decryptedOffice(QByteArrayView file, const QString &password)
{
    const auto container = CompoundFile::open(file);
    if (!container)
        return tl::unexpected(container.error());
    const auto info = container->stream(QStringLiteral("EncryptionInfo"));
    const auto package = container->stream(QStringLiteral("EncryptedPackage"));
    if (!info || !package || info->size() < 8 || package->size() < 8)
        return failure(ErrorCode::Corrupt, QStringLiteral("an encrypted Office file without its parts"));
    const QString word = password.isEmpty() ? QStringLiteral("VelvetSweatshop") : password;
    const auto version = qFromLittleEndian<quint32>(info->constData());
    return version == 0x00040004 ? decryptedAgile(*info, *package, word) : decryptedStandard(*info, *package, word);
}

#else

bool canDecryptOffice()
{
    return false;
}

Result<QByteArray> decryptedOffice(QByteArrayView, const QString &password)
{
    if (password.isEmpty())
        return failure(ErrorCode::PasswordNeeded, QStringLiteral("an encrypted Office file"));
    return failure(ErrorCode::Unsupported, QStringLiteral("an encrypted Office file, which this build cannot open; save it without a password"));
}

#endif

} // namespace quire::parsers
