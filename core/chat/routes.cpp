#include "core/chat/routes.h"

#include "core/net/thismachine.h"

namespace quire::chat {
namespace {

struct Name {
    net::RouteKind kind;
    QLatin1StringView text;
};

constexpr Name names[] = {
    {net::RouteKind::Direct, QLatin1StringView("direct")},
    {net::RouteKind::System, QLatin1StringView("system")},
    {net::RouteKind::HttpProxy, QLatin1StringView("http-proxy")},
    {net::RouteKind::Socks5, QLatin1StringView("socks5")},
};

net::RouteKind kindOf(settings::ProxyKind proxy)
{
    switch (proxy) {
    case settings::ProxyKind::System:
        return net::RouteKind::System;
    case settings::ProxyKind::None:
        return net::RouteKind::Direct;
    case settings::ProxyKind::Http:
        return net::RouteKind::HttpProxy;
    case settings::ProxyKind::Socks5:
        return net::RouteKind::Socks5;
    }
    return net::RouteKind::System;
}

NamedRoute named(net::RouteKind kind, const settings::Settings &settings)
{
    NamedRoute result;
    result.route.kind = kind;
    if (kind == net::RouteKind::HttpProxy || kind == net::RouteKind::Socks5) {
        result.route.host = settings.proxyHost;
        result.route.port = settings.proxyPort;
    }
    for (const Name &name : names) {
        if (name.kind == kind)
            result.name = name.text;
    }
    return result;
}

/// The key's own, else the service's as set.
QUrl endpointOf(const pool::KeyInfo &key, const settings::Settings &settings)
{
    if (!key.endpoint.isEmpty())
        return QUrl(key.endpoint, QUrl::StrictMode);
    switch (key.service) {
    case pool::Service::Gemini:
        return QUrl(settings.geminiEndpoint, QUrl::StrictMode);
    case pool::Service::Brave:
        return QUrl(settings.braveEndpoint, QUrl::StrictMode);
    case pool::Service::OpenAi:
        return QUrl(settings.openAiEndpoint, QUrl::StrictMode);
    }
    return {};
}

} // namespace

bool isOnThisMachine(const settings::Settings &settings)
{
    return net::isOnThisMachine(settings.geminiEndpoint) || net::isOnThisMachine(settings.geminiRelay);
}

NamedRoute routeOf(const QString &wanted, const pool::KeyInfo &key, const settings::Settings &settings)
{
    NamedRoute result = named(kindOf(settings.proxy), settings);
    for (const Name &name : names) {
        if (wanted == name.text)
            result = named(name.kind, settings);
    }
    result.endpoint = endpointOf(key, settings);
    // A relay stands in for the service's own address, and only for that.
    const bool relayed = wanted == settings::relayRoute && key.service == pool::Service::Gemini && key.endpoint.isEmpty() && !settings.geminiRelay.isEmpty();
    if (relayed) {
        result.name = wanted;
        result.endpoint = QUrl(settings.geminiRelay, QUrl::StrictMode);
    }
    return result;
}

} // namespace quire::chat
