#include "parsers/dateformat.h"

#include <QDateTime>
#include <QLocale>
#include <cmath>

namespace quire::parsers {
namespace {

constexpr double endOfTime = 2'958'466; // the first of January 10000
constexpr qint64 thousandthsOfADay = 86'400'000;
constexpr qsizetype mostDecimals = 3;

struct Moment {
    QDate date;
    qint64 thousandths = 0; // of the day
    qint64 elapsed = 0;     // thousandths of a second since day 0
};

Moment momentOf(double serial, DateSystem system, qint64 precision)
{
    // Excel's 1900 was given a 29 February; days before it count one less.
    const QDate epoch = system == DateSystem::From1904 ? QDate(1904, 1, 1) : serial < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    // Halves of the smallest part shown round up, as the cell does; binary fractions never hold a time exactly.
    const auto all = static_cast<qint64>(std::llround(serial * thousandthsOfADay / static_cast<double>(precision))) * precision;
    return {epoch.addDays(all / thousandthsOfADay), all % thousandthsOfADay, all};
}

/// The languages of [$-407], as far as a name depends on them.
QLocale localeOf(int language)
{
    switch (language & 0x3ff) {
    case 0x04: return QLocale(QLocale::Chinese, language == 0x404 || language == 0xc04 ? QLocale::Taiwan : QLocale::China);
    case 0x07: return QLocale(QLocale::German);
    case 0x0a: return QLocale(QLocale::Spanish);
    case 0x0c: return QLocale(QLocale::French);
    case 0x10: return QLocale(QLocale::Italian);
    case 0x11: return QLocale(QLocale::Japanese);
    case 0x12: return QLocale(QLocale::Korean);
    case 0x13: return QLocale(QLocale::Dutch);
    case 0x15: return QLocale(QLocale::Polish);
    case 0x16: return QLocale(QLocale::Portuguese);
    case 0x19: return QLocale(QLocale::Russian);
    case 0x1d: return QLocale(QLocale::Swedish);
    case 0x1f: return QLocale(QLocale::Turkish);
    default: return QLocale(QLocale::English, QLocale::UnitedStates);
    }
}

struct Era {
    QString name; // empty: years are counted as everywhere
    QString letter;
    int before = 0; // the year before its first
};

/// The eras of Japan since its calendar is the sun's, and the Republic's of Taiwan.
Era eraOf(const QDate &date, int language)
{
    if (language == 0x404)
        return {QStringLiteral("民國"), QStringLiteral("民"), 1911};
    if ((language & 0x3ff) != 0x11)
        return {};
    if (date >= QDate(2019, 5, 1))
        return {QStringLiteral("令和"), QStringLiteral("R"), 2018};
    if (date >= QDate(1989, 1, 8))
        return {QStringLiteral("平成"), QStringLiteral("H"), 1988};
    if (date >= QDate(1926, 12, 25))
        return {QStringLiteral("昭和"), QStringLiteral("S"), 1925};
    if (date >= QDate(1912, 7, 30))
        return {QStringLiteral("大正"), QStringLiteral("T"), 1911};
    return {QStringLiteral("明治"), QStringLiteral("M"), 1867};
}

QString padded(qint64 number, qsizetype width)
{
    return QString::number(number).rightJustified(width, u'0');
}

class DateWriter
{
public:
    DateWriter(const FormatSection &section, const Moment &moment)
        : m_section(section)
        , m_moment(moment)
        , m_locale(localeOf(section.language))
        , m_era(eraOf(moment.date, section.language))
        , m_twelve(section.has(FormatToken::Meridiem))
    {
    }

    QString written()
    {
        QString result;
        for (qsizetype i = 0; i < m_section.tokens.size(); ++i) {
            const FormatToken &token = m_section.tokens[i];
            switch (token.kind) {
            case FormatToken::DatePart: result += datePart(i); break;
            case FormatToken::Elapsed: result += elapsed(token.text); break;
            case FormatToken::Meridiem: result += token.text.section(u'/', hour() < 12 ? 0 : 1, hour() < 12 ? 0 : 1); break;
            case FormatToken::Point: result += i + 1 < m_section.tokens.size() && isDecimal(i + 1) ? token.text : QStringLiteral("."); break;
            case FormatToken::Placeholder: result += isDecimal(i) ? decimal(i) : token.text; break;
            default: result += token.text; break;
            }
        }
        return result.trimmed();
    }

private:
    [[nodiscard]] qint64 hour() const { return m_moment.thousandths / 3'600'000; }

    /// The zeros of "ss.000".
    [[nodiscard]] bool isDecimal(qsizetype index) const
    {
        while (index > 0 && m_section.tokens[index].kind == FormatToken::Placeholder)
            --index;
        return m_section.tokens[index].kind == FormatToken::Point;
    }

    [[nodiscard]] QString decimal(qsizetype index) const
    {
        qsizetype place = 0;
        while (m_section.tokens[index - place].kind == FormatToken::Placeholder)
            ++place;
        return place > mostDecimals ? QStringLiteral("0") : QString(padded(m_moment.thousandths % 1000, 3)[place - 1]);
    }

    /// "m" is the minute beside an hour or a second, and the month elsewhere.
    [[nodiscard]] bool isMinute(qsizetype index) const
    {
        const auto timeAt = [this](qsizetype i, QStringView letters) {
            const FormatToken &token = m_section.tokens[i];
            return (token.kind == FormatToken::DatePart || token.kind == FormatToken::Elapsed) && letters.contains(token.text[0]);
        };
        const auto isPart = [this](qsizetype i) {
            return m_section.tokens[i].kind == FormatToken::DatePart || m_section.tokens[i].kind == FormatToken::Elapsed;
        };
        for (qsizetype i = index - 1; i >= 0; --i) {
            if (isPart(i)) {
                if (timeAt(i, u"h"))
                    return true;
                break;
            }
        }
        for (qsizetype i = index + 1; i < m_section.tokens.size(); ++i) {
            if (isPart(i))
                return timeAt(i, u"s");
        }
        return false;
    }

    [[nodiscard]] QString datePart(qsizetype index) const
    {
        const QString &text = m_section.tokens[index].text;
        const qsizetype width = text.size();
        const QDate &date = m_moment.date;
        switch (text[0].unicode()) {
        case u'y': return year(width <= 2 ? padded(date.year() % 100, 2) : padded(date.year(), 4));
        case u'g': return width == 1 ? m_era.letter : width == 2 ? m_era.name.left(1) : m_era.name;
        case u'e': return m_era.name.isEmpty() ? year(padded(date.year(), 4)) : number(date.year() - m_era.before, width);
        case u'd':
            if (width <= 2)
                return number(date.day(), width);
            return m_locale.dayName(date.dayOfWeek(), width == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
        case u'a': return m_locale.dayName(date.dayOfWeek(), width <= 3 ? QLocale::ShortFormat : QLocale::LongFormat);
        case u'h': return number(m_twelve ? (hour() + 11) % 12 + 1 : hour(), std::min<qsizetype>(width, 2));
        case u's': return number(m_moment.thousandths / 1000 % 60, std::min<qsizetype>(width, 2));
        default: break;
        }
        if (isMinute(index))
            return number(m_moment.thousandths / 60'000 % 60, std::min<qsizetype>(width, 2));
        if (width <= 2)
            return number(date.month(), width);
        const QString name = m_locale.standaloneMonthName(date.month(), width == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
        return width == 5 ? name.left(1) : name;
    }

    [[nodiscard]] QString year(const QString &digits) const
    {
        return m_section.numerals == ChineseNumerals::None ? digits : chineseDigits(digits, m_section.numerals, m_section.language);
    }

    [[nodiscard]] QString number(qint64 number, qsizetype width) const
    {
        return m_section.numerals == ChineseNumerals::None ? padded(number, width)
                                                           : chineseCount(static_cast<quint64>(number), m_section.numerals, m_section.language);
    }

    [[nodiscard]] QString elapsed(const QString &letters) const
    {
        const qint64 seconds = m_moment.elapsed / 1000;
        const qint64 number = letters[0] == u'h' ? seconds / 3600 : letters[0] == u'm' ? seconds / 60 : seconds;
        return padded(number, letters.size());
    }

    const FormatSection &m_section;
    const Moment &m_moment;
    QLocale m_locale;
    Era m_era;
    bool m_twelve;
};

/// The smallest part that is shown, in thousandths of a second.
qint64 precisionOf(const FormatSection &section)
{
    qsizetype decimals = 0;
    for (qsizetype i = 0; i + 1 < section.tokens.size(); ++i) {
        if (section.tokens[i].kind != FormatToken::Point)
            continue;
        while (i + 1 < section.tokens.size() && section.tokens[i + 1].kind == FormatToken::Placeholder) {
            ++decimals;
            ++i;
        }
    }
    switch (std::min(decimals, mostDecimals)) {
    case 0: return 1000;
    case 1: return 100;
    case 2: return 10;
    default: return 1;
    }
}

} // namespace

QString shownDate(double serial, const FormatSection &section, DateSystem system)
{
    if (!(serial >= 0 && serial < endOfTime))
        return {};
    // The system's own long date and time, which a file cannot know.
    static const FormatSection longDate = formatSections(QStringLiteral("dddd, mmmm d, yyyy")).first();
    static const FormatSection longTime = formatSections(QStringLiteral("h:mm:ss AM/PM")).first();
    const FormatSection &asked = section.language == 0xf800 ? longDate : section.language == 0xf400 ? longTime : section;
    const Moment moment = momentOf(serial, system, precisionOf(asked));
    return DateWriter(asked, moment).written();
}

} // namespace quire::parsers
