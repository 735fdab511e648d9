// SecretChooser: the keychain where there is one, else what the user chose: a passphrase-encrypted file or this session
// alone. Reads look everywhere, so that a key stays readable after a change of mind. GUI thread.
#pragma once

#include "core/settings/encryptedfilestore.h"
#include "core/settings/sessionstore.h"

#include <QPointer>

namespace quire::settings {

enum class WithoutKeychain {
    Refuse,  ///< write() answers NoKeychain: a command line must not lose a key at its end.
    Session, ///< Keep the key in memory, and say so: kind() is "session" then.
    File,    ///< Keep it in the encrypted file; write() answers KeysLocked until that is open.
};

class SecretChooser final : public SecretStore
{
public:
    /// `keychain` outlives this. A passphrase (typed, or from QUIRE_PASSPHRASE) chooses the file over `without`.
    SecretChooser(SecretStore &keychain, QString file, QString passphrase, WithoutKeychain without);
    void setWithoutKeychain(WithoutKeychain without) { m_without = without; }

    /// Where the latest key written, or read from elsewhere than the keychain, is; "keychain" before the first.
    [[nodiscard]] QString kind() const override { return m_kind; }
    void write(const QString &name, const QString &secret, Done done) override;
    void read(const QString &name, Loaded done) override;
    /// Removes it where it is.
    void remove(const QString &name, Done done) override;

    [[nodiscard]] bool hasFile() const { return m_file.exists(); }
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    /// There is a key file, and it could not be opened yet.
    [[nodiscard]] bool isLocked() const { return m_file.exists() && !m_file.isOpen(); }
    /// See EncryptedFileStore::open. KeyRing::readAgain then finds what is in the file.
    Result<void> unlock(const QString &passphrase) { return m_file.open(passphrase); }

private:
    void take(const SecretStore &store, const QString &name);
    void writeElsewhere(const QString &name, const QString &secret, const Error &reason, const Done &done);
    /// The keychain outlives this, and may still answer then.
    [[nodiscard]] QPointer<const QObject> alive() const { return &m_context; }

    SecretStore &m_keychain;
    EncryptedFileStore m_file;
    SessionStore m_session;
    WithoutKeychain m_without;
    QString m_kind = QStringLiteral("keychain");
    QObject m_context;
};

} // namespace quire::settings
