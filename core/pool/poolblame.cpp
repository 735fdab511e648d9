// Who pays: what a failure does to the key, its project, its model, the service's gates and the network's.
#include "core/pool/poolstate.h"

#include <algorithm>

namespace quire::pool {

bool KeyPool::State::punish(KeyRecord &record, const Flight &flight, const ActiveCall &call, const Failure &failure, Moment now)
{
    const FailureKind kind = effectiveKind(failure);
    const Row &row = rowOf(kind);
    constexpr Milliseconds correlation = 30s;
    record.inFlight = std::max(0, record.inFlight - 1);
    record.lastResult = now;
    if (kind != FailureKind::Cancelled && row.verdict != Verdict::Success) {
        record.lastFailure = kind;
        record.lastFailureAt = now;
    }
    if (!failure.consumer.isEmpty())
        learnProject(record, failure.consumer, now);

    const bool ofTheWay = kind == FailureKind::Network || (kind == FailureKind::Region && failure.blame == Blame::Network);
    const bool otherWay = ofTheWay && loseRoute(record.info.service, flight.route, kind, now);
    if (kind == FailureKind::Network && !otherWay) {
        if (network(record.info.service).failed(flight.sentAt, now, rng))
            log(now, QStringLiteral("network-lost")).detail = serviceName(record.info.service);
    } else if (failure.status != 0) {
        network(record.info.service).answered(now.boot);
        if (!ofTheWay)
            routes.answered(record.info.service, network(record.info.service).network(), flight.route);
    }

    // The service's trouble, when another project sees it too; and calls that were under way together are one witness.
    bool correlated = false;
    const bool echo = row.blame == Blame::Service && record.lastTrouble && flight.sentAt < *record.lastTrouble;
    if (row.blame == Blame::Service) {
        correlated = std::any_of(keys.cbegin(), keys.cend(), [&](const KeyRecord &other) {
            return other.project != record.project && other.info.service == record.info.service && other.lastTrouble
                   && now.boot - *other.lastTrouble <= correlation;
        });
        record.lastTrouble = now.boot;
    }
    ServiceGate &gate = outage(record.info.service, call.model);
    if (kind == FailureKind::Overloaded || kind == FailureKind::ServerError || kind == FailureKind::Unknown5xx) {
        const bool wasClosed = gate.isClosed();
        const bool onlyProject = std::none_of(keys.cbegin(), keys.cend(), [&record](const KeyRecord &other) {
            return other.info.service == record.info.service && other.info.owner == record.info.owner && other.project != record.project && !other.info.paused && !other.latch;
        });
        gate.failed(record.project, flight.attempt, now.boot, {correlation, policy.serverErrorDelay.minimum * 2, policy.serverErrorDelay.maximum, onlyProject}, rng);
        if (gate.isClosed() && !wasClosed)
            log(now, QStringLiteral("service-outage")).failure = kind;
    } else {
        gate.ended(flight.attempt);
    }
    ServiceGate &address = addresses[std::size_t(record.info.service)];
    if (kind == FailureKind::CapacityOrIp) {
        const bool wasClosed = address.isClosed();
        address.failed(record.project, flight.attempt, now.boot, {10s, policy.rateLimitDelay.minimum * 2, policy.rateLimitDelay.maximum * 4}, rng);
        if (address.isClosed() && !wasClosed)
            log(now, QStringLiteral("address-throttled")).failure = kind;
    } else {
        address.ended(flight.attempt);
    }

    if (kind == FailureKind::FirstByteTimeout || kind == FailureKind::Stalled)
        record.ttft.punish(now.boot - flight.sentAt, now.boot);

    // Health and breaker.
    correlated = correlated || echo || (row.blame == Blame::Service && gate.isClosed());
    const bool counts = row.verdict == Verdict::Counts && !correlated;
    const bool ofTheKey = row.blame == Blame::Service || row.latch == LatchScope::Key || row.latch == LatchScope::Project || row.blame == Blame::Key;
    const double weight = correlated ? row.correlatedWeight : row.weight;
    Health &withModel = healthWith(record, call.model).health;
    if (isDemoted(record) && (row.verdict == Verdict::Success || ofTheKey))
        ++(row.verdict == Verdict::Success ? keyForecasts.misses : keyForecasts.hits);
    if (row.verdict == Verdict::Success) {
        record.health.succeeded(awake(now.boot));
        withModel.succeeded(awake(now.boot));
        record.breaker.succeeded(flight.attempt, now.boot);
    } else {
        if (ofTheKey) {
            record.health.failed(weight, awake(now.boot), counts);
            withModel.failed(weight, awake(now.boot), counts);
        }
        const bool lastOne = row.blame == Blame::Service && record.info.owner == Owner::User && !otherUserKeyUsable(record, call.model, now.boot);
        if (counts && !lastOne) {
            if (record.breaker.failed(flight.attempt, now.boot, policy, row.blame == Blame::Key)) {
                LogEntry &entry = log(now, QStringLiteral("breaker-opened"));
                entry.key = record.info.id;
                entry.failure = kind;
            }
        } else {
            record.breaker.neutral(flight.attempt);
        }
        // When this key has trouble too, what put another one out may have been no fault of its own: look at it again now.
        if (row.blame == Blame::Service) {
            for (KeyRecord &other : keys) {
                const bool same = &other != &record && other.info.service == record.info.service && other.info.owner == record.info.owner;
                if (same && other.breaker.state(now.boot) == BreakerState::Open && other.lastFailure && rowOf(*other.lastFailure).blame == Blame::Service)
                    other.breaker.halfOpen(now.boot);
            }
        }
        // Nor does the last one count as failed by them: there is nothing better to send to.
        if (!lastOne && !record.health.isFailed() && record.health.updateFailed(policy, awake(now.boot)))
            log(now, QStringLiteral("key-failed")).key = record.info.id;
        if (!lastOne && withModel.samples() >= 8)
            (void)withModel.updateFailed(policy, awake(now.boot));
    }

    // Quota, latches, rest.
    ProjectQuota &quota = projects[std::size_t(record.project)];
    switch (kind) {
    case FailureKind::RateLimitPerMinute:
    case FailureKind::RateLimitPerSecond:
    case FailureKind::QuotaPerDay:
    case FailureKind::QuotaMixed:
    case FailureKind::QuotaPerMonth:
    case FailureKind::NotInTier: {
        const Instant until = quota.limited(failure, flight.reservation, flight.attempt, now, rng);
        LogEntry &entry = log(now, QStringLiteral("limited"));
        entry.key = record.info.id;
        entry.failure = kind;
        entry.detail = QStringLiteral("%1 for %2 s").arg(models.name(call.model)).arg((until - now.boot) / 1s);
        if (kind == FailureKind::RateLimitPerMinute)
            compareLimits(record, failure, call.model, now);
        break;
    }
    default:
        if (failure.textArrived)
            projects[std::size_t(flight.project)].settle(flight.reservation, 0, flight.attempt, now);
        else
            projects[std::size_t(flight.project)].release(flight.reservation, flight.attempt, now);
        break;
    }
    if (row.latch == LatchScope::Network && row.blame == Blame::Network && failure.blame == Blame::Network) {
        if (otherWay)
            return true;
        regions[std::size_t(record.info.service)].until = now.boot + row.latchFirst;
        log(now, QStringLiteral("region-blocked")).key = record.info.id;
    } else if (row.latch == LatchScope::KeyModel) {
        std::erase_if(record.modelLatches, [&call](const ModelLatch &latched) { return latched.model == call.model; });
        record.modelLatches.push_back({call.model, now.boot + row.latchFirst});
    } else if (row.latch == LatchScope::Key || row.latch == LatchScope::Project || row.latch == LatchScope::Network) {
        latch(record, failure, now);
    }
    if (row.pace == Pace::ServerError || row.pace == Pace::Denied || (row.pace == Pace::RateLimit && kind == FailureKind::CapacityOrIp)) {
        record.pacing.failed(now.boot);
        const auto tried = std::find_if(call.tried.cbegin(), call.tried.cend(), [&record](const Tried &entry) { return entry.key == record.info.id; });
        const int before = tried == call.tried.cend() ? 0 : tried->count;
        const auto server = failure.retryAfter;
        record.restUntil = std::max(record.restUntil, now.boot + backoff(rangeFor(row.pace, policy), before, server, record.pacing, rng));
        record.restReason = kind;
    }
    return otherWay;
}

ModelHealth &KeyPool::State::healthWith(KeyRecord &record, ModelId model)
{
    for (ModelHealth &entry : record.models) {
        if (entry.model == model)
            return entry;
    }
    record.models.push_back({model, {}});
    return record.models.back();
}

/// The way did not lead to the service, or to one that does not serve where it comes out.
bool KeyPool::State::loseRoute(Service service, const QString &route, FailureKind kind, Moment now)
{
    const bool otherWay = routes.failed({service, network(service).network(), route, now.boot + policy.memory}, policy.routes, now.boot);
    if (otherWay) {
        LogEntry &entry = log(now, QStringLiteral("route-lost"));
        entry.detail = route;
        entry.failure = kind;
    }
    return otherWay;
}

void KeyPool::State::latch(KeyRecord &record, const Failure &failure, Moment now)
{
    const FailureKind kind = effectiveKind(failure);
    const Row &row = rowOf(kind);
    constexpr Milliseconds freshKey = 10min;
    constexpr Milliseconds propagation = 5s;
    if (kind == FailureKind::KeyInvalid && record.info.service == Service::Brave) {
        // Reported of good keys now and then: believed the second time.
        if (record.rejections == 0 || now.boot - record.lastRejection < 5s) {
            if (record.rejections == 0)
                record.lastRejection = now.boot;
            record.rejections = 1;
            record.restUntil = record.lastRejection + 5s;
            record.restReason = kind;
            return;
        }
    }
    Latch fresh;
    fresh.reason = kind;
    fresh.since = now;
    fresh.interval = std::max<Milliseconds>(row.latchFirst, 1s);
    fresh.link = failure.activationUrl;
    const std::optional<Latch> &before = record.latch ? record.latch : record.lastLatch;
    const bool again = before && before->reason == kind;
    if (again)
        fresh.since = record.latch ? before->since : now;
    if ((kind == FailureKind::KeyInvalid || kind == FailureKind::KeyExpired) && now.wall - record.info.added < freshKey) {
        // A new key takes a moment to be known everywhere, and a check costs no quota.
        fresh.interval = again ? std::min<Milliseconds>(before->interval * 2, 2min) : propagation;
    } else if (again && before->interval >= row.latchFirst) {
        fresh.interval = kind == FailureKind::KeyLeaked ? row.latchMost : std::min(row.latchMost, before->interval * 2);
    }
    if (kind == FailureKind::KeyRestricted && failure.blame == Blame::Network)
        fresh.network = network(record.info.service).network();
    fresh.nextCheck = now.boot + fresh.interval;
    record.lastLatch.reset();

    const int project = record.project;
    for (KeyRecord &other : keys) {
        const bool shares = &other == &record || (row.latch == LatchScope::Project && other.project == project && other.info.service == record.info.service);
        if (!shares)
            continue;
        if (!other.latch) {
            LogEntry &entry = log(now, QStringLiteral("latched"));
            entry.key = other.info.id;
            entry.failure = kind;
            entry.detail = failure.detail;
        }
        other.latch = fresh;
    }
}

void KeyPool::State::unlatch(KeyRecord &record, Moment now, const char *why)
{
    if (!record.latch)
        return;
    record.lastLatch = record.latch;
    record.latch.reset();
    record.health.forgive();
    LogEntry &entry = log(now, QStringLiteral("unlatched"));
    entry.key = record.info.id;
    entry.detail = QString::fromLatin1(why);
}

} // namespace quire::pool
