#include "core/prompt/extracts.h"

#include "core/prompt/asking.h"
#include "core/prompt/statements.h"
#include "core/prompt/terms.h"
#include "core/text/sentences.h"

#include <cmath>

namespace quire::prompt {
namespace {

constexpr qsizetype shortestText = 12; // in bytes of UTF-8, so that a short sentence of Chinese passes; less is a crumb
constexpr qsizetype longestText = 600;
constexpr double contextShare = 0.4;  // a term in the title, heading or table header, against one in the sentence
constexpr double numberBonus = 1.3;   // for holding a number where one is asked for
constexpr double rankWeight = 0.35;   // what standing in the best passage is worth against one more of the question's words
constexpr double sameness = 0.6;      // of its words shared with a chosen sentence: says nothing new
constexpr double farFromBest = 0.5;   // a sentence this much weaker than the best one only dilutes the answer
constexpr double headingAnswers = 0.8; // of the question, by weight, in title and heading: what stands under it answers
constexpr double besideBest = 0.25;   // enough for the number that is asked for, when the best sentence beside it has none
// Of the question, by weight; what covers less is about something else. A passage's sentences share its subject out.
constexpr double leastInPassage = 0.4;
constexpr double leastInSentence = 0.1;

struct Candidate {
    Statement statement;
    Terms terms;
    QSet<QByteArray> context;
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
        const Passage &passage = passages.at(i);
        const QSet<QByteArray> around = everything(termsOf(passage.title + u'\n' + passage.heading.join(u'\n'), language));
        qsizetype order = 0;
        for (const Statement &statement : statementsOf(passage)) {
            ++order;
            if (statement.text.toUtf8().size() < shortestText || statement.text.size() > longestText)
                continue;
            const QSet<QByteArray> header = everything(termsOf(statement.header, language));
            candidates.append({statement, termsOf(statement.own, language), around | header, i, order, 0});
        }
    }
    return candidates;
}

/// How much each of the question's terms tells: those that few sentences hold tell most, those that none holds as well.
QHash<QByteArray, double> weightsOf(const Asked &question, const QList<Candidate> &candidates)
{
    QHash<QByteArray, double> weights;
    for (auto term = question.terms.cbegin(); term != question.terms.cend(); ++term) {
        const auto frequency = std::count_if(candidates.cbegin(), candidates.cend(), [&term](const Candidate &candidate) {
            return everything(candidate.terms).contains(term.key());
        });
        const double rarity = std::log(1.0 + static_cast<double>(candidates.size()) / (1.0 + static_cast<double>(frequency)));
        weights.insert(term.key(), frequency > 0 ? rarity : rarity * term.value());
    }
    return weights;
}

/// What of the question stands somewhere in each passage, its title and headings.
QList<double> coveredBy(const QList<Candidate> &candidates, const QHash<QByteArray, double> &weights, qsizetype passages)
{
    QList<QSet<QByteArray>> terms(passages);
    for (const Candidate &candidate : candidates)
        terms[candidate.passage] |= everything(candidate.terms) | candidate.context;
    QList<double> covered;
    for (const QSet<QByteArray> &held : terms) {
        double weight = 0;
        for (auto term = weights.cbegin(); term != weights.cend(); ++term)
            weight += held.contains(term.key()) ? term.value() : 0;
        covered.append(weight);
    }
    return covered;
}

void score(QList<Candidate> &candidates, const Asked &question, const QList<Passage> &passages)
{
    const QHash<QByteArray, double> weights = weightsOf(question, candidates);
    double all = 0;
    for (const double weight : weights)
        all += weight;
    const QList<double> covered = coveredBy(candidates, weights, passages.size());
    const double best = passages.isEmpty() ? 0 : passages.front().score;
    for (Candidate &candidate : candidates) {
        double own = 0;
        double around = 0; // what only the context holds
        double heading = 0;
        const QSet<QByteArray> terms = everything(candidate.terms);
        for (auto term = weights.cbegin(); term != weights.cend(); ++term) {
            const bool inContext = candidate.context.contains(term.key());
            heading += inContext ? term.value() : 0;
            if (terms.contains(term.key()))
                own += term.value();
            else if (inContext)
                around += term.value();
        }
        // Nobody asks for "the sum": the row of sums answers "how much" for the whole that title and header name.
        const bool total = own <= 0 && question.quantity && candidate.statement.isTotal;
        // Nor does an item of a list repeat its heading.
        if (total || heading >= headingAnswers * all)
            own += heading / 2;
        if (own <= 0 || own + around < leastInSentence * all || covered.at(candidate.passage) < leastInPassage * all)
            continue;
        const double length = 1.0 + 0.02 * static_cast<double>(terms.size());
        const double rank = best > 0 ? passages.at(candidate.passage).score / best : 1.0 / static_cast<double>(1 + candidate.passage);
        const double number = question.quantity && holdsNumber(candidate.statement.own) ? numberBonus : 1.0;
        candidate.score = (own + contextShare * around) / length * number * (1.0 - rankWeight + rankWeight * rank);
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

// The passage with the best sentence first; within a passage as it is read.
QList<Candidate> inReadingOrder(const QList<Candidate> &chosen)
{
    QList<Candidate> ordered;
    for (const Candidate &candidate : chosen) {
        const auto after = std::find_if(ordered.cbegin(), ordered.cend(), [&candidate](const Candidate &other) {
            return other.passage == candidate.passage && other.order > candidate.order;
        });
        const auto last = std::find_if(ordered.crbegin(), ordered.crend(),
                                       [&candidate](const Candidate &other) { return other.passage == candidate.passage; });
        if (after != ordered.cend())
            ordered.insert(after - ordered.cbegin(), candidate);
        else if (last != ordered.crend())
            ordered.insert(last.base() - ordered.cbegin(), candidate);
        else
            ordered.append(candidate);
    }
    return ordered;
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
    QList<Candidate> candidates = candidatesOf(passages, language);
    const Asked wanted = asked(question, language);
    score(candidates, wanted, passages);
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) { return a.score > b.score; });

    QList<Candidate> chosen;
    for (const Candidate &candidate : candidates) {
        const Candidate &best = candidates.front();
        if (chosen.size() >= maximumSentences || candidate.score <= 0 || candidate.score < besideBest * best.score)
            break;
        const bool givesNumber = wanted.quantity && candidate.passage == best.passage && !holdsNumber(best.statement.own)
            && holdsNumber(candidate.statement.own);
        if ((givesNumber || candidate.score >= farFromBest * best.score) && !repeats(candidate, chosen))
            chosen.append(candidate);
    }
    Extract extract;
    QStringList lines;
    for (const Candidate &candidate : inReadingOrder(chosen))
        lines.append(QStringLiteral("- “%1” [%2]").arg(quoted(candidate.statement.text)).arg(candidate.passage + 1));
    extract.answer = lines.join(u'\n');
    if (!chosen.isEmpty())
        extract.passages = passages;
    return extract;
}

Extract passageBeginnings(const QList<Passage> &passages, int most)
{
    Extract extract;
    QStringList lines;
    for (qsizetype i = 0; i < std::min<qsizetype>(passages.size(), most); ++i) {
        const QString text = passages.at(i).text.simplified();
        const auto found = text::sentences(text);
        const QString first = found.isEmpty() ? text : text.sliced(found.front().first, found.front().second - found.front().first).trimmed();
        if (!first.isEmpty())
            lines.append(QStringLiteral("- “%1” [%2]").arg(quoted(first.left(longestText))).arg(i + 1));
    }
    extract.answer = lines.join(u'\n');
    if (!lines.isEmpty())
        extract.passages = passages;
    return extract;
}

QList<std::pair<qsizetype, qsizetype>> sentences(QStringView text)
{
    return text::sentences(text);
}

} // namespace quire::prompt
