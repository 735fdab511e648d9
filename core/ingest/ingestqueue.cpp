#include "core/ingest/ingestqueue.h"

#include "core/base/await.h"
#include "core/base/clock.h"
#include "core/ingest/filekinds.h"
#include "core/ingest/ingestqueue_p.h"
#include "core/store/store.h"

namespace quire::ingest {

using store::Database;
using store::DocumentState;
using store::DocumentTable;

IngestQueue::Private::Private(IngestQueue *queue, const Parts &given)
    : q(queue)
    , storage(given.store)
    , host(given.host)
    , clock(given.clock)
{
    scanners.setMaxThreadCount(2);
    chunkers.setMaxThreadCount(2);
}

void IngestQueue::Private::load()
{
    const auto reading = storage.read([](Database &database) { return DocumentTable(database).all(); });
    await(q, reading, [this](const Result<QList<DocumentRow>> &rows) {
        if (rows) {
            for (const DocumentRow &row : *rows)
                library.put(row);
        }
        isLoaded = true;
        Q_EMIT q->libraryLoaded();
        for (const auto &[paths, options] : std::exchange(early, {}))
            find(paths, options);
        if (wantsRestore)
            q->restore();
        changed();
    });
}

QDateTime IngestQueue::Private::now() const
{
    return QDateTime::fromMSecsSinceEpoch(clock.now().wall.time_since_epoch().count(), Qt::UTC);
}

bool IngestQueue::Private::isBusy() const
{
    return !isLoaded || !early.empty() || finding > 0 || hashing > 0 || checkingTwins > 0 || isSaving || saveScheduled
           || !arrivals.empty() || !unsaved.isEmpty() || !twins.empty() || !waiting.empty() || !items.empty();
}

/// Work has come; when it is the first since the queue was empty, the counts start anew.
void IngestQueue::Private::begin()
{
    if (std::exchange(isActive, true))
        return;
    finished = 0;
    failed = 0;
    bytesDone = 0;
    remaining = RemainingTime();
    remaining.skipTo(clock.now().boot);
}

void IngestQueue::Private::changed()
{
    if (std::exchange(reportScheduled, true))
        return;
    QMetaObject::invokeMethod(q, [this] { report(); }, Qt::QueuedConnection);
}

void IngestQueue::Private::report()
{
    reportScheduled = false;
    if (isPaused)
        remaining.skipTo(clock.now().boot);
    qint64 done = bytesDone;
    for (const auto &[id, item] : items)
        done += static_cast<qint64>(item.part * static_cast<double>(item.size));
    remaining.advance(clock.now().boot, done);
    const bool ended = isActive && !isBusy();
    if (ended)
        isActive = false;
    Q_EMIT q->statusChanged(status());
    if (ended)
        Q_EMIT q->idle();
}

QueueStatus IngestQueue::Private::status() const
{
    QueueStatus status;
    status.waiting = static_cast<int>(waiting.size() + arrivals.size() + twins.size()) + static_cast<int>(unsaved.size()) + hashing;
    status.running = static_cast<int>(items.size());
    status.finished = finished;
    status.failed = failed;
    status.paused = isPaused;
    status.bytesLeft = bytesWaiting;
    for (const auto &[id, item] : items)
        status.bytesLeft += static_cast<qint64>((1 - item.part) * static_cast<double>(item.size));
    if (status.bytesLeft > 0 && !isPaused)
        status.remaining = remaining.left(status.bytesLeft);
    return status;
}

IngestQueue::IngestQueue(const Parts &parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, parts))
{
    d->load();
}

IngestQueue::~IngestQueue()
{
    d->stop.cancel();
}

void IngestQueue::add(const QStringList &paths, const AddOptions &options)
{
    d->begin();
    if (d->isLoaded)
        d->find(paths, options);
    else
        d->early.emplace_back(paths, options);
}

void IngestQueue::cancel(DocumentId document)
{
    const auto found = d->items.find(document);
    const bool isBeingStored = found != d->items.end() && found->second.stage == Private::Stage::Storing;
    if (d->underway.contains(document) && !isBeingStored)
        d->fail(document, {ErrorCode::Cancelled, {}, {}});
}

void IngestQueue::retry(DocumentId document, const QString &password)
{
    auto row = d->library.find(document);
    if (!row || d->underway.contains(document))
        return;
    row->state = DocumentState::Queued;
    row->error.reset();
    d->library.put(*row);
    Q_EMIT documentChanged(*row);
    d->arrive({row->path, {{}, password, KnownBy::Content}, document});
}

void IngestQueue::remove(const QList<DocumentId> &documents)
{
    QList<DocumentRow> rows;
    for (const DocumentId document : documents) {
        if (const auto row = d->library.find(document))
            rows.append(*row);
        d->drop(document);
        d->library.remove(document);
    }
    const auto removeAll = [documents](Database &database) -> Result<void> {
        for (const DocumentId document : documents) {
            if (auto removed = DocumentTable(database).remove(document); !removed)
                return removed;
        }
        return {};
    };
    await(this, d->storage.write(removeAll), [this, documents, rows](const Result<void> &result) {
        if (result) {
            Q_EMIT documentsRemoved(documents);
        } else { // The disk refused: they are still there.
            for (const DocumentRow &row : rows) {
                d->library.put(row);
                Q_EMIT documentChanged(row);
            }
        }
        d->startNext();
        d->changed();
    });
}

void IngestQueue::pause()
{
    d->isPaused = true;
    d->changed();
}

void IngestQueue::resume()
{
    d->isPaused = false;
    d->remaining.skipTo(d->clock.now().boot);
    d->startNext();
    d->changed();
}

void IngestQueue::restore()
{
    d->wantsRestore = true;
    if (!d->isLoaded)
        return;
    for (const DocumentRow &row : d->library.rows()) {
        if (row.state == DocumentState::Queued && !d->underway.contains(row.id))
            d->arrive({row.path, {}, row.id});
    }
}

QList<DocumentRow> IngestQueue::documents() const
{
    return d->library.rows();
}

QueueStatus IngestQueue::status() const
{
    return d->status();
}

QStringList IngestQueue::suffixes()
{
    return readableSuffixes();
}

} // namespace quire::ingest
