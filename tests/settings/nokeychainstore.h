// A machine without a keychain, for tests.
#pragma once

#include "core/settings/secretstore.h"

#include <QObject>

namespace quire::test {

class NoKeychainStore final : public settings::SecretStore
{
public:
    [[nodiscard]] QString kind() const override { return QStringLiteral("keychain"); }
    void write(const QString &, const QString &, Done done) override { later([done] { done(none()); }); }
    void read(const QString &, Loaded done) override { later([done] { done(none()); }); }
    void remove(const QString &, Done done) override { later([done] { done(none()); }); }

private:
    static tl::unexpected<Error> none() { return failure(ErrorCode::NoKeychain, QStringLiteral("no keychain")); }
    void later(std::function<void()> work) { QMetaObject::invokeMethod(&m_context, std::move(work), Qt::QueuedConnection); }
    QObject m_context;
};

} // namespace quire::test
