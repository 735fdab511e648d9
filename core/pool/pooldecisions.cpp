// What to do: one decision at a time, calls in the order they came, then checks.
#include "core/pool/poolstate.h"

#include "core/pool/calendar.h"

#include <algorithm>

namespace quire::pool {
namespace {

constexpr Milliseconds continueIdle = 30s;
constexpr Milliseconds shortestFirstByte = 4s;
constexpr Milliseconds longestFirstByte = 15s;
constexpr Milliseconds localFirstByte = 2min; // A model that is loaded from disk first.
constexpr qint64 stickyTokens = 4096;         // Providers cache prompts from about this size.
constexpr Milliseconds stickyTime = 5min;
constexpr int lookedAt = 64; // With many keys a sample is as good as all of them.

QString barName(Bar bar)
{
    switch (bar) {
    case Bar::None: return QStringLiteral("usable");
    case Bar::Paused: return QStringLiteral("paused");
    case Bar::Latched: return QStringLiteral("latched");
    case Bar::ModelLatched: return QStringLiteral("no-model");
    case Bar::Open: return QStringLiteral("open");
    case Bar::Failed: return QStringLiteral("failed");
    case Bar::Resting: return QStringLiteral("resting");
    case Bar::Quota: return QStringLiteral("quota");
    case Bar::Tried: return QStringLiteral("tried");
    }
    return {};
}

/// Whether a fallback key is a cure for what keeps this user key out.
bool isCurable(const Standing &standing)
{
    switch (standing.bar) {
    case Bar::None:
    case Bar::ModelLatched: return false;
    case Bar::Paused:
    case Bar::Open:
    case Bar::Failed: return true;
    case Bar::Latched:
    case Bar::Resting:
    case Bar::Quota:
    case Bar::Tried: return rowOf(standing.kind).fallbackCures;
    }
    return false;
}

ErrorCode errorOf(const Standing &standing)
{
    switch (standing.bar) {
    case Bar::None: return ErrorCode::Internal;
    case Bar::Paused: return ErrorCode::NoKey;
    case Bar::ModelLatched: return ErrorCode::ModelMissing;
    case Bar::Open:
    case Bar::Failed:
    case Bar::Latched:
    case Bar::Resting:
    case Bar::Quota:
    case Bar::Tried: return rowOf(standing.kind).error;
    }
    return ErrorCode::Internal;
}

void soonest(std::optional<Instant> &best, std::optional<Instant> candidate)
{
    if (candidate && (!best || *candidate < *best))
        best = candidate;
}

} // namespace

bool KeyPool::State::isSickFor(const KeyRecord &record, Instant now) const
{
    return record.latch || record.breaker.state(now) == BreakerState::Open || record.health.isFailed();
}

Standing KeyPool::State::standing(const KeyRecord &record, ModelId model, qint64 tokens, Instant now) const
{
    if (record.info.paused)
        return {Bar::Paused, {}, {}, 1};
    if (record.latch)
        return {Bar::Latched, std::max(record.latch->nextCheck, now + 1s), record.latch->reason, 1};
    const FailureKind lately = record.lastFailure.value_or(FailureKind::DeniedUnknown);
    if (!record.breaker.admits(now))
        return {Bar::Open, std::max(record.breaker.until().value_or(now), now + 1s), lately, 1};
    for (const ModelLatch &latched : record.modelLatches) {
        if (latched.model == model && now < latched.until)
            return {Bar::ModelLatched, latched.until, FailureKind::ModelGone, 1};
    }
    const Allowance allowance = projects[std::size_t(record.project)].allowance(model, tokens, now);
    if (allowance.blockedUntil)
        return {Bar::Quota, allowance.blockedUntil, allowance.reason, 0};
    if (now < record.restUntil)
        return {Bar::Resting, record.restUntil, record.restReason, 1};
    if (record.health.isFailed())
        return {Bar::Failed, {}, lately, 1};
    return {Bar::None, {}, {}, allowance.headroom};
}

Standing KeyPool::State::standingFor(const KeyRecord &record, const ActiveCall &call, Instant now) const
{
    const Standing general = standing(record, call.model, call.call.estimatedTokens, now);
    if (general.bar != Bar::None)
        return general;
    for (const Tried &tried : call.tried) {
        if (tried.key == record.info.id && tried.count > rowOf(tried.kind).sameKeyRetries)
            return {Bar::Tried, {}, tried.kind, 1};
    }
    return general;
}

bool KeyPool::State::otherUserKeyUsable(const KeyRecord &record, ModelId model, Instant now) const
{
    return std::any_of(keys.cbegin(), keys.cend(), [&](const KeyRecord &other) {
        if (other.info.id == record.info.id || other.info.owner != Owner::User || other.info.service != record.info.service)
            return false;
        const Bar bar = standing(other, model, 0, now).bar;
        return bar == Bar::None || bar == Bar::Resting;
    });
}

/// Until when this call must wait for something that is no key's business; the reason is for the user.
std::optional<Instant> KeyPool::State::gateFor(const ActiveCall &call, Moment now, Error &reason)
{
    const NetworkGate &way = network(call.call.service);
    if (!way.isOpen()) {
        reason = {ErrorCode::Offline, QStringLiteral("the service cannot be reached"), {}};
        return way.isKnownOffline() ? call.deadline + 1ms : std::max(way.nextProbe(), now.boot + 1ms);
    }
    const ServiceGate &address = addresses[std::size_t(call.call.service)];
    if (!address.admits(now.boot)) {
        reason = {ErrorCode::RateLimited, QStringLiteral("this address is throttled"), {}};
        return address.hasProber() ? now.boot + 1s : address.nextTry();
    }
    const ServiceGate *gate = knownOutage(call.call.service, call.model);
    if (gate && !gate->admits(now.boot)) {
        reason = {ErrorCode::Overloaded, QStringLiteral("the service has trouble of its own"), {}};
        return gate->hasProber() ? now.boot + 1s : gate->nextTry();
    }
    return std::nullopt;
}

/// Why no fallback key may serve this call; nothing when one may.
std::optional<QString> KeyPool::State::fallbackBar(const ActiveCall &call, Moment now) const
{
    if (policy.fallback == FallbackUse::Off)
        return QStringLiteral("off");
    if (policy.fallback == FallbackUse::ChatOnly && call.call.content == Content::DocumentPassages)
        return QStringLiteral("withheld");
    if (fallbackUsed >= policy.fallbackDailyCap && now.boot < fallbackDayEnds)
        return QStringLiteral("daily-cap");
    if (tiers[std::size_t(call.call.service)].tier() == Tier::Single)
        return QStringLiteral("on-trial");
    if (call.last && !rowOf(effectiveKind(*call.last)).fallbackCures)
        return QStringLiteral("no-cure");
    return std::nullopt;
}

Decision KeyPool::State::next(Moment now)
{
    for (std::size_t i = 0; i < calls.size(); ++i) {
        ActiveCall &call = calls[i];
        if (call.flight)
            continue;
        if (call.leader) {
            if (call.joined)
                continue;
            call.joined = true;
            return Join{call.call.id, *call.leader};
        }
        const bool due = !call.wake || now.boot >= *call.wake || call.seenEpoch != epoch;
        if (!due)
            continue;
        call.seenEpoch = epoch;
        const Decision decision = decide(call, now); // May end the call.
        if (!std::holds_alternative<Nothing>(decision))
            return decision;
    }
    if (const auto decision = nextProbe(now))
        return *decision;
    return Nothing{};
}

Decision KeyPool::State::decide(ActiveCall &call, Moment now)
{
    if (call.ending)
        return giveUp(call, *call.ending, now);
    if (call.call.onlyKey) {
        KeyRecord *record = find(*call.call.onlyKey);
        if (!record)
            return giveUp(call, {ErrorCode::NoKey, QStringLiteral("that key is not configured"), {}}, now);
        return send(call, *record, now, {{record->info.id, true, QStringLiteral("asked-for")}});
    }
    const bool refused = std::any_of(refusals.cbegin(), refusals.cend(), [&](const Refusal &refusal) {
        return now.boot < refusal.until && refusal.requestHash == call.call.requestHash;
    });
    if (refused)
        return giveUp(call, {ErrorCode::BadRequest, QStringLiteral("the same request was refused a moment ago"), {}}, now);
    const RegionGate &region = regions[std::size_t(call.call.service)];
    if (region.isClosed(now.boot))
        return giveUp(call, {ErrorCode::RegionBlocked, QStringLiteral("not offered on this network"), *region.until - now.boot}, now);

    Error gateReason;
    if (const auto gate = gateFor(call, now, gateReason)) {
        if (*gate > call.deadline)
            return giveUp(call, call.last && !network(call.call.service).isKnownOffline() ? toError(*call.last) : gateReason, now);
        return wait(call, *gate, gateReason, now);
    }

    // The user's keys.
    QList<Consideration> considered;
    std::vector<Candidate> candidates;
    std::optional<Instant> soon;
    std::optional<Standing> soonStanding;
    bool curable = true;
    int userKeys = 0;
    int continuable = -1;
    const auto consider = [&](std::size_t index, Owner owner) {
        const KeyRecord &record = keys[index];
        if (record.info.service != call.call.service || record.info.owner != owner)
            return;
        const Standing standing = standingFor(record, call, now.boot);
        considered.append({record.info.id, false, barName(standing.bar)});
        if (owner == Owner::User) {
            ++userKeys;
            curable = curable && isCurable(standing);
        }
        if (standing.bar == Bar::None) {
            const bool failedJustNow = call.continuing && !call.tried.empty() && call.tried.back().key == record.info.id;
            if (failedJustNow) {
                continuable = int(index);
                return;
            }
            candidates.push_back({int(index), record.ttft.peak(now.boot), record.inFlight, record.health.score(awake(now.boot)), standing.headroom});
            return;
        }
        if (standing.bar != Bar::Paused && (!soonStanding || (standing.until && (!soon || *standing.until < *soon))))
            soonStanding = standing;
        if (standing.bar != Bar::ModelLatched)
            soonest(soon, standing.until);
    };
    const std::size_t count = keys.size();
    const std::size_t start = count > lookedAt ? std::size_t(rng.below(count)) : 0;
    for (std::size_t i = 0; i < count; ++i) {
        consider((start + i) % count, Owner::User);
        if (i >= lookedAt && candidates.size() >= 2)
            break;
    }
    if (candidates.empty() && continuable >= 0)
        candidates.push_back({continuable, 0, 0, 97, 1});

    // A key that has not been asked yet, or of another project, comes before one that just failed this call.
    const auto triedBefore = [&](const Candidate &candidate) {
        const KeyRecord &record = keys[std::size_t(candidate.index)];
        return std::any_of(call.tried.cbegin(), call.tried.cend(), [&record](const Tried &tried) { return tried.key == record.info.id; });
    };
    if (!call.tried.empty() && rowOf(call.tried.back().kind).failover != Failover::No && !std::all_of(candidates.cbegin(), candidates.cend(), triedBefore))
        std::erase_if(candidates, triedBefore);

    const auto take = [&](std::size_t chosen) {
        KeyRecord &record = keys[std::size_t(candidates[chosen].index)];
        for (Consideration &entry : considered) {
            if (entry.key == record.info.id) {
                entry.taken = true;
                entry.reason = QStringLiteral("chosen");
            }
        }
        return send(call, record, now, considered);
    };
    const auto choose = [&](bool inOrder) -> std::size_t {
        // A key on trial is not given to somebody while a sound one can serve.
        const auto onTrial = [&](const Candidate &candidate) { return keys[std::size_t(candidate.index)].breaker.state(now.boot) == BreakerState::HalfOpen; };
        if (!std::all_of(candidates.cbegin(), candidates.cend(), onTrial)) {
            std::erase_if(candidates, [&](const Candidate &candidate) {
                return onTrial(candidate) && !keys[std::size_t(candidate.index)].breaker.isProven();
            });
        }
        if (candidates.size() == 1 || inOrder)
            return 0;
        if (call.call.estimatedTokens >= stickyTokens && call.call.conversation.isValid()) {
            for (const Sticky &entry : sticky) {
                if (entry.conversation != call.call.conversation || now.boot - entry.at > stickyTime)
                    continue;
                for (std::size_t i = 0; i < candidates.size(); ++i) {
                    if (keys[std::size_t(candidates[i].index)].info.id == entry.key)
                        return i;
                }
            }
        }
        return select(candidates, rng);
    };
    if (!candidates.empty()) {
        if (now.boot > call.deadline)
            return giveUp(call, call.last ? toError(*call.last) : Error{ErrorCode::Timeout, QStringLiteral("it took too long"), {}}, now, considered);
        return take(choose(policy.mode == KeyMode::Single));
    }

    // The fallback keys: only for what they can cure, and not for a short wait.
    const Instant patience = std::max(now.boot, call.arrived.boot + (call.call.kind == CallKind::Embed ? policy.backgroundWaitBeforeFallback : policy.maxWaitBeforeFallback));
    const bool worthIt = curable && (!soon || *soon > patience);
    if (worthIt) {
        const auto bar = fallbackBar(call, now);
        for (std::size_t i = 0; i < count; ++i) {
            if (keys[i].info.owner != Owner::Fallback || keys[i].info.service != call.call.service)
                continue;
            if (bar)
                considered.append({keys[i].info.id, false, *bar});
            else
                consider(i, Owner::Fallback);
        }
        if (!candidates.empty() && now.boot <= call.deadline)
            return take(choose(false));
    }

    // Wait, if it is worth it, or end.
    Error reason;
    if (call.last)
        reason = toError(*call.last);
    else if (soonStanding)
        reason = {errorOf(*soonStanding), failureKindName(soonStanding->kind), {}};
    else
        reason = {ErrorCode::NoKey, userKeys > 0 ? QStringLiteral("every key is paused") : QStringLiteral("no key for this service"), {}};
    if (soon)
        reason.retryAfter = *soon - now.boot;
    if (soon && *soon <= call.deadline)
        return wait(call, std::max(*soon, now.boot + 1ms), reason, now);
    return giveUp(call, reason, now, considered);
}

Decision KeyPool::State::send(ActiveCall &call, KeyRecord &record, Moment now, QList<Consideration> considered)
{
    Flight flight;
    flight.attempt = AttemptId{nextAttempt++};
    flight.key = record.info.id;
    flight.project = record.project;
    flight.sentAt = now.boot;
    flight.reservation = {call.model, call.call.estimatedTokens};
    projects[std::size_t(record.project)].reserve(flight.reservation, flight.attempt, now);
    record.breaker.admitted(flight.attempt, now.boot);
    outage(record.info.service, call.model).admitted(flight.attempt);
    addresses[std::size_t(record.info.service)].admitted(flight.attempt);
    ++record.inFlight;
    if (record.info.owner == Owner::Fallback) {
        if (now.boot >= fallbackDayEnds) {
            fallbackUsed = 0;
            fallbackDayEnds = now.boot + (nextPacificMidnight(now.wall) - now.wall);
        }
        ++fallbackUsed;
    }

    Send result;
    result.call = call.call.id;
    result.attempt = flight.attempt;
    result.key = record.info.id;
    result.model = call.call.model;
    result.route = policy.routes.value(0);
    result.idleTimeout = continueIdle;
    if (record.info.service == Service::OpenAi) {
        result.firstByteTimeout = localFirstByte;
    } else {
        // A key that is usually quick is not waited for as long, as long as another one could answer instead.
        const Milliseconds left = std::max(call.deadline - now.boot, shortestFirstByte);
        const auto usual = record.ttft.quantile(0.95);
        const bool alternative = std::count_if(considered.cbegin(), considered.cend(), [](const Consideration &entry) {
                                     return entry.reason == QLatin1StringView("usable") || entry.taken;
                                 }) > 1;
        Milliseconds patience = alternative && usual ? std::clamp(*usual * 3, shortestFirstByte, longestFirstByte) : longestFirstByte;
        if (!alternative)
            patience = std::max(patience, left);
        result.firstByteTimeout = std::min(patience, std::max(left, shortestFirstByte));
    }
    if (call.continuing) {
        call.continuing = false;
        call.continued = true;
        result.continuation = true;
    }
    ++call.sends;
    call.flight = flight;
    call.said.reset();
    call.wake.reset();

    LogEntry &entry = log(now, "sent");
    entry.key = record.info.id;
    entry.call = call.call.id;
    entry.considered = std::move(considered);
    return result;
}

Decision KeyPool::State::wait(ActiveCall &call, Instant until, const Error &reason, Moment now)
{
    call.wake = std::min(until, std::max(call.deadline + 1ms, now.boot + 1ms));
    Error said = reason;
    said.retryAfter.reset(); // `when` says it, and does not change with every look.
    const WaitUntil decision{call.call.id, until, said};
    if (call.said && call.said->reason.code == said.code && call.said->when == until)
        return Nothing{};
    // A poll of somebody else's trial is no news.
    if (call.said && call.said->reason.code == said.code && until - now.boot <= 1s)
        return Nothing{};
    call.said = decision;
    return decision;
}

Decision KeyPool::State::giveUp(ActiveCall &call, const Error &error, Moment now, QList<Consideration> considered)
{
    const CallId id = call.call.id;
    Error final = error;
    if (call.committed)
        final = {ErrorCode::Interrupted, error.detail, error.retryAfter};
    if (call.committed && call.last && rowOf(effectiveKind(*call.last)).error == ErrorCode::Blocked)
        final.code = ErrorCode::Blocked;
    LogEntry &entry = log(now, "gave-up");
    entry.call = id;
    entry.detail = errorCodeName(final.code);
    if (call.last)
        entry.failure = effectiveKind(*call.last);
    entry.considered = std::move(considered);
    std::erase_if(calls, [id](const ActiveCall &other) { return other.call.id == id; });
    releaseFollowers(id, final);
    return GiveUp{id, final};
}

TierInput KeyPool::State::tierInput(Service service, Moment now) const
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
        Standing standing = this->standing(record, mainModel, 0, now.boot);
        // A short rest is not worth a word.
        const bool brief = standing.bar == Bar::Resting || (standing.bar == Bar::Quota && standing.until && *standing.until - now.boot <= policy.maxWaitBeforeFallback)
                           || (standing.bar == Bar::Open && record.breaker.state(now.boot) == BreakerState::HalfOpen);
        const bool usable = standing.bar == Bar::None || brief;
        if (record.info.owner == Owner::Fallback) {
            fallbackUsable = fallbackUsable || usable;
            continue;
        }
        if (record.info.paused)
            continue;
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
    for (const Service service : {Service::Gemini, Service::Brave, Service::OpenAi}) {
        TierTrack &track = tiers[std::size_t(service)];
        const Tier before = track.tier();
        if (!track.update(tierInput(service, now), now) || service != mainService)
            continue;
        if (before != track.tier()) {
            ++epoch; // A call may be served now that could not be before.
            log(now, "tier-changed").detail = tierName(track.tier()) + QStringLiteral(": ") + track.reason();
        }
    }
}

} // namespace quire::pool
