// QtTransport: HTTP over Qt's stack, and the only place that knows QNetworkAccessManager (one for each route, as a proxy
// belongs to a manager). GUI thread.
//
// What it refuses to do behind the caller's back: follow a redirect (the key would go along), send a body twice, skip a
// TLS error, keep cookies or a cache, send through a proxy what stays on this machine.
#pragma once

#include "core/net/transport.h"

class QNetworkAccessManager;

namespace quire {
class Clock;
}

namespace quire::net {

class QtTransport final : public Transport
{
public:
    /// The clock measures silence: exchanges end as Timeout by it.
    explicit QtTransport(Clock &clock);
    ~QtTransport() override;

    [[nodiscard]] std::unique_ptr<Exchange> send(const HttpRequest &request, const Route &route = {}) override;
    void warmUp(const QUrl &host, const Route &route = {}) override;

private:
    struct RouteManager {
        Route route;
        std::unique_ptr<QNetworkAccessManager> manager;
    };
    [[nodiscard]] QNetworkAccessManager &managerFor(const Route &route);

    Clock &m_clock;
    std::vector<RouteManager> m_managers;
};

} // namespace quire::net
