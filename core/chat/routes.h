// Where a call goes: settings and keys to an endpoint and a route. Pure. Private to this folder.
#pragma once

#include "core/net/transport.h"
#include "core/pool/key.h"
#include "core/settings/settings.h"

namespace quire::chat {

/// The key's own endpoint, else the service's as set.
[[nodiscard]] QUrl endpointOf(const pool::KeyInfo &key, const settings::Settings &settings);

struct NamedRoute {
    QString name; ///< "direct", "system", "http-proxy", "socks5"
    net::Route route;
};

/// `wanted` is a route's name as the pool chose it; empty, or unknown: as the settings say.
[[nodiscard]] NamedRoute routeOf(const QString &wanted, const settings::Settings &settings);

} // namespace quire::chat
