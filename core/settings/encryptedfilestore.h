// EncryptedFileStore: keys in a file under a passphrase, for machines without a keychain. libsodium: Argon2id makes the
// key, secretbox (XSalsa20-Poly1305) seals the whole set, so that tampering and a wrong passphrase are told from an
// empty store. GUI thread; unlocking takes about a tenth of a second, once.
#pragma once

#include "core/settings/secretstore.h"

#include <QObject>

namespace quire::settings {

class EncryptedFileStore final : public SecretStore
{
public:
    EncryptedFileStore(QString file, QString passphrase);
    ~EncryptedFileStore() override;

    [[nodiscard]] QString kind() const override { return QStringLiteral("file"); }
    /// Errors of all three: KeysLocked (none, or a wrong one), Corrupt, Storage; read: FileMissing.
    void write(const QString &name, const QString &secret, Done done) override;
    void read(const QString &name, Loaded done) override;
    void remove(const QString &name, Done done) override;

    [[nodiscard]] bool exists() const;
    [[nodiscard]] bool isOpen() const { return !m_key.isEmpty(); }
    [[nodiscard]] bool hasPassphrase() const { return !m_passphrase.isEmpty(); }
    /// Opens the file, or chooses the passphrase of one that the first write will make. With a wrong one it is closed
    /// afterwards. Errors: KeysLocked, Corrupt, Storage.
    Result<void> open(const QString &passphrase);

private:
    Result<void> unlock();
    Result<void> save(const QMap<QString, QString> &secrets);

    QString m_file;
    QString m_passphrase;
    QByteArray m_salt;
    QByteArray m_key; ///< Derived from passphrase and salt; empty: locked.
    QMap<QString, QString> m_secrets;
    QObject m_context;
};

} // namespace quire::settings
