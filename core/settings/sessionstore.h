// SessionStore: keys in memory alone, gone with the program. GUI thread.
#pragma once

#include "core/settings/secretstore.h"

#include <QObject>

namespace quire::settings {

class SessionStore final : public SecretStore
{
public:
    [[nodiscard]] QString kind() const override { return QStringLiteral("session"); }
    void write(const QString &name, const QString &secret, Done done) override;
    void read(const QString &name, Loaded done) override;
    void remove(const QString &name, Done done) override;

private:
    QMap<QString, QString> m_secrets;
    QObject m_context; ///< Calls that are still due end with this store.
};

} // namespace quire::settings
