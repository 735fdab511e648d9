// The table of the taxonomy: one row per FailureKind, in its order.
#include "core/pool/taxonomy.h"

#include <array>

namespace quire::pool {
namespace {

using namespace std::chrono_literals;
using enum FailureKind;
using E = ErrorCode;
using F = Failover;
using L = LatchScope;
using P = Pace;
using V = Verdict;

constexpr bool cures = true;
constexpr bool no = false;

// A latch without end (a leaked key) is a week: it is looked at again, and the user hears of it long before.
constexpr std::array rows = {
    //  kind, name, blame, weight alone/correlated, breaker, same key, pace, failover, fallback cures, latch first/most, error
    Row{KeyInvalid, "key-invalid", Blame::Key, 0, 0, V::Neutral, 0, P::None, F::Yes, cures, L::Key, 30min, 6h, E::KeyRejected},
    Row{KeyExpired, "key-expired", Blame::Key, 0, 0, V::Neutral, 0, P::None, F::Yes, cures, L::Key, 30min, 6h, E::KeyRejected},
    Row{KeyType, "key-type", Blame::Key, 0, 0, V::Neutral, 0, P::None, F::Yes, cures, L::Key, 6h, 24h, E::KeyRejected},
    Row{KeyLeaked, "key-leaked", Blame::Key, 0, 0, V::Neutral, 0, P::None, F::Yes, cures, L::Key, 1min, 168h, E::KeyRejected},
    Row{ProjectBanned, "project-banned", Blame::Project, 0, 0, V::Neutral, 0, P::None, F::Yes, cures, L::Project, 24h, 24h, E::KeyRejected},
    Row{ApiOff, "api-off", Blame::Project, 0, 0, V::Neutral, 0, P::None, F::Yes, cures, L::Project, 5min, 6h, E::KeyRejected},
    Row{KeyRestricted, "key-restricted", Blame::Key, 0, 0, V::Neutral, 0, P::None, F::Yes, cures, L::Key, 1h, 6h, E::KeyRejected},
    Row{ClientBug, "client-bug", Blame::App, 0, 0, V::Neutral, 0, P::None, F::No, no, L::None, 0s, 0s, E::Internal},
    Row{DeniedUnknown, "denied", Blame::Key, 1.5, 1.5, V::Counts, 1, P::Denied, F::Yes, cures, L::None, 0s, 0s, E::KeyRejected},
    Row{Region, "region", Blame::Network, 0, 0, V::Neutral, 0, P::None, F::No, no, L::Network, 30min, 30min, E::RegionBlocked},
    Row{RegionBilling, "region-billing", Blame::Project, 0, 0, V::Neutral, 0, P::None, F::Yes, cures, L::Project, 1h, 24h, E::RegionBlocked},
    Row{TooLong, "too-long", Blame::Request, 0, 0, V::Neutral, 0, P::None, F::No, no, L::None, 0s, 0s, E::TooLong},
    Row{BadRequest, "bad-request", Blame::Request, 0, 0, V::Neutral, 0, P::None, F::No, no, L::None, 0s, 0s, E::BadRequest},
    Row{ModelGone, "model-gone", Blame::Model, 0, 0, V::Neutral, 0, P::None, F::Once, no, L::KeyModel, 24h, 24h, E::ModelMissing},
    Row{RateLimitPerMinute, "rate-limit-minute", Blame::Project, 0, 0, V::Neutral, 3, P::RateLimit, F::Yes, cures, L::None, 0s, 0s, E::RateLimited},
    Row{QuotaPerDay, "quota-day", Blame::Project, 0, 0, V::Neutral, 0, P::None, F::Yes, cures, L::None, 0s, 0s, E::QuotaSpent},
    Row{QuotaMixed, "quota-mixed", Blame::Project, 0, 0, V::Neutral, 0, P::None, F::Yes, cures, L::None, 0s, 0s, E::QuotaSpent},
    Row{NotInTier, "not-in-tier", Blame::Project, 0, 0, V::Neutral, 0, P::None, F::Yes, cures, L::ProjectModel, 24h, 24h, E::ModelMissing},
    Row{CapacityOrIp, "capacity", Blame::Service, .1, .05, V::Neutral, 3, P::RateLimit, F::Yes, no, L::None, 0s, 0s, E::RateLimited},
    Row{NoCredit, "no-credit", Blame::Project, 0, 0, V::Neutral, 0, P::None, F::Yes, cures, L::Project, 1h, 24h, E::QuotaSpent},
    Row{Overloaded, "overloaded", Blame::Service, .4, .05, V::Counts, 3, P::ServerError, F::Once, no, L::None, 0s, 0s, E::Overloaded},
    Row{ServerError, "server-error", Blame::Service, .4, .05, V::Counts, 3, P::ServerError, F::Once, no, L::None, 0s, 0s, E::Overloaded},
    Row{TooSlow, "too-slow", Blame::Service, .2, .05, V::Neutral, 1, P::ServerError, F::Once, no, L::None, 0s, 0s, E::Timeout},
    Row{Network, "network", Blame::Network, 0, 0, V::Neutral, 3, P::None, F::Yes, no, L::None, 0s, 0s, E::Offline},
    Row{FirstByteTimeout, "first-byte-timeout", Blame::Service, .4, .05, V::Counts, 2, P::Short, F::Yes, no, L::None, 0s, 0s, E::Timeout},
    Row{EmptyStream, "empty-stream", Blame::Service, .3, .05, V::Counts, 3, P::Short, F::Yes, no, L::None, 0s, 0s, E::BadReply},
    Row{BlockedContent, "blocked", Blame::Request, 0, 0, V::Success, 0, P::None, F::No, no, L::None, 0s, 0s, E::Blocked},
    Row{OutputBudget, "output-budget", Blame::Request, 0, 0, V::Success, 1, P::None, F::No, no, L::None, 0s, 0s, E::BadReply},
    Row{ModelFault, "model-fault", Blame::Model, 0, 0, V::Success, 1, P::None, F::No, no, L::None, 0s, 0s, E::BadReply},
    Row{MidStreamError, "mid-stream-error", Blame::Service, .4, .05, V::Counts, 3, P::ServerError, F::Yes, no, L::None, 0s, 0s, E::Interrupted},
    Row{CutStream, "cut-stream", Blame::Service, .2, .05, V::Neutral, 3, P::Short, F::Yes, no, L::None, 0s, 0s, E::Interrupted},
    Row{Stalled, "stalled", Blame::Service, .2, .05, V::Neutral, 3, P::Short, F::Yes, no, L::None, 0s, 0s, E::Interrupted},
    Row{Cancelled, "cancelled", Blame::Nobody, 0, 0, V::Neutral, 0, P::None, F::No, no, L::None, 0s, 0s, E::Cancelled},
    Row{RateLimitPerSecond, "rate-limit-second", Blame::Project, 0, 0, V::Neutral, 3, P::RateLimit, F::Yes, cures, L::None, 0s, 0s, E::RateLimited},
    Row{QuotaPerMonth, "quota-month", Blame::Project, 0, 0, V::Neutral, 0, P::None, F::Yes, cures, L::None, 0s, 0s, E::QuotaSpent},
    Row{Unknown4xx, "unknown-4xx", Blame::Nobody, .4, .05, V::Neutral, 0, P::Denied, F::Once, no, L::None, 0s, 0s, E::BadReply},
    Row{Unknown5xx, "unknown-5xx", Blame::Service, .4, .05, V::Counts, 3, P::ServerError, F::Once, no, L::None, 0s, 0s, E::Overloaded},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].kind != FailureKind(i))
            return false;
    }
    return rows.size() == std::size_t(Unknown5xx) + 1;
}
static_assert(inOrder(), "rowOf() looks a kind up by its number");

} // namespace

const Row &rowOf(FailureKind kind)
{
    return rows[std::size_t(kind)];
}

FailureKind effectiveKind(const Failure &failure)
{
    return failure.kind == MidStreamError && failure.inner ? *failure.inner : failure.kind;
}

} // namespace quire::pool
