// Conversations, their messages, and the sources each answer cited, with the cited text itself: a citation outlives its
// file. Called on a store thread with its Database.
#pragma once

#include "core/base/ids.h"
#include "core/document/passage.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QJsonObject>

namespace quire::store {

enum class Role { User, Assistant };

enum class MessageState {
    Streaming, ///< Being written; found after a restart, it means Interrupted.
    Complete,
    Stopped, ///< By the user; the text so far is kept.
    Failed,  ///< `error` says why; the text so far is kept.
};

/// Citation [n] of a message.
struct SourceRow {
    int n = 0;
    Passage passage;
    QString quote;                 ///< The words of the passage that the answer leans on.
    std::optional<bool> supported; ///< Whether the check found the cited sentence in the passage; empty: not checked.
    bool cited = false;            ///< False: it was offered to the model and not used.

    bool operator==(const SourceRow &) const = default;
};

struct MessageRow {
    MessageId id;
    ConversationId conversation;
    Role role = Role::User;
    QString text; ///< Markdown.
    MessageState state = MessageState::Complete;
    std::optional<Error> error;
    QList<SourceRow> sources;
    QJsonObject details; ///< Inspector: tier, key label, model, route, attempts, usage, times, the exact prompt.
    QDateTime created;

    bool operator==(const MessageRow &) const = default;
};

struct ConversationRow {
    ConversationId id;
    QString title;
    QDateTime created;
    QDateTime updated;
    QString draft; ///< What stood unsent in the composer.

    bool operator==(const ConversationRow &) const = default;
};

struct MessageHit {
    ConversationId conversation;
    MessageId message;
    QString snippet;
};

class ChatTable
{
public:
    explicit ChatTable(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<ConversationRow>> conversations() const; ///< Latest first.
    Result<ConversationId> save(const ConversationRow &row);
    Result<void> remove(ConversationId id);

    [[nodiscard]] Result<QList<MessageRow>> messages(ConversationId id) const; ///< Oldest first, with sources.
    /// Inserts, or updates the row of the same id with its sources; gives the id.
    Result<MessageId> save(const MessageRow &row);
    /// Removes a message and all after it (for editing and asking again).
    Result<void> removeFrom(MessageId id);
    [[nodiscard]] Result<QList<MessageHit>> search(const QString &words, int limit) const;
    /// After a start: messages still marked Streaming become Failed with Interrupted.
    Result<int> closeInterrupted();

private:
    Database &m_database;
};

} // namespace quire::store
