// RouteBook: which way to a service is taken, where the user allows several (direct, a proxy, a relay). The first allowed
// one that works on this network is taken; one that is lost there is left alone for as long as the pool remembers things.
// When every way is lost, it is not the ways: the marks go, and the network's gate has the word. A value.
#pragma once

#include "core/base/clock.h"
#include "core/pool/key.h"

#include <QStringList>
#include <vector>

namespace quire::pool {

class RouteBook
{
public:
    /// A way that does not lead to the service on a network.
    struct Lost {
        Service service = Service::Gemini;
        QByteArray network;
        QString route;
        Instant until{};
        bool operator==(const Lost &) const = default;
    };

    /// Empty when `allowed` is: there is only the way that the settings name.
    [[nodiscard]] QString choose(Service service, const QByteArray &network, const QStringList &allowed, Instant now) const;
    /// For checks while nothing gets through: every way has its turn.
    [[nodiscard]] QString nextToTry(const QStringList &allowed);
    /// True when this was news and another allowed way is not known to be lost.
    bool failed(const Lost &lost, const QStringList &allowed, Instant now);
    void answered(Service service, const QByteArray &network, const QString &route);

    [[nodiscard]] const std::vector<Lost> &lost() const { return m_lost; }
    void adopt(const Lost &lost) { m_lost.push_back(lost); }

    bool operator==(const RouteBook &) const = default;

private:
    [[nodiscard]] bool isLost(Service service, const QByteArray &network, const QString &route, Instant now) const;

    std::vector<Lost> m_lost;
    int m_turn = 0;
};

} // namespace quire::pool
