#include "core/pool/gates.h"

#include "core/pool/backoff.h"

#include <algorithm>

namespace quire::pool {
namespace {

constexpr Milliseconds firstProbe = 1s;
constexpr Milliseconds slowestProbe = 15s;
constexpr double probeGrowth = 1.6;

} // namespace

void NetworkGate::changed(bool online, const QByteArray &network, Moment now)
{
    m_online = online;
    m_network = network;
    // A new network is tried at once.
    m_delay = 0ms;
    m_nextProbe = now.boot;
    m_prober.reset();
    if (online)
        m_suspected = false;
}

void NetworkGate::failed(Instant sentAt, Moment now, Rng &rng)
{
    if (m_suspected && sentAt <= m_failedAt)
        return; // It left before the gate closed.
    m_suspected = true;
    m_failedAt = now.boot;
    m_delay = m_delay == 0ms ? firstProbe : std::min(slowestProbe, Milliseconds(qint64(double(m_delay.count()) * probeGrowth)));
    m_nextProbe = now.boot + m_delay * 4 / 5 + jitter(m_delay / 5, rng);
}

bool NetworkGate::answered()
{
    const bool wasClosed = m_suspected;
    m_suspected = false;
    m_delay = 0ms;
    return wasClosed;
}

bool ServiceGate::isCorrelated(int project, Instant now, Milliseconds window) const
{
    return std::any_of(m_recent.cbegin(), m_recent.cend(), [&](const Trouble &trouble) {
        return trouble.project != project && now - trouble.at <= window;
    });
}

bool ServiceGate::failed(int project, AttemptId attempt, Instant now, const Timing &timing, Rng &rng)
{
    const bool correlated = isCorrelated(project, now, timing.window);
    std::erase_if(m_recent, [&](const Trouble &trouble) { return trouble.project == project || now - trouble.at > timing.window; });
    m_recent.push_back({project, now});
    const bool wasProber = m_prober == attempt;
    ended(attempt);
    if (correlated && !m_closed) {
        m_closed = true;
        m_closedAt = now;
        m_delay = timing.first;
        m_nextTry = now + m_delay / 2 + jitter(m_delay / 2, rng);
    } else if (m_closed && wasProber) {
        m_delay = std::min(timing.longest, m_delay * 2);
        m_nextTry = now + m_delay / 2 + jitter(m_delay / 2, rng);
    }
    return correlated;
}

bool ServiceGate::succeeded(AttemptId attempt, Instant sentAt)
{
    ended(attempt);
    if (!m_closed || sentAt < m_closedAt)
        return false; // Sent before the trouble began: no news.
    m_closed = false;
    m_recent.clear();
    return true;
}

void ServiceGate::ended(AttemptId attempt)
{
    if (m_prober == attempt)
        m_prober.reset();
}

void ServiceGate::admitted(AttemptId attempt)
{
    if (m_closed)
        m_prober = attempt;
}

} // namespace quire::pool
