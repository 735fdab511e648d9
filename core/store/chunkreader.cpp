// The part of ChunkIndex that gives chunks back, as terms or as passages.
#include "core/store/chunkindex.h"
#include "core/store/sql.h"

#include <QFileInfo>

namespace quire::store {
namespace {

#define QUIRE_PASSAGE_QUERY \
    "SELECT c.id, c.document, d.path, d.index_title, c.heading, c.anchor, c.text FROM chunks AS c " \
    "JOIN documents AS d ON d.id = c.document "

Result<Passage> passageFrom(const Query &query)
{
    auto anchor = anchorFromCbor(QCborValue::fromCbor(query.bytes(5)).toMap());
    if (!anchor)
        return failure(ErrorCode::Storage, QStringLiteral("a stored anchor cannot be read"));
    Passage passage;
    passage.chunk = {query.integer(0)};
    passage.document = {query.integer(1)};
    passage.path = query.text(2);
    passage.title = query.text(3);
    if (passage.title.isEmpty())
        passage.title = QFileInfo(passage.path).fileName();
    if (!query.isNull(4))
        passage.heading = textsFromCbor(query.bytes(4));
    passage.anchor = *std::move(anchor);
    passage.text = query.text(6);
    return passage;
}

/// Of a QUIRE_PASSAGE_QUERY with its values.
Result<QList<Passage>> passagesFrom(Query &query)
{
    QList<Passage> passages;
    while (query.executeStep()) {
        auto passage = passageFrom(query);
        if (!passage)
            return tl::unexpected(passage.error());
        passages.append(*std::move(passage));
    }
    return passages;
}

} // namespace

Result<QList<ChunkTerms>> ChunkIndex::terms(const QList<ChunkId> &chunks) const
{
    return guarded([&]() -> Result<QList<ChunkTerms>> {
        QList<ChunkTerms> found;
        Query query(m_database, "SELECT document, terms FROM chunk_terms WHERE chunk = ?");
        for (const ChunkId chunk : chunks) {
            query.with(chunk);
            if (query.executeStep())
                found.append({chunk, {query.integer(0)}, unpackTerms(query.bytes(1))});
            query.restart();
        }
        return found;
    });
}

Result<QHash<DocumentId, DocumentNames>> ChunkIndex::names(const QList<DocumentId> &documents, int leastChunks) const
{
    return guarded([&]() -> Result<QHash<DocumentId, DocumentNames>> {
        QHash<DocumentId, DocumentNames> names;
        Query query(m_database, "SELECT index_title, index_name FROM documents WHERE id = ? AND chunk_count >= ?");
        for (const DocumentId document : documents) {
            query.with(document).with(leastChunks);
            if (query.executeStep())
                names.insert(document, {query.text(0), query.text(1)});
            query.restart();
        }
        return names;
    });
}

Result<QList<Passage>> ChunkIndex::passages(const QList<ChunkId> &chunks) const
{
    return guarded([&]() -> Result<QList<Passage>> {
        QList<Passage> passages;
        Query query(m_database, QUIRE_PASSAGE_QUERY "WHERE c.id = ?");
        for (const ChunkId chunk : chunks) {
            query.with(chunk);
            if (query.executeStep()) { // else it has been removed meanwhile
                auto passage = passageFrom(query);
                if (!passage)
                    return tl::unexpected(passage.error());
                passages.append(*std::move(passage));
            }
            query.restart();
        }
        return passages;
    });
}

Result<QList<Passage>> ChunkIndex::passagesOf(DocumentId document) const
{
    return guarded([&]() -> Result<QList<Passage>> {
        Query query(m_database, QUIRE_PASSAGE_QUERY "WHERE c.document = ? ORDER BY c.ordinal");
        query.with(document);
        return passagesFrom(query);
    });
}

Result<QList<Passage>> ChunkIndex::neighbours(ChunkId chunk, int before, int after) const
{
    return guarded([&]() -> Result<QList<Passage>> {
        Query query(m_database, QUIRE_PASSAGE_QUERY
                    "JOIN chunks AS own ON own.id = ?1 AND own.document = c.document "
                    "WHERE c.ordinal BETWEEN own.ordinal - ?2 AND own.ordinal + ?3 AND c.id <> ?1 ORDER BY c.ordinal");
        query.with(chunk).with(before).with(after);
        return passagesFrom(query);
    });
}

} // namespace quire::store
