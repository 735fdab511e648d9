// The sources of messages: each answer's own copies of the passages it was given. Throws SQLite::Exception: call it
// inside `guarded`. Internal to core/store.
#pragma once

#include "core/store/chattable.h"

#include <QHash>

namespace quire::store {

class SourceTable
{
public:
    explicit SourceTable(Database &database)
        : m_database(database)
    {
    }

    void replace(MessageId message, const QList<SourceRow> &sources);
    [[nodiscard]] QHash<MessageId, QList<SourceRow>> ofConversation(ConversationId conversation) const;

private:
    Database &m_database;
};

} // namespace quire::store
