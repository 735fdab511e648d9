#include "core/chat/conversations.h"

#include "core/chat/answer.h"
#include "core/store/statetable.h"

namespace quire::chat {

using store::ChatTable;
using store::ConversationRow;
using store::Database;
using store::MessageRow;

namespace {

// The draft of a conversation that does not exist yet has no row to stand in.
const QString &newDraft()
{
    static const QString name = QStringLiteral("draft");
    return name;
}

Result<ConversationRow> find(Database &database, ConversationId id)
{
    auto rows = ChatTable(database).conversations();
    if (!rows)
        return tl::unexpected(rows.error());
    for (const ConversationRow &row : *rows) {
        if (row.id == id)
            return row;
    }
    return failure(ErrorCode::BadRequest, QStringLiteral("there is no conversation %1").arg(id.value));
}

template<typename Change>
Result<void> change(Database &database, ConversationId id, Change change)
{
    auto row = find(database, id);
    if (!row)
        return tl::unexpected(row.error());
    change(*row);
    return ChatTable(database).save(*row).map([](ConversationId) {});
}

Result<void> saveTo(Database &database, MessageRow &message)
{
    auto id = ChatTable(database).save(message);
    if (!id)
        return tl::unexpected(id.error());
    message.id = *id;
    return {};
}

MessageRow emptyAnswer(ConversationId conversation)
{
    MessageRow answer;
    answer.conversation = conversation;
    answer.role = store::Role::Assistant;
    answer.state = store::MessageState::Streaming;
    answer.created = QDateTime::currentDateTimeUtc();
    return answer;
}

Result<ConversationRow> conversationFor(Database &database, ConversationId id, const QString &question)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ConversationRow row;
    if (id.isValid()) {
        auto found = find(database, id);
        if (!found)
            return found;
        row = *found;
    } else {
        row.created = now;
        if (auto cleared = store::StateTable(database).setValue(newDraft(), {}); !cleared)
            return tl::unexpected(cleared.error());
    }
    if (row.title.isEmpty())
        row.title = titleFrom(question);
    row.updated = now;
    row.draft.clear();
    auto saved = ChatTable(database).save(row);
    if (!saved)
        return tl::unexpected(saved.error());
    row.id = *saved;
    return row;
}

} // namespace

QFuture<Result<Exchange>> Conversations::begin(ConversationId conversation, const QString &question,
                                               const QJsonObject &options) const
{
    return m_store.write([conversation, question, options](Database &database) -> Result<Exchange> {
        auto row = conversationFor(database, conversation, question);
        if (!row)
            return tl::unexpected(row.error());
        auto history = ChatTable(database).messages(row->id);
        if (!history)
            return tl::unexpected(history.error());
        Exchange exchange;
        exchange.isNew = !conversation.isValid();
        exchange.history = *history;
        exchange.asked.conversation = row->id;
        exchange.asked.text = question;
        exchange.asked.details = options;
        exchange.asked.created = row->updated;
        exchange.answer = emptyAnswer(row->id);
        if (auto saved = saveTo(database, exchange.asked); !saved)
            return tl::unexpected(saved.error());
        if (auto saved = saveTo(database, exchange.answer); !saved)
            return tl::unexpected(saved.error());
        return exchange;
    });
}

QFuture<Result<Exchange>> Conversations::beginAgain(ConversationId conversation) const
{
    return m_store.write([conversation](Database &database) -> Result<Exchange> {
        auto messages = ChatTable(database).messages(conversation);
        if (!messages)
            return tl::unexpected(messages.error());
        qsizetype last = messages->size() - 1;
        while (last >= 0 && messages->at(last).role != store::Role::User)
            --last;
        if (last < 0)
            return failure(ErrorCode::BadRequest, QStringLiteral("nothing was asked in this conversation"));
        Exchange exchange;
        exchange.asked = messages->at(last);
        exchange.history = messages->first(last);
        exchange.answer = emptyAnswer(conversation);
        if (last + 1 < messages->size())
            exchange.answer.id = messages->at(last + 1).id;
        if (auto saved = saveTo(database, exchange.answer); !saved)
            return tl::unexpected(saved.error());
        return exchange;
    });
}

QFuture<Result<void>> Conversations::save(const MessageRow &message) const
{
    return m_store.write([message](Database &database) { return ChatTable(database).save(message).map([](MessageId) {}); });
}

QFuture<Result<QList<ConversationRow>>> Conversations::all() const
{
    return m_store.read([](Database &database) { return ChatTable(database).conversations(); });
}

QFuture<Result<QList<MessageRow>>> Conversations::messages(ConversationId conversation) const
{
    const auto read = [conversation](Database &database) { return ChatTable(database).messages(conversation); };
    // Not before what a killed run left behind is closed: on the writing thread it comes after that.
    return m_closed.isFinished() ? m_store.read(read) : m_store.write(read);
}

QFuture<Result<QList<store::MessageHit>>> Conversations::search(const QString &words) const
{
    constexpr int most = 200;
    return m_store.read([words](Database &database) { return ChatTable(database).search(words, most); });
}

QFuture<Result<Transcript>> Conversations::transcript(ConversationId conversation) const
{
    return m_store.read([conversation](Database &database) -> Result<Transcript> {
        auto row = find(database, conversation);
        if (!row)
            return tl::unexpected(row.error());
        auto messages = ChatTable(database).messages(conversation);
        if (!messages)
            return tl::unexpected(messages.error());
        return Transcript{*row, *messages};
    });
}

QFuture<Result<ConversationId>> Conversations::adopt(const Transcript &transcript) const
{
    return m_store.write([transcript](Database &database) -> Result<ConversationId> {
        ConversationRow row = transcript.conversation;
        row.id = {};
        row.draft.clear();
        auto id = ChatTable(database).save(row);
        if (!id)
            return id;
        for (MessageRow message : transcript.messages) {
            message.id = {};
            message.conversation = *id;
            // Ids of another profile's library would open the wrong document here.
            for (store::SourceRow &source : message.sources) {
                source.passage.chunk = {};
                source.passage.document = {};
            }
            if (auto saved = saveTo(database, message); !saved)
                return tl::unexpected(saved.error());
        }
        return id;
    });
}

QFuture<Result<void>> Conversations::rename(ConversationId conversation, const QString &title) const
{
    return m_store.write([conversation, title](Database &database) {
        return change(database, conversation, [&title](ConversationRow &row) { row.title = title.simplified(); });
    });
}

QFuture<Result<void>> Conversations::remove(ConversationId conversation) const
{
    return m_store.write([conversation](Database &database) { return ChatTable(database).remove(conversation); });
}

QFuture<Result<void>> Conversations::saveDraft(ConversationId conversation, const QString &text) const
{
    return m_store.write([conversation, text](Database &database) {
        if (!conversation.isValid())
            return store::StateTable(database).setValue(newDraft(), text.toUtf8());
        return change(database, conversation, [&text](ConversationRow &row) { row.draft = text; });
    });
}

QFuture<Result<QString>> Conversations::draft(ConversationId conversation) const
{
    return m_store.read([conversation](Database &database) -> Result<QString> {
        if (conversation.isValid())
            return find(database, conversation).map([](const ConversationRow &row) { return row.draft; });
        return store::StateTable(database).value(newDraft()).map([](const std::optional<QByteArray> &value) {
            return QString::fromUtf8(value.value_or(QByteArray()));
        });
    });
}

QFuture<Result<int>> Conversations::closeInterrupted()
{
    m_closed = m_store.write([](Database &database) { return ChatTable(database).closeInterrupted(); });
    return m_closed;
}

} // namespace quire::chat
