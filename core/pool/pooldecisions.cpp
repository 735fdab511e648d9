// What to do: one decision at a time, calls in the order they came, then checks.
#include "core/pool/poolstate.h"

#include "core/pool/calendar.h"

#include <algorithm>

namespace quire::pool {
namespace {

constexpr Milliseconds shortestOutage = 2s; // Worth a smaller model, where the user allows that.
constexpr Milliseconds tooShortToTell = 100ms;
constexpr Milliseconds continueIdle = 30s;
constexpr Milliseconds shortestFirstByte = 4s;
constexpr Milliseconds longestFirstByte = 15s;
constexpr Milliseconds localFirstByte = 2min; // A model that is loaded from disk first.

} // namespace

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
        Decision decision = decide(call, now); // May end the call.
        if (!std::holds_alternative<Nothing>(decision))
            return decision;
    }
    return nextProbe(now).value_or(Nothing{});
}

Decision KeyPool::State::decide(ActiveCall &call, Moment now)
{
    if (call.ending)
        return giveUp(call, *call.ending, now);
    if (call.call.onlyKey) {
        KeyRecord *record = find(*call.call.onlyKey);
        if (!record)
            return giveUp(call, {ErrorCode::NoKey, QStringLiteral("that key is not configured"), {}}, now);
        return send(call, *record, false, now, {{record->info.id, true, QStringLiteral("asked-for")}});
    }
    const bool refused = std::any_of(refusals.cbegin(), refusals.cend(), [&](const Refusal &refusal) {
        return now.boot < refusal.until && refusal.requestHash == call.call.requestHash;
    });
    if (refused)
        return giveUp(call, {ErrorCode::BadRequest, QStringLiteral("the same request was refused a moment ago"), {}}, now);
    const RegionGate &region = regions[std::size_t(call.call.service)];
    if (region.isClosed(now.boot))
        return giveUp(call, {ErrorCode::RegionBlocked, QStringLiteral("not offered on this network"), *region.until - now.boot}, now);

    const Instant patience = std::max(now.boot, call.arrived.boot + (call.call.kind == CallKind::Embed ? policy.backgroundWaitBeforeFallback : policy.maxWaitBeforeFallback));
    if (const auto gate = gateFor(call, now)) {
        if (gate->ofTheModel && gate->until > call.arrived.boot + shortestOutage && tryCheaperModel(call, now))
            return decide(call, now);
        if (gate->until > call.deadline)
            return giveUp(call, call.last && !network(call.call.service).isKnownOffline() ? toError(*call.last) : gate->reason, now);
        return wait(call, gate->until, gate->reason, now);
    }
    if (call.notBefore && now.boot < *call.notBefore)
        return wait(call, *call.notBefore, toError(*call.last), now);

    Search search = lookAtUserKeys(call, now);
    if (!search.candidates.empty()) {
        if (now.boot > call.deadline)
            return giveUp(call, call.last ? toError(*call.last) : Error{ErrorCode::Timeout, QStringLiteral("it took too long"), {}}, now, search.considered);
        return take(call, search, policy.mode == KeyMode::Single, now);
    }

    const bool ofTheModel = search.nearest && (search.nearest->bar == Bar::Quota || search.nearest->bar == Bar::ModelLatched);
    if (ofTheModel && (!search.soon || *search.soon > patience) && tryCheaperModel(call, now))
        return decide(call, now);

    // The fallback keys: only for what they can cure, and not for a short wait.
    const bool worthIt = search.curable && (!search.soon || *search.soon > patience);
    if (worthIt) {
        lookAtFallbackKeys(search, call, now);
        if (!search.candidates.empty() && now.boot <= call.deadline)
            return take(call, search, false, now);
    }

    // Wait, if it is worth it, or end.
    Error reason;
    if (call.last)
        reason = toError(*call.last);
    else if (search.nearest)
        reason = {errorOf(*search.nearest), failureKindName(search.nearest->kind), {}};
    else
        reason = {ErrorCode::NoKey, search.userKeys > 0 ? QStringLiteral("every key is paused") : QStringLiteral("no key for this service"), {}};
    if (search.soon)
        reason.retryAfter = *search.soon - now.boot;
    if (search.soon && *search.soon <= call.deadline)
        return wait(call, std::max(*search.soon, now.boot + 1ms), reason, now);
    return giveUp(call, reason, now, search.considered);
}

Decision KeyPool::State::send(ActiveCall &call, KeyRecord &record, bool alternative, Moment now, QList<Consideration> considered)
{
    Flight flight;
    flight.attempt = AttemptId{nextAttempt++};
    flight.key = record.info.id;
    flight.project = record.project;
    flight.sentAt = now.boot;
    flight.route = routes.choose(record.info.service, network(record.info.service).network(), policy.routes, now.boot);
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
    result.model = models.name(call.model);
    result.largerOutput = std::exchange(call.largerOutput, false);
    result.route = flight.route;
    result.idleTimeout = continueIdle;
    if (record.info.service == Service::OpenAi) {
        result.firstByteTimeout = localFirstByte;
    } else {
        // A key that is usually quick is not waited for as long, as long as another one could answer instead.
        const Milliseconds left = std::max(call.deadline - now.boot, shortestFirstByte);
        const auto usual = record.ttft.usual();
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

    LogEntry &entry = log(now, QStringLiteral("sent"));
    entry.key = record.info.id;
    entry.call = call.call.id;
    entry.considered = std::move(considered);
    return result;
}

Decision KeyPool::State::wait(ActiveCall &call, Instant until, const Error &reason, Moment now)
{
    call.wake = std::min(until, std::max(call.deadline + 1ms, now.boot + 1ms));
    if (until - now.boot <= tooShortToTell)
        return Nothing{};
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
    LogEntry &entry = log(now, QStringLiteral("gave-up"));
    entry.call = id;
    entry.detail = errorCodeName(final.code);
    if (call.last)
        entry.failure = effectiveKind(*call.last);
    entry.considered = std::move(considered);
    std::erase_if(calls, [id](const ActiveCall &other) { return other.call.id == id; });
    releaseFollowers(id, final);
    return GiveUp{id, final};
}

} // namespace quire::pool
