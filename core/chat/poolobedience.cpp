// How PoolRunner obeys the pool's decisions, and what it makes of the replies.
#include "core/chat/poolrunner_p.h"
#include "core/pool/taxonomy.h"
#include "core/settings/keyring.h"
#include "core/settings/settingsstore.h"

namespace quire::chat {
namespace {

template<typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};

} // namespace

const pool::KeyInfo *PoolRunner::Private::keyOf(KeyId id) const
{
    for (const pool::KeyInfo &key : parts.keys.keys()) {
        if (key.id == id)
            return &key;
    }
    return nullptr;
}

QString PoolRunner::Private::labelOf(KeyId id) const
{
    const pool::KeyInfo *key = keyOf(id);
    if (!key)
        return {};
    return key->label.isEmpty() ? QStringLiteral("\u2026") + key->last4 : key->label;
}

void PoolRunner::Private::obey(const pool::Decision &decision)
{
    std::visit(Overloaded{
                   [this](const pool::Send &it) { send(it); },
                   [this](const pool::Probe &it) { probe(it); },
                   [this](const pool::Join &it) { join(it); },
                   [this](const pool::WaitUntil &it) { wait(it); },
                   [this](const pool::GiveUp &it) { giveUp(it); },
                   [](const pool::Nothing &) {},
               },
               decision);
}

void PoolRunner::Private::send(const pool::Send &decision)
{
    RunningCall *call = calls.value(decision.call);
    if (!call)
        return; // Its Cancelled is on its way.
    const pool::KeyInfo *key = keyOf(decision.key);
    const QPointer<RunningCall> alive(call);
    if (decision.continuation) {
        for (const auto &listener : listenersOf(decision.call)) {
            if (listener)
                listener->announceSeam();
        }
        if (!alive)
            return;
    }

    const QString secret = key ? parts.keys.secret(key->id) : QString();
    const NamedRoute route = key ? routeOf(decision.route, *key, parts.settings.settings()) : NamedRoute();
    std::optional<CallWire> wire;
    if (key)
        wire = wireOf(codecs, call->request(), {route.endpoint, decision.model, secret},
                      {decision.continuation ? call->text() : QString(), decision.largerOutput});
    if (!wire) {
        feed(pool::Failed{parts.clock.now(), decision.call, decision.attempt,
                          pool::failureOf(pool::FailureKind::ClientBug, QStringLiteral("the service cannot serve this call"))});
        return;
    }

    Running entry;
    entry.call = decision.call;
    entry.key = decision.key;
    entry.model = decision.model;
    entry.route = route.name;
    entry.estimatedTokens = decision.continuation ? 0 : call->request().estimatedTokens;
    entry.tier = pool.snapshot(parts.clock.now()).tier;
    entry.sending = std::make_unique<Sending>(std::move(*wire), Sending::Limits{decision.firstByteTimeout, decision.idleTimeout},
                                              route.route, secret, parts.transport, parts.clock);
    const AttemptId attempt = decision.attempt;
    connect(entry.sending.get(), &Sending::committed, this, [this, attempt, id = decision.call] {
        feed(pool::FirstByte{parts.clock.now(), id, attempt});
    });
    connect(entry.sending.get(), &Sending::textArrived, this, [this, attempt](const QString &piece) { passText(attempt, piece); });
    connect(entry.sending.get(), &Sending::succeeded, this,
            [this, attempt](const ReplyContent &content) { finish(attempt, content); });
    connect(entry.sending.get(), &Sending::failed, this,
            [this, attempt](const pool::Failure &failure) { fail(attempt, failure); });
    running.insert_or_assign(attempt, std::move(entry));
    feed(pool::Sent{parts.clock.now(), decision.call, attempt});
}

void PoolRunner::Private::probe(const pool::Probe &decision)
{
    const pool::KeyInfo *key = keyOf(decision.key);
    const bool unreadable = parts.keys.unreadable().contains(decision.key);
    if (!key || unreadable)
        return endProbe(decision.attempt, decision.key,
                        pool::failureOf(pool::FailureKind::Cancelled, QStringLiteral("the key cannot be read now")));

    const QString secret = parts.keys.secret(key->id);
    const settings::Settings &settings = parts.settings.settings();
    const NamedRoute route = routeOf(decision.route, *key, settings);
    Running entry;
    entry.key = decision.key;
    entry.sending = std::make_unique<Sending>(
        checkWireOf(codecs.codec(key->service), {route.endpoint, settings.chatModel, secret}), Sending::Limits(),
        route.route, secret, parts.transport, parts.clock);
    const AttemptId attempt = decision.attempt;
    connect(entry.sending.get(), &Sending::succeeded, this,
            [this, attempt, id = key->id](const ReplyContent &content) {
                if (models.learnLimits(content.promptLimits))
                    modelMemory.noteChange();
                endProbe(attempt, id, {});
            });
    connect(entry.sending.get(), &Sending::failed, this,
            [this, attempt, id = key->id](const pool::Failure &failure) { endProbe(attempt, id, failure); });
    running.insert_or_assign(attempt, std::move(entry));
}

void PoolRunner::Private::endProbe(AttemptId attempt, KeyId key, const std::optional<pool::Failure> &failure)
{
    (void)take(attempt);
    const Moment now = parts.clock.now();
    if (failure)
        feed(pool::ProbeFailed{now, attempt, *failure});
    else
        feed(pool::ProbeSucceeded{now, attempt});
    if (!testing.remove(key))
        return;
    std::optional<Error> problem;
    if (failure)
        problem = pool::toError(*failure);
    Q_EMIT runner.keyTested(key, problem);
}

void PoolRunner::Private::join(const pool::Join &decision)
{
    RunningCall *follower = calls.value(decision.call);
    const RunningCall *leader = calls.value(decision.leader);
    if (follower && leader)
        follower->join(*leader);
}

void PoolRunner::Private::wait(const pool::WaitUntil &decision)
{
    if (RunningCall *call = calls.value(decision.call))
        call->announceWait(decision.reason, decision.when);
}

void PoolRunner::Private::giveUp(const pool::GiveUp &decision)
{
    if (RunningCall *call = calls.take(decision.call))
        call->giveUp(decision.error);
}

std::vector<QPointer<RunningCall>> PoolRunner::Private::listenersOf(CallId id) const
{
    std::vector<QPointer<RunningCall>> listeners;
    for (RunningCall *call : calls) {
        if (call->id() == id || call->isJoinedTo(id))
            listeners.emplace_back(call);
    }
    return listeners;
}

void PoolRunner::Private::passText(AttemptId attempt, const QString &piece)
{
    const auto found = running.find(attempt);
    if (found == running.end())
        return;
    const Moment now = parts.clock.now();
    for (const auto &listener : listenersOf(found->second.call)) {
        if (listener)
            listener->takeText(piece, now);
    }
}

std::optional<PoolRunner::Private::Running> PoolRunner::Private::take(AttemptId attempt)
{
    const auto found = running.find(attempt);
    if (found == running.end())
        return std::nullopt;
    Running entry = std::move(found->second);
    running.erase(found);
    // It may be the sending that called. It still ends before the transport does, as this owns it.
    entry.sending->disconnect(this);
    ended.push_back(std::move(entry.sending));
    QMetaObject::invokeMethod(this, [this] { ended.clear(); }, Qt::QueuedConnection);
    return entry;
}

void PoolRunner::Private::finish(AttemptId attempt, const ReplyContent &content)
{
    const auto sending = running.find(attempt);
    const Milliseconds took = sending == running.end() ? Milliseconds(0) : sending->second.sending->elapsed();
    const auto entry = take(attempt);
    if (!entry)
        return;
    const Moment now = parts.clock.now();
    CallReport report;
    static_cast<ReplyContent &>(report) = content;
    report.key = entry->key;
    report.keyLabel = labelOf(entry->key);
    report.model = entry->model;
    report.route = entry->route;
    report.tier = entry->tier;
    report.estimatedTokens = models.counted(entry->model, entry->estimatedTokens);
    if (models.learnCount(entry->model, entry->estimatedTokens, content.usage.promptTokens))
        modelMemory.noteChange();
    const auto listeners = listenersOf(entry->call);
    for (const auto &listener : listeners)
        calls.remove(listener->id());
    feed(pool::Succeeded{now, entry->call, attempt, content.usage, content.allotments});
    for (const auto &listener : listeners) {
        if (!listener)
            continue;
        listener->addAttempt({entry->key, report.keyLabel, QStringLiteral("ok"), took});
        listener->succeed(report, now);
    }
}

void PoolRunner::Private::fail(AttemptId attempt, const pool::Failure &failure)
{
    const auto sending = running.find(attempt);
    const Milliseconds took = sending == running.end() ? Milliseconds(0) : sending->second.sending->elapsed();
    const auto entry = take(attempt);
    if (!entry)
        return;
    for (const auto &listener : listenersOf(entry->call))
        listener->addAttempt({entry->key, labelOf(entry->key), pool::failureKindName(failure.kind), took});
    feed(pool::Failed{parts.clock.now(), entry->call, attempt, failure});
}

} // namespace quire::chat
