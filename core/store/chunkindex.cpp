#include "core/store/chunkindex.h"

#include "core/store/blockcodec.h"
#include "core/store/indexwriter.h"
#include "core/store/sql.h"

#include <QCborArray>

namespace quire::store {
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
    const DocumentNames names{title, fileName};
    return replace(document, names, blocks, chunks, analyseChunks(names, chunks));
}

Result<void> ChunkIndex::replace(DocumentId document, const DocumentNames &names, const QList<Block> &blocks,
                                 const QList<Chunk> &chunks, const ChunkAnalysis &analysis)
{
    return guarded([&]() -> Result<void> {
        IndexWriter writer(m_database);
        forget(m_database, writer, document);
        addBlocks(m_database, document, blocks, 0);
        writer.add(document, names, chunks, analysis);
        return {};
    });
}

Result<void> ChunkIndex::append(DocumentId document, const QList<Block> &blocks, const QList<Chunk> &chunks)
{
    auto names = guarded([&]() -> Result<DocumentNames> { return IndexWriter(m_database).names(document); });
    if (!names)
        return tl::unexpected(names.error());
    return append(document, blocks, chunks, analyseChunks(*names, chunks));
}

Result<void> ChunkIndex::append(DocumentId document, const QList<Block> &blocks, const QList<Chunk> &chunks, const ChunkAnalysis &analysis)
{
    return guarded([&]() -> Result<void> {
        Query end(m_database, "SELECT coalesce(max(first + count), 0) FROM blocks WHERE document = ?");
        end.with(document);
        end.executeStep();
        addBlocks(m_database, document, blocks, static_cast<int>(end.integer(0)));
        IndexWriter(m_database).append(document, chunks, analysis);
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
