// SecretStore: the seam behind which API keys are kept. Asynchronous, because keychains are; callbacks come on the
// calling (GUI) thread, never from inside the call.
#pragma once

#include "core/base/error.h"

#include <QMap>
#include <functional>

namespace quire::settings {

class SecretStore
{
public:
    virtual ~SecretStore();
    /// Where keys are kept, for people: "keychain", "file", "session".
    [[nodiscard]] virtual QString kind() const = 0;
    using Done = std::function<void(Result<void>)>;
    using Loaded = std::function<void(Result<QString>)>;
    /// Stores and reads back. Errors: NoKeychain, KeysLocked (a key file that is not open), Storage.
    virtual void write(const QString &name, const QString &secret, Done done) = 0;
    /// Errors: NoKeychain (also when locked: never proof that the secret is gone), KeysLocked, FileMissing
    /// (not stored).
    virtual void read(const QString &name, Loaded done) = 0;
    virtual void remove(const QString &name, Done done) = 0;
};

} // namespace quire::settings
