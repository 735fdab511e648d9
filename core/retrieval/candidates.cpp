#include "core/retrieval/candidates.h"

namespace quire::retrieval {
namespace {

constexpr qint64 smallBudget = 8'000; // passages scored whatever the library's size: some milliseconds
constexpr qint64 budgetShare = 16;    // and a sixteenth of a large one
constexpr qsizetype fewestTerms = 2;  // one rare term may be a typing error that someone else made too

QString quoted(const QByteArray &term)
{
    return u'"' + QString::fromUtf8(term).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QString candidateExpression(const Query &query, const CollectionFacts &facts)
{
    struct Priced {
        const QueryTerm *term;
        qint64 frequency;
    };
    QList<Priced> priced;
    for (const QueryTerm &term : query.terms) {
        qint64 frequency = 0;
        for (const QByteArray &variant : term.variants)
            frequency += facts.frequencies.value(variant);
        if (frequency > 0)
            priced.append({&term, frequency});
    }
    std::stable_sort(priced.begin(), priced.end(), [](const Priced &a, const Priced &b) { return a.frequency < b.frequency; });
    qint64 budget = std::max(smallBudget, facts.passages / budgetShare);
    QStringList parts;
    for (qsizetype i = 0; i < priced.size(); ++i) {
        if (i >= fewestTerms && priced.at(i).frequency > budget)
            break;
        budget -= priced.at(i).frequency;
        for (const QByteArray &variant : priced.at(i).term->variants) {
            if (facts.frequencies.value(variant) > 0)
                parts.append(quoted(variant));
        }
    }
    return parts.join(QStringLiteral(" OR "));
}

} // namespace quire::retrieval
