#include "core/store/chattable.h"

#include "core/store/messageindex.h"
#include "core/store/sourcetable.h"
#include "core/store/sql.h"

#include <array>

namespace quire::store {
namespace {

constexpr std::array<QStringView, 4> stateNames = {u"streaming", u"complete", u"stopped", u"failed"};

MessageState stateFromName(QStringView name)
{
    const auto found = std::find(stateNames.cbegin(), stateNames.cend(), name);
    return found == stateNames.cend() ? MessageState::Failed : static_cast<MessageState>(found - stateNames.cbegin());
}

MessageRow messageFrom(const Query &query)
{
    MessageRow row;
    row.id = {query.integer(0)};
    row.conversation = {query.integer(1)};
    row.role = query.text(2) == u"user" ? Role::User : Role::Assistant;
    row.text = query.text(3);
    row.state = stateFromName(query.text(4));
    if (!query.isNull(5)) {
        row.error = Error{errorCodeFromName(query.text(5)).value_or(ErrorCode::Internal), query.text(6), {}};
        if (!query.isNull(7))
            row.error->retryAfter = std::chrono::milliseconds(query.integer(7));
    }
    if (!query.isNull(8))
        row.details = QCborValue::fromCbor(query.bytes(8)).toMap().toJsonObject();
    row.created = query.time(9);
    return row;
}

void bindMessage(Query &query, const MessageRow &row)
{
    query.with(row.conversation).with(row.role == Role::User ? QStringLiteral("user") : QStringLiteral("assistant"));
    query.with(row.text).with(stateNames.at(static_cast<size_t>(row.state)).toString());
    if (row.error) {
        query.with(errorCodeName(row.error->code)).with(row.error->detail);
        query.with(row.error->retryAfter ? std::optional<qint64>(row.error->retryAfter->count()) : std::nullopt);
    } else {
        query.withNull().withNull().withNull();
    }
    if (row.details.isEmpty())
        query.withNull();
    else
        query.with(QCborValue(QCborMap::fromJsonObject(row.details)).toCbor());
    query.with(row.created);
}

} // namespace

Result<QList<ConversationRow>> ChatTable::conversations() const
{
    return guarded([&]() -> Result<QList<ConversationRow>> {
        QList<ConversationRow> rows;
        Query query(m_database, "SELECT id, title, created, updated, draft FROM conversations ORDER BY updated DESC, id DESC");
        while (query.executeStep())
            rows.append({{query.integer(0)}, query.text(1), query.time(2), query.time(3), query.text(4)});
        return rows;
    });
}

Result<ConversationId> ChatTable::save(const ConversationRow &row)
{
    return guarded([&]() -> Result<ConversationId> {
        if (!row.id.isValid()) {
            Query(m_database, "INSERT INTO conversations(title, created, updated, draft) VALUES(?, ?, ?, ?)")
                .with(row.title)
                .with(row.created)
                .with(row.updated)
                .with(row.draft)
                .run();
            return ConversationId{m_database.handle().getLastInsertRowid()};
        }
        Query(m_database, "UPDATE conversations SET title = ?, created = ?, updated = ?, draft = ? WHERE id = ?")
            .with(row.title)
            .with(row.created)
            .with(row.updated)
            .with(row.draft)
            .with(row.id)
            .run();
        if (m_database.handle().getChanges() == 0)
            return failure(ErrorCode::Storage, QStringLiteral("the conversation has been removed"));
        return row.id;
    });
}

Result<void> ChatTable::remove(ConversationId id)
{
    return guarded([&]() -> Result<void> {
        MessageIndex(m_database).forgetConversation(id);
        Query(m_database, "DELETE FROM conversations WHERE id = ?").with(id).run();
        return {};
    });
}

Result<QList<MessageRow>> ChatTable::messages(ConversationId id) const
{
    return guarded([&]() -> Result<QList<MessageRow>> {
        const auto sources = SourceTable(m_database).ofConversation(id);
        QList<MessageRow> rows;
        Query query(m_database, "SELECT id, conversation, role, text, state, error_code, error_detail, error_retry_after, "
                                "details, created FROM messages WHERE conversation = ? ORDER BY id");
        query.with(id);
        while (query.executeStep()) {
            rows.append(messageFrom(query));
            rows.back().sources = sources.value(rows.back().id);
        }
        return rows;
    });
}

Result<MessageId> ChatTable::save(const MessageRow &row)
{
    return guarded([&]() -> Result<MessageId> {
        MessageId id = row.id;
        if (!id.isValid()) {
            Query insert(m_database, "INSERT INTO messages(conversation, role, text, state, error_code, error_detail, "
                                     "error_retry_after, details, created) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
            bindMessage(insert, row);
            insert.run();
            id = {m_database.handle().getLastInsertRowid()};
        } else {
            Query update(m_database, "UPDATE messages SET conversation = ?, role = ?, text = ?, state = ?, error_code = ?, "
                                     "error_detail = ?, error_retry_after = ?, details = ?, created = ? WHERE id = ?");
            bindMessage(update, row);
            update.with(id).run();
            if (m_database.handle().getChanges() == 0)
                return failure(ErrorCode::Storage, QStringLiteral("the message has been removed"));
        }
        SourceTable(m_database).replace(id, row.sources);
        // A growing answer is saved many times; it is worth finding once it stands.
        if (row.state != MessageState::Streaming)
            MessageIndex(m_database).enter(id, row.text);
        return id;
    });
}

Result<void> ChatTable::removeFrom(MessageId id)
{
    return guarded([&]() -> Result<void> {
        MessageIndex(m_database).forgetFrom(id);
        Query(m_database, "DELETE FROM messages WHERE conversation = (SELECT conversation FROM messages WHERE id = ?1) AND id >= ?1")
            .with(id)
            .run();
        return {};
    });
}

Result<QList<MessageHit>> ChatTable::search(const QString &words, int limit) const
{
    return guarded([&]() -> Result<QList<MessageHit>> { return MessageIndex(m_database).search(words, limit); });
}

Result<int> ChatTable::closeInterrupted()
{
    return guarded([&]() -> Result<int> {
        QList<std::pair<MessageId, QString>> found;
        Query query(m_database, "SELECT id, text FROM messages WHERE state = 'streaming'");
        while (query.executeStep())
            found.append({{query.integer(0)}, query.text(1)});
        Query(m_database, "UPDATE messages SET state = 'failed', error_code = ?, error_detail = '' WHERE state = 'streaming'")
            .with(errorCodeName(ErrorCode::Interrupted))
            .run();
        for (const auto &[id, text] : found)
            MessageIndex(m_database).enter(id, text);
        return static_cast<int>(found.size());
    });
}

} // namespace quire::store
