#include "core/text/spelledout.h"

#include <QHash>
#include <QStringList>
#include <cmath>

#include <unicode/rbnf.h>

namespace quire::text {
namespace {

constexpr QStringView hanDigits = u"〇一二三四五六七八九";
constexpr int mostSpelled = 1'000; // what people write in words
constexpr double largest = 9e15; // what a double holds exactly

int digitOf(QChar character)
{
    if (character == u'零')
        return 0;
    if (character == u'两' || character == u'兩')
        return 2;
    return static_cast<int>(hanDigits.indexOf(character));
}

double unitOf(QChar character)
{
    switch (character.unicode()) {
    case u'十': return 1e1;
    case u'百': return 1e2;
    case u'千': case u'천': return 1e3;
    case u'万': case u'萬': case u'만': return 1e4;
    case u'亿': case u'億': case u'억': return 1e8;
    case u'兆': case u'조': return 1e12;
    default: return 0;
    }
}

bool isHanNumeral(QChar character)
{
    return digitOf(character) >= 0 || unitOf(character) > 0;
}

/// Words alone, one blank between them: "Twenty-two," and ICU's soft hyphens are gone.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    bool goesOn = false;
    for (const QChar character : text) {
        if (character == u'\u00ad')
            continue;
        const bool isPart = character.isLetterOrNumber() || character.isMark();
        if (isPart && !goesOn)
            words.append(QString());
        if (isPart)
            words.last() += character.toCaseFolded();
        goesOn = isPart;
    }
    return words;
}

struct Spelling {
    QHash<QString, int> numbers;
    qsizetype longest = 1; ///< In words.
};

/// Spelled out rather than parsed: parsing insists on the soft hyphens that nobody writes.
Spelling spellingOf(Language language)
{
    Spelling spelling;
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray code = languageCode(language).toLatin1();
    const icu::RuleBasedNumberFormat speller(icu::URBNF_SPELLOUT, icu::Locale(code.isEmpty() ? "en" : code.constData()), status);
    for (int number = 0; U_SUCCESS(status) && number <= mostSpelled; ++number) {
        icu::UnicodeString spelled;
        speller.format(int32_t(number), spelled);
        const QStringList words = wordsOf(QString::fromUtf16(spelled.getBuffer(), spelled.length()));
        spelling.numbers.insert(words.join(u' '), number);
        spelling.longest = std::max(spelling.longest, words.size());
    }
    return spelling;
}

void addSpelled(QSet<QString> &found, const QString &text, Language language)
{
    thread_local QHash<Language, Spelling> known;
    if (!known.contains(language))
        known.insert(language, spellingOf(language));
    const Spelling &spelling = known[language];
    const QStringList words = wordsOf(text);
    for (qsizetype first = 0; first < words.size();) {
        qsizetype used = 1;
        for (qsizetype count = std::min(spelling.longest, words.size() - first); count > 0; --count) {
            const auto number = spelling.numbers.constFind(words.mid(first, count).join(u' '));
            if (number == spelling.numbers.cend())
                continue;
            found.insert(QString::number(*number));
            used = count;
            break;
        }
        first += used;
    }
}

void addHan(QSet<QString> &found, const QString &text)
{
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && isHanNumeral(text.at(end)))
            ++end;
        if (end > i) {
            if (const auto number = hanNumber(QStringView(text).mid(i, end - i)))
                found.insert(QString::number(*number));
        }
        i = std::max(end, i + 1);
    }
}

} // namespace

// Units up to a thousand multiply the digit before them, larger ones all since the last larger one.
std::optional<qint64> hanNumber(QStringView text)
{
    double total = 0, section = 0, digits = 0;
    bool hasDigits = false, plain = true; // plain: digits alone, place by place (二〇二五)
    QString latin;
    const auto endLatin = [&] {
        if (latin.isEmpty())
            return true;
        bool isNumber = false;
        digits = QString(latin).remove(u',').toDouble(&isNumber);
        hasDigits = true;
        latin.clear();
        return isNumber;
    };
    for (const QChar character : text) {
        if ((character >= u'0' && character <= u'9') || ((character == u',' || character == u'.') && !latin.isEmpty())) {
            latin += character;
            continue;
        }
        if (!endLatin())
            return std::nullopt;
        if (const int digit = digitOf(character); digit >= 0) {
            digits = hasDigits && plain ? digits * 10 + digit : digit;
            hasDigits = true;
            continue;
        }
        const double unit = unitOf(character);
        if (unit == 0)
            return std::nullopt;
        plain = false;
        if (unit < 1e4) {
            section += (hasDigits ? digits : 1) * unit;
        } else {
            section += digits;
            total += (section > 0 ? section : 1) * unit;
            section = 0;
        }
        digits = 0;
        hasDigits = false;
    }
    if (!endLatin())
        return std::nullopt;
    const double number = total + section + digits;
    if (text.isEmpty() || number > largest || std::abs(number - std::round(number)) > 1e-6)
        return std::nullopt;
    return static_cast<qint64>(std::llround(number));
}

QSet<QString> spelledNumbers(const QString &text, Language language)
{
    QSet<QString> found;
    addSpelled(found, text, language);
    addHan(found, text);
    return found;
}

} // namespace quire::text
