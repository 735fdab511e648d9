// PoolRunner: the shell around KeyPool. Feeds it events, obeys its decisions through codecs and transport, runs its timer
// and keeps its memory in the store. It holds no `if` about quotas. GUI thread.
#pragma once

#include "core/net/transport.h"
#include "core/pool/keypool.h"
#include "core/providers/provider.h"

#include <QObject>
#include <memory>

namespace quire {
class Clock;
}
namespace quire::settings {
class KeyRing;
class SettingsStore;
}
namespace quire::store {
class Store;
}

namespace quire::chat {

/// One attempt, for the inspector and the CLI.
struct Attempt {
    KeyId key;
    QString keyLabel;
    QString outcome; ///< "ok", or a failure's name.
    Milliseconds took{};
    bool operator==(const Attempt &) const = default;
};

/// How a call ended well.
struct CallReport {
    KeyId key;
    QString keyLabel;
    QString model;
    QString route; ///< "direct", "system", "http-proxy", "socks5", "relay"
    pool::Tier tier = pool::Tier::UserKeys;
    pool::Usage usage;
    QList<Attempt> attempts;
    QString finishReason;
    std::optional<Milliseconds> firstToken; ///< From the start of the call.
    Milliseconds total{};
};

struct CallRequest {
    pool::CallKind kind = pool::CallKind::Chat;
    pool::Service service = pool::Service::Gemini;
    QString model;
    prompt::Prompt prompt;
    pool::Content content = pool::Content::ChatOnly;
    ConversationId conversation;
    std::optional<KeyId> onlyKey;
};

/// One call under way; owned by its caller, and cancelled by its destruction.
class PoolCall : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void cancel() = 0;

Q_SIGNALS:
    void textArrived(const QString &piece);
    /// The text so far stays; another key goes on from here.
    void seam();
    /// Nothing can be sent before `until`; shown as a countdown.
    void waiting(const quire::Error &reason, quire::Instant until);
    void succeeded(const quire::chat::CallReport &report);
    void failed(const quire::Error &error, const QList<quire::chat::Attempt> &attempts);
};

class PoolRunner final : public QObject
{
    Q_OBJECT
public:
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

    void resetKey(KeyId key);
    /// Asks the service whether the key exists; keyTested follows.
    void testKey(KeyId key);
    /// Writes the pool's memory now; otherwise it is written some seconds after a change.
    void save();

Q_SIGNALS:
    void changed(); ///< Snapshot or log differ; at most about ten times a second.
    void tierChanged(quire::pool::Tier tier, const QString &reason);
    void keyTested(quire::KeyId key, const quire::Result<void> &result);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace quire::chat
