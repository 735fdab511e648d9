#include "core/retrieval/evidence.h"

#include "core/retrieval/ranking.h"

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
        for (const QByteArray &variant : query.terms.at(i).variants) {
            if (query.terms.at(i).kind == text::WordKind::ShortGram)
                m_prefixes.append({variant, i});
            else
                m_places[variant].append(i);
        }
    }
}

QList<int> EvidenceReader::termsAt(const QByteArray &stored) const
{
    QList<int> terms = m_places.value(stored);
    for (const auto &[prefix, term] : m_prefixes) {
        if (stored.startsWith(prefix))
            terms.append(term);
    }
    return terms;
}

int EvidenceReader::scan(const QString &text, text::Language language, const std::function<void(int, int)> &found)
{
    int position = 0;
    text::forEachWord(text, [&](const text::Word &word) {
        position += word.samePlace ? 0 : 1;
        for (const int term : termsAt(m_stemmer.term(word, language)))
            found(position, term);
    });
    return position;
}

Evidence EvidenceReader::read(const Candidate &candidate)
{
    Evidence evidence;
    evidence.terms.resize(m_query.terms.size());
    evidence.length = scan(candidate.passage.text, candidate.language, [&](int position, int term) {
        ++evidence.terms[term].inText;
        evidence.text.append({position, term});
    });
    scan(candidate.passage.heading.join(u'\n'), candidate.language, [&](int, int term) { ++evidence.terms[term].inHeading; });
    scan(candidate.passage.title, candidate.language, [&](int, int term) { ++evidence.terms[term].inTitle; });
    for (const QList<int> &phrase : m_query.phrases)
        evidence.phrases += stands(phrase, evidence.text) ? 1 : 0;
    return evidence;
}

} // namespace quire::retrieval
