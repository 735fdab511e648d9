#include "core/text/characters.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

#include <array>

namespace quire::text {
namespace {

constexpr char32_t longVowelMark = 0x30FC; // Katakana's; its script property says Common
constexpr char32_t softHyphen = 0x00AD;

CharClass looked(char32_t character)
{
    const auto code = static_cast<UChar32>(character);
    if (character == longVowelMark)
        return CharClass::Bigram;
    switch (u_charType(code)) {
    case U_NON_SPACING_MARK:
    case U_COMBINING_SPACING_MARK:
    case U_ENCLOSING_MARK:
        break;
    case U_DECIMAL_DIGIT_NUMBER:
        return CharClass::Digit;
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_LETTER_NUMBER:
        break;
    default:
        return CharClass::Other;
    }
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(code, &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_BOPOMOFO:
    case USCRIPT_YI:
        return CharClass::Bigram;
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
        return CharClass::Trigram;
    default:
        break;
    }
    return (U_GET_GC_MASK(code) & U_GC_M_MASK) != 0 ? CharClass::Mark : CharClass::Letter;
}

// Asking ICU for each character of a library would cost more than all the rest of the analysis.
const std::array<CharClass, 0x10000> &basicPlane()
{
    static const auto table = [] {
        std::array<CharClass, 0x10000> classes{};
        for (size_t code = 0; code < classes.size(); ++code)
            classes[code] = looked(static_cast<char32_t>(code));
        return classes;
    }();
    return table;
}

bool isInvisible(QChar character)
{
    const char16_t code = character.unicode();
    return code == softHyphen || code == 0x200B || code == 0x200C || code == 0x200D || code == 0x2060 || code == 0xFEFF;
}

} // namespace

CharClass classOf(char32_t character)
{
    return character < 0x10000 ? basicPlane()[character] : looked(character);
}

Script scriptOf(char32_t letter)
{
    if (letter < 0x250)
        return Script::Latin;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(letter), &status)) {
    case USCRIPT_LATIN:
        return Script::Latin;
    case USCRIPT_CYRILLIC:
        return Script::Cyrillic;
    case USCRIPT_GREEK:
        return Script::Greek;
    case USCRIPT_ARABIC:
        return Script::Arabic;
    case USCRIPT_ARMENIAN:
        return Script::Armenian;
    case USCRIPT_DEVANAGARI:
        return Script::Devanagari;
    case USCRIPT_TAMIL:
        return Script::Tamil;
    default:
        return Script::Other;
    }
}

QString unified(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *compose = unorm2_getNFKCInstance(&status);
    if (U_FAILURE(status))
        return text;
    const bool normal = unorm2_quickCheck(compose, reinterpret_cast<const UChar *>(text.utf16()),
                                          static_cast<int32_t>(text.size()), &status) == UNORM_YES;
    QString result = normal ? text : text.normalized(QString::NormalizationForm_KC);
    if (std::any_of(result.cbegin(), result.cend(), isInvisible))
        result.removeIf(isInvisible);
    return result;
}

QString withoutDiacritics(const QString &word)
{
    if (std::all_of(word.cbegin(), word.cend(), [](QChar character) { return character.unicode() < 0x80; }))
        return word;
    QString result;
    for (const QChar character : word.normalized(QString::NormalizationForm_D)) {
        const bool foreignMark = character.category() == QChar::Mark_NonSpacing
            && (character.script() == QChar::Script_Inherited || character.script() == QChar::Script_Arabic
                || character.script() == QChar::Script_Hebrew);
        if (!foreignMark)
            result.append(character);
    }
    // Letters that Unicode does not take apart, as people without such a keyboard write them.
    result.replace(QChar(u'ø'), QChar(u'o')).replace(QChar(u'ł'), QChar(u'l')).replace(QChar(u'đ'), QChar(u'd'));
    result.replace(QChar(u'ı'), QChar(u'i')).replace(QChar(u'æ'), QStringLiteral("ae"));
    result.replace(QChar(u'œ'), QStringLiteral("oe"));
    return result.normalized(QString::NormalizationForm_C);
}

} // namespace quire::text
