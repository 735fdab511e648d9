// What to show: the whole state in the words of the Dashboard.
#include "core/pool/poolstate.h"

#include <algorithm>

namespace quire::pool {
namespace {

QList<QuotaStatus> quotaOf(const ProjectQuota &project, const Names &models, Moment now)
{
    QList<QuotaStatus> result;
    for (const Bucket &bucket : project.buckets()) {
        const bool blocked = bucket.blockedUntil && *bucket.blockedUntil > now.boot;
        if (!bucket.limit && !blocked)
            continue;
        QuotaStatus status;
        status.model = models.name(bucket.model);
        status.unit = bucket.unit;
        status.period = bucket.period;
        const bool current = now.boot < bucket.windowEnds;
        if (!bucket.limitGuessed)
            status.limit = bucket.limit;
        if (blocked)
            status.left = 0;
        else if (status.limit)
            status.left = std::max<qint64>(0, *status.limit - (current ? bucket.used : 0));
        if (blocked)
            status.resets = now + (*bucket.blockedUntil - now.boot);
        else if (current)
            status.resets = now + (bucket.windowEnds - now.boot);
        if (!blocked && current && status.limit) {
            if (const auto end = bucket.forecast.runsOut(bucket.used, *status.limit, now.boot))
                status.runsOut = now + (*end - now.boot);
        }
        result.append(status);
    }
    return result;
}

std::optional<Moment> momentOf(std::optional<Instant> instant, Moment now)
{
    if (!instant || *instant <= now.boot)
        return std::nullopt;
    return now + (*instant - now.boot);
}

} // namespace

PoolSnapshot KeyPool::snapshot(Moment now) const
{
    const State &state = *m_state;
    PoolSnapshot result;
    const TierTrack &track = state.tiers[std::size_t(state.mainService)];
    result.tier = track.tier();
    result.reason = track.reason();
    result.tierSince = track.since();
    result.fallbackUsedToday = now.boot < state.fallbackDayEnds ? state.fallbackUsed : 0;
    result.online = state.network(state.mainService).isOpen();

    for (const KeyRecord &record : state.keys) {
        KeySnapshot key;
        key.info = record.info;
        const ProjectQuota &project = state.projects[std::size_t(record.project)];
        if (project.known)
            key.project = project.name;
        key.score = record.health.score(state.awake(now.boot));
        if (record.latch)
            key.score = std::min(key.score, 20.0);
        key.successRate = record.health.successRate();
        key.successes = record.health.successes();
        key.failures = record.health.failures();
        key.consecutiveFailures = record.health.consecutiveFailures();
        key.inFlight = record.inFlight;
        key.breaker = record.breaker.state(now.boot);
        if (key.breaker == BreakerState::Open)
            key.breakerUntil = momentOf(record.breaker.until(), now);
        key.quota = quotaOf(project, state.models, now);
        for (const ModelHealth &entry : record.models) {
            key.models.append({state.models.name(entry.model), entry.health.score(state.awake(now.boot)), entry.health.isFailed(),
                               entry.health.successes(), entry.health.failures(), entry.health.consecutiveFailures()});
        }
        key.ttftMedian = record.ttft.quantile(0.5);
        key.ttftP95 = record.ttft.quantile(0.95);
        key.recentTtft = QList<Milliseconds>(record.ttft.recent().begin(), record.ttft.recent().end());
        key.reason = record.lastFailure;
        key.since = record.lastFailureAt;

        // Like "spent", "resting" is told when it is so for at least one model.
        const Bucket *hit = nullptr;
        bool spent = false;
        for (const Bucket &bucket : project.buckets()) {
            if (!bucket.blockedUntil || *bucket.blockedUntil <= now.boot)
                continue;
            const bool lasting = bucket.period == QuotaPeriod::Day || bucket.period == QuotaPeriod::Month;
            if (!hit || (lasting && !spent) || (lasting == spent && *bucket.blockedUntil < *hit->blockedUntil))
                hit = &bucket;
            spent = spent || lasting;
        }
        if (record.info.paused) {
            key.state = KeyState::Paused;
        } else if (record.latch) {
            key.state = KeyState::Failed;
            key.reason = record.latch->reason;
            key.since = record.latch->since;
            key.until = momentOf(record.latch->nextCheck, now);
            key.nextCheck = key.until;
        } else if (key.breaker == BreakerState::Open) {
            key.state = KeyState::Open;
            key.until = key.breakerUntil;
            key.nextCheck = key.until;
        } else if (key.breaker == BreakerState::HalfOpen) {
            key.state = KeyState::Trial;
        } else if (record.health.isFailed()) {
            key.state = KeyState::Failed;
        } else if (hit && spent) {
            key.state = KeyState::Spent;
            key.reason = hit->reason;
            key.until = momentOf(hit->blockedUntil, now);
        } else if (hit) {
            key.state = KeyState::Resting;
            key.reason = hit->reason;
            key.until = momentOf(hit->blockedUntil, now);
        } else if (now.boot < record.restUntil) {
            key.state = KeyState::Resting;
            key.reason = record.restReason;
            key.until = momentOf(record.restUntil, now);
        } else if (!record.lastResult) {
            key.state = KeyState::Unknown;
        } else {
            key.state = key.score < state.policy.recoveredAbove ? KeyState::Degraded : KeyState::Healthy;
        }
        if (key.state == KeyState::Healthy || key.state == KeyState::Unknown) {
            key.reason.reset();
            key.since.reset();
        }
        if (!key.nextCheck && state.nextTick && !record.info.paused)
            key.nextCheck = momentOf(state.nextTick, now);
        result.keys.push_back(key);

        if (record.latch)
            result.notices.append({QStringLiteral("key-out"), {record.info.id}, record.latch->reason, record.latch->link});
        for (const KeyRecord &other : state.keys) {
            if (record.info.id < other.info.id && other.project == record.project && other.info.service == record.info.service)
                result.notices.append({QStringLiteral("shared-project"), {record.info.id, other.info.id}, {}, {}});
        }
    }
    for (const ProjectQuota &project : state.projects) {
        result.quotaForecasts.hits += project.forecasts.hits;
        result.quotaForecasts.misses += project.forecasts.misses;
    }
    result.keyForecasts = state.keyForecasts;
    const QByteArray &network = state.network(state.mainService).network();
    result.route = state.routes.choose(state.mainService, network, state.policy.routes, now.boot);
    for (const RouteBook::Lost &lost : state.routes.lost()) {
        if (lost.service == state.mainService && lost.network == network && now.boot < lost.until)
            result.lostRoutes.append(lost.route);
    }
    if (result.tier == Tier::Fallback)
        result.notices.append({QStringLiteral("on-fallback"), {}, {}, {}});
    if (state.regions[std::size_t(state.mainService)].isClosed(now.boot))
        result.notices.append({QStringLiteral("region"), {}, FailureKind::Region, {}});
    return result;
}

QString keyStateName(KeyState state)
{
    switch (state) {
    case KeyState::Healthy: return QStringLiteral("healthy");
    case KeyState::Degraded: return QStringLiteral("degraded");
    case KeyState::Resting: return QStringLiteral("resting");
    case KeyState::Spent: return QStringLiteral("spent");
    case KeyState::Open: return QStringLiteral("open");
    case KeyState::Trial: return QStringLiteral("trial");
    case KeyState::Failed: return QStringLiteral("failed");
    case KeyState::Paused: return QStringLiteral("paused");
    case KeyState::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

} // namespace quire::pool
