#include "core/pool/tiers.h"

namespace quire::pool {
namespace {

using namespace std::chrono_literals;
constexpr Milliseconds settleTime = 60s;
constexpr int settleSuccesses = 2;

} // namespace

QString tierName(Tier tier)
{
    switch (tier) {
    case Tier::UserKeys: return QStringLiteral("user-keys");
    case Tier::Hybrid: return QStringLiteral("hybrid");
    case Tier::Single: return QStringLiteral("single");
    case Tier::Fallback: return QStringLiteral("fallback");
    case Tier::Offline: return QStringLiteral("offline");
    }
    return {};
}

namespace {

QString whyAllOut(const TierInput &input)
{
    if (input.userKeys == 0)
        return input.paused > 0 ? QStringLiteral("paused") : QStringLiteral("no-user-keys");
    if (input.failed == 0)
        return QStringLiteral("user-keys-at-limit");
    return input.failed == input.userKeys ? QStringLiteral("user-keys-failed") : QStringLiteral("failed-or-at-limit");
}

} // namespace

TierTrack::Goal TierTrack::goal(const TierInput &input) const
{
    if (!input.anyKey)
        return {Tier::Offline, QStringLiteral("no-keys")};
    if (input.offline)
        return {Tier::Offline, QStringLiteral("network-down")};
    if (input.region)
        return {Tier::Offline, QStringLiteral("region-blocked")};
    if (input.usable > 0 && m_allHadFailed && input.usable < std::max(2, input.userKeys))
        return {Tier::Single, QStringLiteral("on-trial")};
    if (input.usable > 0 && input.usable == input.userKeys)
        return {Tier::UserKeys, QStringLiteral("all-usable")};
    if (input.usable > 0)
        return {Tier::Hybrid, input.failed > 0 ? QStringLiteral("some-failed") : QStringLiteral("some-at-limit")};
    return {input.fallbackReady ? Tier::Fallback : Tier::Offline, whyAllOut(input)};
}

bool TierTrack::update(const TierInput &input, Moment now)
{
    if (input.userKeys > 0 && input.failed == input.userKeys)
        m_allHadFailed = true;

    Goal next = goal(input);
    const bool settled = m_betterSince && (m_successes >= settleSuccesses || now.boot - *m_betterSince >= settleTime);
    const bool rising = m_since && next.tier < m_tier && m_tier < Tier::Fallback;
    // Out of tier 3 the way is up too, be it to tier 2 alone: the key that was on trial has proved itself.
    const bool onTrial = m_tier == Tier::Single && next.tier == Tier::Single;
    if (rising || onTrial) {
        if (!m_betterSince) {
            m_betterSince = now.boot;
            m_successes = 0;
        }
        if (!settled) {
            if (rising)
                return false;
        } else if (onTrial) {
            m_allHadFailed = false;
            next = goal(input);
        }
    } else {
        m_betterSince.reset();
    }
    if (next.tier < Tier::Single)
        m_allHadFailed = false;
    if (m_since && next.tier == m_tier && next.reason == m_reason)
        return false;
    if (next.tier != m_tier || !m_since) {
        m_since = now;
        m_betterSince.reset();
        if (next.tier == Tier::Single) {
            m_betterSince = now.boot;
            m_successes = 0;
        }
    }
    m_tier = next.tier;
    m_reason = next.reason;
    return true;
}

std::optional<Instant> TierTrack::risesAt() const
{
    return m_betterSince ? std::optional(*m_betterSince + settleTime) : std::nullopt;
}

} // namespace quire::pool
