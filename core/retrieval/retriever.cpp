#include "core/retrieval/retriever.h"

#include "core/retrieval/query.h"
#include "core/retrieval/ranking.h"
#include "core/store/store.h"

#include <QElapsedTimer>

namespace quire::retrieval {
namespace {

constexpr int candidates = 200; // what the index proposes; ranking reads the text of each

Result<SearchReport> searched(store::Database &database, const SearchRequest &request)
{
    QElapsedTimer timer;
    timer.start();
    const store::ChunkIndex index(database);
    SearchReport report;
    const auto languages = index.languages();
    if (!languages)
        return tl::unexpected(languages.error());
    const Query query = analyse(request.query, *languages);
    for (const QueryTerm &term : query.terms)
        report.terms.append(term.shown);
    if (query.terms.isEmpty())
        return report;
    const auto hits = index.match(anyOf(query.terms), request.scope, candidates);
    if (!hits)
        return tl::unexpected(hits.error());
    CollectionFacts facts;
    const auto size = index.size();
    if (!size)
        return tl::unexpected(size.error());
    facts.passages = size->chunks;
    facts.averageLength = size->averageTerms;
    QList<QByteArray> terms;
    for (const QueryTerm &term : query.terms)
        terms += term.variants;
    const auto frequencies = index.frequencies(terms);
    if (!frequencies)
        return tl::unexpected(frequencies.error());
    facts.frequencies = *frequencies;

    QList<ChunkId> ids;
    QHash<ChunkId, text::Language> stems;
    for (const store::ChunkHit &hit : *hits) {
        ids.append(hit.chunk);
        stems.insert(hit.chunk, hit.language);
    }
    const auto passages = index.passages(ids);
    if (!passages)
        return tl::unexpected(passages.error());
    QList<Candidate> found;
    for (const Passage &passage : *passages)
        found.append({passage, stems.value(passage.chunk)});
    report.passages = rank(query, found, facts, request.limit);
    report.took = std::chrono::milliseconds(timer.elapsed());
    return report;
}

} // namespace

Retriever::Retriever(store::Store &store)
    : m_store(store)
{
}

QFuture<Result<SearchReport>> Retriever::search(SearchRequest request) const
{
    return m_store.read([request = std::move(request)](store::Database &database) { return searched(database, request); });
}

} // namespace quire::retrieval
