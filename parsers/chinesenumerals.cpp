#include "parsers/chinesenumerals.h"

#include <QRegularExpression>

namespace quire::parsers {
namespace {

struct Characters {
    QString digits;
    QString units;  // of one, ten, hundred, thousand; the first is not written
    QString groups; // of one, ten thousand, a hundred million, a million million; likewise
    bool dropsOne = false; // "千" instead of "一千"
};

Characters charactersOf(ChineseNumerals numerals, int language)
{
    const bool formal = numerals == ChineseNumerals::Formal;
    switch (language & 0x3ff) {
    case 0x11:
        return formal ? Characters{QStringLiteral("〇壱弐参四伍六七八九"), QStringLiteral(" 拾百阡"), QStringLiteral(" 萬億兆"), false}
                      : Characters{QStringLiteral("〇一二三四五六七八九"), QStringLiteral(" 十百千"), QStringLiteral(" 万億兆"), true};
    default: break;
    }
    if (language == 0x404 || language == 0xc04 || language == 0x1404) {
        return formal ? Characters{QStringLiteral("零壹貳參肆伍陸柒捌玖"), QStringLiteral(" 拾佰仟"), QStringLiteral(" 萬億兆"), false}
                      : Characters{QStringLiteral("○一二三四五六七八九"), QStringLiteral(" 十百千"), QStringLiteral(" 萬億兆"), false};
    }
    return formal ? Characters{QStringLiteral("零壹贰叁肆伍陆柒捌玖"), QStringLiteral(" 拾佰仟"), QStringLiteral(" 万亿兆"), false}
                  : Characters{QStringLiteral("〇一二三四五六七八九"), QStringLiteral(" 十百千"), QStringLiteral(" 万亿兆"), false};
}

/// Below ten thousand, without leading zeros; zeros between two digits are written once, and never in Japanese.
QString groupOf(int number, const Characters &c)
{
    QString written;
    bool zero = false;
    for (int place = 3, unit = 1000; place >= 0; --place, unit /= 10) {
        const int digit = number / unit % 10;
        if (digit == 0) {
            zero = !written.isEmpty();
            continue;
        }
        if (zero && !c.dropsOne)
            written += c.digits.at(0);
        zero = false;
        if (digit != 1 || place == 0 || !c.dropsOne)
            written += c.digits.at(digit);
        if (place > 0)
            written += c.units.at(place);
    }
    return written;
}

} // namespace

QString chineseNumber(quint64 number, ChineseNumerals numerals, int language)
{
    constexpr quint64 tooLarge = 10'000'000'000'000'000;
    if (number >= tooLarge || numerals == ChineseNumerals::None)
        return QString::number(number);
    const Characters c = charactersOf(numerals, language);
    if (number == 0)
        return c.digits.at(0);
    QString written;
    quint64 unit = tooLarge / 10'000;
    for (int group = 3; group >= 0; --group, unit /= 10'000) {
        const int part = static_cast<int>(number / unit % 10'000);
        if (part == 0)
            continue;
        if (!written.isEmpty() && part < 1000 && !c.dropsOne)
            written += c.digits.at(0);
        // Ten thousand is "一万" in Japanese too.
        written += part == 1 && group > 0 ? QString(c.digits.at(1)) : groupOf(part, c);
        if (group > 0)
            written += c.groups.at(group);
    }
    return written;
}

QString chineseCount(quint64 number, ChineseNumerals numerals, int language)
{
    const QString written = chineseNumber(number, numerals, language);
    const bool isTeen = number >= 10 && number < 20 && numerals == ChineseNumerals::Plain && written.startsWith(u'一');
    return isTeen ? written.sliced(1) : written;
}

QString chineseDigits(const QString &digits, ChineseNumerals numerals, int language)
{
    const Characters c = charactersOf(numerals, language);
    QString written;
    for (const QChar digit : digits)
        written += digit.isDigit() ? c.digits.at(digit.digitValue()) : digit;
    return written;
}

QString withChineseNumerals(const QString &shown, ChineseNumerals numerals, int language)
{
    static const QRegularExpression number(QStringLiteral("([0-9][0-9,]*)(\\.[0-9]+)?"));
    const auto match = number.match(shown);
    if (!match.hasMatch())
        return shown;
    QString whole = match.captured(1);
    bool fits = false;
    const quint64 value = whole.remove(u',').toULongLong(&fits);
    if (!fits)
        return shown;
    const QString written = chineseNumber(value, numerals, language) + chineseDigits(match.captured(2), numerals, language);
    return QString(shown).replace(match.capturedStart(), match.capturedLength(), written);
}

} // namespace quire::parsers
