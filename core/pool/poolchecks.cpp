// Checks: finding out about keys without spending quota, one at a time, and only where no real result is fresh.
#include "core/pool/poolstate.h"

#include <algorithm>

namespace quire::pool {
namespace {

constexpr Milliseconds freshResult = 5min;
constexpr Milliseconds probePatience = 20s; // A check that does not come back is forgotten.

/// A check cannot tell whether there is credit again: only a call can.
bool onlyACallTells(FailureKind kind)
{
    return kind == FailureKind::NoCredit || kind == FailureKind::RegionBilling;
}

} // namespace

/// What ends by itself: failed keys recover, latches that only a call can open have had their time.
void KeyPool::State::endByTime(Moment now)
{
    if (tickEpoch == epoch && now.boot < tickDue)
        return;
    tickDue = Instant::max();
    for (KeyRecord &record : keys) {
        if (record.health.isFailed() && !record.health.updateFailed(policy, awake(now.boot))) {
            log(now, QStringLiteral("key-recovered")).key = record.info.id;
            ++epoch;
        }
        for (ModelHealth &entry : record.models) {
            if (entry.health.isFailed() && !entry.health.updateFailed(policy, awake(now.boot)))
                ++epoch;
            if (entry.health.isFailed())
                tickDue = std::min(tickDue, now.boot + 1s);
        }
        if (record.latch && onlyACallTells(record.latch->reason)) {
            if (now.boot >= record.latch->nextCheck) {
                unlatch(record, now, "its time was over");
                record.breaker.halfOpen(now.boot);
                ++epoch;
            } else {
                tickDue = std::min(tickDue, record.latch->nextCheck);
            }
        }
        if (record.health.isFailed())
            tickDue = std::min(tickDue, now.boot + 1s);
    }
    tickEpoch = epoch;
}

void KeyPool::State::tick(Moment now)
{
    if (probe && now.boot - probe->sentAt > probePatience) {
        if (KeyRecord *record = find(probe->key))
            record->breaker.neutral(probe->attempt);
        log(now, QStringLiteral("check-lost")).key = probe->key;
        endProbe();
    }
    endByTime(now);
    std::erase_if(refusals, [&](const Refusal &refusal) { return now.boot >= refusal.until; });
    if (!nextTick || now.boot < *nextTick)
        return;
    nextTick = now.boot + policy.checkEvery;
    queueChecks(now);
}

/// The minute's look at all keys: which are to be checked, one after another.
void KeyPool::State::queueChecks(Moment now)
{
    int total = 0;
    int sick = 0;
    for (const KeyRecord &record : keys) {
        if (record.info.paused)
            continue;
        ++total;
        sick += isSickFor(record, now.boot);
    }
    const double share = total > 0 ? double(sick) / total : 0;
    std::vector<KeyId> sickOnes;
    for (const KeyRecord &record : keys) {
        if (record.info.paused)
            continue;
        const bool fresh = record.lastResult && now.boot - record.lastResult->boot < freshResult;
        // Brave has no question about keys that costs nothing: its keys are known by what they are used for.
        const bool unknown = !record.lastResult && record.info.service != Service::Brave;
        const bool suspect = record.health.score(awake(now.boot)) < policy.recoveredAbove || unknown;
        const bool out = isSickFor(record, now.boot);
        if (out)
            sickOnes.push_back(record.info.id);
        const bool known = record.latch || record.breaker.state(now.boot) == BreakerState::Open; // These have their own time.
        const bool wanted = !fresh && !known && (suspect || share > policy.checkAllAbove);
        if (wanted && std::find(checkQueue.cbegin(), checkQueue.cend(), record.info.id) == checkQueue.cend())
            checkQueue.push_back(record.info.id);
    }
    // When nearly everything is out, do not wait for each one's time: try one now, another the next minute.
    if (share > policy.recoverAbove && checkQueue.empty() && !sickOnes.empty()) {
        for (std::size_t i = 0; i < sickOnes.size(); ++i) {
            const KeyId id = sickOnes[std::size_t(recoveryTurn++) % sickOnes.size()];
            KeyRecord *record = find(id);
            // Ever more rarely for one that stays dead.
            const Milliseconds since = record->latch ? now.boot - record->latch->since.boot : Milliseconds(0);
            if (record->lastProbe && now.boot - *record->lastProbe < std::max(policy.checkEvery - 1s, since / 2))
                continue;
            checkQueue.push_back(id);
            break;
        }
    }
}

void KeyPool::State::endProbe()
{
    probe.reset();
    for (NetworkGate &way : networks)
        way.probeEnded();
}

bool KeyPool::State::hasActiveKey(Service service) const
{
    return std::any_of(keys.cbegin(), keys.cend(), [service](const KeyRecord &record) { return record.info.service == service && !record.info.paused; });
}

/// Any key of the service will do to see whether it can be reached again; one that is well, if there is one.
KeyRecord *KeyPool::State::proberOf(Service service, Instant now)
{
    KeyRecord *chosen = nullptr;
    for (KeyRecord &record : keys) {
        if (record.info.service != service || record.info.paused)
            continue;
        if (!isSickFor(record, now))
            return &record;
        if (!chosen)
            chosen = &record;
    }
    return chosen;
}

std::optional<Decision> KeyPool::State::nextProbe(Moment now)
{
    if (probe || keys.empty())
        return std::nullopt;
    const auto start = [&](KeyRecord &record) -> Decision {
        const NetworkGate &way = network(record.info.service);
        const QString route = way.isOpen() ? routes.choose(record.info.service, way.network(), policy.routes, now.boot) : routes.nextToTry(policy.routes);
        probe = ActiveProbe{AttemptId{nextAttempt++}, record.info.id, now.boot, route};
        record.lastProbe = now.boot;
        std::erase(checkQueue, record.info.id);
        if (record.breaker.state(now.boot) == BreakerState::HalfOpen)
            record.breaker.admitted(probe->attempt, now.boot);
        log(now, QStringLiteral("checking")).key = record.info.id;
        return Probe{probe->attempt, record.info.id, route};
    };
    for (const Service service : {mainService, Service::Gemini, Service::Brave, Service::OpenAi}) {
        if (!network(service).wantsProbe(now.boot))
            continue;
        if (KeyRecord *chosen = proberOf(service, now.boot)) {
            const Decision decision = start(*chosen);
            network(service).probing(probe->attempt);
            return decision;
        }
    }
    while (!checkQueue.empty()) {
        const KeyId id = checkQueue.front();
        checkQueue.erase(checkQueue.begin());
        KeyRecord *record = find(id);
        // What cannot be reached is looked at again when it can.
        if (record && network(record->info.service).isOpen())
            return start(*record);
    }
    for (KeyRecord &record : keys) {
        if (record.info.paused || !network(record.info.service).isOpen())
            continue;
        if (record.latch && now.boot >= record.latch->nextCheck && !onlyACallTells(record.latch->reason))
            return start(record);
        const bool onTrial = record.breaker.state(now.boot) == BreakerState::HalfOpen && !record.breaker.isProven() && !record.breaker.permit();
        if (onTrial && (!record.lastProbe || *record.lastProbe < record.breaker.until().value_or(now.boot)))
            return start(record);
    }
    return std::nullopt;
}

std::optional<Instant> KeyPool::State::wakeUp() const
{
    std::optional<Instant> result = nextTick;
    const auto sooner = [&result](std::optional<Instant> when) {
        if (when && (!result || *when < *result))
            result = when;
    };
    for (const ActiveCall &call : calls) {
        if (!call.flight && !(call.leader && call.joined))
            sooner(call.wake && call.seenEpoch == epoch ? *call.wake : last.boot);
    }
    if (probe)
        sooner(probe->sentAt + probePatience + 1ms);
    for (const Service service : {Service::Gemini, Service::Brave, Service::OpenAi}) {
        const NetworkGate &way = network(service);
        if (!probe && !way.isOpen() && !way.isKnownOffline() && hasActiveKey(service))
            sooner(way.nextProbe());
    }
    if (!probe && !checkQueue.empty())
        sooner(last.boot);
    for (const KeyRecord &record : keys) {
        if (record.info.paused)
            continue;
        if (record.latch)
            sooner(std::max(record.latch->nextCheck, last.boot + 1s));
        if (record.breaker.state(last.boot) == BreakerState::Open)
            sooner(record.breaker.until());
    }
    for (const TierTrack &track : tiers) {
        if (const auto rises = track.risesAt(); rises && *rises > last.boot)
            sooner(rises);
    }
    return result;
}

} // namespace quire::pool
