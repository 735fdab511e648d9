#include "core/retrieval/ranking.h"

#include "core/retrieval/evidence.h"
#include "core/retrieval/duplicates.h"

#include <cmath>

namespace quire::retrieval {
namespace {

// BM25's usual saturation; length matters less, since chunks are cut to one length.
constexpr double saturation = 1.2;
constexpr double lengthShare = 0.5;
constexpr double titleWeight = 1.0;
constexpr double headingWeight = 1.5;
constexpr double proximityWeight = 0.15;
constexpr double coverageWeight = 0.3;
constexpr double phraseWeight = 0.5;
// What covers less of the question's information than this is not an answer to it.
constexpr double leastCoverage = 0.12;

double inverseFrequency(const QueryTerm &term, const CollectionFacts &facts)
{
    qint64 frequency = 0;
    for (const QByteArray &variant : term.variants)
        frequency += facts.frequencies.value(variant);
    frequency = std::min(frequency, facts.passages);
    return std::log(1.0 + (static_cast<double>(facts.passages - frequency) + 0.5) / (static_cast<double>(frequency) + 0.5));
}

} // namespace

QList<Passage> rank(const Query &query, const QList<Candidate> &candidates, const CollectionFacts &facts, int limit)
{
    QList<double> weights;
    double all = 0;
    for (const QueryTerm &term : query.terms) {
        weights.append(inverseFrequency(term, facts));
        all += weights.back();
    }
    EvidenceReader reader(query);
    QList<Passage> passages;
    for (const Candidate &candidate : candidates) {
        const Evidence evidence = reader.read(candidate);
        const double length = facts.averageLength > 0 ? evidence.length / facts.averageLength : 1.0;
        double bm25 = 0;
        double covered = 0;
        for (qsizetype i = 0; i < query.terms.size(); ++i) {
            const TermEvidence &term = evidence.terms.at(i);
            const double count = term.inText / (1.0 - lengthShare + lengthShare * length)
                + headingWeight * term.inHeading + titleWeight * term.inTitle;
            bm25 += weights.at(i) * count * (saturation + 1.0) / (count + saturation);
            covered += count > 0 ? weights.at(i) : 0;
        }
        const double coverage = all > 0 ? covered / all : 0;
        if (coverage < leastCoverage)
            continue;
        const double proximity = evidence.proximity(weights);
        const double phrase = query.phrases.isEmpty() ? 0 : static_cast<double>(evidence.phrases) / static_cast<double>(query.phrases.size());
        Passage passage = candidate.passage;
        passage.score = bm25 * (1.0 + coverageWeight * coverage + proximityWeight * proximity + phraseWeight * phrase);
        passage.components = {{QStringLiteral("bm25"), bm25}, {QStringLiteral("coverage"), coverage},
                              {QStringLiteral("proximity"), proximity}, {QStringLiteral("phrase"), phrase}};
        passages.append(passage);
    }
    std::stable_sort(passages.begin(), passages.end(), [](const Passage &a, const Passage &b) { return a.score > b.score; });
    return withoutDuplicates(passages, limit);
}

} // namespace quire::retrieval
