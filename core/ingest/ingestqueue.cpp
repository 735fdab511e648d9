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
    reports.setSingleShot(true);
    QObject::connect(&reports, &QTimer::timeout, q, [this] { report(); });
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
        for (const Wish &wish : std::exchange(early, {}))
            find(wish);
        if (wantsRestore)
            q->restore();
        changed();
    });
}

QDateTime IngestQueue::Private::now() const
{
    return QDateTime::fromMSecsSinceEpoch(clock.now().wall.time_since_epoch().count(), Qt::UTC);
}

bool IngestQueue::Private::isJudging() const
{
    return !isLoaded || !early.empty() || finding > 0 || hashing > 0 || checkingTwins > 0 || isSaving || saveScheduled
           || !arrivals.empty() || !unsaved.isEmpty() || !twins.empty();
}

bool IngestQueue::Private::isBusy() const
{
    return isJudging() || !waiting.empty() || !items.empty();
}

/// Work has come; when it is the first since the queue was empty, the counts start anew.
void IngestQueue::Private::begin()
{
    if (std::exchange(isActive, true))
        return;
    finished = 0;
    failed = 0;
    bytesDone = 0;
    host.warmUp(); // While files are found and hashed.
    remaining = RemainingTime();
    remaining.skipTo(clock.now().boot);
}

/// Told of some times a second, and the end at once.
void IngestQueue::Private::changed()
{
    constexpr qint64 between = 60; // milliseconds
    const bool ended = isActive && !isBusy();
    if (reports.isActive() && !ended)
        return;
    const qint64 passed = sinceReport.isValid() && !ended ? sinceReport.elapsed() : between;
    reports.start(static_cast<int>(std::clamp<qint64>(between - passed, 0, between)));
}

void IngestQueue::Private::report()
{
    sinceReport.start();
    if (isPaused)
        remaining.skipTo(clock.now().boot);
    remaining.advance(clock.now().boot, status().bytesDone);
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
    status.bytesDone = bytesDone;
    status.bytesLeft = bytesWaiting;
    for (const auto &[id, item] : items) {
        const auto read = static_cast<qint64>(item.part * static_cast<double>(item.size));
        status.bytesDone += read;
        status.bytesLeft += item.size - read;
    }
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

quint64 IngestQueue::add(const QStringList &paths, const AddOptions &options)
{
    const Private::Wish wish{paths, options, d->nextTicket++};
    d->begin();
    if (d->isLoaded)
        d->find(wish);
    else
        d->early.push_back(wish);
    return wish.ticket;
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
    if (row->state != DocumentState::Reading) {
        row->state = DocumentState::Queued;
        row->error.reset();
        d->library.put(*row);
        Q_EMIT documentChanged(*row);
    }
    d->arrive({row->path, {{}, password, KnownBy::Content}, document, 0});
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

void IngestQueue::filesGone(const QStringList &paths)
{
    d->gone.unite(QSet<QString>(paths.cbegin(), paths.cend()));
    d->sweepSoon();
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
        if (isUnread(row) && !d->underway.contains(row.id))
            d->arrive({row.path, {}, row.id, 0});
    }
}

bool IngestQueue::isLoaded() const
{
    return d->isLoaded;
}

std::optional<DocumentRow> IngestQueue::document(DocumentId id) const
{
    return d->library.find(id);
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
