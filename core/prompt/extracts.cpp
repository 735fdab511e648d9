#include "core/prompt/extracts.h"

#include "core/prompt/terms.h"
#include "core/text/sentences.h"

#include <cmath>

namespace quire::prompt {
namespace {

constexpr qsizetype shortestSentence = 12;  // characters; less is a heading's or a table's crumb
constexpr qsizetype longestSentence = 600;
constexpr double rankWeight = 0.35;   // what standing in the best passage is worth against one more of the question's words
constexpr double sameness = 0.6;      // of its words shared with a chosen sentence: says nothing new
constexpr double farFromBest = 0.35;  // a sentence this much weaker than the best one only dilutes the answer

struct Candidate {
    QString text;
    Terms terms;
    qsizetype passage = 0;
    qsizetype order = 0;
    double score = 0;
};

QSet<QByteArray> everything(const Terms &terms)
{
    QSet<QByteArray> all = terms.words;
    for (const QString &number : terms.numbers)
        all.insert(number.toUtf8());
    return all;
}

QList<Candidate> candidatesOf(const QList<Passage> &passages, text::Language language)
{
    QList<Candidate> candidates;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        qsizetype order = 0;
        for (const auto &[from, to] : text::sentences(passages.at(i).text)) {
            const QString sentence = passages.at(i).text.mid(from, to - from).simplified();
            ++order;
            if (sentence.size() >= shortestSentence && sentence.size() <= longestSentence)
                candidates.append({sentence, termsOf(sentence, language), i, order, 0});
        }
    }
    return candidates;
}

void score(QList<Candidate> &candidates, const QSet<QByteArray> &question, const QList<Passage> &passages)
{
    QHash<QByteArray, int> frequency;
    for (const Candidate &candidate : candidates) {
        for (const QByteArray &term : everything(candidate.terms))
            ++frequency[term];
    }
    const double best = passages.isEmpty() ? 0 : passages.front().score;
    for (Candidate &candidate : candidates) {
        double found = 0;
        const QSet<QByteArray> terms = everything(candidate.terms);
        for (const QByteArray &term : question) {
            if (terms.contains(term))
                found += std::log(1.0 + static_cast<double>(candidates.size()) / (1.0 + frequency.value(term)));
        }
        if (found <= 0)
            continue;
        const double length = 1.0 + 0.02 * static_cast<double>(terms.size());
        const double rank = best > 0 ? passages.at(candidate.passage).score / best : 1.0 / static_cast<double>(1 + candidate.passage);
        const double position = candidate.order == 1 ? 1.05 : 1.0; // the first sentence of a passage names its subject
        candidate.score = (found / length) * (1.0 - rankWeight + rankWeight * rank) * position;
    }
}

bool repeats(const Candidate &candidate, const QList<Candidate> &chosen)
{
    const QSet<QByteArray> own = everything(candidate.terms);
    return std::any_of(chosen.cbegin(), chosen.cend(), [&own](const Candidate &other) {
        const auto common = (own & everything(other.terms)).size();
        return static_cast<double>(common) >= sameness * static_cast<double>(std::max<qsizetype>(1, own.size()));
    });
}

// The sentence is a quotation: nothing in it may be taken for markup, or for one of our citations.
QString quoted(const QString &sentence)
{
    QString text;
    for (const QChar character : sentence) {
        if (QStringView(u"\\`*[]<").contains(character))
            text += u'\\';
        text += character;
    }
    return text;
}

} // namespace

Extract extractAnswer(const QString &question, const QList<Passage> &passages, int maximumSentences)
{
    QString all;
    for (const Passage &passage : passages)
        all += passage.text + u'\n';
    const text::Language language = text::latinLanguage(all);
    const QSet<QByteArray> wanted = everything(termsOf(question, language));
    QList<Candidate> candidates = candidatesOf(passages, language);
    score(candidates, wanted, passages);
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) { return a.score > b.score; });

    QList<Candidate> chosen;
    for (const Candidate &candidate : candidates) {
        if (chosen.size() >= maximumSentences || candidate.score <= 0 || candidate.score < farFromBest * candidates.front().score)
            break;
        if (!repeats(candidate, chosen))
            chosen.append(candidate);
    }
    Extract extract;
    QStringList lines;
    for (const Candidate &candidate : chosen)
        lines.append(QStringLiteral("- “%1” [%2]").arg(quoted(candidate.text)).arg(candidate.passage + 1));
    extract.answer = lines.join(u'\n');
    if (!chosen.isEmpty())
        extract.passages = passages;
    return extract;
}

QList<std::pair<qsizetype, qsizetype>> sentences(QStringView text)
{
    return text::sentences(text);
}

} // namespace quire::prompt
