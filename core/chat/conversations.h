// Conversations in the store: what ChatService reads and writes there, each as one piece of work. GUI thread; the work
// runs on the store's threads. Private to this folder.
#pragma once

#include "core/chat/exporter.h"
#include "core/store/store.h"

namespace quire::chat {

/// A question and the answer about to be written, with all that was said before.
struct Exchange {
    MessageId question;
    store::MessageRow answer; ///< Streaming, and empty.
    store::MessageRow asked;
    QList<store::MessageRow> history;
    bool isNew = false; ///< The conversation was made for it.
};

class Conversations
{
public:
    explicit Conversations(store::Store &store)
        : m_store(store)
    {
    }

    /// Saves the question and an empty answer; with no conversation, makes one. Its draft was the question, and is gone.
    [[nodiscard]] QFuture<Result<Exchange>> begin(ConversationId conversation, const QString &question,
                                                  const QJsonObject &options) const;
    /// The last question again, its answer emptied. Errors: BadRequest when nothing was asked.
    [[nodiscard]] QFuture<Result<Exchange>> beginAgain(ConversationId conversation) const;
    QFuture<Result<void>> save(const store::MessageRow &message) const;

    [[nodiscard]] QFuture<Result<QList<store::ConversationRow>>> all() const;
    [[nodiscard]] QFuture<Result<QList<store::MessageRow>>> messages(ConversationId conversation) const;
    [[nodiscard]] QFuture<Result<QList<store::MessageHit>>> search(const QString &words) const;
    [[nodiscard]] QFuture<Result<Transcript>> transcript(ConversationId conversation) const;
    QFuture<Result<ConversationId>> adopt(const Transcript &transcript) const;
    QFuture<Result<void>> rename(ConversationId conversation, const QString &title) const;
    QFuture<Result<void>> remove(ConversationId conversation) const;
    QFuture<Result<void>> saveDraft(ConversationId conversation, const QString &text) const;
    [[nodiscard]] QFuture<Result<QString>> draft(ConversationId conversation) const;
    /// The first thing that a run does: answers that an earlier one left unfinished are told as interrupted.
    QFuture<Result<int>> closeInterrupted();

private:
    store::Store &m_store;
    QFuture<Result<int>> m_closed;
};

} // namespace quire::chat
