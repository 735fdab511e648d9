#include "core/store/chunkindex.h"

#include "core/store/blockcodec.h"
#include "core/store/indexwriter.h"
#include "core/store/sql.h"

#include <QCborArray>

namespace quire::store {
namespace {

QString placeholders(qsizetype count)
{
    QString marks = QStringLiteral("?,").repeated(count);
    marks.chop(1);
    return marks;
}

// The title is one line for a whole document; the heading one for a section: what they say weighs more than in running text.
constexpr const char *unscopedMatch = "SELECT m.id, c.document, m.score FROM "
                                      "(SELECT rowid AS id, -bm25(chunk_index, 2.0, 1.5, 1.0) AS score FROM chunk_index "
                                      "WHERE chunk_index MATCH ? ORDER BY score DESC LIMIT ?) AS m "
                                      "JOIN chunks AS c ON c.id = m.id ORDER BY m.score DESC, m.id";

} // namespace

namespace {

void addBlocks(Database &database, DocumentId document, const QList<Block> &blocks, int from)
{
    Query insert(database, "INSERT INTO blocks(document, first, count, body) VALUES(?, ?, ?, ?)");
    for (int first = 0; first < blocks.size(); first += blocksPerGroup) {
        const QList<Block> group = blocks.mid(first, blocksPerGroup);
        insert.with(document).with(from + first).with(static_cast<int>(group.size())).with(packBlocks(group)).run();
    }
}

void forget(Database &database, IndexWriter &writer, DocumentId document)
{
    writer.forget(document);
    Query(database, "DELETE FROM blocks WHERE document = ?").with(document).run();
}

} // namespace

Result<void> ChunkIndex::replace(DocumentId document, const QString &title, const QString &fileName,
                                 const QList<Block> &blocks, const QList<Chunk> &chunks)
{
    return guarded([&]() -> Result<void> {
        IndexWriter writer(m_database);
        forget(m_database, writer, document);
        addBlocks(m_database, document, blocks, 0);
        writer.add(document, title, fileName, chunks);
        return {};
    });
}

Result<void> ChunkIndex::append(DocumentId document, const QList<Block> &blocks, const QList<Chunk> &chunks)
{
    return guarded([&]() -> Result<void> {
        Query end(m_database, "SELECT coalesce(max(first + count), 0) FROM blocks WHERE document = ?");
        end.with(document);
        end.executeStep();
        addBlocks(m_database, document, blocks, static_cast<int>(end.integer(0)));
        IndexWriter(m_database).append(document, chunks);
        return {};
    });
}

Result<void> ChunkIndex::clear(DocumentId document)
{
    return guarded([&]() -> Result<void> {
        IndexWriter writer(m_database);
        forget(m_database, writer, document);
        return {};
    });
}

Result<QList<ChunkHit>> ChunkIndex::match(const QString &match, const Scope &scope, int limit) const
{
    return guarded([&]() -> Result<QList<ChunkHit>> {
        QString sql = QString::fromLatin1(unscopedMatch);
        const bool scoped = !scope.documents.isEmpty() || !scope.collection.isEmpty();
        if (scoped) {
            sql = QStringLiteral("SELECT c.id, c.document, -bm25(chunk_index, 2.0, 1.5, 1.0) AS score FROM chunk_index "
                                 "JOIN chunks AS c ON c.id = chunk_index.rowid JOIN documents AS d ON d.id = c.document "
                                 "WHERE chunk_index MATCH ?");
            if (!scope.documents.isEmpty())
                sql += QStringLiteral(" AND c.document IN (") + placeholders(scope.documents.size()) + u')';
            if (!scope.collection.isEmpty())
                sql += QStringLiteral(" AND d.collection = ?");
            sql += QStringLiteral(" ORDER BY score DESC, c.id LIMIT ?");
        }
        Query query(m_database, sql.toUtf8().constData());
        query.with(match);
        if (scoped) {
            for (const DocumentId document : scope.documents)
                query.with(document);
            if (!scope.collection.isEmpty())
                query.with(scope.collection);
        }
        query.with(limit);
        QList<ChunkHit> hits;
        while (query.executeStep())
            hits.append({{query.integer(0)}, {query.integer(1)}, query.real(2)});
        return hits;
    });
}

Result<QList<Block>> ChunkIndex::blocks(DocumentId document, int first, int last) const
{
    return guarded([&]() -> Result<QList<Block>> {
        Query query(m_database, "SELECT first, body FROM blocks WHERE document = ?1 AND first + count > ?2 "
                                "AND (?3 < 0 OR first <= ?3) ORDER BY first");
        query.with(document).with(first).with(last);
        QList<Block> blocks;
        while (query.executeStep()) {
            auto group = unpackBlocks(query.bytes(1));
            if (!group)
                return tl::unexpected(group.error());
            const int start = static_cast<int>(query.integer(0));
            for (int i = 0; i < group->size(); ++i) {
                if (start + i >= first && (last < 0 || start + i <= last))
                    blocks.append(group->at(i));
            }
        }
        return blocks;
    });
}

Result<std::pair<int, int>> ChunkIndex::blockRange(ChunkId chunk) const
{
    return guarded([&]() -> Result<std::pair<int, int>> {
        Query query(m_database, "SELECT first_block, last_block FROM chunks WHERE id = ?");
        query.with(chunk);
        if (!query.executeStep())
            return failure(ErrorCode::Storage, QStringLiteral("the passage has been removed"));
        return std::pair{static_cast<int>(query.integer(0)), static_cast<int>(query.integer(1))};
    });
}

} // namespace quire::store
