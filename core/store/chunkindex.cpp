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
constexpr const char *unscopedMatch = "SELECT m.id, c.document, m.score, c.language FROM "
                                      "(SELECT rowid AS id, -bm25(chunk_index, 2.0, 1.5, 1.0) AS score FROM chunk_index "
                                      "WHERE chunk_index MATCH ? ORDER BY score DESC LIMIT ?) AS m "
                                      "JOIN chunks AS c ON c.id = m.id ORDER BY m.score DESC, m.id";

} // namespace

Result<void> ChunkIndex::replace(DocumentId document, const QString &title, const QString &fileName,
                                 const QList<Block> &blocks, const QList<Chunk> &chunks)
{
    return guarded([&]() -> Result<void> {
        IndexWriter writer(m_database);
        writer.forget(document);
        Query(m_database, "DELETE FROM blocks WHERE document = ?").with(document).run();
        Query insert(m_database, "INSERT INTO blocks(document, first, count, body) VALUES(?, ?, ?, ?)");
        for (int first = 0; first < blocks.size(); first += blocksPerGroup) {
            const QList<Block> group = blocks.mid(first, blocksPerGroup);
            insert.with(document).with(first).with(static_cast<int>(group.size())).with(packBlocks(group)).run();
        }
        writer.add(document, title, fileName, chunks);
        return {};
    });
}

Result<QList<ChunkHit>> ChunkIndex::match(const QString &match, const Scope &scope, int limit) const
{
    return guarded([&]() -> Result<QList<ChunkHit>> {
        QString sql = QString::fromLatin1(unscopedMatch);
        const bool scoped = !scope.documents.isEmpty() || !scope.collection.isEmpty();
        if (scoped) {
            sql = QStringLiteral("SELECT c.id, c.document, -bm25(chunk_index, 2.0, 1.5, 1.0) AS score, c.language FROM chunk_index "
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
            hits.append({{query.integer(0)}, {query.integer(1)}, query.real(2), static_cast<text::Language>(query.integer(3))});
        return hits;
    });
}

Result<QList<text::Language>> ChunkIndex::languages() const
{
    return guarded([&]() -> Result<QList<text::Language>> {
        QList<text::Language> languages;
        Query query(m_database, "SELECT language FROM index_languages WHERE chunks > 0 ORDER BY chunks DESC");
        while (query.executeStep())
            languages.append(static_cast<text::Language>(query.integer(0)));
        return languages;
    });
}

Result<IndexSize> ChunkIndex::size() const
{
    return guarded([&]() -> Result<IndexSize> {
        // FTS5's own record of totals: the number of rows, then the terms of each column, as SQLite varints.
        // https://www.sqlite.org/src/file/ext/fts5/fts5_index.c ("averages")
        Query query(m_database, "SELECT block FROM chunk_index_data WHERE id = 1");
        const QByteArray record = query.executeStep() ? query.bytes(0) : QByteArray();
        qsizetype at = 0;
        const auto next = [&record, &at] {
            quint64 value = 0;
            for (int i = 0; i < 9 && at < record.size(); ++i) {
                const auto byte = static_cast<quint8>(record.at(at++));
                if (i == 8)
                    return value << 8 | byte;
                value = value << 7 | (byte & 0x7F);
                if (byte < 0x80)
                    break;
            }
            return value;
        };
        const quint64 rows = next();
        next(); // title
        next(); // heading
        const quint64 terms = next();
        return IndexSize{static_cast<qint64>(rows), rows > 0 ? static_cast<double>(terms) / static_cast<double>(rows) : 0};
    });
}

Result<QHash<QByteArray, qint64>> ChunkIndex::frequencies(const QList<QByteArray> &terms) const
{
    return guarded([&]() -> Result<QHash<QByteArray, qint64>> {
        m_database.handle().exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.chunk_terms USING fts5vocab(main, chunk_index, row)");
        Query query(m_database, "SELECT doc FROM temp.chunk_terms WHERE term = ?");
        QHash<QByteArray, qint64> frequencies;
        for (const QByteArray &term : terms) {
            query.with(QString::fromUtf8(term));
            if (query.executeStep())
                frequencies.insert(term, query.integer(0));
            query.restart();
        }
        return frequencies;
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
