#include "core/store/segments.h"

#include "core/store/indexpage.h"
#include "core/store/segmentmerger.h"
#include "core/store/sql.h"
#include "core/store/varint.h"

#include <numeric>

namespace quire::store {
namespace {

constexpr int searchedState = 0;

} // namespace

Segments::Segments(Database &database, const MergePace &pace)
    : m_database(database)
    , m_pace(pace)
{
}

Segments::~Segments() = default;

void Segments::add(const QList<qint64> &ids, const ChunkAnalysis &analysis)
{
    if (ids.isEmpty())
        return;
    Query(m_database, "INSERT INTO index_segments(first_chunk, last_chunk, chunks, terms, bytes, state) VALUES(?, ?, ?, ?, 0, ?)")
        .with(ids.front())
        .with(ids.back())
        .with(static_cast<qint64>(ids.size()))
        .with(std::accumulate(analysis.lengths.cbegin(), analysis.lengths.cend(), qint64{0}))
        .with(searchedState)
        .run();
    SegmentPages pages(m_database, m_database.handle().getLastInsertRowid());
    for (const TermPostings &term : analysis.terms) {
        QList<Posting> postings = term.postings;
        for (Posting &posting : postings)
            posting.chunk = ids.at(posting.chunk);
        pages.add(term.term, packPostings(postings, ids.front()));
    }
    const qint64 bytes = pages.finish();
    SegmentMerger(m_database, m_pace).mergeAfter(bytes);
}

void Segments::remove(const IdRange &chunks)
{
    Query(m_database, "INSERT INTO index_removed(first, last) VALUES(?, ?)").with(chunks.first).with(chunks.last).run();
    Query(m_database, "UPDATE index_segments SET removed = removed + ? WHERE state = ? AND first_chunk <= ? AND last_chunk >= ?")
        .with(chunks.last - chunks.first + 1)
        .with(searchedState)
        .with(chunks.first)
        .with(chunks.first)
        .run();
    SegmentMerger(m_database, m_pace).mergeAfter(0);
}

void Segments::clear()
{
    for (const char *sql : {"DELETE FROM index_pages", "DELETE FROM index_segments", "DELETE FROM index_removed"})
        Query(m_database, sql).run();
}

QList<Segment> Segments::searched() const
{
    Query query(m_database, "SELECT id, first_chunk, last_chunk, chunks, removed, bytes, coalesce(target, 0) FROM index_segments "
                            "WHERE state = ? ORDER BY first_chunk");
    query.with(searchedState);
    QList<Segment> segments;
    while (query.executeStep())
        segments.append({query.integer(0), {query.integer(1), query.integer(2)}, query.integer(3), query.integer(4), query.integer(5),
                         query.integer(6)});
    return segments;
}

IdRanges Segments::removed() const
{
    Query query(m_database, "SELECT first, last FROM index_removed");
    QList<IdRange> ranges;
    while (query.executeStep())
        ranges.append({query.integer(0), query.integer(1)});
    return IdRanges(ranges);
}

IndexSize Segments::size() const
{
    Query query(m_database, "SELECT coalesce(sum(chunks), 0), coalesce(sum(removed), 0), coalesce(sum(terms), 0) FROM index_segments "
                            "WHERE state = ?");
    query.with(searchedState);
    query.executeStep();
    const auto chunks = static_cast<double>(query.integer(0));
    return {query.integer(0) - query.integer(1), chunks > 0 ? static_cast<double>(query.integer(2)) / chunks : 0};
}

std::optional<FoundList> Segments::find(const Segment &segment, const QByteArray &term)
{
    if (m_find)
        m_find->restart();
    else
        m_find = std::make_unique<Query>(m_database, "SELECT body FROM index_pages WHERE segment = ? AND first_term <= ? ORDER BY first_term DESC LIMIT 1");
    m_find->with(segment.id).with(term);
    if (!m_find->executeStep())
        return std::nullopt;
    FoundList found{m_find->bytes(0), {}};
    PageReader page(found.page);
    while (page.next()) {
        if (page.term() == term) {
            found.list = page.list();
            return found;
        }
        if (page.term() > term)
            break;
    }
    return std::nullopt;
}

QList<QByteArray> Segments::completions(const QByteArray &beginning, int limit) const
{
    QByteArray after = beginning;
    after.append('\xff'); // no UTF-8 text has this byte: it sorts behind all that begin so
    QHash<QByteArray, quint64> counts;
    const QList<Segment> segments = searched();
    Query query(m_database, "SELECT body FROM index_pages WHERE segment = ?1 AND first_term < ?3 AND first_term >= coalesce("
                            "(SELECT max(first_term) FROM index_pages WHERE segment = ?1 AND first_term <= ?2), x'')");
    for (const Segment &segment : segments) {
        query.with(segment.id).with(beginning).with(after);
        while (query.executeStep()) {
            const QByteArray body = query.bytes(0);
            PageReader page(body);
            while (page.next()) {
                if (!page.term().startsWith(beginning))
                    continue;
                const auto *at = reinterpret_cast<const uchar *>(page.list().data());
                counts[page.term()] += takeNumber(at, at + page.list().size());
            }
        }
        query.restart();
    }
    QList<QByteArray> terms = counts.keys();
    std::sort(terms.begin(), terms.end(), [&counts](const QByteArray &a, const QByteArray &b) {
        return counts.value(a) != counts.value(b) ? counts.value(a) > counts.value(b) : a < b;
    });
    return terms.mid(0, limit);
}

} // namespace quire::store
