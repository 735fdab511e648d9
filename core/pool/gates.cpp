#include "core/pool/gates.h"

#include "core/pool/backoff.h"

#include <algorithm>

namespace quire::pool {
namespace {

constexpr Milliseconds firstProbe = 1s;
constexpr Milliseconds slowestProbe = 15s;
constexpr double probeGrowth = 1.6;
constexpr Milliseconds doubtLasts = 30s; // Two lost connections further apart have nothing to do with each other.

} // namespace

void NetworkGate::changed(bool online, const QByteArray &network, Moment now)
{
    m_online = online;
    m_network = network;
    // A new network is tried at once.
    m_delay = 0ms;
    m_nextProbe = now.boot;
    m_prober.reset();
    m_doubtedAt.reset();
    if (online)
        m_suspected = false;
}

bool NetworkGate::failed(Instant sentAt, Moment now, Rng &rng)
{
    if (m_suspected) {
        if (sentAt > m_failedAt) // Else it left before the gate closed.
            close(now, rng);
        return false;
    }
    if (m_answeredAt && *m_answeredAt > sentAt)
        return false; // Another one came through meanwhile.
    if (!m_doubtedAt || now.boot - *m_doubtedAt > doubtLasts) {
        m_doubtedAt = now.boot;
        return false;
    }
    if (sentAt < *m_doubtedAt)
        return false; // Lost together with the first.
    close(now, rng);
    return true;
}

void NetworkGate::close(Moment now, Rng &rng)
{
    m_suspected = true;
    m_failedAt = now.boot;
    m_delay = m_delay == 0ms ? firstProbe : std::min(slowestProbe, Milliseconds(qint64(double(m_delay.count()) * probeGrowth)));
    m_nextProbe = now.boot + m_delay * 4 / 5 + jitter(m_delay / 5, rng);
}

bool NetworkGate::answered(Instant now)
{
    const bool wasClosed = m_suspected;
    m_suspected = false;
    m_doubtedAt.reset();
    m_answeredAt = now;
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
    constexpr int enoughAlone = 3;
    const bool seenBefore = std::any_of(m_recent.cbegin(), m_recent.cend(), [&](const Trouble &trouble) { return now - trouble.at <= timing.window; });
    m_inARow = seenBefore ? m_inARow + 1 : 1;
    const bool correlated = isCorrelated(project, now, timing.window) || (timing.onlyProject && m_inARow >= enoughAlone);
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
    if (!m_closed)
        m_inARow = 0;
    if (!m_closed || sentAt < m_closedAt)
        return false; // Sent before the trouble began: no news.
    m_closed = false;
    m_inARow = 0;
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
