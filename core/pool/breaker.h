// Breaker: takes a key out after failures in a row, lets exactly one trial through when it has rested, and closes after
// two successes. Its permit comes back on every end of the trial, a cancelled or meaningless one too. A value.
#pragma once

#include "core/base/ids.h"
#include "core/pool/policy.h"

#include <QString>
#include <optional>

namespace quire::pool {

enum class BreakerState { Closed, Open, HalfOpen };
[[nodiscard]] QString breakerStateName(BreakerState state);

class Breaker
{
public:
    [[nodiscard]] BreakerState state(Instant now) const;
    /// Closed, or half-open with its permit free.
    [[nodiscard]] bool admits(Instant now) const;
    /// Half-open: takes the permit for this attempt.
    void admitted(AttemptId attempt, Instant now);

    /// True when it opened by this failure. It rests longer each time, unless it may be the service that is slow to
    /// recover (`grows` false).
    bool failed(AttemptId attempt, Instant now, const Policy &policy, bool grows = true);
    /// True when it closed by this success.
    bool succeeded(AttemptId attempt, Instant now);
    void neutral(AttemptId attempt); ///< The attempt ended and says nothing of the key.

    void reset();
    void openFor(Milliseconds rest, Instant now);
    void halfOpen(Instant now); ///< On trial from now on: the key must prove itself.

    [[nodiscard]] std::optional<Instant> until() const { return m_open ? std::optional(m_until) : std::nullopt; }
    [[nodiscard]] std::optional<AttemptId> permit() const { return m_permit; }
    [[nodiscard]] int inARow() const { return m_inARow; }
    [[nodiscard]] bool isProven() const { return m_trialSuccesses > 0; }

    bool operator==(const Breaker &) const = default;

private:
    friend struct BreakerMemory;
    bool m_open = false; // Open or, once m_until has passed, half-open.
    Instant m_until{};
    int m_inARow = 0;
    int m_reopened = 0;
    int m_trialSuccesses = 0;
    std::optional<AttemptId> m_permit;
};

} // namespace quire::pool
