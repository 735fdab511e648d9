// The drop journey: what happens to a file between `add` and `documentIndexed`.
#include "core/ingest/ingestqueue_p.h"

#include "core/base/await.h"
#include "core/store/chunkindex.h"
#include "core/store/store.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace quire::ingest {

using store::Database;
using store::DocumentState;
using store::DocumentTable;

namespace {

constexpr int hashesAtOnce = 2;
constexpr qsizetype rowsAtOnce = 200;
// Read documents that wait to be chunked or stored: their text is in memory.
constexpr int unstoredAtMost = 4;

Result<QList<DocumentId>> saveRows(Database &database, const QList<DocumentRow> &rows)
{
    DocumentTable table(database);
    QList<DocumentId> ids;
    for (const DocumentRow &row : rows) {
        if (row.id.isValid()) {
            const auto present = table.find(row.id);
            if (!present)
                return tl::unexpected(present.error());
            if (!*present) { // Removed meanwhile: no reason to fail the others.
                ids.append(DocumentId{});
                continue;
            }
        }
        const auto id = table.save(row);
        if (!id)
            return tl::unexpected(id.error());
        ids.append(*id);
    }
    return ids;
}

Result<void> storeContent(Database &database, const DocumentRow &row, const QList<Block> &blocks, const QList<Chunk> &chunks)
{
    if (const auto saved = DocumentTable(database).save(row); !saved)
        return tl::unexpected(saved.error());
    return store::ChunkIndex(database).replace(row.id, row.info.title, QFileInfo(row.path).fileName(), blocks, chunks);
}

} // namespace

void IngestQueue::Private::find(const QStringList &paths, const AddOptions &options)
{
    ++finding;
    begin();
    await(q, QtConcurrent::run(&scanners, foundFiles, paths, stop.token()), [this, options](const QList<FoundFile> &found) {
        --finding;
        for (const FoundFile &file : found) {
            if (file.refused)
                Q_EMIT q->added(file.path, AddOutcome::Refused, {}, *file.refused);
            else
                arrivals.push_back({file.path, options, {}});
        }
        hashNext();
        changed();
    });
}

void IngestQueue::Private::arrive(Arrival arrival)
{
    begin();
    if (arrival.retryOf.isValid())
        underway.insert(arrival.retryOf);
    arrivals.push_back(std::move(arrival));
    hashNext();
    changed();
}

void IngestQueue::Private::hashNext()
{
    while (hashing < hashesAtOnce && !arrivals.empty()) {
        const Arrival arrival = std::move(arrivals.front());
        arrivals.pop_front();
        ++hashing;
        std::optional<FileFacts> trusted;
        if (arrival.options.knownBy == KnownBy::SizeAndTime) {
            if (const auto row = library.findByPath(arrival.path))
                trusted = factsIn(*row);
        }
        const auto hash = QtConcurrent::run(&scanners, factsOf, arrival.path, trusted, stop.token());
        await(q, hash, [this, arrival](const Result<FileFacts> &facts) {
            --hashing;
            judge(arrival, facts);
            hashNext();
            changed();
        });
    }
}

void IngestQueue::Private::judge(const Arrival &arrival, const Result<FileFacts> &facts)
{
    if (arrival.retryOf.isValid()) {
        const auto row = library.find(arrival.retryOf);
        if (!row || !underway.contains(row->id))
            return; // Removed or cancelled meanwhile.
        if (facts)
            read(arrival, *row, *facts);
        else
            fail(row->id, facts.error());
        return;
    }
    if (!facts) {
        Q_EMIT q->added(arrival.path, AddOutcome::Refused, {}, facts.error());
        return;
    }
    if (newPaths.contains(arrival.path) || newContents.contains(facts->contentHash)) {
        twins.emplace_back(arrival, *facts);
        return;
    }
    const Judgement judgement = library.judge(arrival.path, facts->contentHash);
    const auto row = library.find(judgement.document);
    switch (judgement.verdict) {
    case Verdict::New:
        judgeNew(arrival, *facts);
        break;
    case Verdict::Known:
        judgeKnown(arrival, *row, *facts);
        break;
    case Verdict::Changed:
        read(arrival, *row, *facts);
        break;
    case Verdict::KnownElsewhere:
        judgeTwin(arrival, *row);
        break;
    }
}

void IngestQueue::Private::judgeNew(const Arrival &arrival, const FileFacts &facts)
{
    DocumentRow row;
    row.path = arrival.path;
    row.contentHash = facts.contentHash;
    row.size = facts.size;
    row.modified = facts.modified;
    row.collection = arrival.options.collection;
    row.added = now();
    newPaths.insert(row.path);
    newContents.insert(row.contentHash);
    saveSoon({row, arrival});
}

void IngestQueue::Private::judgeKnown(const Arrival &arrival, DocumentRow row, const FileFacts &facts)
{
    if (row.state == DocumentState::Queued && !underway.contains(row.id)) {
        read(arrival, row, facts); // Left over from a run that ended early.
        return;
    }
    if (factsIn(row) != facts) { // Written again with the same content.
        row.modified = facts.modified;
        library.put(row);
        saveQuietly(row);
    }
    Q_EMIT q->added(arrival.path, AddOutcome::AlreadyKnown, row.id, {});
}

// A copy is nothing new; but when the known file has gone, this is where it went.
void IngestQueue::Private::judgeTwin(const Arrival &arrival, const DocumentRow &twin)
{
    ++checkingTwins;
    const auto existence = QtConcurrent::run(&scanners, [path = twin.path] { return QFile::exists(path); });
    await(q, existence, [this, arrival, id = twin.id](bool exists) {
        --checkingTwins;
        auto row = library.find(id);
        if (row && !exists && !library.findByPath(arrival.path)) {
            row->path = arrival.path;
            library.put(*row);
            saveQuietly(*row);
            Q_EMIT q->documentChanged(*row);
        }
        Q_EMIT q->added(arrival.path, AddOutcome::AlreadyKnown, id, {});
        changed();
    });
}

void IngestQueue::Private::read(const Arrival &arrival, DocumentRow row, const FileFacts &facts)
{
    drop(row.id); // What is being read of it is out of date.
    row.contentHash = facts.contentHash;
    row.size = facts.size;
    row.modified = facts.modified;
    row.state = DocumentState::Queued;
    row.error.reset();
    if (!arrival.options.collection.isEmpty())
        row.collection = arrival.options.collection;
    library.put(row);
    underway.insert(row.id);
    saveSoon({row, arrival});
}

void IngestQueue::Private::saveSoon(Unsaved next)
{
    unsaved.append(std::move(next));
    if (isSaving || std::exchange(saveScheduled, true))
        return;
    // In a turn of its own, so that what arrives together is saved together.
    QMetaObject::invokeMethod(q, [this] {
        saveScheduled = false;
        saveBatch();
    }, Qt::QueuedConnection);
}

void IngestQueue::Private::saveBatch()
{
    if (isSaving || unsaved.isEmpty())
        return;
    isSaving = true;
    const QList<Unsaved> batch = unsaved.first(std::min(unsaved.size(), rowsAtOnce));
    unsaved.remove(0, batch.size());
    QList<DocumentRow> rows;
    for (const Unsaved &entry : batch)
        rows.append(entry.row);
    const auto saving = storage.write([rows](Database &database) { return saveRows(database, rows); });
    await(q, saving, [this, batch](const Result<QList<DocumentId>> &ids) {
        isSaving = false;
        saved(batch, ids);
        saveBatch();
        changed();
    });
}

void IngestQueue::Private::saved(const QList<Unsaved> &batch, const Result<QList<DocumentId>> &ids)
{
    for (qsizetype i = 0; i < batch.size(); ++i) {
        DocumentRow row = batch.at(i).row;
        const Arrival &arrival = batch.at(i).arrival;
        const bool isNew = !row.id.isValid();
        if (isNew) {
            newPaths.remove(row.path);
            newContents.remove(row.contentHash);
        }
        if (!ids && isNew) {
            Q_EMIT q->added(arrival.path, AddOutcome::Refused, {}, ids.error());
            continue;
        }
        if (isNew) {
            row.id = ids->at(i);
            library.put(row);
            underway.insert(row.id);
        } else if (!underway.contains(row.id)) {
            continue; // Removed or cancelled while its row was written.
        }
        Q_EMIT q->documentChanged(row);
        if (!arrival.retryOf.isValid())
            Q_EMIT q->added(arrival.path, AddOutcome::Queued, row.id, {});
        if (!ids) {
            fail(row.id, ids.error());
            continue;
        }
        waiting.push_back({row.id, arrival.options.password, row.size});
        bytesWaiting += row.size;
    }
    for (const auto &[arrival, facts] : std::exchange(twins, {}))
        judge(arrival, facts);
    startNext();
}

void IngestQueue::Private::saveQuietly(const DocumentRow &row)
{
    storage.write([row](Database &database) { return saveRows(database, {row}); });
}

void IngestQueue::Private::startNext()
{
    const auto isRead = [](const auto &entry) { return entry.second.stage != Stage::Parsing; };
    while (!isPaused && !waiting.empty()) {
        const auto unstored = std::count_if(items.cbegin(), items.cend(), isRead);
        const auto parsing = static_cast<std::ptrdiff_t>(items.size()) - unstored;
        if (unstored >= unstoredAtMost || parsing > host.workers())
            return;
        const Waiting next = std::move(waiting.front());
        waiting.pop_front();
        bytesWaiting -= next.size;
        parse(next);
    }
}

void IngestQueue::Private::parse(const Waiting &next)
{
    const auto row = library.find(next.document);
    if (!row)
        return;
    Item &item = items[next.document];
    item.turn = nextTurn++;
    item.size = next.size;
    item.job = host.parse({row->path, next.password});
    const DocumentId id = next.document;
    ParserJob *job = item.job.get();
    connect(job, &ParserJob::progressed, q, [this, id](int done, int total) {
        items[id].part = total > 0 ? double(done) / total : 0;
        Q_EMIT q->progressed({id, done, total});
        changed();
    });
    connect(job, &ParserJob::failed, q, [this, id](const Error &error) { fail(id, error); });
    connect(job, &ParserJob::parsed, q, [this, id, turn = item.turn](const Document &content) { chunkUp(id, turn, content); });
}

bool IngestQueue::Private::isCurrent(DocumentId document, quint64 turn) const
{
    const auto found = items.find(document);
    return found != items.end() && found->second.turn == turn;
}

/// The job may be the one that calls, so it goes later; it must not be heard until then.
void IngestQueue::Private::letGo(Item &item)
{
    if (!item.job)
        return;
    disconnect(item.job.get(), nullptr, q, nullptr);
    item.job.release()->deleteLater();
}

void IngestQueue::Private::chunkUp(DocumentId document, quint64 turn, const Document &content)
{
    items[document].stage = Stage::Chunking;
    letGo(items[document]);
    const auto chunking = QtConcurrent::run(&chunkers, [content] { return chunk(content); });
    await(q, chunking, [this, document, turn, content](const QList<Chunk> &chunks) {
        if (!isCurrent(document, turn))
            return;
        if (chunks.isEmpty())
            fail(document, {ErrorCode::NoText, QStringLiteral("no text to search in"), {}});
        else
            store(document, turn, content, chunks);
    });
    startNext();
}

void IngestQueue::Private::store(DocumentId document, quint64 turn, const Document &content, const QList<Chunk> &chunks)
{
    items[document].stage = Stage::Storing;
    DocumentRow row = *library.find(document);
    row.state = DocumentState::Ready;
    row.info = content.info;
    row.chunks = static_cast<int>(chunks.size());
    row.warnings = content.warnings;
    row.error.reset();
    row.indexed = now();
    const auto storeAll = [row, blocks = content.blocks, chunks](Database &database) {
        return storeContent(database, row, blocks, chunks);
    };
    await(q, storage.write(storeAll), [this, row, turn](const Result<void> &result) { indexed(row, turn, result); });
}

void IngestQueue::Private::indexed(const DocumentRow &row, quint64 turn, const Result<void> &result)
{
    if (!isCurrent(row.id, turn))
        return;
    if (!result) {
        fail(row.id, result.error());
        return;
    }
    items.erase(row.id);
    underway.remove(row.id);
    library.put(row);
    ++finished;
    bytesDone += row.size;
    Q_EMIT q->documentChanged(row);
    Q_EMIT q->documentIndexed(row.id);
    startNext();
    changed();
}

void IngestQueue::Private::fail(DocumentId document, const Error &error)
{
    if (const auto found = items.find(document); found != items.end())
        letGo(found->second);
    drop(document);
    auto row = library.find(document);
    if (!row)
        return;
    row->state = DocumentState::Failed;
    row->error = error;
    library.put(*row);
    saveQuietly(*row);
    ++failed;
    bytesDone += row->size;
    Q_EMIT q->documentChanged(*row);
    Q_EMIT q->documentFailed(document, error);
    startNext();
    changed();
}

void IngestQueue::Private::drop(DocumentId document)
{
    underway.remove(document);
    items.erase(document);
    std::erase_if(waiting, [this, document](const Waiting &entry) {
        if (entry.document != document)
            return false;
        bytesWaiting -= entry.size;
        return true;
    });
    std::erase_if(arrivals, [document](const Arrival &arrival) { return arrival.retryOf == document; });
}

} // namespace quire::ingest
