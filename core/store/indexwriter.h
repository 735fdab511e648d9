// Keeps the full-text indexes in step with the chunk rows. They are contentless: to forget an entry, FTS5 must be told
// again exactly what it was given, so everything they hold can be made again from the rows. Throws SQLite::Exception:
// call it inside `guarded`. Internal to core/store.
#pragma once

#include "core/base/ids.h"
#include "core/document/chunker.h"
#include "core/store/database.h"
#include "core/text/stemmer.h"

namespace quire::store {

class Query;

class IndexWriter
{
public:
    explicit IndexWriter(Database &database)
        : m_database(database)
    {
    }

    /// Stores a document's chunks and indexes them. It must have none.
    void add(DocumentId document, const QString &title, const QString &fileName, const QList<Chunk> &chunks);
    /// Adds chunks to a document that `add` has entered. One whose language cannot be told is taken for the beginning's.
    void append(DocumentId document, const QList<Chunk> &chunks);
    /// Takes the document's chunks out, rows and index entries.
    void forget(DocumentId document);
    /// Makes all indexes anew from the rows, after the tokenizer has changed.
    void rebuild();

private:
    struct DocumentEntry;
    struct ChunkEntry;
    void addChunks(const DocumentEntry &document, const QList<Chunk> &chunks, int ordinal);
    void enter(const char *sql, const ChunkEntry &entry);
    void keepTerms(const ChunkEntry &entry);
    void enter(const char *sql, const DocumentEntry &entry);
    [[nodiscard]] std::optional<DocumentEntry> documentEntry(DocumentId document);
    void eachChunk(const DocumentEntry &document, const std::function<void(const ChunkEntry &)> &visit);
    Query &query(const char *sql);
    void count(text::Language language, int chunks);

    Database &m_database;
    text::Stemmer m_stemmer;
    QHash<const char *, std::shared_ptr<Query>> m_queries; // compiling them would cost more than running them
};

} // namespace quire::store
