#include "core/chat/poolrunner_p.h"

#include "core/settings/keyring.h"
#include "core/settings/settingsstore.h"
#include "core/store/store.h"

#include <QRandomGenerator>
#include <QSysInfo>

namespace quire::chat {
namespace {

constexpr Milliseconds announceAtMostEvery{100};

} // namespace

PoolRunner::Private::Private(const Parts &given, PoolRunner &owner)
    : parts(given)
    , runner(owner)
    , pool(QRandomGenerator::system()->generate64())
    , memory(parts.store, parts.clock, QStringLiteral("pool"), [this] { return pool.saved(parts.clock.now(), bootId()); })
    , modelMemory(parts.store, parts.clock, QStringLiteral("models"), [this] { return models.saved(); })
{
    connect(&memory, &PoolMemory::restored, this, [this](const QByteArray &state) {
        remembered = state;
        memoryRead = true;
        becomeReady();
    });
    connect(&parts.keys, &settings::KeyRing::loaded, this, &Private::becomeReady);
    connect(&parts.keys, &settings::KeyRing::changed, this, &Private::takeKeys);
    connect(&parts.settings, &settings::SettingsStore::changed, this, &Private::takeKeys);
    // One after the other: who is ready has read both, and writes neither over what it has not read.
    connect(&modelMemory, &PoolMemory::restored, this, [this](const QByteArray &state) {
        models.restore(state);
        memory.restore();
    });
    modelMemory.restore();
}

QByteArray PoolRunner::Private::bootId() const
{
    return QSysInfo::bootUniqueId();
}

void PoolRunner::Private::becomeReady()
{
    if (ready || !memoryRead || !parts.keys.isLoaded())
        return;
    ready = true;
    takeKeys();
    tellNetwork(); // Before what was remembered of one network is restored.
    // What cannot be restored is worth nothing to anybody: the pool starts without memory.
    if (!remembered.isEmpty())
        (void)pool.restore(remembered, parts.clock.now(), bootId());
    const QList<CallId> waiting = std::exchange(early, {});
    for (const CallId id : waiting) {
        if (const RunningCall *call = calls.value(id))
            events.enqueue(pool::CallArrived{parts.clock.now(), describe(*call)});
    }
    feed(pool::TimeReached{parts.clock.now()});
    Q_EMIT runner.becameReady();
    const QSet<KeyId> toTest = testing;
    for (const KeyId key : toTest)
        test(key);
}

void PoolRunner::Private::takeKeys()
{
    if (!ready)
        return;
    pool::KeysChanged event{parts.clock.now(), parts.keys.keys(), parts.settings.settings().pool};
    // A key that cannot be read now can serve nobody now.
    const QList<KeyId> unreadable = parts.keys.unreadable();
    for (pool::KeyInfo &key : event.keys)
        key.paused = key.paused || unreadable.contains(key.id);
    if (const auto cap = parts.keys.administratorDailyCap())
        event.policy.fallbackDailyCap = *cap;
    feed(event);
}

void PoolRunner::Private::tellNetwork()
{
    if (ready && network)
        feed(pool::NetworkChanged{parts.clock.now(), network->first || isOnThisMachine(parts.settings.settings()), network->second});
}

pool::Call PoolRunner::Private::describe(const RunningCall &call) const
{
    const CallRequest &request = call.request();
    pool::Call described;
    described.id = call.id();
    described.kind = request.kind;
    described.service = request.service;
    described.model = request.model;
    described.content = request.content;
    described.estimatedTokens = models.counted(request.model, request.estimatedTokens);
    described.conversation = request.conversation;
    described.requestHash = requestHash(request);
    described.initiative = request.initiative;
    described.onlyKey = request.onlyKey;
    return described;
}

void PoolRunner::Private::arrive(RunningCall &call)
{
    calls.insert(call.id(), &call);
    connect(&call, &RunningCall::cancelled, this, &Private::dropCancelled);
    if (!ready) {
        early.append(call.id());
        return;
    }
    // Later, so that the caller has its handle and its connections first.
    QMetaObject::invokeMethod(
        this,
        [this, id = call.id()] {
            if (const RunningCall *arrived = calls.value(id))
                feed(pool::CallArrived{parts.clock.now(), describe(*arrived)});
        },
        Qt::QueuedConnection);
}

void PoolRunner::Private::dropCancelled(CallId call)
{
    calls.remove(call);
    early.removeOne(call);
    for (auto attempt = running.begin(); attempt != running.end();) {
        const AttemptId id = attempt->first;
        const bool isIts = attempt->second.call == call;
        ++attempt;
        if (isIts)
            (void)take(id);
    }
    feed(pool::Cancelled{parts.clock.now(), call});
}

void PoolRunner::Private::test(KeyId key)
{
    if (!ready) {
        testing.insert(key);
        return;
    }
    if (!keyOf(key) || parts.keys.unreadable().contains(key)) {
        testing.remove(key);
        Q_EMIT runner.keyTested(key, Error{ErrorCode::NoKeychain, QStringLiteral("the key cannot be read now"), {}});
        return;
    }
    testing.insert(key);
    feed(pool::KeyCommand{parts.clock.now(), key, pool::KeyAction::Recheck});
    // The pool may see no need, for a paused key for example; the user does.
    const bool underWay = std::any_of(running.begin(), running.end(),
                                      [key](const auto &entry) { return !entry.second.call.isValid() && entry.second.key == key; });
    if (testing.contains(key) && !underWay)
        probe({AttemptId{--lastOwnProbe}, key, {}});
}

void PoolRunner::Private::feed(const pool::Event &event)
{
    events.enqueue(event);
    if (ready && !handling)
        handleAll();
}

void PoolRunner::Private::handleAll()
{
    handling = true;
    for (;;) {
        const bool fromOutside = !events.isEmpty();
        const pool::Event event = fromOutside ? events.dequeue() : pool::Event(pool::TimeReached{parts.clock.now()});
        const pool::Decision decision = pool.handle(event);
        if (!fromOutside && std::holds_alternative<pool::Nothing>(decision) && events.isEmpty())
            break;
        obey(decision);
    }
    handling = false;
    afterwards();
}

void PoolRunner::Private::afterwards()
{
    wakeUp.reset();
    if (const auto when = pool.nextWakeUp()) {
        const Milliseconds delay = std::max(*when - parts.clock.now().boot, Milliseconds(0));
        wakeUp = parts.clock.runAfter(delay, [this] { feed(pool::TimeReached{parts.clock.now()}); });
    }
    memory.noteChange();
    if (!announcement) {
        announcement = parts.clock.runAfter(announceAtMostEvery, [this] {
            announcement.reset();
            Q_EMIT runner.changed();
        });
    }
    const pool::PoolSnapshot now = pool.snapshot(parts.clock.now());
    if (std::exchange(announcedTier, now.tier) != now.tier)
        Q_EMIT runner.tierChanged(now.tier, now.reason);
}

PoolRunner::PoolRunner(const Parts &parts, QObject *parent)
    : QObject(parent)
    , d(new Private(parts, *this))
{
}

PoolRunner::~PoolRunner()
{
    if (d->ready)
        save();
}

std::unique_ptr<PoolCall> PoolRunner::start(const CallRequest &request)
{
    auto call = std::make_unique<RunningCall>(CallId{++d->lastCall}, request, d->parts.clock.now());
    d->arrive(*call);
    return call;
}

pool::PoolSnapshot PoolRunner::snapshot() const
{
    return d->pool.snapshot(d->parts.clock.now());
}

QList<pool::LogEntry> PoolRunner::log() const
{
    return d->pool.log();
}

Moment PoolRunner::now() const
{
    return d->parts.clock.now();
}

int PoolRunner::tokenBudget(const QString &model, int tokens) const
{
    return d->models.budget(model, tokens);
}

bool PoolRunner::isReady() const
{
    return d->ready;
}

void PoolRunner::changeNetwork(bool online, const QByteArray &network)
{
    d->network = {online, network};
    d->tellNetwork();
}

void PoolRunner::resetKey(KeyId key)
{
    d->feed(pool::KeyCommand{d->parts.clock.now(), key, pool::KeyAction::Reset});
}

void PoolRunner::testKey(KeyId key)
{
    d->test(key);
}

void PoolRunner::save()
{
    d->memory.save();
    d->modelMemory.save();
}

} // namespace quire::chat
