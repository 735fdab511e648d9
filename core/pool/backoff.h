// Back-off: how long to wait before the next attempt. Full jitter within the policy's bounds, growing with each retry,
// never below what the server asked for, and widened for a key that is known to take longer to recover. Values.
#pragma once

#include "core/base/rng.h"
#include "core/pool/policy.h"
#include "core/pool/taxonomy.h"

#include <optional>

namespace quire::pool {

/// What a key's past says about how long it takes to work again.
struct Pacing {
    double recovery = 0; ///< Milliseconds, smoothed; 0: nothing learned.
    std::optional<Instant> failingSince;

    void failed(Instant now);
    void succeeded(Instant now);
    bool operator==(const Pacing &) const = default;
};

[[nodiscard]] DelayRange rangeFor(Pace pace, const Policy &policy);
/// `retry` counts from 0.
[[nodiscard]] Milliseconds backoff(DelayRange range, int retry, std::optional<Milliseconds> server, const Pacing &pacing, Rng &rng);
/// Uniform in [0, most].
[[nodiscard]] Milliseconds jitter(Milliseconds most, Rng &rng);

} // namespace quire::pool
