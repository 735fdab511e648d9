#include "core/store/segmentmerger.h"

#include "core/store/postings.h"
#include "core/store/sql.h"

namespace quire::store {
namespace {

constexpr int searchedState = 0;
constexpr int growingState = 1;
constexpr int deadState = 2;

constexpr int segmentsPerLevel = 8;
constexpr int mostBetween = 24;           // smaller ones between those of a level

int levelOf(const Segment &segment)
{
    int level = 0;
    for (qint64 count = segment.count; count >= segmentsPerLevel; count /= segmentsPerLevel)
        ++level;
    return level;
}

// One segment's terms from a given one on.
class SourceTerms
{
public:
    SourceTerms(Database &database, const Segment &segment, const QByteArray &from)
        : m_segment(segment)
        , m_pages(std::make_unique<Query>(database, "SELECT body FROM index_pages WHERE segment = ?1 AND first_term >= coalesce("
                                                    "(SELECT max(first_term) FROM index_pages WHERE segment = ?1 AND first_term <= ?2), "
                                                    "x'') ORDER BY first_term"))
    {
        m_pages->with(segment.id).with(from);
        do
            advance();
        while (!m_isAtEnd && term() < from);
    }

    /// To the next term; gives the bytes that were read for it.
    qint64 advance()
    {
        qint64 read = 0;
        while (!m_reader || !m_reader->next()) {
            m_isAtEnd = !m_pages->executeStep();
            if (m_isAtEnd)
                break;
            m_body = m_pages->bytes(0);
            read += m_body.size();
            m_reader.emplace(m_body);
        }
        return read;
    }

    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    [[nodiscard]] const QByteArray &term() const { return m_reader->term(); }
    void appendTo(QList<Posting> &postings, const IdRanges &removed) const
    {
        PostingCursor cursor(m_reader->list(), m_segment.chunks.first);
        for (qint64 chunk = cursor.seek(m_segment.chunks.first); chunk != PostingCursor::end; chunk = cursor.advance()) {
            if (!removed.contains(chunk))
                postings.append({chunk, cursor.weight()});
        }
    }

private:
    Segment m_segment;
    std::unique_ptr<Query> m_pages;
    QByteArray m_body;
    std::optional<PageReader> m_reader;
    bool m_isAtEnd = false;
};

/// Neighbours that should be one, smallest first; or one that has lost half of its chunks.
QList<Segment> due(const QList<Segment> &segments)
{
    for (int level = 0, highest = 0; level <= highest; ++level) {
        qsizetype first = segments.size();
        int ofLevel = 0;
        for (; first > 0 && segments.at(first - 1).target == 0; --first) {
            const int own = levelOf(segments.at(first - 1));
            highest = std::max(highest, own);
            if (own > level)
                break;
            ofLevel += own == level ? 1 : 0;
        }
        const auto between = segments.size() - first - ofLevel;
        if (ofLevel >= segmentsPerLevel || between >= mostBetween)
            return segments.mid(first);
    }
    for (const Segment &segment : segments) {
        if (segment.target == 0 && 2 * segment.removed > segment.count)
            return {segment};
    }
    return {};
}

qint64 bytesOf(const QList<Segment> &segments)
{
    qint64 bytes = 0;
    for (const Segment &segment : segments)
        bytes += segment.bytes;
    return bytes;
}

} // namespace

SegmentPages::SegmentPages(Database &database, qint64 segment)
    : m_database(database)
    , m_insert(std::make_unique<Query>(database, "INSERT INTO index_pages(segment, first_term, body) VALUES(?, ?, ?)"))
    , m_segment(segment)
{
}

SegmentPages::~SegmentPages() = default;

void SegmentPages::add(const QByteArray &term, const QByteArray &list)
{
    if (m_page.isFull(term.size() + list.size()))
        write();
    m_page.add(term, list);
}

void SegmentPages::write()
{
    const QByteArray first = m_page.first();
    const QByteArray body = m_page.take();
    m_bytes += body.size();
    m_insert->with(m_segment).with(first).with(body).run();
}

qint64 SegmentPages::finish()
{
    if (!m_page.isEmpty())
        write();
    Query(m_database, "UPDATE index_segments SET bytes = bytes + ? WHERE id = ?").with(m_bytes).with(m_segment).run();
    return m_bytes;
}

void SegmentMerger::mergeAfter(qint64 bytes)
{
    dropEmptied();
    takeAway(m_pace.deadPages);
    const qint64 budget = m_pace.step + m_pace.perByte * bytes;
    qint64 large = underway();
    if (large != 0 && goOn(large, budget))
        large = 0;
    while (true) {
        const QList<Segment> sources = due(Segments(m_database).searched());
        const bool isSmall = bytesOf(sources) <= m_pace.step;
        if (sources.isEmpty() || (!isSmall && large != 0))
            return;
        const qint64 target = begin(sources);
        if (!goOn(target, isSmall ? std::numeric_limits<qint64>::max() : budget))
            large = target;
    }
}

qint64 SegmentMerger::underway() const
{
    Query query(m_database, "SELECT id FROM index_segments WHERE state = ?");
    query.with(growingState);
    return query.executeStep() ? query.integer(0) : 0;
}

qint64 SegmentMerger::begin(const QList<Segment> &sources)
{
    const IdRange chunks{sources.front().chunks.first, sources.back().chunks.last};
    Query(m_database, "INSERT INTO index_segments(first_chunk, last_chunk, chunks, terms, bytes, state, next_term) "
                      "SELECT ?1, ?2, sum(chunks - removed), sum(terms * (chunks - removed) / chunks), 0, ?3, x'' "
                      "FROM index_segments WHERE state = ?4 AND first_chunk BETWEEN ?1 AND ?2")
        .with(chunks.first)
        .with(chunks.last)
        .with(growingState)
        .with(searchedState)
        .run();
    const qint64 target = m_database.handle().getLastInsertRowid();
    Query(m_database, "UPDATE index_segments SET target = ?1 WHERE state = ?2 AND first_chunk BETWEEN ?3 AND ?4")
        .with(target)
        .with(searchedState)
        .with(chunks.first)
        .with(chunks.last)
        .run();
    Query(m_database, "UPDATE index_removed SET target = ?1 WHERE first BETWEEN ?2 AND ?3").with(target).with(chunks.first).with(chunks.last).run();
    return target;
}

bool SegmentMerger::goOn(qint64 target, qint64 budget)
{
    Query state(m_database, "SELECT first_chunk, next_term FROM index_segments WHERE id = ?");
    state.with(target);
    if (!state.executeStep())
        return true;
    const qint64 base = state.integer(0);
    const QByteArray from = state.bytes(1);
    Query left(m_database, "SELECT first, last FROM index_removed WHERE target = ?");
    left.with(target);
    QList<IdRange> gone;
    while (left.executeStep())
        gone.append({left.integer(0), left.integer(1)});
    const IdRanges removed(gone);

    std::vector<std::unique_ptr<SourceTerms>> sources;
    const QList<Segment> segments = Segments(m_database).searched();
    for (const Segment &segment : segments) {
        if (segment.target == target)
            sources.push_back(std::make_unique<SourceTerms>(m_database, segment, from));
    }
    SegmentPages pages(m_database, target);
    while (true) {
        std::erase_if(sources, [](const auto &source) { return source->isAtEnd(); });
        if (sources.empty())
            break;
        const auto lowest = std::min_element(sources.cbegin(), sources.cend(), [](const auto &a, const auto &b) { return a->term() < b->term(); });
        const QByteArray term = (*lowest)->term();
        if (budget < 0) {
            Query(m_database, "UPDATE index_segments SET next_term = ? WHERE id = ?").with(term).with(target).run();
            pages.finish();
            return false;
        }
        QList<Posting> postings;
        for (const auto &source : sources) {
            if (source->term() != term)
                continue;
            source->appendTo(postings, removed);
            budget -= source->advance();
        }
        if (!postings.isEmpty())
            pages.add(term, packPostings(postings, base));
    }
    pages.finish();
    finish(target);
    return true;
}

void SegmentMerger::finish(qint64 target)
{
    Query(m_database, "UPDATE index_segments SET state = ?2, target = NULL WHERE target = ?1").with(target).with(deadState).run();
    Query(m_database, "DELETE FROM index_removed WHERE target = ?").with(target).run();
    Query(m_database, "UPDATE index_segments SET state = ?2, next_term = NULL, removed = (SELECT coalesce(sum(last - first + 1), 0) "
                      "FROM index_removed WHERE first BETWEEN first_chunk AND last_chunk) WHERE id = ?1")
        .with(target)
        .with(searchedState)
        .run();
}

void SegmentMerger::dropEmptied()
{
    const QList<Segment> segments = Segments(m_database).searched();
    for (const Segment &segment : segments) {
        if (segment.target != 0 || segment.removed < segment.count)
            continue;
        Query(m_database, "UPDATE index_segments SET state = ? WHERE id = ?").with(deadState).with(segment.id).run();
        Query(m_database, "DELETE FROM index_removed WHERE first BETWEEN ? AND ?").with(segment.chunks.first).with(segment.chunks.last).run();
    }
}

void SegmentMerger::takeAway(qint64 pages)
{
    Query dead(m_database, "SELECT id FROM index_segments WHERE state = ? ORDER BY id");
    dead.with(deadState);
    QList<qint64> ids;
    while (dead.executeStep())
        ids.append(dead.integer(0));
    Query remove(m_database, "DELETE FROM index_pages WHERE id IN (SELECT id FROM index_pages WHERE segment = ? LIMIT ?)");
    for (const qint64 id : ids) {
        remove.with(id).with(pages).run();
        pages -= m_database.handle().getChanges();
        if (pages <= 0)
            return;
        Query(m_database, "DELETE FROM index_segments WHERE id = ?").with(id).run();
    }
}

} // namespace quire::store
