#include "core/retrieval/retriever.h"

#include "core/retrieval/candidates.h"
#include "core/retrieval/query.h"
#include "core/retrieval/ranking.h"
#include "core/store/store.h"

#include <QElapsedTimer>

namespace quire::retrieval {
namespace {

constexpr int completionsTried = 50;

/// What the library knows of the question's terms; a single Han character becomes all the pairs that begin with it.
Result<CollectionFacts> factsFor(const store::ChunkIndex &index, Query &query)
{
    for (QueryTerm &term : query.terms) {
        if (term.kind != text::WordKind::ShortGram)
            continue;
        const auto completions = index.completions(term.variants.front(), completionsTried);
        if (!completions)
            return tl::unexpected(completions.error());
        term.variants = *completions;
    }
    QList<QByteArray> terms;
    for (const QueryTerm &term : query.terms)
        terms += term.variants;
    const auto size = index.size();
    if (!size)
        return tl::unexpected(size.error());
    auto frequencies = index.frequencies(terms);
    if (!frequencies)
        return tl::unexpected(frequencies.error());
    return CollectionFacts{size->chunks, size->averageTerms, *std::move(frequencies)};
}

Result<QList<Passage>> found(const store::ChunkIndex &index, const QList<Ranked> &ranked)
{
    QList<ChunkId> ids;
    for (const Ranked &each : ranked)
        ids.append(each.chunk);
    auto passages = index.passages(ids);
    if (!passages)
        return passages;
    for (Passage &passage : *passages) {
        const auto own = std::find_if(ranked.cbegin(), ranked.cend(), [&passage](const Ranked &each) { return each.chunk == passage.chunk; });
        passage.score = own->score;
        passage.components = own->components;
    }
    return passages;
}

Result<SearchReport> searched(store::Database &database, const SearchRequest &request, const RankingOptions &options)
{
    QElapsedTimer timer;
    timer.start();
    const store::ChunkIndex index(database);
    const auto languages = index.languages();
    if (!languages)
        return tl::unexpected(languages.error());
    Query query = analyse(request.query, *languages);
    SearchReport report;
    for (const QueryTerm &term : query.terms)
        report.terms.append(term.shown);
    const auto facts = factsFor(index, query);
    if (!facts)
        return tl::unexpected(facts.error());
    const QString match = candidateExpression(query, *facts);
    if (match.isEmpty())
        return report;
    const auto hits = index.match(match, request.scope, options.candidates);
    if (!hits)
        return tl::unexpected(hits.error());
    QList<ChunkId> ids;
    for (const store::ChunkHit &hit : *hits)
        ids.append(hit.chunk);
    const auto candidates = index.terms(ids);
    if (!candidates)
        return tl::unexpected(candidates.error());
    auto passages = found(index, rank(query, *candidates, *facts, options, request.limit));
    if (!passages)
        return tl::unexpected(passages.error());
    report.passages = *std::move(passages);
    report.took = std::chrono::milliseconds(timer.elapsed());
    return report;
}

} // namespace

Retriever::Retriever(store::Store &store, RankingOptions options)
    : m_store(store)
    , m_options(options)
{
}

QFuture<Result<SearchReport>> Retriever::search(SearchRequest request) const
{
    return m_store.read([request = std::move(request), options = m_options](store::Database &database) {
        return searched(database, request, options);
    });
}

} // namespace quire::retrieval
