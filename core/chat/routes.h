// Where a call goes: settings and keys to an endpoint and a route. Pure. Private to this folder.
#pragma once

#include "core/net/transport.h"
#include "core/pool/key.h"
#include "core/settings/settings.h"

namespace quire::chat {

struct NamedRoute {
    QString name; ///< "direct", "system", "http-proxy", "socks5", "relay"
    net::Route route;
    QUrl endpoint; ///< The key's own, else the relay's on that route, else the service's as set.
};

/// `wanted` is a route's name as the pool chose it; empty, unknown, or a relay that is not set: as the settings say.
[[nodiscard]] NamedRoute routeOf(const QString &wanted, const pool::KeyInfo &key, const settings::Settings &settings);

/// Gemini is reached through a server here, a relay for example.
[[nodiscard]] bool isOnThisMachine(const settings::Settings &settings);

} // namespace quire::chat
