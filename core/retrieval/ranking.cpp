#include "core/retrieval/ranking.h"

#include "core/retrieval/duplicates.h"
#include "core/retrieval/evidence.h"

#include <cmath>

namespace quire::retrieval {
namespace {

struct Scored {
    Ranked ranked;
    const store::ChunkTerms *candidate = nullptr;
};

constexpr double chanceShare = 0.25;

bool isKnown(const QueryTerm &term, const CollectionFacts &facts)
{
    return std::any_of(term.variants.cbegin(), term.variants.cend(),
                       [&facts](const QByteArray &variant) { return facts.frequencies.value(variant) > 0; });
}

QList<Ranked> best(const QList<Scored> &scored, int limit)
{
    QList<Ranked> kept;
    QList<Sketch> seen;
    for (const Scored &each : scored) {
        if (kept.size() >= limit)
            break;
        const Sketch own = sketchOf(each.candidate->terms.text);
        if (std::any_of(seen.cbegin(), seen.cend(), [&own](const Sketch &other) { return isSame(own, other); }))
            continue;
        seen.append(own);
        kept.append(each.ranked);
    }
    return kept;
}

} // namespace

double inverseFrequency(const QueryTerm &term, const CollectionFacts &facts)
{
    qint64 frequency = 0;
    for (const QByteArray &variant : term.variants)
        frequency += facts.frequencies.value(variant);
    frequency = std::min(frequency, facts.passages);
    return std::log(1.0 + (static_cast<double>(facts.passages - frequency) + 0.5) / (static_cast<double>(frequency) + 0.5));
}

QList<Ranked> rank(const Query &query, const QList<store::ChunkTerms> &candidates, const CollectionFacts &facts,
                   const RankingOptions &options, int limit)
{
    QList<double> weights;
    double all = 0;
    for (const QueryTerm &term : query.terms) {
        weights.append(inverseFrequency(term, facts));
        // Pairs of characters that stand nowhere are mostly two words' ends met by chance: no loss when they are missing.
        const bool chance = term.kind == text::WordKind::Gram && !isKnown(term, facts);
        all += weights.back() * (chance ? chanceShare : 1.0);
    }
    const EvidenceReader reader(query);
    QList<Scored> scored;
    for (const store::ChunkTerms &candidate : candidates) {
        const Evidence evidence = reader.read(candidate.terms);
        const double length = facts.averageLength > 0 ? evidence.length / facts.averageLength : 1.0;
        double bm25 = 0;
        double covered = 0;
        for (qsizetype i = 0; i < query.terms.size(); ++i) {
            const TermEvidence &term = evidence.terms.at(i);
            const double count = term.inText / (1.0 - options.lengthShare + options.lengthShare * length)
                + options.heading * term.inHeading + options.title * term.inTitle;
            bm25 += weights.at(i) * count * (options.saturation + 1.0) / (count + options.saturation);
            covered += count > 0 ? weights.at(i) : 0;
        }
        const double coverage = all > 0 ? covered / all : 0;
        if (coverage < options.leastCoverage)
            continue;
        const double proximity = evidence.proximity(weights);
        const double phrase = query.phrases.isEmpty() ? 0 : static_cast<double>(evidence.phrases) / static_cast<double>(query.phrases.size());
        const double score = bm25 * (1.0 + options.coverage * coverage + options.proximity * proximity + options.phrase * phrase);
        scored.append({{candidate.chunk, candidate.document, score,
                        {{QStringLiteral("bm25"), bm25}, {QStringLiteral("coverage"), coverage},
                         {QStringLiteral("proximity"), proximity}, {QStringLiteral("phrase"), phrase}}},
                       &candidate});
    }
    std::stable_sort(scored.begin(), scored.end(), [](const Scored &a, const Scored &b) { return a.ranked.score > b.ranked.score; });
    return best(scored, limit);
}

} // namespace quire::retrieval
