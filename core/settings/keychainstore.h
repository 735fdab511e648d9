// KeychainStore: keys in the system's keychain, through QtKeychain. GUI thread; needs an event loop.
//
// A locked Secret Service says EntryNotFound to a read and reports success for a delete (QtKeychain 0.13.2). So every
// write is read back, and a marker entry stands beside the keys: only while the marker can be read does "not found"
// mean that an entry is not there.
#pragma once

#include "core/settings/secretstore.h"

#include <QObject>

namespace quire::settings {

class KeychainStore final : public SecretStore
{
public:
    /// `service` is the name under which the keychain lists the entries.
    explicit KeychainStore(QString service = QStringLiteral("Quire"));
    ~KeychainStore() override;

    [[nodiscard]] QString kind() const override { return QStringLiteral("keychain"); }
    void write(const QString &name, const QString &secret, Done done) override;
    void read(const QString &name, Loaded done) override;
    void remove(const QString &name, Done done) override;

private:
    void writeEntry(const QString &name, const QString &secret, Done done);
    void readEntry(const QString &name, Loaded done);
    void markerState(Done done);

    QString m_service;
    QObject m_context; ///< Owns the jobs: their answers end with this store.
};

} // namespace quire::settings
