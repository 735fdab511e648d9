// The drop journey, second half: a waiting document is read, cut into passages and stored. Small documents that are ready
// together share a transaction; a long one's beginning gets one of its own while the rest is read.
#include "core/ingest/ingestqueue_p.h"

#include "core/base/await.h"
#include "core/store/chunkindex.h"
#include "core/store/store.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace quire::ingest {

using store::Database;
using store::DocumentState;
using store::DocumentTable;

namespace {

// Read documents that wait to be chunked or stored: their text is in memory.
constexpr int unstoredAtMost = 32;
constexpr qint64 unstoredBytesAtMost = 8 << 20;
// What one transaction takes: long enough for its costs to be shared, short enough for others to come soon.
constexpr qsizetype chunksATransaction = 400;

/// Whether `whole` goes on where `beginning` ends: then what is stored of it can stay.
template<typename T>
bool continues(const QList<T> &whole, const QList<T> &beginning)
{
    return whole.size() >= beginning.size() && std::equal(beginning.cbegin(), beginning.cend(), whole.cbegin());
}

} // namespace

/// The work on a text, for a thread of the pool: what is left to the store thread is to write it down.
IngestQueue::Private::Cut IngestQueue::Private::cutUp(const Document &content, const QString &path, qsizetype stored)
{
    Cut cut{content, chunk(content), {}, 0};
    cut.analysedFrom = std::min(stored, cut.chunks.size());
    cut.analysis = store::analyseChunks({content.info.title, QFileInfo(path).fileName()}, cut.chunks.mid(cut.analysedFrom));
    return cut;
}

/// Stores what comes after the beginning that is stored, or all, when that has turned out differently.
Result<void> IngestQueue::Private::storeContent(Database &database, const DocumentRow &row, const Cut &cut, const Cut &begun)
{
    if (const auto saved = DocumentTable(database).save(row); !saved)
        return tl::unexpected(saved.error());
    store::ChunkIndex index(database);
    const bool goesOn = !begun.chunks.isEmpty() && cut.content.info.title == begun.content.info.title
                        && continues(cut.content.blocks, begun.content.blocks) && continues(cut.chunks, begun.chunks);
    const qsizetype stored = begun.chunks.size();
    if (goesOn && stored >= cut.analysedFrom)
        return index.append(row.id, cut.content.blocks.mid(begun.content.blocks.size()), cut.chunks.mid(stored),
                            cut.analysis.from(stored - cut.analysedFrom));
    const store::DocumentNames names{row.info.title, QFileInfo(row.path).fileName()};
    return index.replace(row.id, names, cut.content.blocks, cut.chunks,
                         cut.analysedFrom == 0 ? cut.analysis : store::analyseChunks(names, cut.chunks));
}

void IngestQueue::Private::startNext()
{
    const auto isRead = [](const auto &entry) { return entry.second.stage != Stage::Parsing; };
    while (!isPaused && !waiting.empty()) {
        const auto unstored = std::count_if(items.cbegin(), items.cend(), isRead);
        const auto parsing = static_cast<std::ptrdiff_t>(items.size()) - unstored;
        qint64 unstoredBytes = 0;
        for (const auto &entry : items)
            unstoredBytes += isRead(entry) ? entry.second.size : 0;
        if (unstored >= unstoredAtMost || unstoredBytes > unstoredBytesAtMost || parsing > host.workers())
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
    connect(job, &ParserJob::grew, q, [this, id, turn = item.turn](const Document &beginning) { cutBeginning(id, turn, beginning); });
    connect(job, &ParserJob::parsed, q, [this, id, turn = item.turn](const Document &content) { cutWhole(id, turn, content); });
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

void IngestQueue::Private::cutBeginning(DocumentId document, quint64 turn, const Document &content)
{
    Item &item = items[document];
    // The text of an earlier reading stays until the new one is whole.
    if (item.begun.chunks.isEmpty() && library.find(document)->chunks > 0)
        return;
    if (item.isStoringBeginning) {
        item.grown = content;
        return;
    }
    item.isStoringBeginning = true;
    const auto cutting = QtConcurrent::run(&chunkers, cutUp, content, library.find(document)->path, item.begun.chunks.size());
    await(q, cutting, [this, document, turn](const Cut &cut) {
        if (isCurrent(document, turn))
            storeBeginning(document, turn, cut);
    });
}

void IngestQueue::Private::storeBeginning(DocumentId document, quint64 turn, const Cut &cut)
{
    DocumentRow row = *library.find(document);
    row.state = DocumentState::Reading;
    row.info = cut.content.info;
    row.chunks = static_cast<int>(cut.chunks.size());
    const auto storing = storage.write([row, cut, begun = items[document].begun](Database &database) {
        return storeContent(database, row, cut, begun);
    });
    await(q, storing, [this, turn, row, cut](const Result<void> &result) { beginningStored(turn, row, cut, result); });
}

void IngestQueue::Private::beginningStored(quint64 turn, const DocumentRow &row, const Cut &cut, const Result<void> &result)
{
    if (!isCurrent(row.id, turn))
        return;
    if (!result) {
        fail(row.id, result.error());
        return;
    }
    Item &item = items[row.id];
    item.isStoringBeginning = false;
    item.begun = cut;
    item.begun.analysis = {}; // It is in the index now.
    library.put(row);
    Q_EMIT q->documentChanged(row);
    if (item.whole)
        storeWhole(row.id, turn, *std::exchange(item.whole, std::nullopt));
    else if (item.grown)
        cutBeginning(row.id, turn, *std::exchange(item.grown, std::nullopt));
}

void IngestQueue::Private::cutWhole(DocumentId document, quint64 turn, const Document &content)
{
    Item &item = items[document];
    item.stage = Stage::Chunking;
    item.grown.reset();
    letGo(item);
    const auto cutting = QtConcurrent::run(&chunkers, cutUp, content, library.find(document)->path, item.begun.chunks.size());
    await(q, cutting, [this, document, turn](const Cut &cut) {
        if (!isCurrent(document, turn))
            return;
        if (cut.chunks.isEmpty())
            fail(document, {ErrorCode::NoText, QStringLiteral("no text to search in"), {}});
        else if (items[document].isStoringBeginning)
            items[document].whole = cut;
        else
            storeWhole(document, turn, cut);
    });
    startNext();
}

void IngestQueue::Private::storeWhole(DocumentId document, quint64 turn, const Cut &cut)
{
    Item &item = items[document];
    item.stage = Stage::Storing;
    Finished next{*library.find(document), turn, cut, item.begun};
    next.row.state = DocumentState::Ready;
    next.row.info = cut.content.info;
    next.row.chunks = static_cast<int>(cut.chunks.size());
    next.row.warnings = cut.content.warnings;
    next.row.error.reset();
    next.row.indexed = now();
    finishedReading.push_back(std::move(next));
    storeFinished();
}

/// While one transaction is written the next gathers: alone when there is little to do, many together when there is much.
void IngestQueue::Private::storeFinished()
{
    if (isStoring || finishedReading.empty())
        return;
    isStoring = true;
    qsizetype chunks = 0;
    std::vector<Finished> batch;
    while (!finishedReading.empty() && (batch.empty() || chunks + finishedReading.front().cut.chunks.size() <= chunksATransaction)) {
        chunks += finishedReading.front().cut.chunks.size();
        batch.push_back(std::move(finishedReading.front()));
        finishedReading.pop_front();
    }
    store(std::move(batch));
}

void IngestQueue::Private::store(std::vector<Finished> given)
{
    const auto batch = std::make_shared<const std::vector<Finished>>(std::move(given));
    const auto storing = storage.write([batch](Database &database) -> Result<void> {
        for (const Finished &one : *batch) {
            const auto stored = storeContent(database, one.row, one.cut, one.begun);
            if (!stored)
                return stored;
        }
        return {};
    });
    await(q, storing, [this, batch](const Result<void> &result) {
        if (!result && batch->size() > 1) { // One that cannot be stored (it was removed, or is too large) fails alone.
            for (const Finished &one : *batch)
                store({one});
            return;
        }
        for (const Finished &one : *batch)
            indexed(one.row, one.turn, result);
        isStoring = false;
        storeFinished();
    });
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
    if (row->state == DocumentState::Reading)
        row->chunks = 0; // A beginning without the rest is not kept.
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
    std::erase_if(finishedReading, [document](const Finished &one) { return one.row.id == document; });
    std::erase_if(arrivals, [document](const Arrival &arrival) { return arrival.retryOf == document; });
}

} // namespace quire::ingest
