#include "core/store/documenttable.h"

#include "core/store/indexwriter.h"
#include "core/store/sql.h"

#include <array>

namespace quire::store {
namespace {

constexpr std::array<QStringView, 4> stateNames = {u"queued", u"ready", u"failed", u"reading"};

#define QUIRE_DOCUMENT_COLUMNS \
    "id, path, content_hash, size, modified, collection, state, info, chunk_count, warnings, error_code, error_detail, " \
    "added, indexed"

DocumentState stateFromName(QStringView name)
{
    const auto found = std::find(stateNames.cbegin(), stateNames.cend(), name);
    return found == stateNames.cend() ? DocumentState::Failed : static_cast<DocumentState>(found - stateNames.cbegin());
}

DocumentRow rowFrom(const Query &query)
{
    DocumentRow row;
    row.id = {query.integer(0)};
    row.path = query.text(1);
    row.contentHash = query.bytes(2);
    row.size = query.integer(3);
    row.modified = query.time(4);
    row.collection = query.text(5);
    row.state = stateFromName(query.text(6));
    // A file that failed before anything was known of it has no type, which the codec refuses.
    row.info = documentInfoFromCbor(QCborValue::fromCbor(query.bytes(7)).toMap()).value_or(DocumentInfo{});
    row.chunks = static_cast<int>(query.integer(8));
    row.warnings = textsFromCbor(query.bytes(9));
    if (!query.isNull(10))
        row.error = Error{errorCodeFromName(query.text(10)).value_or(ErrorCode::Internal), query.text(11), {}};
    row.added = query.time(12);
    row.indexed = query.time(13);
    return row;
}

void bindRow(Query &query, const DocumentRow &row)
{
    query.with(row.path).with(row.contentHash).with(row.size).with(row.modified).with(row.collection);
    query.with(stateNames.at(static_cast<size_t>(row.state)).toString());
    query.with(QCborValue(toCbor(row.info)).toCbor()).with(row.chunks).with(textsToCbor(row.warnings));
    if (row.error)
        query.with(errorCodeName(row.error->code)).with(row.error->detail);
    else
        query.withNull().withNull();
    query.with(row.added).with(row.indexed);
}

template<typename Key>
Result<std::optional<DocumentRow>> findBy(Database &database, const char *sql, const Key &key)
{
    return guarded([&]() -> Result<std::optional<DocumentRow>> {
        Query query(database, sql);
        query.with(key);
        if (!query.executeStep())
            return std::nullopt;
        return rowFrom(query);
    });
}

} // namespace

Result<QList<DocumentRow>> DocumentTable::all() const
{
    return guarded([&]() -> Result<QList<DocumentRow>> {
        QList<DocumentRow> rows;
        Query query(m_database, "SELECT " QUIRE_DOCUMENT_COLUMNS " FROM documents ORDER BY id");
        while (query.executeStep())
            rows.append(rowFrom(query));
        return rows;
    });
}

Result<std::optional<DocumentRow>> DocumentTable::find(DocumentId id) const
{
    return findBy(m_database, "SELECT " QUIRE_DOCUMENT_COLUMNS " FROM documents WHERE id = ?", id);
}

Result<std::optional<DocumentRow>> DocumentTable::findByPath(const QString &path) const
{
    return findBy(m_database, "SELECT " QUIRE_DOCUMENT_COLUMNS " FROM documents WHERE path = ?", path);
}

Result<std::optional<DocumentRow>> DocumentTable::findByHash(const QByteArray &contentHash) const
{
    return findBy(m_database, "SELECT " QUIRE_DOCUMENT_COLUMNS " FROM documents WHERE content_hash = ? ORDER BY id LIMIT 1",
                  contentHash);
}

Result<DocumentId> DocumentTable::save(const DocumentRow &row)
{
    return guarded([&]() -> Result<DocumentId> {
        if (!row.id.isValid()) {
            Query insert(m_database, "INSERT INTO documents(path, content_hash, size, modified, collection, state, info, "
                                     "chunk_count, warnings, error_code, error_detail, added, indexed) "
                                     "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            bindRow(insert, row);
            insert.run();
            return DocumentId{m_database.handle().getLastInsertRowid()};
        }
        Query update(m_database, "UPDATE documents SET path = ?, content_hash = ?, size = ?, modified = ?, collection = ?, "
                                 "state = ?, info = ?, chunk_count = ?, warnings = ?, error_code = ?, error_detail = ?, "
                                 "added = ?, indexed = ? WHERE id = ?");
        bindRow(update, row);
        update.with(row.id).run();
        if (m_database.handle().getChanges() == 0)
            return failure(ErrorCode::Storage, QStringLiteral("the document has been removed"));
        return row.id;
    });
}

Result<void> DocumentTable::remove(DocumentId id)
{
    return guarded([&]() -> Result<void> {
        IndexWriter(m_database).forget(id);
        Query(m_database, "DELETE FROM documents WHERE id = ?").with(id).run();
        return {};
    });
}

} // namespace quire::store
