#include "core/settings/secretchooser.h"

namespace quire::settings {

SecretChooser::SecretChooser(SecretStore &keychain, QString file, QString passphrase, WithoutKeychain without)
    : m_keychain(keychain)
    , m_file(std::move(file), std::move(passphrase))
    , m_without(without)
{
}

void SecretChooser::write(const QString &name, const QString &secret, Done done)
{
    m_keychain.write(name, secret, [this, alive = alive(), name, secret, done](const Result<void> &written) {
        if (!alive)
            return;
        if (!written && written.error().code == ErrorCode::NoKeychain)
            return writeElsewhere(name, secret, written.error(), done);
        if (written)
            take(m_keychain, name);
        done(written);
    });
}

/// `store` keeps the key now, and so the session need not.
void SecretChooser::take(const SecretStore &store, const QString &name)
{
    m_kind = store.kind();
    if (&store != &m_session)
        m_session.remove(name, [](const Result<void> &) {});
}

void SecretChooser::writeElsewhere(const QString &name, const QString &secret, const Error &reason, const Done &done)
{
    const bool toFile = m_file.hasPassphrase() || m_without == WithoutKeychain::File;
    if (!toFile && m_without == WithoutKeychain::Refuse)
        return done(tl::unexpected(reason));
    SecretStore &store = toFile ? static_cast<SecretStore &>(m_file) : m_session;
    store.write(name, secret, [this, alive = alive(), &store, name, done](const Result<void> &written) {
        if (!alive)
            return;
        if (written)
            take(store, name);
        done(written);
    });
}

void SecretChooser::read(const QString &name, Loaded done)
{
    m_session.read(name, [this, name, done](const Result<QString> &kept) {
        if (kept)
            return done(kept);
        m_keychain.read(name, [this, alive = alive(), name, done](const Result<QString> &inKeychain) {
            if (!alive)
                return;
            if (inKeychain)
                return done(inKeychain);
            m_file.read(name, [this, inKeychain, done](const Result<QString> &inFile) {
                if (inFile)
                    m_kind = m_file.kind();
                // "Not in the file" says nothing about a keychain that could not be asked.
                const bool fileKnows = inFile || inFile.error().code != ErrorCode::FileMissing;
                done(fileKnows ? inFile : inKeychain);
            });
        });
    });
}

void SecretChooser::remove(const QString &name, Done done)
{
    m_session.read(name, [this, name, done](const Result<QString> &kept) {
        if (kept)
            return m_session.remove(name, done);
        m_file.read(name, [this, name, done](const Result<QString> &inFile) {
            if (inFile)
                return m_file.remove(name, done);
            m_keychain.remove(name, [alive = alive(), done](const Result<void> &removed) {
                if (alive)
                    done(removed);
            });
        });
    });
}

} // namespace quire::settings
