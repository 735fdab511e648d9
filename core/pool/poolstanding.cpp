// How things stand: what keeps a key, or every key, from a call, and until when. Looks, and changes nothing.
#include "core/pool/poolstate.h"

#include <algorithm>

namespace quire::pool {

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
    const bool failedHere = std::any_of(record.models.cbegin(), record.models.cend(), [model](const ModelHealth &entry) {
        return entry.model == model && entry.health.isFailed();
    });
    if (record.health.isFailed() || failedHere)
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
std::optional<KeyPool::State::Gate> KeyPool::State::gateFor(const ActiveCall &call, Moment now)
{
    const NetworkGate &way = network(call.call.service);
    if (!way.isOpen()) {
        const Instant until = way.isKnownOffline() ? call.deadline + 1ms : std::max(way.nextProbe(), now.boot + 1ms);
        return Gate{until, {ErrorCode::Offline, QStringLiteral("the service cannot be reached"), {}}, false};
    }
    const ServiceGate &address = addresses[std::size_t(call.call.service)];
    if (!address.admits(now.boot)) {
        return Gate{address.hasProber() ? now.boot + 1s : address.nextTry(),
                    {ErrorCode::RateLimited, QStringLiteral("this address is throttled"), {}}, false};
    }
    const ServiceGate *gate = knownOutage(call.call.service, call.model);
    if (gate && !gate->admits(now.boot)) {
        return Gate{gate->hasProber() ? now.boot + 1s : gate->nextTry(),
                    {ErrorCode::Overloaded, QStringLiteral("the service has trouble of its own"), {}}, true};
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

} // namespace quire::pool
