#include "core/retrieval/retriever.h"

#include "core/retrieval/query.h"
#include "core/retrieval/ranking.h"
#include "core/store/store.h"

#include <QElapsedTimer>

namespace quire::retrieval {
namespace {

constexpr int completionsTried = 50;

/// A single Han character becomes all the pairs that begin with it.
Result<void> complete(const store::ChunkIndex &index, Query &query)
{
    for (QueryTerm &term : query.terms) {
        if (term.kind != text::WordKind::ShortGram)
            continue;
        const auto completions = index.completions(term.variants.front(), completionsTried);
        if (!completions)
            return tl::unexpected(completions.error());
        term.variants = *completions;
    }
    return {};
}

/// What the library knows of the question's terms.
Result<CollectionFacts> factsFor(const store::ChunkIndex &index, const store::TermLists &lists, const Query &query)
{
    const auto size = index.size();
    if (!size)
        return tl::unexpected(size.error());
    CollectionFacts facts{size->chunks, size->averageTerms, {}};
    for (const QueryTerm &term : query.terms) {
        for (const QByteArray &variant : term.variants)
            facts.frequencies.insert(variant, lists.frequency(variant));
    }
    return facts;
}

/// The passages that the index proposes for ranking.
Result<QList<store::ChunkTerms>> candidatesFor(const store::ChunkIndex &index, const store::TermLists &lists, const Query &query,
                                               const CollectionFacts &facts, const store::Scope &scope, const RankingOptions &options)
{
    QList<store::WeightedTerm> terms;
    for (const QueryTerm &term : query.terms) {
        const double weight = inverseFrequency(term, facts);
        for (const QByteArray &variant : term.variants)
            terms.append({variant, weight});
    }
    const auto hits = index.match(lists, terms, scope, options.candidates, {options.saturation, options.lengthShare, options.title, options.heading});
    if (!hits)
        return tl::unexpected(hits.error());
    QList<ChunkId> ids;
    for (const store::ChunkHit &hit : *hits)
        ids.append(hit.chunk);
    return index.terms(ids);
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
    if (const auto completed = complete(index, query); !completed)
        return tl::unexpected(completed.error());
    QList<QByteArray> variants;
    for (const QueryTerm &term : query.terms)
        variants += term.variants;
    const auto lists = index.lists(variants);
    if (!lists)
        return tl::unexpected(lists.error());
    const auto facts = factsFor(index, *lists, query);
    if (!facts)
        return tl::unexpected(facts.error());
    const auto candidates = candidatesFor(index, *lists, query, *facts, request.scope, options);
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
