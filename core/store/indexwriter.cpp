#include "core/store/indexwriter.h"

#include "core/store/sql.h"
#include "core/store/termvector.h"
#include "core/store/tokenizer.h"

#include <QMap>

namespace quire::store {
namespace {

constexpr const char *addChunk = "INSERT INTO chunk_index(rowid, title, heading, text) VALUES(?, ?, ?, ?)";
constexpr const char *dropChunk = "INSERT INTO chunk_index(chunk_index, rowid, title, heading, text) VALUES('delete', ?, ?, ?, ?)";
constexpr const char *addDocument = "INSERT INTO document_index(rowid, title, name, head) VALUES(?, ?, ?, ?)";
constexpr const char *dropDocument =
    "INSERT INTO document_index(document_index, rowid, title, name, head) VALUES('delete', ?, ?, ?, ?)";
constexpr const char *addTerms = "INSERT OR REPLACE INTO chunk_terms(chunk, document, terms) VALUES(?, ?, ?)";
constexpr qsizetype headLength = 600; // characters of the first chunk that help to choose the document

text::Language documentLanguage(const QList<Chunk> &chunks)
{
    QMap<text::Language, int> votes;
    for (const Chunk &chunk : chunks)
        ++votes[text::latinLanguage(chunk.text)];
    votes.remove(text::Language::Unknown);
    const auto best = std::max_element(votes.cbegin(), votes.cend());
    return best == votes.cend() ? text::Language::English : best.key();
}

} // namespace

struct IndexWriter::DocumentEntry {
    DocumentId id;
    QString title;
    QString name;
    QString head;
    text::Language language = text::Language::English;
};

struct IndexWriter::ChunkEntry {
    ChunkId id;
    const DocumentEntry &document;
    QString heading;
    QString text;
    text::Language language = text::Language::English;
};

Query &IndexWriter::query(const char *sql)
{
    auto &known = m_queries[sql];
    if (!known)
        known = std::make_shared<Query>(m_database, sql);
    return *known;
}

void IndexWriter::enter(const char *sql, const ChunkEntry &entry)
{
    const QString mark = languageMark(entry.language);
    query(sql)
        .with(entry.id)
        .with(QString(mark + entry.document.title + u' ' + entry.document.name))
        .with(QString(mark + entry.heading))
        .with(QString(mark + entry.text))
        .run();
}

void IndexWriter::keepTerms(const ChunkEntry &entry)
{
    const TermVector terms{placedTerms(entry.document.title + u' ' + entry.document.name, entry.language, m_stemmer),
                           placedTerms(entry.heading, entry.language, m_stemmer), placedTerms(entry.text, entry.language, m_stemmer)};
    query(addTerms)
        .with(entry.id)
        .with(entry.document.id)
        .with(packTerms(terms))
        .run();
}

void IndexWriter::enter(const char *sql, const DocumentEntry &entry)
{
    const QString mark = languageMark(entry.language);
    query(sql)
        .with(entry.id)
        .with(QString(mark + entry.title))
        .with(QString(mark + entry.name))
        .with(QString(mark + entry.head))
        .run();
}

void IndexWriter::count(text::Language language, int chunks)
{
    Query(m_database, "INSERT INTO index_languages(language, chunks) VALUES(?1, ?2) "
                      "ON CONFLICT(language) DO UPDATE SET chunks = chunks + ?2")
        .with(static_cast<int>(language))
        .with(chunks)
        .run();
}

void IndexWriter::add(DocumentId document, const QString &title, const QString &fileName, const QList<Chunk> &chunks)
{
    const QString head = chunks.isEmpty() ? QString() : chunks.front().text.left(headLength);
    const DocumentEntry entry{document, title, fileName, head, documentLanguage(chunks)};
    Query(m_database, "UPDATE documents SET index_title = ?, index_name = ?, index_head = ?, index_language = ? WHERE id = ?")
        .with(title)
        .with(fileName)
        .with(head)
        .with(static_cast<int>(entry.language))
        .with(document)
        .run();
    enter(addDocument, entry);
    addChunks(entry, chunks, 0);
}

void IndexWriter::append(DocumentId document, const QList<Chunk> &chunks)
{
    const auto entry = documentEntry(document);
    Query end(m_database, "SELECT coalesce(max(ordinal) + 1, 0) FROM chunks WHERE document = ?");
    end.with(document);
    if (entry && end.executeStep())
        addChunks(*entry, chunks, static_cast<int>(end.integer(0)));
}

void IndexWriter::addChunks(const DocumentEntry &entry, const QList<Chunk> &chunks, int ordinal)
{
    Query insert(m_database, "INSERT INTO chunks(document, ordinal, first_block, last_block, language, heading, anchor, text) "
                             "VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    QMap<text::Language, int> counts;
    for (const Chunk &chunk : chunks) {
        const text::Language found = text::latinLanguage(chunk.text);
        const text::Language language = found == text::Language::Unknown ? entry.language : found;
        insert.with(entry.id).with(ordinal++).with(chunk.firstBlock).with(chunk.lastBlock).with(static_cast<int>(language));
        if (chunk.heading.isEmpty())
            insert.withNull();
        else
            insert.with(textsToCbor(chunk.heading));
        insert.with(QCborValue(toCbor(chunk.anchor)).toCbor()).with(chunk.text).run();
        const ChunkId id{m_database.handle().getLastInsertRowid()};
        const ChunkEntry chunkEntry{id, entry, chunk.heading.join(u'\n'), chunk.text, language};
        enter(addChunk, chunkEntry);
        keepTerms(chunkEntry);
        ++counts[language];
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        count(it.key(), it.value());
}

std::optional<IndexWriter::DocumentEntry> IndexWriter::documentEntry(DocumentId document)
{
    Query query(m_database, "SELECT index_title, index_name, index_head, index_language FROM documents "
                            "WHERE id = ? AND index_language IS NOT NULL");
    query.with(document);
    if (!query.executeStep())
        return std::nullopt;
    return DocumentEntry{document, query.text(0), query.text(1), query.text(2), static_cast<text::Language>(query.integer(3))};
}

void IndexWriter::eachChunk(const DocumentEntry &document, const std::function<void(const ChunkEntry &)> &visit)
{
    Query query(m_database, "SELECT id, heading, text, language FROM chunks WHERE document = ? ORDER BY ordinal");
    query.with(document.id);
    while (query.executeStep()) {
        const QString heading = query.isNull(1) ? QString() : textsFromCbor(query.bytes(1)).join(u'\n');
        visit({{query.integer(0)}, document, heading, query.text(2), static_cast<text::Language>(query.integer(3))});
    }
}

void IndexWriter::forget(DocumentId document)
{
    const auto entry = documentEntry(document);
    if (!entry)
        return;
    QMap<text::Language, int> counts;
    eachChunk(*entry, [&](const ChunkEntry &chunk) {
        enter(dropChunk, chunk);
        ++counts[chunk.language];
    });
    enter(dropDocument, *entry);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        count(it.key(), -it.value());
    Query(m_database, "DELETE FROM chunks WHERE document = ?").with(document).run();
    Query(m_database, "UPDATE documents SET index_title = NULL, index_name = NULL, index_head = NULL, index_language = NULL "
                      "WHERE id = ?")
        .with(document)
        .run();
}

void IndexWriter::rebuild()
{
    for (const char *sql : {"INSERT INTO chunk_index(chunk_index) VALUES('delete-all')",
                            "INSERT INTO document_index(document_index) VALUES('delete-all')",
                            "INSERT INTO message_index(message_index) VALUES('delete-all')"})
        Query(m_database, sql).run();
    QList<DocumentId> documents;
    Query query(m_database, "SELECT id FROM documents WHERE index_language IS NOT NULL ORDER BY id");
    while (query.executeStep())
        documents.append(DocumentId{query.integer(0)});
    for (const DocumentId document : documents) {
        const auto entry = documentEntry(document);
        enter(addDocument, *entry);
        eachChunk(*entry, [this](const ChunkEntry &chunk) {
            enter(addChunk, chunk);
            keepTerms(chunk);
        });
    }
    Query(m_database, "INSERT INTO message_index(rowid, text) SELECT id, index_text FROM messages WHERE index_text IS NOT NULL").run();
}

} // namespace quire::store
