// Who may serve a call, and who of them does: every key looked at, with the reason kept.
#include "core/pool/poolstate.h"

#include "core/pool/modelladder.h"

#include <algorithm>

namespace quire::pool {
namespace {

constexpr qint64 stickyTokens = 4096; // Providers cache prompts from about this size.
constexpr Milliseconds stickyTime = 5min;
constexpr std::size_t few = 16;      // So many keys are all looked at...
constexpr std::size_t sample = 8;    // ...and of more, a sample: the best of eight is hardly worse than the best of all.

bool wasTried(const ActiveCall &call, KeyId key)
{
    return std::any_of(call.tried.cbegin(), call.tried.cend(), [key](const Tried &tried) { return tried.key == key; });
}

} // namespace

/// How well the key does, with this model as soon as enough is known of that.
double KeyPool::State::scoreFor(const KeyRecord &record, ModelId model, Instant now) const
{
    constexpr qint64 enough = 8;
    double score = record.health.isSpotless() ? 100 : record.health.score(awake(now));
    for (const ModelHealth &entry : record.models) {
        if (entry.model == model && entry.health.samples() >= enough && !entry.health.isSpotless())
            score = std::min(score, entry.health.score(awake(now)));
    }
    return score;
}

void KeyPool::State::consider(Search &search, const ActiveCall &call, std::size_t index, Moment now) const
{
    const KeyRecord &record = keys[index];
    const Standing standing = standingFor(record, call, now.boot);
    search.considered.append({record.info.id, false, barName(standing.bar)});
    if (record.info.owner == Owner::User) {
        ++search.userKeys;
        search.curable = search.curable && isCurable(standing);
    }
    if (standing.bar == Bar::None) {
        const bool failedJustNow = call.continuing && !call.tried.empty() && call.tried.back().key == record.info.id;
        if (failedJustNow)
            search.continuable = int(index);
        else
            search.candidates.push_back({int(index), record.ttft.peak(now.boot), record.inFlight, scoreFor(record, call.model, now.boot), standing.headroom, isDemoted(record)});
        return;
    }
    if (standing.bar != Bar::Paused && (!search.nearest || (standing.until && (!search.soon || *standing.until < *search.soon))))
        search.nearest = standing;
    if (standing.bar != Bar::ModelLatched && standing.until && (!search.soon || *standing.until < *search.soon))
        search.soon = standing.until;
}

KeyPool::State::Search KeyPool::State::lookAtUserKeys(const ActiveCall &call, Moment now)
{
    Search search;
    const std::size_t count = keys.size();
    const std::size_t enough = count > few ? sample : count;
    search.considered.reserve(qsizetype(enough));
    search.candidates.reserve(enough);
    // One sample after the other: everybody's turn comes, and memory is read in order.
    const std::size_t start = count > few ? sampleFrom % count : 0;
    sampleFrom = count > few ? start + sample : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t index = start + i < count ? start + i : start + i - count;
        const KeyInfo &info = keys[index].info;
        if (info.service == call.call.service && info.owner == Owner::User)
            consider(search, call, index, now);
        if (i + 1 >= enough && search.candidates.size() >= 2)
            break;
    }
    if (search.candidates.empty() && search.continuable >= 0)
        search.candidates.push_back({search.continuable, 0, 0, 97, 1});

    // A key that has not been asked yet, or of another project, comes before one that just failed this call.
    const auto triedBefore = [&](const Candidate &candidate) { return wasTried(call, keys[std::size_t(candidate.index)].info.id); };
    if (!call.tried.empty() && rowOf(call.tried.back().kind).failover != Failover::No
        && !std::all_of(search.candidates.cbegin(), search.candidates.cend(), triedBefore))
        std::erase_if(search.candidates, triedBefore);
    return search;
}

void KeyPool::State::lookAtFallbackKeys(Search &search, const ActiveCall &call, Moment now) const
{
    const auto bar = fallbackBar(call, now);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].info.owner != Owner::Fallback || keys[i].info.service != call.call.service)
            continue;
        if (bar)
            search.considered.append({keys[i].info.id, false, *bar});
        else
            consider(search, call, i, now);
    }
}

/// The chosen one's place among the candidates, of which there is at least one.
std::size_t KeyPool::State::choose(Search &search, const ActiveCall &call, bool inOrder, Moment now)
{
    std::vector<Candidate> &candidates = search.candidates;
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
}

Decision KeyPool::State::take(ActiveCall &call, Search &search, bool inOrder, Moment now)
{
    const bool alternative = search.candidates.size() > 1;
    KeyRecord &record = keys[std::size_t(search.candidates[choose(search, call, inOrder, now)].index)];
    for (Consideration &entry : search.considered) {
        if (entry.key == record.info.id) {
            entry.taken = true;
            entry.reason = QStringLiteral("chosen");
        }
    }
    return send(call, record, alternative, now, std::move(search.considered));
}

bool KeyPool::State::tryCheaperModel(ActiveCall &call, Moment now)
{
    if (!policy.modelFallback || call.call.kind != CallKind::Chat || call.committed || call.call.onlyKey)
        return false;
    const QString cheaper = cheaperModel(models.name(call.model));
    if (cheaper.isEmpty())
        return false;
    LogEntry &entry = log(now, QStringLiteral("model-changed"));
    entry.call = call.call.id;
    entry.detail = models.name(call.model) + QStringLiteral(" to ") + cheaper;
    call.model = models.id(cheaper);
    // What was the model's or its quota's fault says nothing of the next one.
    std::erase_if(call.tried, [](const Tried &tried) { return rowOf(tried.kind).blame != Blame::Key; });
    call.sends = call.freeSends = 0;
    call.failedOver = false;
    call.notBefore.reset();
    return true;
}

} // namespace quire::pool
