// Selection: which of the keys that may serve, does. Cost is how long an answer takes to begin (peak EWMA), times what is
// already under way, over health and headroom. Comparable keys share evenly at random; a much slower one gets less, and
// never nothing, so that its recovery is noticed. Pure.
#pragma once

#include "core/base/clock.h"
#include "core/base/rng.h"

#include <optional>
#include <span>
#include <vector>

namespace quire::pool {

/// Time to first token, remembered pessimistically: a slow answer counts at once, a quick one fades in.
class Ttft
{
public:
    void add(Milliseconds took, Instant now);
    /// Milliseconds; 0 while nothing is known, and again when what was known is minutes old.
    [[nodiscard]] double peak(Instant now) const;
    /// Counts as an answer that took so long, and is not shown as one.
    void punish(Milliseconds waited, Instant now);
    [[nodiscard]] const std::vector<Milliseconds> &recent() const { return m_recent; }
    /// What 95 of 100 recent ones kept below; nothing while there are none.
    [[nodiscard]] std::optional<Milliseconds> usual() const { return m_usual; }
    /// 0 < share <= 1 of the recent ones; nothing while there are none.
    [[nodiscard]] std::optional<Milliseconds> quantile(double share) const;

    bool operator==(const Ttft &) const = default;

private:
    friend struct TtftMemory;
    static constexpr std::size_t keep = 32;
    double m_peak = 0;
    Instant m_at{};
    std::vector<Milliseconds> m_recent; // Oldest first.
    std::optional<Milliseconds> m_usual; // quantile(0.95), which every Send asks for.
};

struct Candidate {
    int index = 0;     ///< The caller's.
    double ttft = 0;   ///< Milliseconds; 0: not known.
    int inFlight = 0;
    double score = 97; ///< 0-100
    double headroom = 1;
    bool demoted = false; ///< Expected to fail: it gets what is needed to notice that it does not.
};

/// The chosen candidate's place in the span; the span is not empty.
[[nodiscard]] std::size_t select(std::span<const Candidate> candidates, Rng &rng);

} // namespace quire::pool
