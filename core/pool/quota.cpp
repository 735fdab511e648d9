#include "core/pool/quota.h"

#include "core/pool/backoff.h"
#include "core/pool/calendar.h"

#include <algorithm>
#include <array>

namespace quire::pool {
namespace {

// A daily limit is often reported wrongly, with a minute's limit in the same breath: it is tried again before midnight.
constexpr std::array<Milliseconds, 3> ladder = {2min, 15min, 60min};
constexpr Milliseconds notInPlan = 24h;
constexpr Milliseconds blindMinute = 60s;
constexpr double nearlySpent = 0.02;

bool isDaily(FailureKind kind)
{
    return kind == FailureKind::QuotaPerDay || kind == FailureKind::QuotaMixed;
}

Instant instantOf(WallTime wall, Moment now)
{
    return now.boot + std::max(wall - now.wall, 0ms);
}

Instant windowEnd(QuotaPeriod period, Moment now)
{
    switch (period) {
    case QuotaPeriod::Second: return now.boot + 1s;
    case QuotaPeriod::Minute: return instantOf(nextMinute(now.wall), now);
    case QuotaPeriod::Day: return instantOf(nextPacificMidnight(now.wall), now);
    case QuotaPeriod::Month: return instantOf(nextPacificMonth(now.wall), now);
    }
    return now.boot;
}

qint64 amount(const Bucket &bucket, qint64 tokens)
{
    return bucket.unit == QuotaUnit::Tokens ? tokens : 1;
}

bool isShort(QuotaPeriod period)
{
    return period == QuotaPeriod::Second || period == QuotaPeriod::Minute;
}

} // namespace

Allowance ProjectQuota::allowance(ModelId model, qint64 tokens, Instant now) const
{
    Allowance result;
    const auto block = [&result](Instant until, FailureKind reason) {
        if (!result.blockedUntil || until > *result.blockedUntil) {
            result.blockedUntil = until;
            result.reason = reason;
        }
    };
    for (const Bucket &bucket : m_buckets) {
        if (bucket.model != model)
            continue;
        if (bucket.blockedUntil && now < *bucket.blockedUntil) {
            block(*bucket.blockedUntil, bucket.reason);
            continue;
        }
        if (bucket.trial) { // Its outcome decides; look again soon.
            block(now + 1s, bucket.reason);
            continue;
        }
        if (!bucket.limit || now >= bucket.windowEnds)
            continue;
        const qint64 left = *bucket.limit - bucket.used;
        // A short limit is sure enough to wait for; a day's count may be off, so it only makes a key less wanted.
        if (isShort(bucket.period) && left < std::max<qint64>(1, amount(bucket, tokens)) && bucket.used > 0) {
            block(bucket.windowEnds, bucket.period == QuotaPeriod::Second ? FailureKind::RateLimitPerSecond : FailureKind::RateLimitPerMinute);
            continue;
        }
        const double share = *bucket.limit > 0 ? double(left) / double(*bucket.limit) : 0;
        result.headroom = std::min(result.headroom, std::max(nearlySpent, share));
    }
    return result;
}

void ProjectQuota::roll(Bucket &bucket, Moment now) const
{
    if (now.boot < bucket.windowEnds)
        return;
    if (bucket.limitGuessed && bucket.limit && bucket.windowEnds != Instant{}) {
        const auto clean = std::clamp<qint64>((now.boot - bucket.windowEnds) / 60s + 1, 1, 1000);
        *bucket.limit += clean;
    }
    bucket.used = 0;
    bucket.rung = 0; // A limit that ends with its window was none too early.
    bucket.windowEnds = windowEnd(bucket.period, now);
}

Bucket &ProjectQuota::bucket(ModelId model, QuotaUnit unit, QuotaPeriod period, Moment now)
{
    const auto found = std::find_if(m_buckets.begin(), m_buckets.end(), [&](const Bucket &bucket) {
        return bucket.model == model && bucket.unit == unit && bucket.period == period;
    });
    if (found != m_buckets.end()) {
        roll(*found, now);
        return *found;
    }
    Bucket fresh;
    fresh.model = model;
    fresh.unit = unit;
    fresh.period = period;
    fresh.windowEnds = windowEnd(period, now);
    m_buckets.push_back(fresh);
    return m_buckets.back();
}

void ProjectQuota::reserve(const Reservation &reservation, AttemptId attempt, Moment now)
{
    // Requests are always counted, so that the day's use is known when its limit is told.
    bucket(reservation.model, QuotaUnit::Requests, QuotaPeriod::Minute, now);
    bucket(reservation.model, QuotaUnit::Requests, QuotaPeriod::Day, now);
    for (Bucket &bucket : m_buckets) {
        if (bucket.model != reservation.model)
            continue;
        roll(bucket, now);
        bucket.used += amount(bucket, reservation.tokens);
        if (!isShort(bucket.period)) {
            bucket.forecast.used(bucket.windowEnds, now.boot);
            if (bucket.limit && !bucket.limitGuessed)
                bucket.forecast.note(bucket.used, *bucket.limit, now.boot);
        }
        if (bucket.rung > 0 && !bucket.trial && bucket.blockedUntil)
            bucket.trial = attempt;
    }
}

void ProjectQuota::settle(const Reservation &reservation, qint64 actualTokens, AttemptId attempt, Moment now)
{
    for (Bucket &bucket : m_buckets) {
        if (bucket.model != reservation.model)
            continue;
        roll(bucket, now);
        if (bucket.unit == QuotaUnit::Tokens && actualTokens > 0)
            bucket.used = std::max<qint64>(0, bucket.used + actualTokens - reservation.tokens);
    }
    endTrial(attempt, true);
}

void ProjectQuota::told(ModelId model, const QList<Allotment> &allotments, Moment now)
{
    for (const Allotment &allotment : allotments) {
        if (allotment.limit <= 0)
            continue;
        Bucket &named = bucket(model, QuotaUnit::Requests, allotment.period, now);
        named.limit = allotment.limit;
        named.limitGuessed = false;
        named.used = std::max<qint64>(0, allotment.limit - allotment.left);
        if (allotment.resets > 0ms)
            named.windowEnds = now.boot + allotment.resets;
    }
}

void ProjectQuota::release(const Reservation &reservation, AttemptId attempt, Moment now)
{
    for (Bucket &bucket : m_buckets) {
        if (bucket.model != reservation.model)
            continue;
        roll(bucket, now);
        bucket.used = std::max<qint64>(0, bucket.used - amount(bucket, reservation.tokens));
    }
    endTrial(attempt, false);
}

void ProjectQuota::endTrial(AttemptId attempt, bool passed)
{
    for (Bucket &bucket : m_buckets) {
        if (bucket.trial != attempt)
            continue;
        bucket.trial.reset();
        if (passed) {
            bucket.falseAlarms += bucket.period == QuotaPeriod::Day;
            bucket.rung = 0;
            bucket.blockedUntil.reset();
        }
    }
}

Instant ProjectQuota::limited(const Failure &failure, const Reservation &reservation, AttemptId attempt, Moment now, Rng &rng)
{
    const FailureKind kind = effectiveKind(failure);
    const bool trial = std::any_of(m_buckets.cbegin(), m_buckets.cend(), [attempt](const Bucket &bucket) { return bucket.trial == attempt; });
    endTrial(attempt, false);
    for (const QuotaViolation &violation : failure.quota) {
        Bucket &named = bucket(reservation.model, violation.unit, violation.period, now);
        if (violation.limit && *violation.limit > 0) {
            named.limit = violation.limit;
            named.limitGuessed = false;
        }
    }

    const bool tokens = std::any_of(failure.quota.cbegin(), failure.quota.cend(), [](const QuotaViolation &violation) {
        return violation.unit == QuotaUnit::Tokens && isShort(violation.period);
    });
    const QuotaPeriod period = isDaily(kind) || kind == FailureKind::NotInTier ? QuotaPeriod::Day
                               : kind == FailureKind::QuotaPerMonth            ? QuotaPeriod::Month
                               : kind == FailureKind::RateLimitPerSecond       ? QuotaPeriod::Second
                                                                               : QuotaPeriod::Minute;
    Bucket &hit = bucket(reservation.model, tokens && isShort(period) ? QuotaUnit::Tokens : QuotaUnit::Requests, period, now);
    hit.reason = kind;
    if (isDaily(kind) && !trial && hit.blockedUntil && now.boot < *hit.blockedUntil)
        return *hit.blockedUntil; // It was under way when the limit was told: the same news, no further rung.
    Instant until = now.boot;
    if (kind == FailureKind::NotInTier) {
        hit.limit = 0;
        until += notInPlan;
    } else if (isDaily(kind)) {
        const Instant midnight = instantOf(nextPacificMidnight(now.wall), now) + jitter(60s, rng);
        // Told by the server and borne out by our own count, or refused again at every rung: it is over until midnight.
        const bool believed = kind == FailureKind::QuotaPerDay && hit.limit && hit.used >= *hit.limit;
        Milliseconds wait = believed || std::size_t(hit.rung) >= ladder.size() ? 48h : ladder[std::size_t(hit.rung)];
        if (hit.falseAlarms > 0 && hit.rung == 0) // It has cried wolf: more likely the minute's limit again.
            wait = instantOf(nextMinute(now.wall), now) - now.boot + jitter(1500ms, rng);
        else if (kind == FailureKind::QuotaMixed && hit.rung == 0)
            wait = std::max(failure.retryAfter.value_or(0ms), blindMinute);
        ++hit.rung;
        until = std::min(midnight, now.boot + wait);
        if (until == midnight) {
            hit.rung = int(ladder.size());
            hit.forecast.spent(now.boot, forecasts);
        }
    } else if (kind == FailureKind::QuotaPerMonth) {
        until = failure.retryAfter ? now.boot + *failure.retryAfter : hit.windowEnds;
        hit.rung = std::max(hit.rung, 1);
    } else if (kind == FailureKind::RateLimitPerSecond) {
        until += failure.retryAfter.value_or(1s) + 50ms + jitter(200ms, rng);
    } else {
        if (failure.retryAfter)
            until += std::max<Milliseconds>(*failure.retryAfter, 1s) + jitter(std::max<Milliseconds>(*failure.retryAfter / 5, 200ms), rng);
        else
            until = hit.windowEnds + jitter(1500ms, rng);
        if (!hit.limit && hit.unit == QuotaUnit::Requests) {
            hit.limit = std::max<qint64>(2, hit.used - 1);
            hit.limitGuessed = true;
        } else if (hit.limitGuessed) {
            hit.limit = std::max<qint64>(2, std::min(*hit.limit, hit.used - 1));
        }
    }
    hit.blockedUntil = std::max(hit.blockedUntil.value_or(until), until);
    return *hit.blockedUntil;
}

void ProjectQuota::unblock()
{
    for (Bucket &bucket : m_buckets) {
        bucket.blockedUntil.reset();
        bucket.trial.reset();
        bucket.rung = 0;
        if (bucket.limit == 0)
            bucket.limit.reset();
    }
}

void ProjectQuota::merge(const ProjectQuota &other)
{
    forecasts.hits += other.forecasts.hits;
    forecasts.misses += other.forecasts.misses;
    for (const Bucket &theirs : other.m_buckets) {
        const auto mine = std::find_if(m_buckets.begin(), m_buckets.end(), [&theirs](const Bucket &bucket) {
            return bucket.model == theirs.model && bucket.unit == theirs.unit && bucket.period == theirs.period;
        });
        if (mine == m_buckets.end()) {
            m_buckets.push_back(theirs);
            continue;
        }
        mine->used += theirs.used;
        if (theirs.limit && (!mine->limit || mine->limitGuessed)) {
            mine->limit = theirs.limit;
            mine->limitGuessed = theirs.limitGuessed;
        }
        if (theirs.blockedUntil && (!mine->blockedUntil || *theirs.blockedUntil > *mine->blockedUntil)) {
            mine->blockedUntil = theirs.blockedUntil;
            mine->reason = theirs.reason;
            mine->rung = std::max(mine->rung, theirs.rung);
        }
        if (!mine->trial)
            mine->trial = theirs.trial;
    }
}

} // namespace quire::pool
