#include "core/net/networkwatch.h"

#include <QCryptographicHash>
#include <QNetworkInformation>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QUdpSocket>

namespace quire::net {
namespace {

using namespace std::chrono_literals;

constexpr Milliseconds lookEvery = 5s;

/// Addresses that belong to nobody (RFC 5737, RFC 3849): connecting a datagram socket asks the system for the way there and
/// sends nothing.
constexpr const char *somewhere[] = {"192.0.2.1", "2001:db8::1"};

QHostAddress sourceTowards(const char *address)
{
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress(QString::fromLatin1(address)), 9);
    return socket.localAddress();
}

bool leadsOut(const QHostAddress &address)
{
    return !address.isNull() && !address.isLoopback() && !address.isLinkLocal();
}

QByteArray digest(const QByteArray &facts)
{
    return QCryptographicHash::hash(facts, QCryptographicHash::Sha256).left(8);
}

} // namespace

NetworkState currentNetwork()
{
    QByteArray route;
    for (const char *address : somewhere) {
        if (const QHostAddress source = sourceTowards(address); leadsOut(source))
            route += source.toString().toLatin1() + ' ';
    }
    if (!route.isEmpty())
        return {true, digest(route)};
    QByteArrayList addresses;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (leadsOut(address))
            addresses.append(address.toString().toLatin1());
    }
    std::sort(addresses.begin(), addresses.end());
    return {!addresses.isEmpty(), addresses.isEmpty() ? QByteArray() : digest(addresses.join(' '))};
}

NetworkWatch::NetworkWatch(Clock &clock, Look look, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_look(std::move(look))
{
}

NetworkWatch::~NetworkWatch() = default;

void NetworkWatch::start()
{
    look();
}

void NetworkWatch::listenToSystem()
{
    if (!QNetworkInformation::loadDefaultBackend())
        return; // The regular look is enough.
    const QNetworkInformation *system = QNetworkInformation::instance();
    connect(system, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::look);
}

void NetworkWatch::look()
{
    m_next = m_clock.runAfter(lookEvery, [this] { look(); });
    const NetworkState now = m_look();
    if (now == m_state)
        return;
    m_state = now;
    Q_EMIT changed(now);
}

} // namespace quire::net
