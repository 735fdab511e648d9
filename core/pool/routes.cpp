#include "core/pool/routes.h"

#include <algorithm>

namespace quire::pool {

bool RouteBook::isLost(Service service, const QByteArray &network, const QString &route, Instant now) const
{
    return std::any_of(m_lost.cbegin(), m_lost.cend(), [&](const Lost &lost) {
        return lost.service == service && lost.network == network && lost.route == route && now < lost.until;
    });
}

QString RouteBook::choose(Service service, const QByteArray &network, const QStringList &allowed, Instant now) const
{
    for (const QString &route : allowed) {
        if (!isLost(service, network, route, now))
            return route;
    }
    return allowed.value(0);
}

QString RouteBook::nextToTry(const QStringList &allowed)
{
    if (allowed.isEmpty())
        return {};
    return allowed.at(m_turn++ % allowed.size());
}

bool RouteBook::failed(const Lost &fresh, const QStringList &allowed, Instant now)
{
    if (allowed.size() < 2 || !allowed.contains(fresh.route))
        return false;
    std::erase_if(m_lost, [now](const Lost &lost) { return now >= lost.until; });
    if (isLost(fresh.service, fresh.network, fresh.route, now))
        return true; // It was under way when the first one was lost: the next attempt goes another way already.
    m_lost.push_back(fresh);
    const bool otherWay = std::any_of(allowed.cbegin(), allowed.cend(), [&](const QString &route) {
        return !isLost(fresh.service, fresh.network, route, now);
    });
    if (!otherWay)
        std::erase_if(m_lost, [&fresh](const Lost &lost) { return lost.service == fresh.service && lost.network == fresh.network; });
    return otherWay;
}

void RouteBook::answered(Service service, const QByteArray &network, const QString &route)
{
    std::erase_if(m_lost, [&](const Lost &lost) { return lost.service == service && lost.network == network && lost.route == route; });
}

} // namespace quire::pool
