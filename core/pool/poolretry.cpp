// What becomes of a call whose attempt failed: tried again, of whom and when, or ended. The only owner of retries.
#include "core/pool/poolstate.h"

#include <algorithm>
#include <numeric>

namespace quire::pool {
namespace {

constexpr Milliseconds refusalMemory = 10min;

} // namespace

/// Second and third retries of all calls draw on one budget, so that a storm is not answered with another. It fills again
/// with time and with success.
bool KeyPool::State::spendRetry(Moment now)
{
    if (policy.retryBudget == 0)
        return true;
    constexpr double perMillisecond = 1.0 / 30'000;
    retriesSpent = std::max(0.0, retriesSpent - double((now.boot - retriesSpentAt).count()) * perMillisecond);
    retriesSpentAt = now.boot;
    if (retriesSpent + 1 > policy.retryBudget)
        return false;
    retriesSpent += 1;
    return true;
}

void KeyPool::State::whatNext(ActiveCall &call, const Flight &flight, const Failure &failure, bool otherWay, Moment now)
{
    const FailureKind kind = effectiveKind(failure);
    const Row &row = rowOf(kind);
    call.last = failure;
    call.notBefore.reset();
    if (otherWay && !call.committed) { // No key's fault, and no retry: it has not been asked yet.
        ++call.freeSends;
        return;
    }
    const auto tried = std::find_if(call.tried.begin(), call.tried.end(), [&flight](const Tried &entry) { return entry.key == flight.key; });
    if (tried == call.tried.end()) {
        call.tried.push_back({flight.key, flight.project, kind, 1});
    } else {
        tried->kind = kind;
        ++tried->count;
    }
    const bool keyIsOut = row.latch == LatchScope::Key || row.latch == LatchScope::Project || row.latch == LatchScope::ProjectModel
                          || kind == FailureKind::QuotaPerDay || kind == FailureKind::QuotaMixed || kind == FailureKind::QuotaPerMonth;
    if (keyIsOut)
        ++call.freeSends;
    if (kind == FailureKind::BadRequest && !call.call.requestHash.isEmpty())
        refusals.push_back({call.call.requestHash, now.boot + refusalMemory});

    if (call.call.onlyKey) {
        call.ending = toError(failure);
        return;
    }
    if (call.committed) {
        if (call.continued || row.blame == Blame::Request || kind == FailureKind::Cancelled) {
            call.ending = toError(failure);
        } else {
            call.continuing = true;
            call.deadline = now.boot + policy.maxWaitBeforeFallback;
        }
        return;
    }
    constexpr int mostFreeSends = 8;
    const bool spent = call.sends - std::min(call.freeSends, mostFreeSends) > policy.retries;
    // What no other key cures is tried again as often as its row says, whichever key does it.
    const auto sameKind = std::accumulate(call.tried.cbegin(), call.tried.cend(), 0, [kind](int sum, const Tried &entry) { return sum + (entry.kind == kind ? entry.count : 0); });
    const bool stays = row.failover == Failover::No && sameKind > row.sameKeyRetries;
    const bool once = row.failover == Failover::Once && row.sameKeyRetries == 0 && call.failedOver;
    if (spent || stays || once) {
        const bool ofTheModel = row.blame == Blame::Service || row.blame == Blame::Model || row.blame == Blame::Project;
        if (!ofTheModel || !tryCheaperModel(call, now))
            call.ending = toError(failure);
        return;
    }
    if (row.blame == Blame::Service && call.sends > 1 && !spendRetry(now)) {
        log(now, QStringLiteral("retry-budget-empty")).call = call.call.id;
        if (call.deadline - now.boot > policy.firstTokenDeadline)
            call.notBefore = now.boot + 30s + jitter(5s, rng); // It has time.
        else
            call.ending = toError(failure);
        return;
    }
    // A lost connection is tried again at once. When that one is lost too, the server may be closing all that were kept
    // alive, and the news of it is still on its way.
    if (kind == FailureKind::Network && sameKind > 1)
        call.notBefore = now.boot + 20ms + jitter(80ms, rng);
    if (kind == FailureKind::OutputBudget)
        call.largerOutput = true;
    if (kind == FailureKind::ServerError) {
        // The same body breaks two keys while others get answers: it is the request.
        const bool twoKeys = std::count_if(call.tried.cbegin(), call.tried.cend(), [](const Tried &entry) { return entry.kind == FailureKind::ServerError; }) >= 2;
        const bool othersFare = std::any_of(keys.cbegin(), keys.cend(), [&](const KeyRecord &record) {
            return record.info.service == call.call.service && record.lastSuccess && *record.lastSuccess > call.arrived.boot;
        });
        if (twoKeys && othersFare) {
            call.ending = Error{ErrorCode::BadRequest, QStringLiteral("the same request failed on two keys"), {}};
            return;
        }
    }
    if (row.failover != Failover::No)
        call.failedOver = true;
}

} // namespace quire::pool
