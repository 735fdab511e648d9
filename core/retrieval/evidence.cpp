#include "core/retrieval/evidence.h"

namespace quire::retrieval {
namespace {

constexpr int closeBy = 12; // positions: about one clause

bool stands(const QList<int> &phrase, const QList<Occurrence> &text)
{
    for (const Occurrence &start : text) {
        if (start.term != phrase.front())
            continue;
        bool whole = true;
        for (qsizetype i = 1; i < phrase.size() && whole; ++i) {
            whole = std::any_of(text.cbegin(), text.cend(), [&](const Occurrence &next) {
                return next.term == phrase.at(i) && next.position == start.position + i;
            });
        }
        if (whole)
            return true;
    }
    return false;
}

} // namespace

double Evidence::proximity(const QList<double> &weights) const
{
    double all = 0;
    for (const double weight : weights)
        all += weight;
    if (weights.size() < 2 || all <= 0)
        return 0;
    // The heaviest window; each term counts once in it.
    double best = 0;
    QList<int> inWindow(weights.size(), 0);
    double weight = 0;
    qsizetype first = 0;
    for (const Occurrence &last : text) {
        if (inWindow[last.term]++ == 0)
            weight += weights.at(last.term);
        while (last.position - text.at(first).position > closeBy) {
            if (--inWindow[text.at(first).term] == 0)
                weight -= weights.at(text.at(first).term);
            ++first;
        }
        best = std::max(best, weight);
    }
    return best / all;
}

EvidenceReader::EvidenceReader(const Query &query)
    : m_query(query)
{
    for (int i = 0; i < query.terms.size(); ++i) {
        for (const QByteArray &variant : query.terms.at(i).variants)
            m_places[store::termCode(variant)].append(i);
    }
}

Evidence EvidenceReader::read(const store::TermVector &terms) const
{
    Evidence evidence;
    evidence.terms.resize(m_query.terms.size());
    evidence.length = static_cast<int>(terms.text.size());
    const auto scan = [this](const QList<store::PlacedTerm> &placed, const auto &found) {
        for (const store::PlacedTerm &term : placed) {
            const auto places = m_places.constFind(term.code);
            if (places == m_places.cend())
                continue;
            for (const int place : *places)
                found(term.position, place);
        }
    };
    scan(terms.text, [&evidence](int position, int term) {
        ++evidence.terms[term].inText;
        evidence.text.append({position, term});
    });
    scan(terms.heading, [&evidence](int, int term) { ++evidence.terms[term].inHeading; });
    scan(terms.title, [&evidence](int, int term) { ++evidence.terms[term].inTitle; });
    for (const QList<int> &phrase : m_query.phrases)
        evidence.phrases += stands(phrase, evidence.text) ? 1 : 0;
    return evidence;
}

} // namespace quire::retrieval
