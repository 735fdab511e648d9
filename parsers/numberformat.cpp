#include "parsers/numberformat.h"

#include "parsers/chinesenumerals.h"

#include <array>
#include <utility>

namespace quire::parsers {
namespace {

QString roman(int number)
{
    constexpr std::array<std::pair<int, const char *>, 13> steps = {{{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"},
                                                                     {100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"},
                                                                     {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}};
    QString result;
    for (const auto &[value, letters] : steps) {
        while (number >= value) {
            result += QLatin1String(letters);
            number -= value;
        }
    }
    return result;
}

/// a, b, ... z, aa, bb: Word repeats the letter.
QString letter(int number)
{
    return QString((number - 1) / 26 + 1, QChar(u'a' + (number - 1) % 26));
}

} // namespace

QString formattedNumber(int number, const QString &format)
{
    // Counters come from files: beyond these bounds the letters would only grow.
    if (number < 1 || number > 3999)
        return QString::number(number);
    if (format == QLatin1String("lowerRoman"))
        return roman(number);
    if (format == QLatin1String("upperRoman"))
        return roman(number).toUpper();
    if (format == QLatin1String("lowerLetter"))
        return letter(number);
    if (format == QLatin1String("upperLetter"))
        return letter(number).toUpper();
    if (format == QLatin1String("decimalZero"))
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    if (format == QLatin1String("ordinal")) {
        const int last = number % 10;
        const bool teen = number % 100 >= 11 && number % 100 <= 13;
        return QString::number(number) + QLatin1String(teen || last > 3 || last == 0 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd");
    }
    if (format == QLatin1String("chineseCounting") || format == QLatin1String("chineseCountingThousand")
        || format == QLatin1String("japaneseCounting") || format == QLatin1String("ideographDigital")
        || format == QLatin1String("taiwaneseCountingThousand"))
        return chineseCount(static_cast<quint64>(number), ChineseNumerals::Plain);
    if (format == QLatin1String("decimalEnclosedCircle") && number <= 20)
        return QChar(0x245f + number);
    return QString::number(number);
}

} // namespace quire::parsers
