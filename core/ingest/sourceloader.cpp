#include "core/ingest/sourceloader.h"

#include "core/base/await.h"
#include "core/base/canceltoken.h"
#include "core/ingest/library.h"
#include "core/ingest/sourceview.h"
#include "core/store/chunkindex.h"
#include "core/store/store.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace quire::ingest {

using store::Database;
using store::DocumentRow;

namespace {

constexpr int blocksAround = 12;

/// What the store has of a passage. Either may be gone: the message that cites it outlives its document.
struct Stored {
    std::optional<DocumentRow> row;
    StoredContext context;
};

Result<Stored> fetch(Database &database, const Passage &passage)
{
    Stored stored;
    const auto row = store::DocumentTable(database).find(passage.document);
    if (!row)
        return tl::unexpected(row.error());
    stored.row = *row;
    const store::ChunkIndex index(database);
    const auto present = index.passages({passage.chunk});
    if (!present)
        return tl::unexpected(present.error());
    // Indexed again since: the passage's number is gone, or may even be another's.
    const bool isSame = stored.row && !present->isEmpty() && present->first().document == passage.document
                        && present->first().text == passage.text;
    const auto range = index.blockRange(passage.chunk);
    if (!isSame || !range)
        return stored;
    const int first = std::max(range->first - blocksAround, 0);
    const auto blocks = index.blocks(passage.document, first, range->second + blocksAround);
    if (!blocks)
        return tl::unexpected(blocks.error());
    stored.context.blocks = *blocks;
    const int length = static_cast<int>(blocks->size());
    stored.context.firstOfChunk = std::min(range->first - first, length);
    stored.context.lastOfChunk = std::min(range->second - first, length - 1);
    return stored;
}

/// Blocks. Whether the file still is what was indexed.
bool isUnchanged(const DocumentRow &row)
{
    const auto facts = factsOf(row.path, factsIn(row), CancelToken());
    return facts && facts->contentHash == row.contentHash;
}

} // namespace

struct SourceLoader::Private {
    Private(SourceLoader *loader, store::Store &store, ParserHost &parserHost)
        : q(loader)
        , storage(store)
        , host(parserHost)
    {
        checkers.setMaxThreadCount(2);
    }

    void fetched(const Result<Stored> &result);
    void checked(const Stored &stored, bool unchanged);
    void showPage(const Stored &stored, const PageAnchor &anchor);
    void showText(const Stored &stored, SourceOrigin origin);
    void show(Source source);

    SourceLoader *q;
    store::Store &storage;
    ParserHost &host;
    SourceRequest request;
    quint64 turn = 0; // A load that was replaced finds another turn, and says nothing.
    std::unique_ptr<ParserJob> job;
    QThreadPool checkers;
};

void SourceLoader::Private::fetched(const Result<Stored> &result)
{
    if (!result) {
        Q_EMIT q->failed(request.passage, result.error());
        return;
    }
    if (!result->row || result->context.blocks.isEmpty()) {
        show({request.passage, SourceOrigin::StoredText, contextOf(request.passage, request.quote)});
        return;
    }
    await(q, QtConcurrent::run(&checkers, isUnchanged, *result->row), [this, turnThen = turn, stored = *result](bool unchanged) {
        if (turn == turnThen)
            checked(stored, unchanged);
    });
}

void SourceLoader::Private::checked(const Stored &stored, bool unchanged)
{
    const auto *anchor = std::get_if<PageAnchor>(&request.passage.anchor);
    if (unchanged && anchor)
        showPage(stored, *anchor);
    else
        showText(stored, unchanged ? SourceOrigin::File : SourceOrigin::StoredText);
}

void SourceLoader::Private::showPage(const Stored &stored, const PageAnchor &anchor)
{
    const PagePlace place = placeOf(anchor, stored.context, request.quote);
    SourcePage page;
    page.page = request.page.value_or(place.page);
    page.pages = stored.row->info.pages;
    if (page.page == place.page)
        page.highlight = place.highlight;
    job = host.render({stored.row->path, {}, page.page, request.dotsPerInch});
    connect(job.get(), &ParserJob::rendered, q, [this, page](const QByteArray &png, const QSizeF &size) {
        SourcePage drawn = page;
        drawn.png = png;
        drawn.pageSize = size;
        show({request.passage, SourceOrigin::File, drawn});
    });
    connect(job.get(), &ParserJob::failed, q, [this, stored](const Error &error) {
        // A page leafed to has no text of its own here; the cited one does (an encrypted file, a page that cannot be drawn).
        if (request.page)
            Q_EMIT q->failed(request.passage, error);
        else
            showText(stored, SourceOrigin::StoredText);
    });
}

void SourceLoader::Private::showText(const Stored &stored, SourceOrigin origin)
{
    show({request.passage, origin, contextOf(stored.context, request.quote)});
}

void SourceLoader::Private::show(Source source)
{
    Q_EMIT q->loaded(source);
}

SourceLoader::SourceLoader(store::Store &store, ParserHost &host, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, store, host))
{
}

SourceLoader::~SourceLoader() = default;

void SourceLoader::load(const SourceRequest &request)
{
    d->job.reset();
    d->request = request;
    const quint64 turn = ++d->turn;
    const auto fetching = d->storage.read([passage = request.passage](Database &database) { return fetch(database, passage); });
    await(this, fetching, [this, turn](const Result<Stored> &stored) {
        if (d->turn == turn)
            d->fetched(stored);
    });
}

} // namespace quire::ingest
