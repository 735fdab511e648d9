// Keeps the index in step with the chunk rows. Everything it holds can be made again from them. Throws SQLite::Exception:
// call it inside `guarded`. Internal to core/store.
#pragma once

#include "core/base/ids.h"
#include "core/store/chunkanalysis.h"
#include "core/store/database.h"

namespace quire::store {

class IndexWriter
{
public:
    explicit IndexWriter(Database &database)
        : m_database(database)
    {
    }

    /// Stores a document's chunks and indexes them. It must have none.
    void add(DocumentId document, const DocumentNames &names, const QList<Chunk> &chunks, const ChunkAnalysis &analysis);
    /// Adds chunks to a document that `add` has entered; to one that was forgotten meanwhile nothing.
    void append(DocumentId document, const QList<Chunk> &chunks, const ChunkAnalysis &analysis);
    /// Takes the document's chunks out, rows and index entries.
    void forget(DocumentId document);
    /// What the document's chunks are called in the index; empty when it has none.
    [[nodiscard]] DocumentNames names(DocumentId document);
    /// Makes all indexes anew from the rows, after the tokenizer or the index has changed.
    void rebuild();

private:
    void addChunks(DocumentId document, const QList<Chunk> &chunks, const ChunkAnalysis &analysis, int ordinal);
    void addDocumentTerms(DocumentId document, const QList<std::pair<QByteArray, int>> &terms);
    void count(text::Language language, int chunks);
    Database &m_database;
};

} // namespace quire::store
