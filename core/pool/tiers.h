// The four tiers, and the fifth: who serves, as the user is told. Down at once, up only when it holds (two successes or a
// minute), so that a key that comes and goes does not make the window flicker. A value.
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <optional>

namespace quire::pool {

enum class Tier { UserKeys = 1, Hybrid = 2, Single = 3, Fallback = 4, Offline = 5 };
[[nodiscard]] QString tierName(Tier tier); ///< "user-keys", "hybrid", "single", "fallback", "offline"

/// The keys of one service, counted.
struct TierInput {
    int userKeys = 0;   ///< Configured and not paused.
    int paused = 0;     ///< Configured besides.
    int usable = 0;     ///< Of those: may serve, on trial or not.
    int failed = 0;     ///< Of those: out because of a fault, rather than a limit.
    bool anyKey = false; ///< Of any owner.
    bool fallbackReady = false; ///< Allowed, within its cap, and would cure what keeps the user keys out.
    bool offline = false;
    bool region = false;
    bool operator==(const TierInput &) const = default;
};

class TierTrack
{
public:
    /// True when the tier, or its reason, changed.
    bool update(const TierInput &input, Moment now);
    void callSucceeded() { ++m_successes; }

    [[nodiscard]] Tier tier() const { return m_tier; }
    [[nodiscard]] QString reason() const { return m_reason; }
    [[nodiscard]] std::optional<Moment> since() const { return m_since; }
    /// When it may rise by time alone.
    [[nodiscard]] std::optional<Instant> risesAt() const;

    bool operator==(const TierTrack &) const = default;

private:
    struct Goal {
        Tier tier;
        QString reason;
    };
    [[nodiscard]] Goal goal(const TierInput &input) const;

    Tier m_tier = Tier::Offline;
    QString m_reason = QStringLiteral("no-keys");
    std::optional<Moment> m_since;
    bool m_allHadFailed = false;
    std::optional<Instant> m_betterSince; // A better tier has been possible since then...
    int m_successes = 0;                  // ...with this many successes.
};

} // namespace quire::pool
