// ChatService: the ask journey. Saves the question, retrieves, builds the prompt, lets the pool answer, resolves the
// citations, and saves answer and sources together; offline extracts when nothing can answer. Also the conversations.
// GUI thread. A message is written to the store as it grows, so that nothing arrived is lost.
#pragma once

#include "core/chat/exporter.h"
#include "core/chat/poolrunner.h"
#include "core/store/chattable.h"
#include "core/store/chunkindex.h"

#include <QFuture>
#include <QObject>

namespace quire::retrieval {
class Retriever;
}

namespace quire::chat {

using store::ConversationRow;
using store::MessageHit;
using store::MessageRow;

enum class AnswerMode {
    Auto,    ///< The pool, and extracts where it gives up.
    Offline, ///< Extracts only: nothing leaves the machine.
};

struct AskRequest {
    ConversationId conversation; ///< None: a new one is made.
    QString question;
    store::Scope scope;
    AnswerMode mode = AnswerMode::Auto;
    int passages = 0;  ///< 0: as set.
    QString model;     ///< Empty: as set.
    bool web = false;
};

struct Exchange; // conversations.h

enum class AskStage { Retrieving, Waiting, Answering, Done };

class ChatService final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Clock &clock;
        store::Store &store;
        retrieval::Retriever &retriever;
        PoolRunner &pool;
        settings::SettingsStore &settings;
    };
    explicit ChatService(const Parts &parts, QObject *parent = nullptr);
    ~ChatService() override;

    /// Starts the journey; questionSaved and answerStarted follow with the ids. One answer runs per conversation.
    void ask(const AskRequest &request);
    /// Ends the running answer of that conversation; its text so far is kept.
    void stop(ConversationId conversation);
    /// Asks the last question of that conversation again, in the same way and in place of its answer: answerStarted
    /// brings that answer's id with an empty text.
    void retry(ConversationId conversation);
    [[nodiscard]] bool isAnswering(ConversationId conversation) const;

    [[nodiscard]] QFuture<Result<QList<ConversationRow>>> conversations() const;
    [[nodiscard]] QFuture<Result<QList<MessageRow>>> messages(ConversationId conversation) const;
    [[nodiscard]] QFuture<Result<QList<MessageHit>>> search(const QString &words) const;
    QFuture<Result<void>> rename(ConversationId conversation, const QString &title);
    QFuture<Result<void>> remove(ConversationId conversation);
    /// Stores an imported conversation as a new one, beside all others.
    QFuture<Result<ConversationId>> adopt(const Transcript &transcript);
    /// What stands unsent in the composer; kept within a second. Conversation 0 holds the draft of a new one.
    void saveDraft(ConversationId conversation, const QString &text);
    [[nodiscard]] QFuture<Result<QString>> draft(ConversationId conversation) const;

    [[nodiscard]] QFuture<Result<QByteArray>> exportConversation(ConversationId conversation, ExportFormat format) const;

Q_SIGNALS:
    void conversationsChanged();
    /// Nothing was stored or sent: the question could not be saved, or an answer is under way there.
    void askFailed(const quire::chat::AskRequest &request, const quire::Error &error);
    void questionSaved(const quire::store::MessageRow &message); ///< Its conversation is set, also when it is new.
    void answerStarted(const quire::store::MessageRow &message);
    void stageChanged(quire::MessageId answer, quire::chat::AskStage stage);
    void answerGrew(quire::MessageId answer, const QString &piece);
    /// The text before `at` stays; what comes after it is from another key.
    void answerBroke(quire::MessageId answer, qsizetype at);
    void answerWaits(quire::MessageId answer, const quire::Error &reason, quire::Instant until);
    /// Whole documents are read: so many of their parts.
    void answerRead(quire::MessageId answer, int done, int total);
    /// Complete, stopped or failed, with text, sources and details as they are stored.
    void answerFinished(const quire::store::MessageRow &message);

private:
    void travel(const AskRequest &request, const Result<Exchange> &exchange);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace quire::chat

Q_DECLARE_METATYPE(quire::store::MessageRow)
