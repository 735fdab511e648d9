// Sending: one attempt, on the wire. Runs the exchange, decodes the reply, watches for silence, and ends with exactly one
// of succeeded and failed. Destroying it aborts without a word. GUI thread. Private to this folder.
#pragma once

#include "core/chat/callwire.h"
#include "core/net/transport.h"

namespace quire::chat {

class Sending final : public QObject
{
    Q_OBJECT
public:
    struct Limits {
        Milliseconds firstByte{15'000};
        Milliseconds idle{30'000};
    };
    /// `secret` is only needed to keep it out of what a server's error says.
    Sending(CallWire wire, Limits limits, const net::Route &route, QString secret, net::Transport &transport, Clock &clock);
    ~Sending() override;

    [[nodiscard]] Milliseconds elapsed() const;

Q_SIGNALS:
    /// The first text of the answer; for a reply that is read as a whole, its headers.
    void committed();
    void textArrived(const QString &piece);
    void succeeded(const quire::chat::ReplyContent &content);
    void failed(const quire::pool::Failure &failure);

private:
    void takeHeaders(int status, const HttpHeaders &headers);
    void takeBytes(const QByteArray &bytes);
    void takeEnd(TransportFault fault);
    void takeEvents(const QList<providers::StreamEvent> &events);
    void expectWithin(Milliseconds limit, pool::FailureKind otherwise);
    void commit();
    void fail(pool::Failure failure);

    CallWire m_wire;
    Limits m_limits;
    QString m_secret;
    Clock &m_clock;
    Moment m_started;
    HttpFailure m_reply; ///< Status and headers, and the body where it is not streamed.
    ReplyContent m_content;
    std::optional<providers::Broken> m_broken;
    bool m_committed = false;
    bool m_ended = false;
    std::unique_ptr<Timer> m_silence;
    std::unique_ptr<net::Exchange> m_exchange;
};

} // namespace quire::chat
