// The drop journey, first half: what happens to a file between `add` and its place in the waiting line.
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
// Another watched folder may be the one that a renamed file is in now, and tells of it a little later.
constexpr std::chrono::seconds turningUp{3};

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
        // The beginning that an interrupted reading left.
        if (row.id.isValid() && row.chunks == 0) {
            if (const auto cleared = store::ChunkIndex(database).clear(row.id); !cleared)
                return tl::unexpected(cleared.error());
        }
        ids.append(*id);
    }
    return ids;
}

} // namespace

void IngestQueue::Private::find(const Wish &wish)
{
    ++finding;
    begin();
    await(q, QtConcurrent::run(&scanners, foundFiles, wish.paths, stop.token()), [this, wish](const QList<FoundFile> &found) {
        --finding;
        for (const FoundFile &file : found) {
            Arrival arrival{file.path, wish.options, {}, wish.ticket};
            if (file.refused)
                answer(arrival, AddOutcome::Refused, {}, *file.refused);
            else
                arrivals.push_back(std::move(arrival));
        }
        Q_EMIT q->walked(wish.ticket, static_cast<int>(found.size()));
        hashNext();
        changed();
    });
}

void IngestQueue::Private::answer(const Arrival &arrival, AddOutcome outcome, DocumentId document, const Error &reason)
{
    Q_EMIT q->added(arrival.path, outcome, document, reason, arrival.ticket);
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
        answer(arrival, AddOutcome::Refused, {}, facts.error());
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
    if (isUnread(row) && !underway.contains(row.id)) {
        read(arrival, row, facts); // Left over from a run that ended early.
        return;
    }
    if (factsIn(row) != facts) { // Written again with the same content.
        row.modified = facts.modified;
        library.put(row);
        saveQuietly(row);
    }
    answer(arrival, AddOutcome::AlreadyKnown, row.id);
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
        answer(arrival, AddOutcome::AlreadyKnown, id);
        changed();
    });
}

void IngestQueue::Private::read(const Arrival &arrival, DocumentRow row, const FileFacts &facts)
{
    drop(row.id); // What is being read of it is out of date.
    if (row.state == DocumentState::Reading)
        row.chunks = 0; // Nor is its beginning the new text's.
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
            answer(arrival, AddOutcome::Refused, {}, ids.error());
            continue;
        }
        if (isNew) {
            row.id = ids->at(i);
            library.put(row);
            underway.insert(row.id);
        } else if (!underway.contains(row.id)) { // Removed or cancelled while its row was written.
            if (!arrival.retryOf.isValid())
                answer(arrival, AddOutcome::Refused, row.id, {ErrorCode::Cancelled, {}, {}});
            continue;
        }
        Q_EMIT q->documentChanged(row);
        if (!arrival.retryOf.isValid())
            answer(arrival, AddOutcome::Queued, row.id);
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

void IngestQueue::Private::sweepSoon()
{
    sweeping = clock.runAfter(turningUp, [this] { sweep(); });
}

void IngestQueue::Private::sweep()
{
    if (isJudging())
        return sweepSoon();
    const QStringList paths(gone.cbegin(), gone.cend());
    gone.clear();
    const auto look = QtConcurrent::run(&scanners, [paths] {
        QStringList missing;
        std::copy_if(paths.cbegin(), paths.cend(), std::back_inserter(missing), [](const QString &path) { return !QFile::exists(path); });
        return missing;
    });
    await(q, look, [this](const QStringList &missing) {
        QList<DocumentId> documents;
        for (const QString &path : missing) {
            if (const auto row = library.findByPath(path))
                documents.append(row->id);
        }
        if (!documents.isEmpty())
            q->remove(documents);
    });
}

} // namespace quire::ingest
