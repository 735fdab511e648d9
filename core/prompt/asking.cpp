#include "core/prompt/asking.h"

#include "core/text/stemmer.h"
#include "core/text/stopwords.h"

#include <QRegularExpression>

namespace quire::prompt {
namespace {

constexpr double chanceShare = 0.25; // as in core/retrieval's ranking

// Interrogatives only: "when" within a statement costs nothing, because the answer is merely preferred, not required.
bool asksQuantity(const QString &question)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b(how (much|many|long|far|old|often|high|large|big|heavy)|when|what (year|date|price|percentage|share)|which year"
                       "|wie ?viele?|wann|wie (lange|hoch|oft|alt|gro[sß]s?|weit|schwer|teuer)|combien|quand|cu[aá]nt[oa]s?|cu[aá]ndo"
                       "|quant[oiae]|quando|hoeveel|wanneer|ile|kiedy|сколько|когда)\\b"
                       "|多少|几|幾|何时|何時|什么时候|什麼時候|哪年|哪一年|多久|多大|多高|いくら|いくつ|いつ|何[年月日人個円回]|どのくらい|どれくらい|얼마|언제|몇"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(question).hasMatch();
}

// In scripts without blanks the words that only ask run into those asked about, and no answer repeats them.
QString withoutInterrogatives(QString question)
{
    static const QRegularExpression pattern(QStringLiteral(
        "多少钱|多少錢|多少|几[个年月天次人]|什么时候|什麼時候|为什么|為什麼|什么|什麼|怎么|怎麼|怎样|哪里|哪裡|哪[些个]|是谁|[吗呢]"
        "|いくら|いくつ|いつ|どこ|なぜ|どのくらい|どれくらい|何ですか|ですか|ましたか|ますか"));
    return question.replace(pattern, QStringLiteral(" "));
}

} // namespace

Asked asked(const QString &question, text::Language latin)
{
    Asked result;
    result.quantity = asksQuantity(question);
    const text::Language own = text::latinLanguage(question);
    text::Stemmer stemmer;
    text::forEachWord(withoutInterrogatives(question), [&](const text::Word &word) {
        if (word.samePlace || word.kind == text::WordKind::ShortGram || word.kind == text::WordKind::TailGram)
            return;
        if (word.kind == text::WordKind::Word && (text::isStopWord(word.text, latin) || text::isStopWord(word.text, own)))
            return;
        const bool digits = std::any_of(word.text.cbegin(), word.text.cend(), [](QChar character) { return character.isDigit(); });
        const QByteArray term = digits ? word.text.toUtf8() : stemmer.term(word, latin);
        result.terms.insert(term, word.kind == text::WordKind::Gram ? chanceShare : 1.0);
    });
    return result;
}

bool holdsNumber(const QString &text)
{
    static const QRegularExpression numerals(QStringLiteral("\\d|[〇一二三四五六七八九十百千万亿億]{2,}|[一二三四五六七八九十][年月日]"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    return numerals.match(text).hasMatch();
}

} // namespace quire::prompt
