#include "core/retrieval/ranking.h"

#include "core/retrieval/duplicates.h"
#include "core/retrieval/evidence.h"
#include "core/retrieval/fusion.h"

#include <cmath>

namespace quire::retrieval {
namespace {

constexpr double chanceShare = 0.25;

bool isKnown(const QueryTerm &term, const CollectionFacts &facts)
{
    return std::any_of(term.variants.cbegin(), term.variants.cend(),
                       [&facts](const QByteArray &variant) { return facts.frequencies.value(variant) > 0; });
}

/// Whether the passage has a word that is not wanted: all terms of one.
bool isUnwanted(const store::ChunkTerms &candidate, const Query &query)
{
    return std::any_of(query.unwanted.cbegin(), query.unwanted.cend(), [&candidate](const QList<QueryTerm> &word) {
        Query alone;
        alone.terms = word;
        const Evidence evidence = EvidenceReader(alone).read(candidate.terms);
        return std::all_of(evidence.terms.cbegin(), evidence.terms.cend(),
                           [](const TermEvidence &term) { return term.inText + term.inHeading + term.inTitle > 0; });
    });
}

QList<Ranked> best(const QList<Ranked> &ranked, const QHash<ChunkId, const store::ChunkTerms *> &terms, int limit)
{
    QList<Ranked> kept;
    QList<Sketch> seen;
    for (const Ranked &each : ranked) {
        if (kept.size() >= limit)
            break;
        const store::ChunkTerms *candidate = terms.value(each.chunk);
        if (!candidate)
            continue;
        const Sketch own = sketchOf(candidate->terms.text);
        if (std::any_of(seen.cbegin(), seen.cend(), [&own](const Sketch &other) { return isSame(own, other); }))
            continue;
        seen.append(own);
        kept.append(each);
    }
    return kept;
}

} // namespace

double weightOf(const QueryTerm &term, const CollectionFacts &facts, const RankingOptions &options)
{
    qint64 frequency = 0;
    for (const QByteArray &variant : term.variants)
        frequency += facts.frequencies.value(variant);
    frequency = std::min(frequency, facts.passages);
    const double emphasis = term.isAside ? options.aside : 1.0;
    return emphasis * std::log(1.0 + (static_cast<double>(facts.passages - frequency) + 0.5) / (static_cast<double>(frequency) + 0.5));
}

namespace {

/// The sums of BM25 over a question's terms.
class Scorer
{
public:
    Scorer(const Query &query, const QList<store::ChunkTerms> &candidates, const CollectionFacts &facts, const RankingOptions &options)
        : m_query(query)
        , m_facts(facts)
        , m_options(options)
    {
        for (const QueryTerm &term : query.terms) {
            m_weights.append(weightOf(term, facts, options));
            // Pairs of characters that stand nowhere are mostly two words' ends met by chance: no loss when they are missing.
            const bool chance = term.kind == text::WordKind::Gram && !isKnown(term, facts);
            m_all += m_weights.back() * (chance ? chanceShare : 1.0);
        }
        const EvidenceReader reader(query);
        m_evidence.reserve(candidates.size());
        for (const store::ChunkTerms &candidate : candidates) {
            m_evidence.append(reader.read(candidate.terms));
            if (facts.named.value(candidate.document) >= options.chosen)
                m_within[candidate.document].append(m_evidence.size() - 1);
        }
        for (auto document = m_within.cbegin(); document != m_within.cend(); ++document)
            m_ownWeights.insert(document.key(), weightsWithin(*document));
    }

    /// Nothing when it holds too little of the question.
    [[nodiscard]] std::optional<Ranked> score(const store::ChunkTerms &candidate, qsizetype place) const
    {
        const Evidence &evidence = m_evidence.at(place);
        double covered = 0;
        for (qsizetype i = 0; i < m_weights.size(); ++i) {
            const TermEvidence &term = evidence.terms.at(i);
            covered += term.inText + term.inHeading + term.inTitle > 0 ? m_weights.at(i) : 0;
        }
        const double coverage = m_all > 0 ? covered / m_all : 0;
        if (coverage < m_options.leastCoverage || (m_query.isQuotation && evidence.phrases == 0))
            return std::nullopt;
        double bm25 = sum(evidence, m_weights, m_options.title);
        const auto own = m_ownWeights.constFind(candidate.document);
        if (own != m_ownWeights.cend())
            bm25 = (1 - m_options.within) * bm25 + m_options.within * sum(evidence, *own, 0);
        const double named = m_facts.named.value(candidate.document);
        const double proximity = evidence.proximity(m_weights);
        const double phrase = m_query.phrases.isEmpty() ? 0 : static_cast<double>(evidence.phrases) / static_cast<double>(m_query.phrases.size());
        const double score = bm25 * (1.0 + m_options.coverage * coverage + m_options.proximity * proximity + m_options.phrase * phrase + m_options.named * named);
        return Ranked{candidate.chunk, candidate.document, score,
                      {{QStringLiteral("bm25"), bm25}, {QStringLiteral("coverage"), coverage}, {QStringLiteral("proximity"), proximity},
                       {QStringLiteral("phrase"), phrase}, {QStringLiteral("named"), named}}};
    }

private:
    [[nodiscard]] double sum(const Evidence &evidence, const QList<double> &weights, double title) const
    {
        const double length = m_facts.averageLength > 0 ? evidence.length / m_facts.averageLength : 1.0;
        double bm25 = 0;
        for (qsizetype i = 0; i < weights.size(); ++i) {
            const TermEvidence &term = evidence.terms.at(i);
            const double count = term.inText / (1.0 - m_options.lengthShare + m_options.lengthShare * length)
                + m_options.heading * term.inHeading + title * term.inTitle;
            const bool isGram = m_query.terms.at(i).kind == text::WordKind::Gram;
            const double saturation = isGram ? m_options.gramSaturation : m_options.saturation;
            bm25 += weights.at(i) * count * (saturation + 1.0) / (count + saturation);
        }
        return bm25;
    }

    /// What stands on every page of a document tells none of them apart, its own name first of all.
    [[nodiscard]] QList<double> weightsWithin(const QList<qsizetype> &places) const
    {
        QList<double> weights;
        const auto all = static_cast<double>(places.size());
        for (qsizetype i = 0; i < m_weights.size(); ++i) {
            const auto holders = static_cast<double>(std::count_if(places.cbegin(), places.cend(), [&](qsizetype place) {
                const TermEvidence &term = m_evidence.at(place).terms.at(i);
                return term.inText + term.inHeading > 0;
            }));
            const double emphasis = m_query.terms.at(i).isAside ? m_options.aside : 1.0;
            weights.append(emphasis * std::log(1.0 + (all - holders + 0.5) / (holders + 0.5)));
        }
        return weights;
    }

    const Query &m_query;
    const CollectionFacts &m_facts;
    const RankingOptions &m_options;
    QList<double> m_weights;
    double m_all = 0;
    QList<Evidence> m_evidence; // As the candidates.
    QHash<DocumentId, QList<qsizetype>> m_within;
    QHash<DocumentId, QList<double>> m_ownWeights;
};

/// In a long document that is meant, an answer's words may stand in the passages around it: a table's title, the sentence
/// before. Passages of one reading have consecutive ids.
void lendToNeighbours(QList<Ranked> &ranked, const CollectionFacts &facts, const RankingOptions &options)
{
    if (options.neighbour <= 0)
        return;
    QHash<ChunkId, std::pair<DocumentId, double>> alone;
    for (const Ranked &each : std::as_const(ranked)) {
        if (facts.named.value(each.document) >= options.chosen)
            alone.insert(each.chunk, {each.document, each.score});
    }
    for (Ranked &each : ranked) {
        if (!alone.contains(each.chunk))
            continue;
        double around = 0;
        for (const qint64 step : {-1, 1}) {
            const auto neighbour = alone.constFind(ChunkId{each.chunk.value + step});
            if (neighbour != alone.cend() && neighbour->first == each.document)
                around += neighbour->second;
        }
        each.score += options.neighbour * around;
        each.components.insert(QStringLiteral("neighbours"), around);
    }
}

} // namespace

QList<Ranked> rank(const Query &query, const QList<store::ChunkTerms> &candidates, const CollectionFacts &facts,
                   const RankingOptions &options, int limit, const Nearness &near)
{
    const Scorer scorer(query, candidates, facts, options);
    QList<Ranked> ranked;
    QHash<ChunkId, const store::ChunkTerms *> terms;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (isUnwanted(candidates.at(i), query))
            continue;
        terms.insert(candidates.at(i).chunk, &candidates.at(i));
        if (auto scored = scorer.score(candidates.at(i), i))
            ranked.append(*std::move(scored));
    }
    lendToNeighbours(ranked, facts, options);
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return a.score > b.score; });
    return best(near.passages.isEmpty() ? ranked : fused(ranked, near, options), terms, limit);
}

} // namespace quire::retrieval
