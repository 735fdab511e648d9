#include "core/ingest/remainingtime.h"

#include <algorithm>
#include <cmath>

namespace quire::ingest {
namespace {

constexpr double halfLife = 30;  // seconds
constexpr double enough = 1.5; // seconds of work, before anything is said
constexpr double longest = 7.0 * 24 * 3600;

} // namespace

void RemainingTime::advance(Instant now, qint64 bytesDone)
{
    if (m_last && now > *m_last) {
        const double passed = std::chrono::duration<double>(now - *m_last).count();
        const double fade = std::exp2(-passed / halfLife);
        m_seconds = m_seconds * fade + passed;
        m_bytes = m_bytes * fade + static_cast<double>(std::max<qint64>(bytesDone - m_lastBytes, 0));
        m_lastBytes = bytesDone;
    } else if (!m_last) {
        m_lastBytes = bytesDone;
    }
    if (!m_last || now > *m_last)
        m_last = now;
}

std::optional<std::chrono::seconds> RemainingTime::left(qint64 bytesLeft) const
{
    if (m_seconds < enough || m_bytes <= 0)
        return std::nullopt;
    const double seconds = static_cast<double>(bytesLeft) * m_seconds / m_bytes;
    return std::chrono::seconds(std::llround(std::clamp(seconds, 1.0, longest)));
}

} // namespace quire::ingest
