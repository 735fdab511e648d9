#include "core/retrieval/retriever.h"

#include "core/retrieval/documentchoice.h"
#include "core/retrieval/query.h"
#include "core/retrieval/ranking.h"
#include "core/retrieval/vectorcache.h"
#include "core/store/store.h"

#include <QElapsedTimer>
#include <QSet>

namespace quire::retrieval {
namespace {

constexpr int completionsTried = 50;
constexpr int longDocument = 12; // Passages; what has fewer is found by them.

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

/// Asks the index for passages.
class Proposer
{
public:
    Proposer(const store::ChunkIndex &index, const store::TermLists &lists, const Query &query, const CollectionFacts &facts, const RankingOptions &options)
        : m_index(index)
        , m_lists(lists)
        , m_options(options)
    {
        for (const QueryTerm &term : query.terms) {
            const double weight = weightOf(term, facts, options);
            for (const QByteArray &variant : term.variants)
                m_terms.append({variant, weight});
        }
    }

    /// Adds the best passages of the scope to `candidates`.
    Result<void> propose(const store::Scope &scope, int most, QList<store::ChunkTerms> &candidates) const
    {
        const auto hits = m_index.match(m_lists, m_terms, scope, most, {m_options.saturation, m_options.lengthShare, m_options.title, m_options.heading});
        if (!hits)
            return tl::unexpected(hits.error());
        QSet<ChunkId> known;
        for (const store::ChunkTerms &candidate : std::as_const(candidates))
            known.insert(candidate.chunk);
        QList<ChunkId> ids;
        for (const store::ChunkHit &hit : *hits) {
            if (!known.contains(hit.chunk))
                ids.append(hit.chunk);
        }
        auto terms = m_index.terms(ids);
        if (!terms)
            return tl::unexpected(terms.error());
        candidates += *std::move(terms);
        return {};
    }

private:
    const store::ChunkIndex &m_index;
    const store::TermLists &m_lists;
    const RankingOptions &m_options;
    QList<store::WeightedTerm> m_terms;
};

/// How well the question names the documents that the candidates come from.
Result<QHash<DocumentId, double>> namedOf(const store::ChunkIndex &index, const QString &question, const QList<store::ChunkTerms> &candidates)
{
    QSet<DocumentId> documents;
    for (const store::ChunkTerms &candidate : candidates)
        documents.insert(candidate.document);
    const auto names = index.names(documents.values(), longDocument);
    if (!names)
        return tl::unexpected(names.error());
    return namedBy(question, *names);
}

/// The documents that are meant, when they are few enough to be meant.
store::Scope chosenOf(const CollectionFacts &facts, const RankingOptions &options)
{
    constexpr qsizetype most = 8;
    store::Scope scope;
    for (auto document = facts.named.cbegin(); document != facts.named.cend(); ++document) {
        if (*document >= options.chosen)
            scope.documents.append(document.key());
    }
    std::sort(scope.documents.begin(), scope.documents.end());
    return scope.documents.size() > most ? store::Scope() : scope;
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

/// What lies near in meaning, and its passages among the candidates.
Result<Nearness> addNear(store::Database &database, const AskedVector &asked, const store::Scope &scope, QList<store::ChunkTerms> &candidates)
{
    auto near = asked.nearest(database, scope);
    if (!near)
        return near;
    QList<ChunkId> known;
    for (const store::ChunkTerms &candidate : std::as_const(candidates))
        known.append(candidate.chunk);
    const auto vectorless = store::VectorTable(database).without(asked.model, known);
    if (!vectorless)
        return tl::unexpected(vectorless.error());
    near->vectorless = {vectorless->cbegin(), vectorless->cend()};
    const QSet<ChunkId> lexical(known.cbegin(), known.cend());
    QList<ChunkId> others;
    for (const Neighbour &neighbour : std::as_const(near->passages)) {
        if (!lexical.contains(neighbour.chunk))
            others.append(neighbour.chunk);
    }
    auto terms = store::ChunkIndex(database).terms(others);
    if (!terms)
        return tl::unexpected(terms.error());
    asked.cache->noteRemoved(others.size() - terms->size());
    candidates += *std::move(terms);
    for (const store::ChunkTerms &candidate : std::as_const(candidates))
        near->documents.insert(candidate.chunk, candidate.document);
    return near;
}

Result<SearchReport> searched(store::Database &database, const SearchRequest &request, const RankingOptions &options,
                              const std::optional<AskedVector> &asked)
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
    auto facts = factsFor(index, *lists, query);
    if (!facts)
        return tl::unexpected(facts.error());
    report.searched = facts->passages;
    QList<store::ChunkTerms> candidates;
    const Proposer proposer(index, *lists, query, *facts, options);
    if (const auto proposed = proposer.propose(request.scope, options.candidates, candidates); !proposed)
        return tl::unexpected(proposed.error());
    auto named = namedOf(index, request.query, candidates);
    if (!named)
        return tl::unexpected(named.error());
    facts->named = *std::move(named);
    // Document first, passage second: what the question names is searched as if it were alone.
    if (const store::Scope chosen = chosenOf(*facts, options); !chosen.documents.isEmpty()) {
        if (const auto proposed = proposer.propose(chosen, options.candidates, candidates); !proposed)
            return tl::unexpected(proposed.error());
    }
    Nearness near;
    if (asked) {
        auto found = addNear(database, *asked, request.scope, candidates);
        if (!found)
            return tl::unexpected(found.error());
        near = *std::move(found);
    }
    auto passages = found(index, rank(query, candidates, *facts, options, request.limit, near));
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
    , m_meaning(std::make_unique<Meaning>(store))
{
}

QFuture<Result<SearchReport>> Retriever::search(SearchRequest request) const
{
    if (!m_meaning->isReady(request.mayLeaveMachine))
        return searchWith(request, std::nullopt);
    return m_meaning->ask(request.query).then([this, request](const std::optional<AskedVector> &asked) { return searchWith(request, asked); }).unwrap();
}

QFuture<Result<SearchReport>> Retriever::searchWith(const SearchRequest &request, const std::optional<AskedVector> &asked) const
{
    return m_store.read([request, asked, options = m_options](store::Database &database) {
        return searched(database, request, options, asked);
    });
}

} // namespace quire::retrieval
