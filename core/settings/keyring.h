// KeyRing: the keys of this profile. What is known about each key is in keys.json; the key itself is in the SecretStore,
// from the environment for this run, or from an administrator's file. GUI thread.
#pragma once

#include "core/base/clock.h"
#include "core/pool/key.h"
#include "core/settings/secretstore.h"

#include <QObject>
#include <memory>
#include <vector>

namespace quire::settings {

enum class KeySource { Stored, Environment, AdministratorFile };

struct NewKey {
    pool::Service service = pool::Service::Gemini;
    pool::Owner owner = pool::Owner::User;
    QString secret;
    QString label;
    QString endpoint;
    QString project;
};

class KeyRing final : public QObject
{
    Q_OBJECT
public:
    KeyRing(QString file, SecretStore &secrets, Clock &clock, QObject *parent = nullptr);
    ~KeyRing() override;

    /// Reads keys.json, the secrets, the environment and QUIRE_FALLBACK_FILE; `loaded` follows. A key whose secret
    /// cannot be read now stays listed, and is told in unreadable().
    void load();
    [[nodiscard]] bool isLoaded() const;
    /// Asks the store once more for the keys in unreadable(), after it was unlocked; `changed` follows.
    void readAgain();
    [[nodiscard]] const std::vector<pool::KeyInfo> &keys() const { return m_keys; }
    [[nodiscard]] KeySource source(KeyId id) const;
    [[nodiscard]] QString secret(KeyId id) const; ///< Empty when it is not readable now.
    [[nodiscard]] QList<KeyId> unreadable() const;
    [[nodiscard]] QStringList warnings() const; ///< For example a refused administrator's file.
    [[nodiscard]] std::optional<int> administratorDailyCap() const;

    using Added = std::function<void(Result<KeyId>)>;
    /// Errors: BadRequest (empty, holds white space, or is known already), NoKeychain, KeysLocked, Storage. Only a key for an
    /// OpenAI-compatible server with an endpoint of its own may be empty: a local server asks for none.
    void add(const NewKey &key, Added done);
    /// remove, edit and replaceSecret are for Stored keys; others answer with BadRequest.
    void remove(KeyId id, SecretStore::Done done);
    Result<void> setPaused(KeyId id, bool paused);
    Result<void> edit(KeyId id, const QString &label, const QString &project, const QString &endpoint);
    void replaceSecret(KeyId id, const QString &secret, SecretStore::Done done);
    /// The keys that end with this run, since there was no place for them when they were added.
    [[nodiscard]] QList<KeyId> sessionKeys() const;
    /// Writes those anew: there is a place now. The first error ends it, and what was written by then stays so.
    void keepSessionKeys(SecretStore::Done done);

Q_SIGNALS:
    void loaded();
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
    std::vector<pool::KeyInfo> m_keys;
};

} // namespace quire::settings
