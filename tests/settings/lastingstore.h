// A keychain for tests: in memory, outliving rings and programs, and lockable.
#pragma once

#include "core/settings/sessionstore.h"

namespace quire::test {

class LastingStore final : public settings::SecretStore
{
public:
    bool locked = false;

    [[nodiscard]] QString kind() const override { return QStringLiteral("keychain"); }
    void write(const QString &name, const QString &secret, Done done) override { m_memory.write(name, secret, done); }
    void read(const QString &name, Loaded done) override
    {
        if (!locked)
            return m_memory.read(name, done);
        QMetaObject::invokeMethod(&m_context, [done] { done(failure(ErrorCode::NoKeychain)); }, Qt::QueuedConnection);
    }
    void remove(const QString &name, Done done) override { m_memory.remove(name, done); }

private:
    settings::SessionStore m_memory;
    QObject m_context;
};

} // namespace quire::test
