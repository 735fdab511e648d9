// What happened: each event changes the state, and decides nothing.
#include "core/pool/poolstate.h"

#include <algorithm>

namespace quire::pool {
namespace {

constexpr Milliseconds sleepNoticed = 5s;      // A wake-up this late means that the machine slept.
constexpr Milliseconds wakeGrace = 10s;        // Sockets that were open before a sleep fail after it; nobody's fault.
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
        endProbe();
        nextTick = now.boot + 2s + jitter(3s, rng); // One check, soon; not all that were missed.
        log(now, QStringLiteral("woke")).detail = QStringLiteral("slept about %1 s").arg(gap / 1s);
    }
    last = now;
}

void KeyPool::State::apply(const CallArrived &event)
{
    if (find(event.call.id))
        return;
    ActiveCall call;
    call.call = event.call;
    call.model = models.id(event.call.model);
    call.arrived = event.at;
    const bool patient = event.call.kind == CallKind::Embed || event.call.service == Service::OpenAi;
    call.deadline = event.at.boot + (patient ? policy.backgroundDeadline : policy.firstTokenDeadline);
    if (event.call.initiative == Initiative::Person)
        std::erase_if(refusals, [&event](const Refusal &refusal) { return refusal.requestHash == event.call.requestHash; });
    if (event.call.kind == CallKind::Chat) {
        if (!chatted || mainService != event.call.service || mainModel != call.model)
            ++epoch; // Tiers are told of what is chatted with.
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
    calls.push_back(std::move(call));
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
    network(call->call.service).answered(event.at.boot);
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
    network(call->call.service).answered(now.boot);
    projects[std::size_t(flight.project)].settle(flight.reservation, event.usage.promptTokens, flight.attempt, now);
    projects[std::size_t(flight.project)].told(call->model, event.told, now);
    outage(call->call.service, call->model).succeeded(flight.attempt, flight.sentAt);
    addresses[std::size_t(call->call.service)].succeeded(flight.attempt, flight.sentAt);
    routes.answered(call->call.service, network(call->call.service).network(), flight.route);
    if (KeyRecord *record = find(flight.key)) {
        record->inFlight = std::max(0, record->inFlight - 1);
        if (record->latch)
            unlatch(*record, now, "a call succeeded");
        record->lastLatch.reset();
        keyForecasts.misses += isDemoted(*record);
        record->health.succeeded(awake(now.boot));
        healthWith(*record, call->model).health.succeeded(awake(now.boot));
        tellApart(*record, call->model, flight.sentAt, now);
        std::erase_if(record->modelLatches, [&](const ModelLatch &latched) { return latched.model == call->model; });
        if (record->breaker.succeeded(flight.attempt, now.boot))
            log(now, QStringLiteral("breaker-closed")).key = flight.key;
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
    constexpr double earned = 0.2;
    retriesSpent = std::max(0.0, retriesSpent - earned);
    LogEntry &entry = log(now, QStringLiteral("succeeded"));
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
    log(event.at, QStringLiteral("cancelled")).call = event.call;
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

    LogEntry &entry = log(now, QStringLiteral("failed"));
    entry.key = flight.key;
    entry.call = event.call;
    entry.failure = effectiveKind(failure);
    entry.blame = failure.blame;
    entry.detail = failure.detail;

    const Blame blame = rowOf(effectiveKind(failure)).blame;
    const bool echoOfSleep = wokeAt && flight.sentAt < *wokeAt && now.boot - *wokeAt < wakeGrace
                             && (blame == Blame::Service || blame == Blame::Network);
    if (echoOfSleep) {
        giveBack(flight, now);
        --call->sends;
        call->last = failure;
        if (call->committed)
            whatNext(*call, flight, failure, false, now);
        return;
    }
    bool otherWay = false;
    if (KeyRecord *record = find(flight.key))
        otherWay = punish(*record, flight, *call, failure, now);
    else
        giveBack(flight, now);
    whatNext(*call, flight, failure, otherWay, now);
}

void KeyPool::State::apply(const ProbeSucceeded &event)
{
    if (!probe || probe->attempt != event.attempt)
        return;
    ++epoch;
    const KeyId id = probe->key;
    const QString route = probe->route;
    endProbe();
    KeyRecord *record = find(id);
    if (!record)
        return;
    routes.answered(record->info.service, network(record->info.service).network(), route);
    if (network(record->info.service).answered(event.at.boot))
        log(event.at, QStringLiteral("network-back")).detail = serviceName(record->info.service);
    record->lastResult = event.at;
    log(event.at, QStringLiteral("check-passed")).key = id;
    if (record->latch) {
        // The key exists; whether it answers, its next call will show.
        unlatch(*record, event.at, "a check passed");
        record->breaker.halfOpen(event.at.boot);
    }
    record->breaker.succeeded(event.attempt, event.at.boot);
    if (record->health.isFailed() && !record->health.updateFailed(policy, awake(event.at.boot)))
        log(event.at, QStringLiteral("key-recovered")).key = id;
}

void KeyPool::State::apply(const ProbeFailed &event)
{
    if (!probe || probe->attempt != event.attempt)
        return;
    ++epoch;
    const Moment now = event.at;
    const ActiveProbe ended = *probe;
    endProbe();
    KeyRecord *record = find(ended.key);
    if (!record)
        return;
    const FailureKind kind = effectiveKind(event.failure);
    const Row &row = rowOf(kind);
    NetworkGate &way = network(record->info.service);
    const bool silent = kind == FailureKind::FirstByteTimeout;
    if (kind == FailureKind::Network || (silent && !way.isOpen()))
        (void)way.failed(ended.sentAt, now, rng);
    else if (event.failure.status != 0) {
        routes.answered(record->info.service, way.network(), ended.route);
        if (way.answered(now.boot))
            log(now, QStringLiteral("network-back")).detail = serviceName(record->info.service);
    }
    LogEntry &entry = log(now, QStringLiteral("check-failed"));
    entry.key = ended.key;
    entry.failure = kind;
    entry.blame = event.failure.blame;
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
    const QByteArray before = network(Service::Gemini).network();
    // Offline is no other network: what is known of this one holds when it comes back.
    const QByteArray id = event.online ? event.network : before;
    const bool another = id != before;
    const bool wasOnline = !network(Service::Gemini).isKnownOffline();
    for (const Service service : {Service::Gemini, Service::Brave, Service::OpenAi}) {
        // A compatible server may stand on this very machine, where no network is needed: it shows by its answers.
        const bool needed = service != Service::OpenAi;
        network(service).changed(event.online || !needed, id, event.at);
    }
    for (ActiveCall &call : calls) {
        if (call.last && effectiveKind(*call.last) == FailureKind::Network)
            call.notBefore.reset();
    }
    if (event.online != wasOnline || (another && !before.isEmpty()))
        log(event.at, event.online ? QStringLiteral("network-up") : QStringLiteral("network-down"));
    if (!another)
        return;
    for (RegionGate &region : regions)
        region.until.reset();
    for (ServiceGate &address : addresses)
        address = {};
    for (KeyRecord &record : keys) {
        if (record.latch && record.latch->network && *record.latch->network != id)
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
    places.clear();
    for (std::size_t i = 0; i < keys.size(); ++i)
        places.emplace(keys[i].info.id.value, i);
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
    log(event.at, QStringLiteral("reset")).key = event.key;
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
