// PoolRunner's inside: the loop of events and decisions. Private to this folder.
//
// Events queue up and are handled one after the other, never from inside another: what obeying a decision calls may come
// back here (a caller that cancels when it is told to wait).
#pragma once

#include "core/chat/modelfacts.h"
#include "core/chat/poolmemory.h"
#include "core/chat/poolrunner.h"
#include "core/chat/routes.h"
#include "core/chat/runningcall.h"
#include "core/pool/keypool.h"

#include <QHash>
#include <QQueue>
#include <QSet>

namespace quire::chat {

class PoolRunner::Private final : public QObject
{
    Q_OBJECT
public:
    Private(const Parts &parts, PoolRunner &runner);

    void arrive(RunningCall &call);
    void feed(const pool::Event &event);
    void takeKeys();
    void tellNetwork();
    void test(KeyId key);

    [[nodiscard]] QByteArray bootId() const;
    [[nodiscard]] const pool::KeyInfo *keyOf(KeyId id) const;
    [[nodiscard]] QString labelOf(KeyId id) const;

    // Obeying, in poolobedience.cpp.
    void obey(const pool::Decision &decision);
    void send(const pool::Send &send);
    void probe(const pool::Probe &probe);
    void join(const pool::Join &join);
    void wait(const pool::WaitUntil &wait);
    void giveUp(const pool::GiveUp &giveUp);

    // What sendings report.
    void finish(AttemptId attempt, const ReplyContent &content);
    void fail(AttemptId attempt, const pool::Failure &failure);
    void passText(AttemptId attempt, const QString &piece);
    void endProbe(AttemptId attempt, KeyId key, const std::optional<pool::Failure> &failure);
    [[nodiscard]] std::vector<QPointer<RunningCall>> listenersOf(CallId call) const;

    struct Running {
        CallId call; ///< None: a probe.
        KeyId key;
        QString model;
        QString route;
        pool::Tier tier = pool::Tier::UserKeys;
        qint64 estimatedTokens = 0; ///< 0 where the service counts more than the prompt: an answer's beginning, to go on from.
        std::unique_ptr<Sending> sending;
    };
    /// Takes an attempt off the list; its sending ends when control is back in the event loop.
    [[nodiscard]] std::optional<Running> take(AttemptId attempt);

    Parts parts;
    PoolRunner &runner;
    providers::Codecs codecs;
    pool::KeyPool pool;
    PoolMemory memory;
    ModelFacts models;
    PoolMemory modelMemory;
    QHash<CallId, RunningCall *> calls;
    std::map<AttemptId, Running> running;
    std::vector<std::unique_ptr<Sending>> ended; ///< Until control is back in the event loop.
    QSet<KeyId> testing;
    QList<CallId> early; ///< Calls that came before the keys.
    QQueue<pool::Event> events;
    bool handling = false;
    bool ready = false;
    bool memoryRead = false;
    QByteArray remembered;
    std::optional<std::pair<bool, QByteArray>> network; ///< Whether there is one, and which; told when the keys are known.
    qint64 lastCall = 0;
    qint64 lastOwnProbe = 0; ///< Counts down: the pool's own attempts count up.
    std::unique_ptr<Timer> wakeUp;
    std::unique_ptr<Timer> announcement;
    std::optional<pool::Tier> announcedTier;

private:
    void becomeReady();
    void handleAll();
    void afterwards();
    void dropCancelled(CallId call);
    [[nodiscard]] pool::Call describe(const RunningCall &call) const;
};

} // namespace quire::chat
