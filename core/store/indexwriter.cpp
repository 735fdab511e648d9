#include "core/store/indexwriter.h"

#include "core/store/segments.h"
#include "core/store/sql.h"

#include <QMap>

namespace quire::store {
namespace {

constexpr qsizetype chunksPerRebuiltSegment = 2000;

/// The index as a stored document's row tells it.
struct DocumentEntry {
    DocumentNames names;
    QString head;
    text::Language language = text::Language::English;
};

std::optional<DocumentEntry> entryOf(Database &database, DocumentId document)
{
    Query query(database, "SELECT index_title, index_name, index_head, index_language FROM documents "
                          "WHERE id = ? AND index_language IS NOT NULL");
    query.with(document);
    if (!query.executeStep())
        return std::nullopt;
    return DocumentEntry{{query.text(0), query.text(1)}, query.text(2), static_cast<text::Language>(query.integer(3))};
}

void addRun(Database &database, DocumentId document, qint64 first, qint64 last)
{
    Query(database, "INSERT INTO chunk_runs(document, first, last) VALUES(?, ?, ?)").with(document).with(first).with(last).run();
}

} // namespace

void IndexWriter::count(text::Language language, int chunks)
{
    Query(m_database, "INSERT INTO index_languages(language, chunks) VALUES(?1, ?2) "
                      "ON CONFLICT(language) DO UPDATE SET chunks = chunks + ?2")
        .with(static_cast<int>(language))
        .with(chunks)
        .run();
}

void IndexWriter::addDocumentTerms(DocumentId document, const QList<std::pair<QByteArray, int>> &terms)
{
    Query insert(m_database, "INSERT OR REPLACE INTO document_terms(term, document, fields) VALUES(?, ?, ?)");
    for (const auto &[term, fields] : terms)
        insert.with(term).with(document).with(fields).run();
}

void IndexWriter::add(DocumentId document, const DocumentNames &names, const QList<Chunk> &chunks, const ChunkAnalysis &analysis)
{
    Query(m_database, "UPDATE documents SET index_title = ?, index_name = ?, index_head = ?, index_language = ? WHERE id = ?")
        .with(names.title)
        .with(names.fileName)
        .with(headOf(chunks))
        .with(static_cast<int>(analysis.language))
        .with(document)
        .run();
    addDocumentTerms(document, analysis.documentTerms);
    addChunks(document, chunks, analysis, 0);
}

void IndexWriter::append(DocumentId document, const QList<Chunk> &chunks, const ChunkAnalysis &analysis)
{
    Query end(m_database, "SELECT coalesce(max(ordinal) + 1, 0) FROM chunks WHERE document = ?");
    end.with(document);
    if (entryOf(m_database, document) && end.executeStep())
        addChunks(document, chunks, analysis, static_cast<int>(end.integer(0)));
}

void IndexWriter::addChunks(DocumentId document, const QList<Chunk> &chunks, const ChunkAnalysis &analysis, int ordinal)
{
    if (chunks.isEmpty())
        return;
    Query insert(m_database, "INSERT INTO chunks(document, ordinal, first_block, last_block, language, heading, anchor, text) "
                             "VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    Query vector(m_database, "INSERT INTO chunk_terms(chunk, document, terms) VALUES(?, ?, ?)");
    QMap<text::Language, int> counts;
    QList<qint64> ids;
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        const Chunk &chunk = chunks.at(i);
        const text::Language language = analysis.languages.at(i);
        insert.with(document).with(ordinal++).with(chunk.firstBlock).with(chunk.lastBlock).with(static_cast<int>(language));
        if (chunk.heading.isEmpty())
            insert.withNull();
        else
            insert.with(textsToCbor(chunk.heading));
        insert.with(QCborValue(toCbor(chunk.anchor)).toCbor()).with(chunk.text).run();
        ids.append(m_database.handle().getLastInsertRowid());
        vector.with(ids.back()).with(document).with(analysis.vectors.at(i)).run();
        ++counts[language];
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        count(it.key(), it.value());
    addRun(m_database, document, ids.front(), ids.back());
    Segments(m_database).add(ids, analysis);
}

DocumentNames IndexWriter::names(DocumentId document)
{
    return entryOf(m_database, document).value_or(DocumentEntry()).names;
}

void IndexWriter::forget(DocumentId document)
{
    const auto entry = entryOf(m_database, document);
    if (!entry)
        return;
    QList<IdRange> runs;
    Query stored(m_database, "SELECT first, last FROM chunk_runs WHERE document = ?");
    stored.with(document);
    while (stored.executeStep())
        runs.append({stored.integer(0), stored.integer(1)});
    QMap<text::Language, int> counts;
    Query languages(m_database, "SELECT language, count(*) FROM chunks WHERE document = ? GROUP BY language");
    languages.with(document);
    while (languages.executeStep())
        counts.insert(static_cast<text::Language>(languages.integer(0)), static_cast<int>(languages.integer(1)));
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        count(it.key(), -it.value());
    // Their own words, cut anew, tell under which terms the document is entered.
    const auto terms = ChunkAnalyser().documentTerms(entry->names, entry->head, entry->language);
    Query drop(m_database, "DELETE FROM document_terms WHERE term = ? AND document = ?");
    for (const auto &[term, fields] : terms)
        drop.with(term).with(document).run();
    Query(m_database, "DELETE FROM chunks WHERE document = ?").with(document).run();
    Query(m_database, "DELETE FROM chunk_runs WHERE document = ?").with(document).run();
    Query(m_database, "UPDATE documents SET index_title = NULL, index_name = NULL, index_head = NULL, index_language = NULL "
                      "WHERE id = ?")
        .with(document)
        .run();
    for (const IdRange &run : runs)
        Segments(m_database).remove(run);
}

void IndexWriter::rebuild()
{
    Segments segments(m_database);
    segments.clear();
    for (const char *sql : {"DELETE FROM chunk_runs", "DELETE FROM document_terms", "INSERT INTO message_index(message_index) VALUES('delete-all')"})
        Query(m_database, sql).run();
    ChunkAnalyser analyser;
    // Segments hold rising numbers: the chunks come in that order, whichever documents they are of.
    QList<qint64> ids;
    QList<DocumentId> documentsOf;
    Query chunks(m_database, "SELECT id, document, heading, text, language FROM chunks ORDER BY id");
    Query vector(m_database, "INSERT OR REPLACE INTO chunk_terms(chunk, document, terms) VALUES(?, ?, ?)");
    QHash<qint64, DocumentNames> names;
    std::optional<IdRange> run;
    DocumentId runsDocument;
    const auto store = [&] {
        const ChunkAnalysis analysis = analyser.take();
        for (qsizetype i = 0; i < ids.size(); ++i)
            vector.with(ids.at(i)).with(documentsOf.at(i)).with(analysis.vectors.at(i)).run();
        segments.add(ids, analysis);
        ids.clear();
        documentsOf.clear();
    };
    const auto endRun = [&] {
        if (run)
            addRun(m_database, runsDocument, run->first, run->last);
        run.reset();
    };
    while (chunks.executeStep()) {
        const qint64 id = chunks.integer(0);
        const DocumentId document{chunks.integer(1)};
        const bool isFull = ids.size() >= chunksPerRebuiltSegment;
        if (!run || document != runsDocument || id != run->last + 1 || isFull) {
            endRun(); // A run stays within one segment: that is where its removal is noted.
            if (isFull)
                store();
            run = IdRange{id, id};
            runsDocument = document;
            auto known = names.constFind(document.value);
            if (known == names.cend())
                known = names.insert(document.value, entryOf(m_database, document).value_or(DocumentEntry()).names);
            analyser.setNames(*known);
        }
        run->last = id;
        const QString heading = chunks.isNull(2) ? QString() : textsFromCbor(chunks.bytes(2)).join(u'\n');
        analyser.add(heading, chunks.text(3), static_cast<text::Language>(chunks.integer(4)));
        ids.append(id);
        documentsOf.append(document);
    }
    endRun();
    store();
    Query documents(m_database, "SELECT id FROM documents WHERE index_language IS NOT NULL");
    while (documents.executeStep()) {
        const DocumentId document{documents.integer(0)};
        const auto entry = entryOf(m_database, document);
        addDocumentTerms(document, analyser.documentTerms(entry->names, entry->head, entry->language));
    }
    Query(m_database, "INSERT INTO message_index(rowid, text) SELECT id, index_text FROM messages WHERE index_text IS NOT NULL").run();
}

} // namespace quire::store
