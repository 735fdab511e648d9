// Prediction: what the pool expects, held against what came. A forecast that does not come true more often than not is no
// help, so each kind keeps its hits and misses, which the Dashboard shows. Values.
#pragma once

#include "core/base/clock.h"

#include <optional>

namespace quire::pool {

struct PredictionScore {
    int hits = 0;
    int misses = 0;
    bool operator==(const PredictionScore &) const = default;
};

/// When a day's (or month's) quota will be spent, if its use goes on at the pace since its first use in this window: people
/// work in stretches, so the pace since the window's beginning would say "tonight" to somebody who began an hour ago.
class QuotaForecast
{
public:
    /// A request left; the window ends at `windowEnds`.
    void used(Instant windowEnds, Instant now);
    /// When `limit` will be reached; nothing before there is a pace, or when that is after the window's end.
    [[nodiscard]] std::optional<Instant> runsOut(qint64 used, qint64 limit, Instant now) const;
    /// At half of the limit the forecast is noted, to be judged later.
    void note(qint64 used, qint64 limit, Instant now);
    /// The limit was reached now.
    void spent(Instant now, PredictionScore &score);

    bool operator==(const QuotaForecast &) const = default;

private:
    friend struct ForecastMemory;
    void beginWindow(Instant windowEnds);

    Instant m_windowEnds{};
    std::optional<Instant> m_firstUse;
    std::optional<Instant> m_notedAt;
    std::optional<Instant> m_noted; ///< None with m_notedAt set: not before the window's end.
};

} // namespace quire::pool
