// The full-text index over messages, for search across all conversations. Throws SQLite::Exception: call it inside
// `guarded`. Internal to core/store.
#pragma once

#include "core/store/chattable.h"

namespace quire::store {

class Query;

class MessageIndex
{
public:
    explicit MessageIndex(Database &database)
        : m_database(database)
    {
    }

    /// Indexes the message, or indexes it anew.
    void enter(MessageId message, const QString &text);
    void forgetConversation(ConversationId conversation);
    /// The message and those after it in its conversation.
    void forgetFrom(MessageId message);

    /// All words must stand in the message; the last may be the beginning of one, since it is searched while it is typed.
    [[nodiscard]] QList<MessageHit> search(const QString &words, int limit) const;

private:
    void forget(Query &messages);
    Database &m_database;
};

} // namespace quire::store
