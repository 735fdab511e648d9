// QtExchange: one QNetworkReply as an Exchange. Watches for silence, caps what a failure or a runaway reply may send,
// and tells its own aborts from the network's. GUI thread; owns the reply.
#pragma once

#include "core/base/clock.h"
#include "core/net/transport.h"

class QNetworkReply;

namespace quire::net {

class QtExchange final : public Exchange
{
    Q_OBJECT
public:
    QtExchange(Clock &clock, Milliseconds idleTimeout, RouteKind route);
    ~QtExchange() override;

    /// Takes the reply over. Without one (nothing could be sent) use failLater().
    void watch(QNetworkReply *reply);
    void failLater(TransportFault fault);
    void abort() override;

private:
    void noteActivity();
    void watchSilence(Milliseconds delay);
    void takeHeaders();
    void takeBytes();
    [[nodiscard]] TransportFault verdict() const;
    void finishWith(TransportFault fault);
    void dropReply();

    Clock &m_clock;
    Milliseconds m_idleTimeout;
    RouteKind m_route;
    Instant m_lastActivity;
    std::unique_ptr<Timer> m_silence;
    QNetworkReply *m_reply = nullptr;
    qint64 m_received = 0;
    qint64 m_announced = 0; ///< Content-Length, when the bytes we see are those it counts.
    int m_status = 0;
    bool m_finished = false;
};

} // namespace quire::net
