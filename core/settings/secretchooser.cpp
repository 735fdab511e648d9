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
        m_kind = m_keychain.kind();
        done(written);
    });
}

void SecretChooser::writeElsewhere(const QString &name, const QString &secret, const Error &reason, const Done &done)
{
    if (m_file.hasPassphrase()) {
        m_kind = m_file.kind();
        return m_file.write(name, secret, done);
    }
    if (m_without == WithoutKeychain::Refuse)
        return done(tl::unexpected(reason));
    m_kind = m_session.kind();
    m_session.write(name, secret, done);
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
            m_file.read(name, [inKeychain, done](const Result<QString> &inFile) {
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
