// Calls to the pool as values: what is asked, what was tried, how it ended. PoolRunner serves them; PoolCall is the
// caller's handle on one that is under way. GUI thread.
#pragma once

#include "core/pool/snapshot.h"
#include "core/providers/embeddings.h"
#include "core/providers/websearch.h"

#include <QObject>

namespace quire::chat {

struct CallRequest {
    pool::CallKind kind = pool::CallKind::Chat;
    pool::Service service = pool::Service::Gemini;
    QString model;
    prompt::Prompt prompt;               ///< Chat, CountTokens.
    providers::WebQuery webQuery;        ///< Search.
    providers::EmbeddingInput embedding; ///< Embed.
    pool::Content content = pool::Content::ChatOnly;
    pool::Initiative initiative = pool::Initiative::Program;
    qint64 estimatedTokens = 0;          ///< Of the prompt, as core/document/chunker.h estimates them.
    ConversationId conversation;
    std::optional<KeyId> onlyKey;
};

/// One attempt, for the inspector and the CLI.
struct Attempt {
    KeyId key;
    QString keyLabel;
    QString outcome; ///< "ok", or a failure's name.
    Milliseconds took{};
    bool operator==(const Attempt &) const = default;
};

/// What a reply brought besides the text.
struct ReplyContent {
    pool::Usage usage;
    QString finishReason;
    QList<providers::WebResult> webResults;     ///< Search.
    QList<providers::EmbeddingVector> vectors;  ///< Embed.
    qint64 countedTokens = 0;                   ///< CountTokens.
    QList<pool::Allotment> allotments;          ///< What the service said of its limits.
    QHash<QString, int> promptLimits;           ///< A check: see providers::Codec.
};

/// How a call ended well.
struct CallReport : ReplyContent {
    KeyId key;
    QString keyLabel;
    QString model;
    QString route; ///< "direct", "system", "http-proxy", "socks5", "relay"
    pool::Tier tier = pool::Tier::UserKeys;
    qint64 estimatedTokens = 0; ///< Of the prompt: the provider's count that was expected.
    QList<Attempt> attempts;
    std::optional<Milliseconds> firstToken; ///< From the start of the call.
    Milliseconds total{};
};

/// One call under way; owned by its caller, and cancelled by its destruction. Each ends with one of succeeded and failed,
/// unless it is cancelled; none of its signals comes from inside start() or cancel().
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

} // namespace quire::chat
