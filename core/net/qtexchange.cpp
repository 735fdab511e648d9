#include "core/net/qtexchange.h"

#include "core/net/faults.h"

#include <QNetworkReply>
#include <QPointer>

namespace quire::net {
namespace {

constexpr qint64 failureBodyLimit = 64 * 1024;
constexpr qint64 replyLimit = 64 * 1024 * 1024;

} // namespace

QtExchange::QtExchange(Clock &clock, Milliseconds idleTimeout, RouteKind route)
    : m_clock(clock)
    , m_idleTimeout(idleTimeout)
    , m_route(route)
    , m_lastActivity(clock.now().boot)
{
}

QtExchange::~QtExchange()
{
    dropReply();
}

void QtExchange::watch(QNetworkReply *reply)
{
    m_reply = reply;
    connect(reply, &QNetworkReply::metaDataChanged, this, &QtExchange::takeHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &QtExchange::takeBytes);
    connect(reply, &QNetworkReply::uploadProgress, this, &QtExchange::noteActivity);
    connect(reply, &QNetworkReply::finished, this, [this] {
        const QPointer<QtExchange> alive(this);
        takeHeaders();
        if (alive)
            takeBytes();
        if (alive && !m_finished)
            finishWith(verdict());
    });
    watchSilence(m_idleTimeout);
}

void QtExchange::failLater(TransportFault fault)
{
    QMetaObject::invokeMethod(this, [this, fault] { finishWith(fault); }, Qt::QueuedConnection);
}

void QtExchange::abort()
{
    finishWith(TransportFault::Aborted);
}

void QtExchange::noteActivity()
{
    m_lastActivity = m_clock.now().boot;
}

// One timer for many bytes: it looks back when it fires, instead of being set anew by each of them.
void QtExchange::watchSilence(Milliseconds delay)
{
    m_silence = m_clock.runAfter(delay, [this] {
        const Milliseconds silent = m_clock.now().boot - m_lastActivity;
        if (silent >= m_idleTimeout)
            finishWith(TransportFault::Timeout);
        else
            watchSilence(m_idleTimeout - silent);
    });
}

void QtExchange::takeHeaders()
{
    if (m_finished || m_status != 0)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return;
    noteActivity();
    m_status = status;
    HttpHeaders headers;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        headers.append({name, value});
    if (headerValue(headers, "Content-Encoding").isEmpty())
        m_announced = headerValue(headers, "Content-Length").toLongLong();
    Q_EMIT headersArrived(status, headers);
}

void QtExchange::takeBytes()
{
    if (m_finished)
        return;
    const bool failed = m_status >= 300;
    const qint64 limit = failed ? failureBodyLimit : replyLimit;
    const QByteArray bytes = m_reply->read(limit - m_received);
    m_received += bytes.size();
    const bool full = m_received >= limit;
    const QPointer<QtExchange> alive(this);
    if (!bytes.isEmpty()) {
        noteActivity();
        Q_EMIT bytesArrived(bytes);
    }
    // The beginning of a failure tells all there is to know; an endless answer is nobody's answer.
    if (full && alive && !m_finished)
        finishWith(failed ? TransportFault::None : TransportFault::Other);
}

// Of a refusal that is cut off, Qt may report the refusal alone.
TransportFault QtExchange::verdict() const
{
    const TransportFault fault = faultFor(m_reply->error(), m_status, m_route);
    return fault == TransportFault::None && m_received < m_announced ? TransportFault::Reset : fault;
}

void QtExchange::finishWith(TransportFault fault)
{
    if (std::exchange(m_finished, true))
        return;
    m_silence.reset();
    dropReply();
    Q_EMIT finished(fault);
}

void QtExchange::dropReply()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    // Its deletion hangs up. An abort would too, but Qt complains of one that meets an error on its way.
    reply->disconnect(this);
    reply->deleteLater();
}

} // namespace quire::net
