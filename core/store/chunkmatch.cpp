// The part of ChunkIndex that searches.
#include "core/store/chunkindex.h"
#include "core/store/sql.h"
#include "core/store/topmatches.h"
#include "core/store/varint.h"

namespace quire::store {
namespace {

QString placeholders(qsizetype count)
{
    QString marks = QStringLiteral("?,").repeated(count);
    marks.chop(1);
    return marks;
}

std::optional<IdRanges> chunksIn(Database &database, const Scope &scope)
{
    if (scope.documents.isEmpty() && scope.collection.isEmpty())
        return std::nullopt;
    QString sql = QStringLiteral("SELECT r.first, r.last FROM documents AS d JOIN chunk_runs AS r ON r.document = d.id WHERE true");
    if (!scope.documents.isEmpty())
        sql += QStringLiteral(" AND d.id IN (") + placeholders(scope.documents.size()) + u')';
    if (!scope.collection.isEmpty())
        sql += QStringLiteral(" AND d.collection = ?");
    Query query(database, sql.toUtf8().constData());
    for (const DocumentId document : scope.documents)
        query.with(document);
    if (!scope.collection.isEmpty())
        query.with(scope.collection);
    QList<IdRange> ranges;
    while (query.executeStep())
        ranges.append({query.integer(0), query.integer(1)});
    return IdRanges(ranges);
}

} // namespace

qint64 TermLists::frequency(const QByteArray &term) const
{
    qint64 frequency = 0;
    for (const FoundList &found : m_lists.value(term)) {
        const auto *at = reinterpret_cast<const uchar *>(found.list.data());
        frequency += static_cast<qint64>(takeNumber(at, at + found.list.size()));
    }
    return frequency;
}

Result<TermLists> ChunkIndex::lists(const QList<QByteArray> &terms) const
{
    return guarded([&]() -> Result<TermLists> {
        Segments segments(m_database);
        TermLists lists;
        lists.m_segments = segments.searched();
        for (const QByteArray &term : terms) {
            QList<FoundList> &found = lists.m_lists[term];
            if (!found.isEmpty())
                continue;
            for (const Segment &segment : lists.m_segments)
                found.append(segments.find(segment, term).value_or(FoundList()));
        }
        return lists;
    });
}

Result<QList<ChunkHit>> ChunkIndex::match(const TermLists &lists, const QList<WeightedTerm> &terms, const Scope &scope, int limit,
                                          const IndexWeights &weights) const
{
    return guarded([&]() -> Result<QList<ChunkHit>> {
        const Segments segments(m_database);
        TopMatches top(limit, impacts(weights, segments.size().averageTerms), segments.removed(), chunksIn(m_database, scope));
        for (qsizetype i = 0; i < lists.m_segments.size(); ++i) {
            std::vector<WeightedList> here;
            for (const WeightedTerm &term : terms) {
                const auto known = lists.m_lists.constFind(term.term);
                if (known != lists.m_lists.cend() && !known->at(i).list.isEmpty())
                    here.push_back({known->at(i).list, static_cast<float>(term.weight)});
            }
            top.search(here, lists.m_segments.at(i).chunks);
        }
        QList<ChunkHit> hits;
        for (const ScoredChunk &found : top.take())
            hits.append({{found.chunk}, found.score});
        return hits;
    });
}

Result<std::optional<IdRanges>> ChunkIndex::chunksOf(const Scope &scope) const
{
    return guarded([&]() -> Result<std::optional<IdRanges>> { return chunksIn(m_database, scope); });
}

Result<QList<ChunkHit>> ChunkIndex::match(const QList<QByteArray> &terms, const Scope &scope, int limit) const
{
    const auto found = lists(terms);
    if (!found)
        return tl::unexpected(found.error());
    QList<WeightedTerm> weighted;
    for (const QByteArray &term : terms)
        weighted.append({term, 1});
    return match(*found, weighted, scope, limit);
}

} // namespace quire::store
