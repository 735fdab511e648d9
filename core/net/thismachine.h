// Whether an address is this very machine: what goes there leaves it not. Pure.
#pragma once

#include <QHostAddress>
#include <QString>
#include <QUrl>

namespace quire::net {

[[nodiscard]] inline bool isThisMachine(const QString &host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

[[nodiscard]] inline bool isOnThisMachine(const QString &address)
{
    return isThisMachine(QUrl(address, QUrl::StrictMode).host());
}

} // namespace quire::net
