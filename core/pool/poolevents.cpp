// What happened: each event changes the state, and decides nothing.
#include "core/pool/poolstate.h"

#include <algorithm>

namespace quire::pool {
namespace {

constexpr Milliseconds sleepNoticed = 5s;      // A wake-up this late means that the machine slept.
constexpr Milliseconds wakeGrace = 10s;        // Sockets that were open before a sleep fail after it; nobody's fault.
constexpr Milliseconds refusalMemory = 10min;
constexpr int mostSticky = 64;

bool joinable(CallKind kind)
{
    return kind != CallKind::Chat;
}

bool sameRequest(const Call &a, const Call &b)
{
    return a.kind == b.kind && a.service == b.service && a.model == b.model && a.requestHash == b.requestHash;
}

} // namespace

void KeyPool::State::noteTime(Moment now)
{
    if (now.boot < last.boot)
        now.boot = last.boot;
    if (nextTick && now.boot > *nextTick + sleepNoticed) {
        const Milliseconds gap = now.boot - std::max(*nextTick, last.boot);
        slept += gap;
        wokeAt = now.boot;
        for (ActiveCall &call : calls)
            call.deadline += gap;
        if (probe)
            probe.reset();
        network.probeEnded();
        nextTick = now.boot + 2s + jitter(3s, rng); // One check, soon; not all that were missed.
        log(now, "woke").detail = QStringLiteral("slept about %1 s").arg(gap / 1s);
    }
    last = now;
}

void KeyPool::State::apply(const CallArrived &event)
{
    ++epoch;
    if (find(event.call.id))
        return;
    ActiveCall call;
    call.call = event.call;
    call.model = models.id(event.call.model);
    call.arrived = event.at;
    const bool patient = event.call.kind == CallKind::Embed || event.call.service == Service::OpenAi;
    call.deadline = event.at.boot + (patient ? policy.backgroundDeadline : policy.firstTokenDeadline);
    if (event.call.kind == CallKind::Chat) {
        mainService = event.call.service;
        mainModel = call.model;
        chatted = true;
    }
    if (joinable(event.call.kind) && !event.call.requestHash.isEmpty() && !event.call.onlyKey) {
        const auto same = std::find_if(calls.cbegin(), calls.cend(), [&event](const ActiveCall &other) {
            return !other.leader && !other.call.onlyKey && !other.ending && sameRequest(other.call, event.call);
        });
        if (same != calls.cend())
            call.leader = same->call.id;
    }
    calls.push_back(call);
}

void KeyPool::State::apply(const Sent &event)
{
    ActiveCall *call = find(event.call);
    if (call && call->flight && call->flight->attempt == event.attempt)
        call->flight->sentAt = event.at.boot;
}

void KeyPool::State::apply(const FirstByte &event)
{
    ActiveCall *call = find(event.call);
    if (!call || !call->flight || call->flight->attempt != event.attempt || call->flight->firstByteAt)
        return;
    ++epoch;
    call->flight->firstByteAt = event.at.boot;
    call->committed = call->call.kind == CallKind::Chat;
    network.answered();
    if (KeyRecord *record = find(call->flight->key))
        record->ttft.add(std::max(event.at.boot - call->flight->sentAt, 1ms), event.at.boot);
}

void KeyPool::State::apply(const Succeeded &event)
{
    ActiveCall *call = find(event.call);
    if (!call || !call->flight || call->flight->attempt != event.attempt)
        return;
    ++epoch;
    const Moment now = event.at;
    const Flight flight = *call->flight;
    network.answered();
    projects[std::size_t(flight.project)].settle(flight.reservation, event.usage.promptTokens, flight.attempt, now);
    outage(call->call.service, call->model).succeeded(flight.attempt, flight.sentAt);
    addresses[std::size_t(call->call.service)].succeeded(flight.attempt, flight.sentAt);
    if (KeyRecord *record = find(flight.key)) {
        record->inFlight = std::max(0, record->inFlight - 1);
        if (record->latch)
            unlatch(*record, now, "a call succeeded");
        record->lastLatch.reset();
        record->health.succeeded(awake(now.boot));
        auto model = std::find_if(record->models.begin(), record->models.end(), [&](const ModelHealth &entry) { return entry.model == call->model; });
        if (model == record->models.end())
            model = record->models.insert(model, {call->model, {}});
        model->health.succeeded(awake(now.boot));
        std::erase_if(record->modelLatches, [&](const ModelLatch &latched) { return latched.model == call->model; });
        if (record->breaker.succeeded(flight.attempt, now.boot))
            log(now, "breaker-closed").key = flight.key;
        record->pacing.succeeded(now.boot);
        record->rejections = 0;
        record->restUntil = Instant{};
        record->lastResult = now;
        record->lastSuccess = now.boot;
        record->lastFailure.reset();
        if (!flight.firstByteAt)
            record->ttft.add(std::max(now.boot - flight.sentAt, 1ms), now.boot);
        if (record->info.owner == Owner::User)
            tiers[std::size_t(call->call.service)].callSucceeded();
        if (call->call.conversation.isValid()) {
            std::erase_if(sticky, [&](const Sticky &entry) { return entry.conversation == call->call.conversation; });
            if (sticky.size() >= mostSticky)
                sticky.erase(sticky.begin());
            sticky.push_back({call->call.conversation, flight.key, now.boot});
        }
    }
    retryTokens = std::min(10.0, retryTokens + 0.2);
    LogEntry &entry = log(now, "succeeded");
    entry.key = flight.key;
    entry.call = event.call;
    finish(event.call);
}

/// The call is over; those that waited for its answer have it too.
void KeyPool::State::finish(CallId id)
{
    std::erase_if(calls, [id](const ActiveCall &call) { return call.call.id == id || call.leader == id; });
}

/// The call is over without an answer for those that waited for it.
void KeyPool::State::releaseFollowers(CallId leader, const std::optional<Error> &error)
{
    std::optional<CallId> first;
    for (ActiveCall &call : calls) {
        if (call.leader != leader)
            continue;
        call.joined = false;
        call.leader.reset();
        if (error)
            call.ending = error;
        else if (first)
            call.leader = first;
        else
            first = call.call.id;
    }
}

void KeyPool::State::giveBack(const Flight &flight, Moment now)
{
    projects[std::size_t(flight.project)].release(flight.reservation, flight.attempt, now);
    for (ModelGate &entry : outages)
        entry.gate.ended(flight.attempt);
    for (ServiceGate &gate : addresses)
        gate.ended(flight.attempt);
    if (KeyRecord *record = find(flight.key)) {
        record->inFlight = std::max(0, record->inFlight - 1);
        record->breaker.neutral(flight.attempt);
    }
}

void KeyPool::State::apply(const Cancelled &event)
{
    ActiveCall *call = find(event.call);
    if (!call)
        return;
    ++epoch;
    if (call->flight)
        giveBack(*call->flight, event.at);
    log(event.at, "cancelled").call = event.call;
    std::erase_if(calls, [&event](const ActiveCall &entry) { return entry.call.id == event.call; });
    releaseFollowers(event.call, std::nullopt);
}

void KeyPool::State::apply(const Failed &event)
{
    ActiveCall *call = find(event.call);
    if (!call || !call->flight || call->flight->attempt != event.attempt)
        return;
    ++epoch;
    const Moment now = event.at;
    const Flight flight = *call->flight;
    call->flight.reset();
    call->said.reset();
    Failure failure = event.failure;
    failure.textArrived = call->committed;

    LogEntry &entry = log(now, "failed");
    entry.key = flight.key;
    entry.call = event.call;
    entry.failure = effectiveKind(failure);
    entry.detail = failure.detail;

    const Blame blame = rowOf(effectiveKind(failure)).blame;
    const bool echoOfSleep = wokeAt && flight.sentAt < *wokeAt && now.boot - *wokeAt < wakeGrace
                             && (blame == Blame::Service || blame == Blame::Network);
    if (echoOfSleep) {
        giveBack(flight, now);
        --call->sends;
        call->last = failure;
        if (call->committed)
            whatNext(*call, flight, failure, now);
        return;
    }
    if (KeyRecord *record = find(flight.key))
        punish(*record, flight, *call, failure, now);
    else
        giveBack(flight, now);
    whatNext(*call, flight, failure, now);
}

void KeyPool::State::whatNext(ActiveCall &call, const Flight &flight, const Failure &failure, Moment now)
{
    const FailureKind kind = effectiveKind(failure);
    const Row &row = rowOf(kind);
    call.last = failure;
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
    const bool stays = row.failover == Failover::No && row.sameKeyRetries == 0;
    const bool once = row.failover == Failover::Once && row.sameKeyRetries == 0 && call.failedOver;
    if (spent || stays || once) {
        call.ending = toError(failure);
        return;
    }
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

void KeyPool::State::punish(KeyRecord &record, const Flight &flight, const ActiveCall &call, const Failure &failure, Moment now)
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

    if (kind == FailureKind::Network)
        network.failed(flight.sentAt, now, rng);
    else if (failure.status != 0)
        network.answered();

    // The service's trouble, when another project sees it too.
    bool correlated = false;
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
        gate.failed(record.project, flight.attempt, now.boot, {correlation, policy.serverErrorDelay.minimum * 2, policy.serverErrorDelay.maximum}, rng);
        if (gate.isClosed() && !wasClosed)
            log(now, "service-outage").failure = kind;
    } else {
        gate.ended(flight.attempt);
    }
    ServiceGate &address = addresses[std::size_t(record.info.service)];
    if (kind == FailureKind::CapacityOrIp) {
        const bool wasClosed = address.isClosed();
        address.failed(record.project, flight.attempt, now.boot, {10s, policy.rateLimitDelay.minimum * 2, policy.rateLimitDelay.maximum * 4}, rng);
        if (address.isClosed() && !wasClosed)
            log(now, "address-throttled").failure = kind;
    } else {
        address.ended(flight.attempt);
    }

    if (kind == FailureKind::FirstByteTimeout || kind == FailureKind::Stalled)
        record.ttft.punish(now.boot - flight.sentAt, now.boot);

    // Health and breaker.
    const bool counts = row.verdict == Verdict::Counts && !correlated;
    const bool ofTheKey = row.blame == Blame::Service || row.latch == LatchScope::Key || row.latch == LatchScope::Project || row.blame == Blame::Key;
    const double weight = correlated ? row.correlatedWeight : row.weight;
    auto model = std::find_if(record.models.begin(), record.models.end(), [&call](const ModelHealth &entry) { return entry.model == call.model; });
    if (model == record.models.end())
        model = record.models.insert(model, {call.model, {}});
    if (row.verdict == Verdict::Success) {
        record.health.succeeded(awake(now.boot));
        model->health.succeeded(awake(now.boot));
        record.breaker.succeeded(flight.attempt, now.boot);
    } else {
        if (ofTheKey) {
            record.health.failed(weight, awake(now.boot), counts);
            model->health.failed(weight, awake(now.boot), counts);
        }
        const bool lastOne = row.blame == Blame::Service && record.info.owner == Owner::User && !otherUserKeyUsable(record, call.model, now.boot);
        if (counts && !lastOne) {
            if (record.breaker.failed(flight.attempt, now.boot, policy, row.blame == Blame::Key)) {
                LogEntry &entry = log(now, "breaker-opened");
                entry.key = record.info.id;
                entry.failure = kind;
            }
        } else {
            record.breaker.neutral(flight.attempt);
        }
        if (!record.health.isFailed() && record.health.updateFailed(policy, awake(now.boot)))
            log(now, "key-failed").key = record.info.id;
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
        LogEntry &entry = log(now, "limited");
        entry.key = record.info.id;
        entry.failure = kind;
        entry.detail = QStringLiteral("%1 for %2 s").arg(models.name(call.model)).arg((until - now.boot) / 1s);
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
        regions[std::size_t(record.info.service)].until = now.boot + row.latchFirst;
        log(now, "region-blocked").key = record.info.id;
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
        fresh.network = network.network();
    fresh.nextCheck = now.boot + fresh.interval;
    record.lastLatch.reset();

    const int project = record.project;
    for (KeyRecord &other : keys) {
        const bool shares = &other == &record || (row.latch == LatchScope::Project && other.project == project && other.info.service == record.info.service);
        if (!shares)
            continue;
        if (!other.latch) {
            LogEntry &entry = log(now, "latched");
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
    LogEntry &entry = log(now, "unlatched");
    entry.key = record.info.id;
    entry.detail = QString::fromLatin1(why);
}

void KeyPool::State::joinProject(KeyRecord &record, const QString &name, bool known)
{
    const auto found = std::find_if(projects.begin(), projects.end(), [&name](const ProjectQuota &project) { return project.name == name; });
    if (found == projects.end()) {
        ProjectQuota fresh;
        fresh.name = name;
        fresh.known = known;
        projects.push_back(fresh);
        record.project = int(projects.size()) - 1;
    } else {
        record.project = int(found - projects.begin());
    }
}

void KeyPool::State::learnProject(KeyRecord &record, const QString &name, Moment now)
{
    ProjectQuota &mine = projects[std::size_t(record.project)];
    if (mine.name == name)
        return;
    const bool shared = std::any_of(keys.cbegin(), keys.cend(), [&record](const KeyRecord &other) { return &other != &record && other.project == record.project; });
    const auto found = std::find_if(projects.begin(), projects.end(), [&name](const ProjectQuota &project) { return project.name == name; });
    if (found == projects.end() && !shared) {
        mine.name = name;
        mine.known = true;
        return;
    }
    if (found != projects.end() && !shared) {
        found->merge(mine);
        record.project = int(found - projects.begin());
        for (ActiveCall &call : calls) { // What they reserved has moved along.
            if (call.flight && call.flight->key == record.info.id)
                call.flight->project = record.project;
        }
    } else {
        joinProject(record, name, true);
    }
    LogEntry &entry = log(now, "project-learned");
    entry.key = record.info.id;
    entry.detail = name;
}

void KeyPool::State::apply(const ProbeSucceeded &event)
{
    if (!probe || probe->attempt != event.attempt)
        return;
    ++epoch;
    const KeyId id = probe->key;
    probe.reset();
    network.probeEnded();
    if (network.answered())
        log(event.at, "network-back");
    KeyRecord *record = find(id);
    if (!record)
        return;
    record->lastResult = event.at;
    log(event.at, "check-passed").key = id;
    if (record->latch) {
        // The key exists; whether it answers, its next call will show.
        unlatch(*record, event.at, "a check passed");
        record->breaker.halfOpen();
    }
    record->breaker.succeeded(event.attempt, event.at.boot);
    if (record->health.isFailed() && !record->health.updateFailed(policy, awake(event.at.boot)))
        log(event.at, "key-recovered").key = id;
}

void KeyPool::State::apply(const ProbeFailed &event)
{
    if (!probe || probe->attempt != event.attempt)
        return;
    ++epoch;
    const Moment now = event.at;
    const ActiveProbe ended = *probe;
    probe.reset();
    network.probeEnded();
    KeyRecord *record = find(ended.key);
    const FailureKind kind = effectiveKind(event.failure);
    const Row &row = rowOf(kind);
    if (kind == FailureKind::Network || kind == FailureKind::FirstByteTimeout) {
        if (kind == FailureKind::Network || !network.isOpen())
            network.failed(ended.sentAt, now, rng);
    } else if (network.answered()) {
        log(now, "network-back");
    }
    if (!record)
        return;
    LogEntry &entry = log(now, "check-failed");
    entry.key = ended.key;
    entry.failure = kind;
    const bool trial = record->breaker.permit() == ended.attempt;
    if (row.latch == LatchScope::Key || row.latch == LatchScope::Project) {
        record->lastResult = now;
        record->lastFailure = kind;
        record->lastFailureAt = now;
        record->breaker.neutral(ended.attempt);
        latch(*record, event.failure, now);
        return;
    }
    if (row.latch == LatchScope::Network && event.failure.blame == Blame::Network)
        regions[std::size_t(record->info.service)].until = now.boot + row.latchFirst;
    if (trial && row.verdict == Verdict::Counts)
        record->breaker.failed(ended.attempt, now.boot, policy, row.blame == Blame::Key);
    else
        record->breaker.neutral(ended.attempt);
    if (record->latch) // It could not be told; ask again when its turn comes.
        record->latch->nextCheck = now.boot + std::min(record->latch->interval, Milliseconds(5min));
}

void KeyPool::State::apply(const TimeReached &event)
{
    tick(event.at);
}

void KeyPool::State::apply(const NetworkChanged &event)
{
    ++epoch;
    const bool another = event.network != network.network();
    network.changed(event.online, event.network, event.at);
    log(event.at, event.online ? "network-up" : "network-down");
    if (!another)
        return;
    for (RegionGate &region : regions)
        region.until.reset();
    for (ServiceGate &address : addresses)
        address = {};
    for (KeyRecord &record : keys) {
        if (record.latch && record.latch->network && *record.latch->network != event.network)
            unlatch(record, event.at, "another network");
    }
}

void KeyPool::State::apply(const KeysChanged &event)
{
    ++epoch;
    policy = event.policy;
    std::vector<KeyRecord> before;
    before.swap(keys);
    for (const KeyInfo &info : event.keys) {
        const auto known = std::find_if(before.begin(), before.end(), [&info](const KeyRecord &record) { return record.info.id == info.id; });
        KeyRecord record;
        const bool same = known != before.end() && known->info.fingerprint == info.fingerprint && known->info.service == info.service
                          && known->info.endpoint == info.endpoint;
        if (same)
            record = *known;
        const bool relabelled = !same || known->info.project != info.project;
        record.info = info;
        if (relabelled) {
            if (info.project.isEmpty())
                joinProject(record, QStringLiteral("key:%1:%2").arg(info.id.value).arg(QString::fromLatin1(info.fingerprint.toHex())), false);
            else
                joinProject(record, info.project, true);
        }
        keys.push_back(record);
    }
    if (!chatted) {
        const auto first = std::find_if(keys.cbegin(), keys.cend(), [](const KeyRecord &record) { return record.info.service != Service::Brave; });
        if (first != keys.cend())
            mainService = first->info.service;
    }
    if (!nextTick && !keys.empty())
        nextTick = event.at.boot + policy.checkEvery;
    if (keys.empty())
        nextTick.reset();
}

void KeyPool::State::apply(const KeyCommand &event)
{
    KeyRecord *record = find(event.key);
    if (!record)
        return;
    ++epoch;
    if (event.action == KeyAction::Recheck) {
        if (std::find(checkQueue.cbegin(), checkQueue.cend(), event.key) == checkQueue.cend())
            checkQueue.insert(checkQueue.begin(), event.key);
        return;
    }
    log(event.at, "reset").key = event.key;
    record->breaker.reset();
    record->latch.reset();
    record->lastLatch.reset();
    record->modelLatches.clear();
    record->health.forgive();
    for (ModelHealth &model : record->models)
        model.health.forgive();
    record->restUntil = Instant{};
    record->rejections = 0;
    record->lastFailure.reset();
    projects[std::size_t(record->project)].unblock();
}

} // namespace quire::pool
