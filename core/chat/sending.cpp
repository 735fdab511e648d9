#include "core/chat/sending.h"

#include "core/base/clock.h"
#include "core/base/redact.h"
#include "core/pool/taxonomy.h"

#include <QPointer>

namespace quire::chat {
namespace {

constexpr qsizetype maximumErrorBody = 64 * 1024;
constexpr qsizetype maximumWholeBody = 64 * 1024 * 1024;
// A thinking model may pause for long before its first word; once it writes, it does not.
constexpr int patienceBeforeText = 3;

template<typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};

} // namespace

Sending::Sending(CallWire wire, Limits limits, const net::Route &route, QString secret, net::Transport &transport,
                 Clock &clock)
    : m_wire(std::move(wire))
    , m_limits(limits)
    , m_secret(std::move(secret))
    , m_clock(clock)
    , m_started(clock.now())
{
    // Silence is measured here, by kind; the transport's own limit is only the net below.
    m_wire.request.idleTimeout = std::max(m_limits.firstByte, patienceBeforeText * m_limits.idle) + Milliseconds(5'000);
    m_exchange = transport.send(m_wire.request, route);
    connect(m_exchange.get(), &net::Exchange::headersArrived, this, &Sending::takeHeaders);
    connect(m_exchange.get(), &net::Exchange::bytesArrived, this, &Sending::takeBytes);
    connect(m_exchange.get(), &net::Exchange::finished, this, &Sending::takeEnd);
    expectWithin(m_limits.firstByte, pool::FailureKind::FirstByteTimeout);
}

Sending::~Sending() = default;

Milliseconds Sending::elapsed() const
{
    return m_clock.now().boot - m_started.boot;
}

void Sending::expectWithin(Milliseconds limit, pool::FailureKind otherwise)
{
    m_silence = m_clock.runAfter(limit, [this, otherwise] { fail(pool::failureOf(otherwise)); });
}

void Sending::commit()
{
    if (std::exchange(m_committed, true))
        return;
    Q_EMIT committed();
}

void Sending::takeHeaders(int status, const HttpHeaders &headers)
{
    m_reply.status = status;
    m_reply.headers = headers;
    const bool good = status >= 200 && status < 300;
    if (good && m_wire.decoder)
        return; // Headers of a stream may come long before its first byte: the limit of the first byte still runs.
    expectWithin(m_limits.idle, pool::FailureKind::Stalled);
    if (good)
        commit();
}

void Sending::takeBytes(const QByteArray &bytes)
{
    if (m_ended)
        return;
    const bool good = m_reply.status >= 200 && m_reply.status < 300;
    if (good && m_wire.decoder) {
        const QPointer<Sending> alive(this);
        takeEvents(m_wire.decoder->feed(bytes));
        if (alive && !m_ended)
            expectWithin(m_committed ? m_limits.idle : patienceBeforeText * m_limits.idle, pool::FailureKind::Stalled);
        return;
    }
    expectWithin(m_limits.idle, pool::FailureKind::Stalled);
    const qsizetype room = (good ? maximumWholeBody : maximumErrorBody) - m_reply.body.size();
    m_reply.body.append(bytes.left(std::max(room, qsizetype(0))));
}

void Sending::takeEvents(const QList<providers::StreamEvent> &events)
{
    // A receiver of textArrived may destroy this.
    const QPointer<Sending> alive(this);
    for (const providers::StreamEvent &event : events) {
        std::visit(Overloaded{
                       [this, &alive](const providers::TextPiece &piece) {
                           if (piece.text.isEmpty())
                               return;
                           commit();
                           if (alive)
                               Q_EMIT textArrived(piece.text);
                       },
                       [](const providers::ThoughtPiece &) {},
                       [this](const providers::UsageReport &report) { m_content.usage = report.usage; },
                       [this](const providers::Finished &finished) { m_content.finishReason = finished.reason; },
                       [this](const providers::Broken &broken) { m_broken = broken; },
                   },
                   event);
        if (!alive)
            return;
    }
}

void Sending::takeEnd(TransportFault fault)
{
    if (m_ended)
        return;
    m_reply.fault = fault;
    const bool good = m_reply.status >= 200 && m_reply.status < 300;
    if (!good)
        return fail(m_wire.codec->classify(m_reply));
    if (m_wire.decoder) {
        const QPointer<Sending> alive(this);
        takeEvents(m_wire.decoder->end(fault));
        if (!alive)
            return;
        const bool nothingMore = m_broken && m_wire.goesOn && m_broken->failure.kind == pool::FailureKind::EmptyStream && !m_broken->reason.isEmpty();
        if (m_broken && !nothingMore)
            return fail(m_broken->failure);
        if (nothingMore)
            m_content.finishReason = m_broken->reason;
    } else {
        if (fault != TransportFault::None)
            return fail(m_wire.codec->classify(m_reply));
        auto content = m_wire.read(m_reply.body);
        if (!content)
            return fail(content.error());
        m_content = *content;
        if (m_wire.allotments)
            m_content.allotments = m_wire.allotments(m_reply.headers);
    }
    m_ended = true;
    m_silence.reset();
    Q_EMIT succeeded(m_content);
}

void Sending::fail(pool::Failure failure)
{
    if (std::exchange(m_ended, true))
        return;
    m_silence.reset();
    m_exchange->disconnect(this); // Not destroyed: this may be a call from inside it.
    failure.detail = redacted(failure.detail, m_secret);
    failure.textArrived = failure.textArrived || m_committed;
    Q_EMIT failed(failure);
}

} // namespace quire::chat
