#include "core/chat/followup.h"

#include <QSet>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace quire::chat {
namespace {

// Words that point back. Only such as seldom stand in a question that is complete by itself.
const QSet<QString> &pointers()
{
    static const QSet<QString> words{
        // English
        QStringLiteral("it"), QStringLiteral("its"), QStringLiteral("they"), QStringLiteral("them"), QStringLiteral("their"),
        QStringLiteral("he"), QStringLiteral("him"), QStringLiteral("his"), QStringLiteral("she"), QStringLiteral("her"),
        QStringLiteral("this"), QStringLiteral("that"), QStringLiteral("these"), QStringLiteral("those"),
        QStringLiteral("there"), QStringLiteral("former"), QStringLiteral("latter"),
        // French, Spanish, German
        QStringLiteral("celui"), QStringLiteral("celle"), QStringLiteral("cela"), QStringLiteral("ça"),
        QStringLiteral("eso"), QStringLiteral("esto"), QStringLiteral("ellos"), QStringLiteral("ellas"),
        QStringLiteral("er"), QStringLiteral("dies"), QStringLiteral("dieser"), QStringLiteral("dieses"), QStringLiteral("davon"),
        // Chinese, Japanese, Korean, as their word boundaries give them
        QStringLiteral("它"), QStringLiteral("他"), QStringLiteral("她"), QStringLiteral("它们"), QStringLiteral("这"),
        QStringLiteral("那"), QStringLiteral("这个"), QStringLiteral("那个"), QStringLiteral("それ"), QStringLiteral("これ"),
        QStringLiteral("その"), QStringLiteral("この"), QStringLiteral("그것"), QStringLiteral("이것"),
    };
    return words;
}

// Words that carry no content of their own: they neither make a question complete nor help a search.
const QSet<QString> &fillers()
{
    static const QSet<QString> words = [] {
        QSet<QString> result;
        const QString list = QStringLiteral(
            "a an and are about as at be been but by can could did do does for from had has have how i if in is me my of on "
            "or our please show so tell than the then to us was we were what when where which who whom whose why will with "
            "would you your le la les des un une et de du que qui quoi est sont dans pour el los las una y en es son por para "
            "qué cuál der die das und ist sind was wie wo wer ein eine im in von zu mit");
        for (const QString &word : list.split(QLatin1Char(' ')))
            result.insert(word);
        return result;
    }();
    return words;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype start = 0; finder.toNextBoundary() != -1; start = finder.position()) {
        const QString word = text.sliced(start, finder.position() - start);
        if (word.front().isLetterOrNumber() || word.front().isSurrogate())
            words.append(word);
    }
    return words;
}

QStringList contentWords(const QString &text)
{
    QStringList result;
    const QStringList words = wordsOf(text);
    for (const QString &word : words) {
        if (!fillers().contains(word.toLower()) && !pointers().contains(word.toLower()))
            result.append(word);
    }
    return result;
}

/// Chinese, Japanese and Thai: what the boundary finder gives there are characters, and no words to pick from.
bool isWrittenWithoutSpaces(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana
            || c.script() == QChar::Script_Thai;
    });
}

bool leansOnEarlier(const QString &question)
{
    constexpr int completeFrom = 3; // content words, or twice as many characters where words have no spaces
    const QStringList words = wordsOf(question);
    for (const QString &word : words) {
        if (pointers().contains(word.toLower()))
            return true;
    }
    return contentWords(question).size() < (isWrittenWithoutSpaces(question) ? 2 * completeFrom : completeFrom);
}

} // namespace

QString standaloneQuestion(const QString &question, const QStringList &earlier)
{
    if (earlier.isEmpty() || !leansOnEarlier(question))
        return question;
    // A chain of follow-ups leads back to the question that names the matter; three links are enough.
    constexpr qsizetype links = 3;
    const qsizetype first = std::max(qsizetype(0), earlier.size() - 1 - links);
    const QString before = standaloneQuestion(earlier.last(), earlier.mid(first, earlier.size() - 1 - first));
    if (isWrittenWithoutSpaces(before))
        return before + QLatin1Char(' ') + question;
    QStringList missing;
    const QStringList own = contentWords(question);
    const QStringList given = contentWords(before);
    for (const QString &word : given) {
        if (!own.contains(word, Qt::CaseInsensitive) && !missing.contains(word, Qt::CaseInsensitive))
            missing.append(word);
    }
    if (missing.isEmpty())
        return question;
    return missing.join(QLatin1Char(' ')) + QLatin1Char(' ') + question;
}

} // namespace quire::chat
