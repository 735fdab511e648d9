#include "core/net/qttransport.h"

#include "core/base/clock.h"
#include "core/net/oneshotbody.h"
#include "core/net/qtexchange.h"
#include "core/net/thismachine.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace quire::net {
namespace {

bool isHttp(const QUrl &url)
{
    return (url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http"))
        && !url.host().isEmpty();
}

/// The route as Qt asks for it: by connection. A server on this machine is never reached through a proxy.
class RouteProxies final : public QNetworkProxyFactory
{
public:
    explicit RouteProxies(Route route)
        : m_route(std::move(route))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QNetworkProxy direct(QNetworkProxy::NoProxy);
        if (isThisMachine(query.peerHostName()))
            return {direct};
        switch (m_route.kind) {
        case RouteKind::Direct:
            return {direct};
        case RouteKind::System:
            return systemProxyForQuery(query);
        case RouteKind::HttpProxy:
            return {QNetworkProxy(QNetworkProxy::HttpProxy, m_route.host, static_cast<quint16>(m_route.port))};
        case RouteKind::Socks5: // Names are resolved at the far end, Qt's default for this type.
            return {QNetworkProxy(QNetworkProxy::Socks5Proxy, m_route.host, static_cast<quint16>(m_route.port))};
        }
        return {direct};
    }

private:
    Route m_route;
};

QSslConfiguration sslConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    // Without this a connection opened ahead of time speaks HTTP/1.1 alone, and is of no use to an HTTP/2 request.
    configuration.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    return configuration;
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    result.setSslConfiguration(sslConfiguration());
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setRawHeader("User-Agent", "Quire/" QUIRE_VERSION);
    for (const HttpHeader &header : request.headers)
        result.setRawHeader(header.name, header.value);
    for (const HttpHeader &header : request.secretHeaders)
        result.setRawHeader(header.name, header.value);
    return result;
}

} // namespace

QtTransport::QtTransport(Clock &clock)
    : m_clock(clock)
{
}

QtTransport::~QtTransport() = default;

std::unique_ptr<Exchange> QtTransport::send(const HttpRequest &request, const Route &route)
{
    auto exchange = std::make_unique<QtExchange>(m_clock, request.idleTimeout, route.kind);
    if (!isHttp(request.url)) {
        exchange->failLater(TransportFault::Other);
        return exchange;
    }
    QNetworkRequest outgoing = networkRequest(request);
    QNetworkAccessManager &manager = managerFor(route);
    // Even a GET: a web search is paid for.
    auto *body = new OneShotBody(request.body);
    outgoing.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    QNetworkReply *reply = request.method == "POST" ? manager.post(outgoing, body)
                                                    : manager.sendCustomRequest(outgoing, request.method, body);
    body->setParent(reply);
    exchange->watch(reply);
    return exchange;
}

void QtTransport::warmUp(const QUrl &host, const Route &route)
{
    if (!isHttp(host))
        return;
    if (host.scheme() == QLatin1StringView("https"))
        managerFor(route).connectToHostEncrypted(host.host(), static_cast<quint16>(host.port(443)), sslConfiguration());
    else
        managerFor(route).connectToHost(host.host(), static_cast<quint16>(host.port(80)));
}

QNetworkAccessManager &QtTransport::managerFor(const Route &route)
{
    for (const RouteManager &known : m_managers) {
        if (known.route == route)
            return *known.manager;
    }
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxyFactory(new RouteProxies(route));
    manager->setAutoDeleteReplies(false);
    m_managers.push_back({route, std::move(manager)});
    return *m_managers.back().manager;
}

} // namespace quire::net
