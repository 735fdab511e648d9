// PoolRunner: the shell around KeyPool. Feeds it events, obeys its decisions through codecs and transport, runs its timer
// and keeps its memory in the store. It holds no `if` about quotas. GUI thread.
#pragma once

#include "core/chat/calls.h"

#include <memory>

namespace quire {
class Clock;
}
namespace quire::net {
class Transport;
}
namespace quire::settings {
class KeyRing;
class SettingsStore;
}
namespace quire::store {
class Store;
}

namespace quire::chat {

class PoolRunner final : public QObject
{
    Q_OBJECT
public:
    /// All outlive the runner. Calls wait until the key ring has loaded.
    struct Parts {
        Clock &clock;
        net::Transport &transport;
        settings::KeyRing &keys;
        settings::SettingsStore &settings;
        store::Store &store;
    };
    explicit PoolRunner(const Parts &parts, QObject *parent = nullptr);
    ~PoolRunner() override;

    [[nodiscard]] std::unique_ptr<PoolCall> start(const CallRequest &request);

    [[nodiscard]] pool::PoolSnapshot snapshot() const;
    [[nodiscard]] QList<pool::LogEntry> log() const;
    [[nodiscard]] Moment now() const; ///< For the countdowns in views.
    /// How many tokens a prompt may be estimated at, so that this model's provider, by its counts so far, finds no more than
    /// `tokens` in it.
    [[nodiscard]] int tokenBudget(const QString &model, int tokens) const;
    [[nodiscard]] bool isReady() const; ///< Keys are loaded and the memory is restored; `becameReady` says when.

    /// The machine is on another network, or on none. Servers on this machine are reached all the same.
    void changeNetwork(bool online, const QByteArray &network);
    void resetKey(KeyId key);
    /// Asks the service whether it knows the key; keyTested follows.
    void testKey(KeyId key);
    /// Writes the pool's memory now; otherwise it is written some seconds after a change.
    void save();

Q_SIGNALS:
    void becameReady();
    void changed(); ///< Snapshot or log differ; at most about ten times a second.
    void tierChanged(quire::pool::Tier tier, const QString &reason);
    /// `problem` is empty when the service knows the key.
    void keyTested(quire::KeyId key, const std::optional<quire::Error> &problem);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace quire::chat
