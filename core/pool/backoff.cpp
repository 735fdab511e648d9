#include "core/pool/backoff.h"

#include <algorithm>

namespace quire::pool {

void Pacing::failed(Instant now)
{
    if (!failingSince)
        failingSince = now;
}

void Pacing::succeeded(Instant now)
{
    if (!failingSince)
        return;
    const double took = double((now - *failingSince).count());
    recovery = recovery == 0 ? took : 0.7 * recovery + 0.3 * took;
    failingSince.reset();
}

DelayRange rangeFor(Pace pace, const Policy &policy)
{
    switch (pace) {
    case Pace::None: return {};
    case Pace::RateLimit: return policy.rateLimitDelay;
    case Pace::ServerError: return policy.serverErrorDelay;
    case Pace::Denied: return policy.deniedDelay;
    case Pace::Short: return {0ms, 500ms};
    }
    return {};
}

Milliseconds backoff(DelayRange range, int retry, std::optional<Milliseconds> server, const Pacing &pacing, Rng &rng)
{
    // The ceiling starts at twice the minimum and doubles; a fixed range (2-3 s) is reached at once.
    const Milliseconds grown = std::max(range.minimum, Milliseconds(1)) * (2LL << std::clamp(retry, 0, 20));
    const auto learned = Milliseconds(qint64(std::min(pacing.recovery, 1e9)));
    const auto ceiling = std::clamp(std::max(grown, learned), range.minimum, std::max(range.minimum, range.maximum));
    const auto delay = range.minimum + jitter(ceiling - range.minimum, rng);
    if (!server || *server <= delay)
        return delay;
    return *server + jitter(*server / 5, rng); // Not all at the same instant.
}

Milliseconds jitter(Milliseconds most, Rng &rng)
{
    return most <= 0ms ? 0ms : Milliseconds(qint64(rng.below(std::uint64_t(most.count()) + 1)));
}

} // namespace quire::pool
