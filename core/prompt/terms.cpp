#include "core/prompt/terms.h"

#include "core/prompt/citations.h"
#include "core/text/stemmer.h"
#include "core/text/stopwords.h"

namespace quire::prompt {
namespace {

// "in May, Anna paid" - a capital inside a sentence is a name in every language but German, whose nouns all have one.
QSet<QString> namesIn(const QString &text, text::Language latin)
{
    QSet<QString> names;
    bool opening = true;
    for (qsizetype i = 0; i < text.size();) {
        if (!text.at(i).isLetterOrNumber()) {
            opening = opening || text.at(i) == u'.' || text.at(i) == u'!' || text.at(i) == u'?' || text.at(i) == u':'
                || text.at(i) == u'\n' || text.at(i) == u'"' || text.at(i) == u'“' || text.at(i) == u'•';
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && text.at(end).isLetterOrNumber())
            ++end;
        if (!opening && text.at(i).isUpper() && end - i > 1 && latin != text::Language::German)
            names.insert(text.mid(i, end - i).toCaseFolded());
        opening = false;
        i = end;
    }
    return names;
}

} // namespace

Terms termsOf(const QString &text, text::Language latin)
{
    Terms terms;
    text::Stemmer stemmer;
    const QSet<QString> names = namesIn(text, latin);
    text::forEachWord(text, [&](const text::Word &word) {
        const bool digits = std::any_of(word.text.cbegin(), word.text.cend(), [](QChar character) { return character.isDigit(); });
        if (digits) {
            if (!word.samePlace)
                terms.numbers.insert(word.text);
            return;
        }
        if (word.kind == text::WordKind::ShortGram || word.kind == text::WordKind::TailGram || text::isStopWord(word.text, latin))
            return;
        const QByteArray term = stemmer.term(word, latin);
        terms.words.insert(term);
        if (names.contains(word.text))
            terms.names.insert(term);
    });
    return terms;
}

QString withoutMarkup(QStringView markdown)
{
    QString plain;
    qsizetype at = 0;
    for (const CitationMark &mark : citationMarks(markdown)) {
        plain += markdown.mid(at, mark.start - at);
        at = mark.start + mark.length;
    }
    plain += markdown.mid(at);
    plain.removeIf([](QChar character) { return character == u'*' || character == u'`' || character == u'\\'; });
    qsizetype start = 0;
    while (start < plain.size() && (plain.at(start).isSpace() || plain.at(start) == u'#' || plain.at(start) == u'>' || plain.at(start) == u'-'))
        ++start;
    return plain.mid(start);
}

} // namespace quire::prompt
