#include "core/store/sourcetable.h"

#include "core/store/sql.h"

namespace quire::store {
namespace {

QByteArray toCbor(const QMap<QString, double> &components)
{
    QCborMap map;
    for (auto it = components.cbegin(); it != components.cend(); ++it)
        map.insert(it.key(), it.value());
    return QCborValue(map).toCbor();
}

QMap<QString, double> componentsFrom(const QByteArray &bytes)
{
    QMap<QString, double> components;
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    for (const auto &[key, value] : map)
        components.insert(key.toString(), value.toDouble());
    return components;
}

SourceRow rowFrom(const Query &query)
{
    SourceRow row;
    row.n = static_cast<int>(query.integer(1));
    row.passage.chunk = {query.integer(2)};
    row.passage.document = {query.integer(3)};
    row.passage.path = query.text(4);
    row.passage.title = query.text(5);
    row.passage.heading = textsFromCbor(query.bytes(6));
    row.passage.anchor = anchorFromCbor(QCborValue::fromCbor(query.bytes(7)).toMap()).value_or(Anchor{});
    row.passage.text = query.text(8);
    row.passage.score = query.real(9);
    row.passage.components = componentsFrom(query.bytes(10));
    row.quote = query.text(11);
    if (!query.isNull(12))
        row.supported = query.integer(12) != 0;
    row.cited = query.integer(13) != 0;
    return row;
}

} // namespace

void SourceTable::replace(MessageId message, const QList<SourceRow> &sources)
{
    Query(m_database, "DELETE FROM sources WHERE message = ?").with(message).run();
    Query insert(m_database, "INSERT INTO sources(message, n, chunk, document, path, title, heading, anchor, text, score, "
                             "components, quote, supported, cited) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const SourceRow &row : sources) {
        const Passage &passage = row.passage;
        insert.with(message).with(row.n).with(passage.chunk).with(passage.document).with(passage.path).with(passage.title);
        insert.with(textsToCbor(passage.heading)).with(QCborValue(quire::toCbor(passage.anchor)).toCbor());
        insert.with(passage.text).with(passage.score).with(toCbor(passage.components)).with(row.quote);
        insert.with(row.supported ? std::optional<int>(*row.supported ? 1 : 0) : std::nullopt).with(row.cited ? 1 : 0);
        insert.run();
    }
}

QHash<MessageId, QList<SourceRow>> SourceTable::ofConversation(ConversationId conversation) const
{
    QHash<MessageId, QList<SourceRow>> result;
    Query query(m_database, "SELECT s.message, s.n, s.chunk, s.document, s.path, s.title, s.heading, s.anchor, s.text, "
                            "s.score, s.components, s.quote, s.supported, s.cited FROM sources AS s "
                            "JOIN messages AS m ON m.id = s.message WHERE m.conversation = ? ORDER BY s.message, s.n");
    query.with(conversation);
    while (query.executeStep())
        result[MessageId{query.integer(0)}].append(rowFrom(query));
    return result;
}

} // namespace quire::store
