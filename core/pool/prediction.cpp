#include "core/pool/prediction.h"

#include <algorithm>

namespace quire::pool {
namespace {

using namespace std::chrono_literals;
constexpr Milliseconds shortestPace = 1min; // A pace over less is chance.
constexpr qint64 fewestUses = 3;
constexpr double close = 0.25;              // Of the time between forecast and end: near enough to be of use.

} // namespace

void QuotaForecast::beginWindow(Instant windowEnds)
{
    *this = QuotaForecast();
    m_windowEnds = windowEnds;
}

void QuotaForecast::used(Instant windowEnds, Instant now)
{
    if (windowEnds != m_windowEnds)
        beginWindow(windowEnds);
    if (!m_firstUse)
        m_firstUse = now;
}

std::optional<Instant> QuotaForecast::runsOut(qint64 used, qint64 limit, Instant now) const
{
    if (!m_firstUse || now >= m_windowEnds || used < fewestUses || now - *m_firstUse < shortestPace)
        return std::nullopt;
    const double pace = double(used) / double((now - *m_firstUse).count());
    const Instant end = now + Milliseconds(qint64(double(std::max<qint64>(limit - used, 0)) / pace));
    return end < m_windowEnds ? std::optional(end) : std::nullopt;
}

void QuotaForecast::note(qint64 used, qint64 limit, Instant now)
{
    if (m_notedAt || limit < fewestUses * 2 || used * 2 < limit)
        return;
    m_notedAt = now;
    m_noted = runsOut(used, limit, now);
}

void QuotaForecast::spent(Instant now, PredictionScore &score)
{
    if (!m_notedAt)
        return;
    const auto ahead = double((now - *m_notedAt).count());
    const bool hit = m_noted && std::abs(double((now - *m_noted).count())) <= std::max(close * ahead, 60'000.0);
    ++(hit ? score.hits : score.misses);
    m_notedAt.reset();
    m_noted.reset();
}

} // namespace quire::pool
