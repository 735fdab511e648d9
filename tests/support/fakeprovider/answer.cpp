#include "tests/support/fakeprovider/answer.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace quire::test {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Sentence {
    QString text;
    int passage = 0;
    QSet<QString> words;
    double score = 0;
};

bool isIdeograph(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana
        || c.script() == QChar::Script_Hangul || c.script() == QChar::Script_Thai;
}

/// Words of three letters and more, numbers, and pairs of characters where words have no spaces.
QSet<QString> wordsOf(const QString &text)
{
    static const QSet<QString> common = {u"the"_s, u"and"_s, u"for"_s, u"are"_s, u"was"_s, u"what"_s, u"which"_s, u"how"_s,
                                         u"does"_s, u"with"_s, u"that"_s, u"this"_s, u"from"_s, u"who"_s, u"when"_s, u"why"_s};
    static const QRegularExpression run(u"[\\p{L}\\p{N}]+"_s);
    QSet<QString> words;
    for (auto matches = run.globalMatch(text.toLower()); matches.hasNext();) {
        const QString word = matches.next().captured();
        if (isIdeograph(word.at(0))) {
            for (qsizetype i = 0; i + 1 < word.size(); ++i)
                words.insert(word.sliced(i, 2));
        } else if ((word.size() > 2 || word.at(0).isDigit()) && !common.contains(word)) {
            // A crude stem is enough to let a plural meet its singular.
            words.insert(word.size() > 4 && word.endsWith(u's') ? word.chopped(1) : word);
        }
    }
    return words;
}

QList<Sentence> sentencesOf(const NumberedPassage &passage)
{
    static const QRegularExpression pattern(u"[^\\n.!?。！？]+(?:[.!?](?=\\S)[^\\n.!?。！？]*)*[.!?。！？]*"_s);
    QList<Sentence> sentences;
    for (auto matches = pattern.globalMatch(passage.text); matches.hasNext();) {
        const QString text = matches.next().captured().simplified();
        const QSet<QString> words = wordsOf(text);
        if (words.size() > 1)
            sentences.append({text, passage.number, words, 0});
    }
    return sentences;
}

void score(QList<Sentence> &sentences, const QSet<QString> &question)
{
    QHash<QString, int> spread;
    for (const Sentence &sentence : std::as_const(sentences)) {
        for (const QString &word : sentence.words)
            ++spread[word];
    }
    for (Sentence &sentence : sentences) {
        for (const QString &word : question) {
            if (sentence.words.contains(word))
                sentence.score += 1.0 / spread.value(word);
        }
        // Among equals the shorter sentence answers better.
        sentence.score -= sentence.score * 0.002 * double(std::min<qsizetype>(sentence.text.size(), 200));
    }
}

QString cited(const Sentence &sentence)
{
    QString text = sentence.text;
    QString stop = u"."_s;
    if (!text.isEmpty() && u".!?。！？"_s.contains(text.back())) {
        stop = text.back();
        text.chop(1);
    }
    return text + u" ["_s + QString::number(sentence.passage) + u']' + stop;
}

/// What the user last asked, and what of its answer stands already.
struct Task {
    QString prompt;
    QString soFar;
};

/// The same in every run, unlike qHash: 32-bit FNV-1a (Fowler, Noll, Vo).
quint32 stableHash(const QString &text)
{
    quint32 hash = 2166136261u;
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 16777619u;
    return hash;
}

/// As core/prompt words it.
bool asksToGoOn(const QString &text)
{
    return text.contains("Continue exactly where"_L1);
}

Task taskOf(const QList<PromptTurn> &turns)
{
    Task task;
    for (const PromptTurn &turn : turns) {
        const bool goesOn = asksToGoOn(turn.text);
        if (turn.fromUser && !goesOn)
            task = {turn.text, {}};
        else if (!turn.fromUser)
            task.soFar = turn.text;
    }
    // An earlier turn's answer is not the beginning of this one.
    if (!turns.isEmpty() && !asksToGoOn(turns.last().text))
        task.soFar.clear();
    return task;
}

/// A follow-up question with what the conversation before it was about, where that is asked for.
QString rephrased(const QString &prompt)
{
    static const QRegularExpression asked(u"^User: (.*)\n(?:.*\n)*\nQuestion: (.*)$"_s);
    const QRegularExpressionMatch match = asked.match(prompt);
    return match.hasMatch() ? QString(match.captured(2).simplified() + u" (about: "_s + match.captured(1) + u')') : QString();
}

/// The notes that an answer is to be made of, one after the other, with their citations.
QString notesIn(const QString &prompt)
{
    static const QRegularExpression fenced(uR"(<<<NOTES (\d+)>>>\n(.*?)\n<<<END \1>>>)"_s, QRegularExpression::DotMatchesEverythingOption);
    QStringList notes;
    for (auto matches = fenced.globalMatch(prompt); matches.hasNext();)
        notes.append(matches.next().captured(2).trimmed());
    return notes.join(u"\n\n"_s);
}

QString wholeAnswer(const QString &prompt)
{
    const QString question = questionIn(prompt);
    QList<Sentence> sentences;
    for (const NumberedPassage &passage : passagesIn(prompt))
        sentences += sentencesOf(passage);
    if (const QString question = rephrased(prompt); !question.isEmpty())
        return question;
    if (const QString notes = notesIn(prompt); !notes.isEmpty())
        return notes;
    if (sentences.isEmpty())
        return u"I was given no passages to answer from. You asked: *%1*"_s.arg(question.left(200));
    score(sentences, wordsOf(question));
    std::stable_sort(sentences.begin(), sentences.end(), [](const auto &a, const auto &b) { return a.score > b.score; });
    if (sentences.first().score <= 0)
        return u"The passages do not say. The first of them begins: “%1”"_s.arg(cited(sentences.first()));
    if (question.contains("cite nothing"_L1)) // As models do now and then, unasked.
        return sentences.first().text;
    const QString answer = u"**In short:** "_s + cited(sentences.first());
    const bool hasSecond = sentences.size() > 1 && sentences.at(1).score > sentences.first().score / 3;
    return hasSecond ? QString(answer + u"\n\n"_s + cited(sentences.at(1))) : answer;
}

} // namespace

QList<NumberedPassage> passagesIn(const QString &prompt)
{
    // As core/prompt/promptbuilder writes them: a fence, lines that say where it is from, an empty line, the text, a fence.
    static const QRegularExpression fenced(uR"(<<<PASSAGE (\d+)>>>\n(?:[^\n]+\n)*\n(.*?)\n<<<END \1>>>)"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    QList<NumberedPassage> passages;
    for (auto matches = fenced.globalMatch(prompt); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        passages.append(NumberedPassage{match.captured(1).toInt(), match.captured(2)});
    }
    return passages;
}

QString questionIn(const QString &prompt)
{
    const qsizetype lastFence = prompt.lastIndexOf("<<<END "_L1);
    if (lastFence < 0)
        return prompt.trimmed();
    const QString rest = prompt.sliced(prompt.indexOf(">>>"_L1, lastFence) + 3).trimmed();
    return rest.startsWith("Question: "_L1) ? rest.sliced(10) : rest;
}

QString answerFor(const QList<PromptTurn> &turns)
{
    const Task task = taskOf(turns);
    const QString answer = wholeAnswer(task.prompt);
    return !task.soFar.isEmpty() && answer.startsWith(task.soFar) ? answer.sliced(task.soFar.size()) : answer;
}

QStringList streamedPieces(const QString &answer)
{
    static const QRegularExpression word(u"\\s*\\S{1,12}"_s);
    QStringList pieces;
    for (auto matches = word.globalMatch(answer); matches.hasNext();)
        pieces.append(matches.next().captured());
    return pieces;
}

QList<double> fakeEmbedding(const QString &text, int dimensions)
{
    QList<double> vector(dimensions, 0.001);
    for (const QString &word : wordsOf(text)) {
        const quint32 hash = stableHash(word);
        vector[qsizetype(hash % quint32(dimensions))] += hash & 0x10000 ? 0.5 : -0.5;
    }
    return vector;
}

} // namespace quire::test
