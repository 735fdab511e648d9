// The text of the library: blocks as they were read, chunks as they are searched, and the index over them. Called on a
// store thread with its Database.
#pragma once

#include "core/document/chunker.h"
#include "core/document/passage.h"
#include "core/store/chunkanalysis.h"
#include "core/store/database.h"
#include "core/store/idranges.h"
#include "core/store/segments.h"
#include "core/store/termvector.h"

namespace quire::store {

/// A chunk that the index found.
struct ChunkHit {
    ChunkId chunk;
    double bm25 = 0; ///< Higher is better.
    bool operator==(const ChunkHit &) const = default;
};

/// What the index holds of some terms, read once: for their frequencies and for matching. Belongs to one connection's one
/// look at the database.
class TermLists final
{
public:
    /// In how many chunks the term stands; those that were removed lately may still count.
    [[nodiscard]] qint64 frequency(const QByteArray &term) const;

private:
    friend class ChunkIndex;
    QList<Segment> m_segments;
    QHash<QByteArray, QList<FoundList>> m_lists; ///< As segments; an empty list where there is none.
};

struct WeightedTerm {
    QByteArray term;
    double weight = 1;
};

struct ChunkTerms {
    ChunkId chunk;
    DocumentId document;
    TermVector terms;
};

struct Scope {
    QList<DocumentId> documents; ///< Empty: all.
    QString collection;          ///< Empty: all.
    bool operator==(const Scope &) const = default;
};

class ChunkIndex
{
public:
    explicit ChunkIndex(Database &database)
        : m_database(database)
    {
    }

    /// Replaces everything the document had: blocks, chunks, index entries.
    Result<void> replace(DocumentId document, const QString &title, const QString &fileName, const QList<Block> &blocks,
                         const QList<Chunk> &chunks);
    /// The same; `analysis` is what analyseChunks made of these names and chunks, on whatever thread.
    Result<void> replace(DocumentId document, const DocumentNames &names, const QList<Block> &blocks, const QList<Chunk> &chunks,
                         const ChunkAnalysis &analysis);
    /// Adds to what `replace` stored; the chunks' block numbers count from the document's start.
    Result<void> append(DocumentId document, const QList<Block> &blocks, const QList<Chunk> &chunks);
    Result<void> append(DocumentId document, const QList<Block> &blocks, const QList<Chunk> &chunks, const ChunkAnalysis &analysis);
    /// Takes everything the document had out.
    Result<void> clear(DocumentId document);
    [[nodiscard]] Result<TermLists> lists(const QList<QByteArray> &terms) const;
    /// The best chunks by BM25F over title, heading and text, each term at its weight; best first. They score as the index's
    /// coarse weights say: ranking reads their term vectors.
    [[nodiscard]] Result<QList<ChunkHit>> match(const TermLists &lists, const QList<WeightedTerm> &terms, const Scope &scope, int limit,
                                                const IndexWeights &weights = {}) const;
    /// The chunks that hold any of the terms, best first.
    [[nodiscard]] Result<QList<ChunkHit>> match(const QList<QByteArray> &terms, const Scope &scope, int limit) const;
    /// The chunks of a scope; nothing when that is the whole library.
    [[nodiscard]] Result<std::optional<IdRanges>> chunksOf(const Scope &scope) const;
    /// The Latin-script languages that the chunks were stemmed in, commonest first: the ones to try for a query's words.
    [[nodiscard]] Result<QList<text::Language>> languages() const;
    [[nodiscard]] Result<IndexSize> size() const;
    /// Terms that begin so, commonest first: what a single Han character may stand for.
    [[nodiscard]] Result<QList<QByteArray>> completions(const QByteArray &beginning, int limit) const;
    [[nodiscard]] Result<QList<ChunkTerms>> terms(const QList<ChunkId> &chunks) const;
    /// What documents are called, of those that have at least so many chunks.
    [[nodiscard]] Result<QHash<DocumentId, DocumentNames>> names(const QList<DocumentId> &documents, int leastChunks) const;
    [[nodiscard]] Result<QList<Passage>> passages(const QList<ChunkId> &chunks) const;
    /// All that is searchable of a document, in reading order: for tasks that want the whole of it.
    [[nodiscard]] Result<QList<Passage>> passagesOf(DocumentId document) const;
    /// The chunks just before and after, in the same document.
    [[nodiscard]] Result<QList<Passage>> neighbours(ChunkId chunk, int before, int after) const;
    /// The document's blocks `first` to `last`, for the source panel and whole-document tasks.
    [[nodiscard]] Result<QList<Block>> blocks(DocumentId document, int first = 0, int last = -1) const;
    /// Which blocks a chunk was made from.
    [[nodiscard]] Result<std::pair<int, int>> blockRange(ChunkId chunk) const;

private:
    Database &m_database;
};

} // namespace quire::store
