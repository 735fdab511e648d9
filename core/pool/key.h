// What the pool knows of a key: everything but the key. Values.
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QString>

namespace quire::pool {

enum class Service { Gemini, Brave, OpenAi }; ///< OpenAi: any OpenAI-compatible server.
enum class Owner { User, Fallback };

[[nodiscard]] QString serviceName(Service service); ///< "gemini", "brave", "openai".
[[nodiscard]] QString ownerName(Owner owner);       ///< "user", "fallback".

struct KeyInfo {
    KeyId id;
    Service service = Service::Gemini;
    Owner owner = Owner::User;
    QString label;
    QString last4;
    QString project;        ///< As the user named it; may be empty and then is learned.
    QString endpoint;       ///< Empty: the service's own.
    QByteArray fingerprint; ///< HMAC of the key: ties remembered health to it across restarts.
    WallTime added{};
    bool paused = false;

    bool operator==(const KeyInfo &) const = default;
};

} // namespace quire::pool
