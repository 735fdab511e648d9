// The text of the library: blocks as they were read, chunks as they are searched, and the FTS5 index over them. Called
// on a store thread with its Database.
#pragma once

#include "core/document/chunker.h"
#include "core/document/passage.h"
#include "core/store/database.h"
#include "core/store/termvector.h"
#include "core/text/language.h"

#include <QHash>

namespace quire::store {

/// A chunk that the index found. Columns: title and file name, heading path, text.
struct ChunkHit {
    ChunkId chunk;
    DocumentId document;
    double bm25 = 0; ///< Higher is better (FTS5's value, negated).
};

struct ChunkTerms {
    ChunkId chunk;
    DocumentId document;
    TermVector terms;
};

struct IndexSize {
    qint64 chunks = 0;
    double averageTerms = 0; ///< Of a chunk's text.
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
    /// Adds to what `replace` stored; the chunks' block numbers count from the document's start.
    Result<void> append(DocumentId document, const QList<Block> &blocks, const QList<Chunk> &chunks);
    /// Takes everything the document had out.
    Result<void> clear(DocumentId document);
    /// `match` is an FTS5 expression made by retrieval's query analysis.
    [[nodiscard]] Result<QList<ChunkHit>> match(const QString &match, const Scope &scope, int limit) const;
    /// The Latin-script languages that the chunks were stemmed in, commonest first: the ones to try for a query's words.
    [[nodiscard]] Result<QList<text::Language>> languages() const;
    [[nodiscard]] Result<IndexSize> size() const;
    /// In how many chunks each term stands.
    [[nodiscard]] Result<QHash<QByteArray, qint64>> frequencies(const QList<QByteArray> &terms) const;
    /// Terms that begin so, commonest first: what a single Han character may stand for.
    [[nodiscard]] Result<QList<QByteArray>> completions(const QByteArray &beginning, int limit) const;
    [[nodiscard]] Result<QList<ChunkTerms>> terms(const QList<ChunkId> &chunks) const;
    [[nodiscard]] Result<QList<Passage>> passages(const QList<ChunkId> &chunks) const;
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
