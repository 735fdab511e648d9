// Which tier serves: the keys of each service counted, and the tier that follows from it.
#include "core/pool/poolstate.h"

#include "core/pool/modelladder.h"

#include <algorithm>

namespace quire::pool {

Standing KeyPool::State::chatStanding(const KeyRecord &record, Instant now) const
{
    const Standing own = standing(record, mainModel, 0, now);
    if (!policy.modelFallback || (own.bar != Bar::Quota && own.bar != Bar::ModelLatched))
        return own;
    for (QString cheaper = cheaperModel(models.name(mainModel)); !cheaper.isEmpty(); cheaper = cheaperModel(cheaper)) {
        const Standing other = standing(record, models.known(cheaper), 0, now);
        if (other.bar == Bar::None)
            return other;
    }
    return own;
}

/// `due` comes down to when the answer may change by time alone.
TierInput KeyPool::State::tierInput(Service service, Moment now, Instant &due) const
{
    TierInput input;
    input.offline = !network(service).isOpen();
    input.region = regions[std::size_t(service)].isClosed(now.boot);
    bool curable = true;
    bool fallbackUsable = false;
    for (const KeyRecord &record : keys) {
        if (record.info.service != service)
            continue;
        input.anyKey = true;
        const Standing standing = chatStanding(record, now.boot);
        if (standing.until) {
            due = std::min(due, std::max(*standing.until, now.boot + 1ms));
            if (*standing.until - policy.maxWaitBeforeFallback > now.boot)
                due = std::min(due, *standing.until - policy.maxWaitBeforeFallback);
        }
        // A short rest is not worth a word.
        const bool brief = standing.bar == Bar::Resting || (standing.bar == Bar::Quota && standing.until && *standing.until - now.boot <= policy.maxWaitBeforeFallback)
                           || (standing.bar == Bar::Open && record.breaker.state(now.boot) == BreakerState::HalfOpen);
        const bool usable = standing.bar == Bar::None || brief;
        if (record.info.owner == Owner::Fallback) {
            fallbackUsable = fallbackUsable || usable;
            continue;
        }
        if (record.info.paused) {
            ++input.paused;
            continue;
        }
        ++input.userKeys;
        if (usable)
            ++input.usable;
        else if (isSickFor(record, now.boot))
            ++input.failed;
        curable = curable && isCurable(standing);
    }
    const bool capped = fallbackUsed >= policy.fallbackDailyCap && now.boot < fallbackDayEnds;
    input.fallbackReady = policy.fallback != FallbackUse::Off && fallbackUsable && curable && !capped;
    return input;
}

void KeyPool::State::refreshTiers(Moment now)
{
    if (tiersEpoch == epoch && now.boot < tiersDue)
        return;
    tiersDue = Instant::max();
    const auto sooner = [&](std::optional<Instant> when) {
        if (when && *when > now.boot)
            tiersDue = std::min(tiersDue, *when);
    };
    sooner(fallbackDayEnds);
    for (const Service service : {Service::Gemini, Service::Brave, Service::OpenAi}) {
        TierTrack &track = tiers[std::size_t(service)];
        const Tier before = track.tier();
        const bool first = !track.since(); // What a run begins with is no change.
        const bool changed = track.update(tierInput(service, now, tiersDue), now);
        sooner(track.risesAt());
        sooner(regions[std::size_t(service)].until);
        if (!changed || service != mainService)
            continue;
        if (before != track.tier()) {
            ++epoch; // A call may be served now that could not be before.
            if (!first)
                log(now, QStringLiteral("tier-changed")).detail = tierName(track.tier()) + QStringLiteral(": ") + track.reason();
        }
    }
    tiersEpoch = epoch;
}

} // namespace quire::pool
