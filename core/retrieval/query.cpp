#include "core/retrieval/query.h"

#include "core/text/characters.h"
#include "core/text/dates.h"
#include "core/text/questionwords.h"
#include "core/text/sentences.h"
#include "core/text/stemmer.h"
#include "core/text/stopwords.h"

#include <QRegularExpression>

namespace quire::retrieval {
namespace {

using text::Language;
using text::Word;
using text::WordKind;

QList<QByteArray> variantsOf(text::Stemmer &stemmer, const Word &word, const QList<Language> &languages)
{
    QList<QByteArray> variants;
    for (const Language language : languages) {
        const QByteArray term = stemmer.term(word, language);
        if (!term.isEmpty() && !variants.contains(term))
            variants.append(term);
    }
    return variants;
}

// A short question may not show its language; then a function word of any language that is spoken here is one.
bool saysNothing(const QString &word, Language language, const QList<Language> &languages)
{
    if (language != Language::Unknown)
        return text::isStopWord(word, language);
    return std::any_of(languages.cbegin(), languages.cend(), [&word](Language each) { return text::isStopWord(word, each); });
}

struct Span {
    qsizetype start = 0;
    qsizetype end = 0;
};

QList<Span> quotedSpans(const QString &question)
{
    static const QRegularExpression quotes(QStringLiteral("[\"“”„«»「」『』]([^\"“”„«»「」『』]{2,}?)[\"“”„«»「」『』]"));
    QList<Span> spans;
    auto matches = quotes.globalMatch(question);
    while (matches.hasNext()) {
        const auto match = matches.next();
        spans.append({match.capturedStart(1), match.capturedEnd(1)});
    }
    return spans;
}

/// Takes the words that are not wanted out of a list of keywords, as search engines let people write them. In sentences "-v" is
/// an option of some program and "a NOT gate" a thing, in lines a dash begins an item, and what is quoted is meant as it stands:
/// an answer lost costs more than a passage too many.
QStringList takeUnwanted(QString &question, const QList<Language> &languages)
{
    static const QRegularExpression operators(QStringLiteral("(?<=\\S)\\s+(?:-|AND NOT\\s+)(\\p{L}[\\p{L}\\p{M}\\p{N}]+)(?=\\s|$)"));
    QString rest = question;
    QStringList unwanted;
    for (auto match = operators.match(rest); match.hasMatch(); match = operators.match(rest)) {
        unwanted.append(match.captured(1));
        rest.remove(match.capturedStart(), match.capturedLength());
    }
    bool isSentence = question.contains(u'\n') || question.contains(u'?') || question.contains(u'？') || !quotedSpans(question).isEmpty();
    text::forEachWord(rest, [&](const Word &word) {
        isSentence = isSentence || (word.kind == WordKind::Word && saysNothing(word.text, Language::Unknown, languages));
    });
    if (isSentence)
        return {};
    question = rest;
    return unwanted;
}

/// Whether nothing stands beside what is quoted. A question in quotes is a question.
bool isOnlyQuoted(const QString &question, const QList<Span> &spans)
{
    QString beside = question;
    for (auto span = spans.crbegin(); span != spans.crend(); ++span)
        beside.remove(span->start, span->end - span->start);
    const auto isWord = [](QChar c) { return c.isLetterOrNumber(); };
    return !question.contains(u'?') && !question.contains(u'？') && std::none_of(beside.cbegin(), beside.cend(), isWord);
}

class Analysis
{
public:
    Analysis(const QList<Language> &languages, Language language)
        : m_languages(languages)
    {
        m_query.language = language;
        for (const Language script : {Language::Russian, Language::Greek, Language::Arabic, Language::Armenian, Language::Hindi, Language::Tamil})
            m_scriptLanguages.append(script);
    }

    /// The places in terms of the words of `text`, in order.
    QList<int> add(const QString &text, bool keepFunctionWords)
    {
        QList<int> places;
        text::forEachWord(text, [&](const Word &word) {
            if (word.kind == WordKind::TailGram)
                return;
            if (!word.samePlace)
                ++m_position;
            const bool function = word.kind == WordKind::Word
                && (saysNothing(word.text, m_query.language, m_languages)
                    || std::any_of(m_scriptLanguages.cbegin(), m_scriptLanguages.cend(),
                                   [&word](Language each) { return text::isStopWord(word.text, each); }));
            if (function && !keepFunctionWords)
                return;
            const QueryTerm term{word.text, variantsOf(m_stemmer, word, m_languages), word.kind, m_position, m_isAside};
            auto known = std::find_if(m_query.terms.begin(), m_query.terms.end(),
                                      [&term](const QueryTerm &other) { return other.variants == term.variants; });
            const int place = static_cast<int>(known - m_query.terms.begin());
            if (known == m_query.terms.end())
                m_query.terms.append(term);
            else
                known->isAside = known->isAside && m_isAside;
            if (!word.samePlace)
                places.append(place);
        });
        return places;
    }

    /// A day in all its spellings: one term for the year, one for the month, one for the day.
    void addDate(const text::Date &date)
    {
        if (date.year > 0)
            addSpellings({QString::number(date.year)});
        addSpellings(date.mayBeSwapped ? monthSpellings(date.month) + daySpellings(date.month) : monthSpellings(date.month));
        addSpellings(date.mayBeSwapped ? monthSpellings(date.day) + daySpellings(date.day) : daySpellings(date.day));
    }

    Query m_query;
    bool m_isAside = false; ///< Of what is added next.

private:
    [[nodiscard]] static QStringList inFigures(int number)
    {
        return {QString::number(number), QStringLiteral("%1").arg(number, 2, 10, QChar(u'0'))};
    }
    [[nodiscard]] QStringList monthSpellings(int month) const
    {
        QStringList spellings;
        for (const Language language : m_languages)
            spellings += text::monthNames(month, language);
        return spellings + inFigures(month);
    }
    [[nodiscard]] static QStringList daySpellings(int day)
    {
        return inFigures(day) + QStringList{QStringLiteral("%1st").arg(day), QStringLiteral("%1nd").arg(day), QStringLiteral("%1rd").arg(day), QStringLiteral("%1th").arg(day)};
    }

    void addSpellings(const QStringList &spellings)
    {
        QueryTerm term{spellings.first().toCaseFolded(), {}, WordKind::Word, ++m_position, m_isAside};
        for (const QString &spelling : spellings) {
            text::forEachWord(spelling, [&](const Word &word) {
                for (const QByteArray &variant : variantsOf(m_stemmer, word, m_languages)) {
                    if (!word.samePlace && !term.variants.contains(variant))
                        term.variants.append(variant);
                }
            });
        }
        m_query.terms.append(term);
    }

    const QList<Language> &m_languages;
    QList<Language> m_scriptLanguages;
    text::Stemmer m_stemmer;
    int m_position = 0;
};

} // namespace

Query analyse(const QString &typed, const QList<Language> &given)
{
    QList<Language> languages = given;
    if (languages.isEmpty())
        languages.append(Language::English);
    QString question = text::unified(typed);
    const QStringList unwanted = takeUnwanted(question, languages);
    const Language language = text::latinLanguage(question);
    Analysis analysis(languages, language);
    for (const QString &word : unwanted) {
        analysis.add(word, true);
        analysis.m_query.unwanted.append(std::exchange(analysis.m_query.terms, {}));
    }
    const QList<Span> quoted = quotedSpans(question);
    if (quoted.isEmpty()) { // What is quoted is meant as it stands.
        for (const text::Date &date : text::takeDays(question, language))
            analysis.addDate(date);
    }
    bool asked = false;
    const auto sentences = text::sentences(question);
    for (const auto &[start, end] : sentences) {
        const bool asks = question.at(end - 1) == u'?' || question.at(end - 1) == u'？' || question.at(end - 1) == u'؟';
        analysis.m_isAside = asked && !asks;
        asked = asked || asks;
        analysis.add(text::withoutQuestionWords(question.sliced(start, end - start)), false);
    }
    analysis.m_isAside = false;
    if (analysis.m_query.terms.isEmpty())
        analysis.add(question, true);
    for (const Span &span : quoted) {
        const QList<int> places = analysis.add(question.mid(span.start, span.end - span.start), true);
        if (places.size() > 1)
            analysis.m_query.phrases.append(places);
    }
    analysis.m_query.isQuotation = !analysis.m_query.phrases.isEmpty() && isOnlyQuoted(question, quoted);
    return analysis.m_query;
}

} // namespace quire::retrieval
