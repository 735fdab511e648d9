#include "core/text/dates.h"

#include "core/text/spelledout.h"
#include "core/text/taking.h"

#include <QHash>
#include <QLocale>

namespace quire::text {
namespace {

using Match = QRegularExpressionMatch;
using MonthNames = QHash<QString, int>;

QStringList namesIn(int month, Language language, QLocale::FormatType format)
{
    const QLocale locale(languageCode(language));
    QStringList names;
    for (QString name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
        while (name.endsWith(u'.'))
            name.chop(1);
        const bool isWord = name.size() >= 3 && std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter() || c.isMark(); });
        if (isWord && !names.contains(name))
            names.append(name);
    }
    return names;
}

void addMonths(MonthNames &names, Language language, QLocale::FormatType format)
{
    for (int month = 1; month <= 12; ++month) {
        for (const QString &name : namesIn(month, language, format))
            names.insert(name.toCaseFolded(), month);
    }
}

/// Of every language by its whole name; short ones of this language and of English alone: elsewhere they are words ("set", "out").
const MonthNames &namesOfMonths(Language language)
{
    thread_local QHash<Language, MonthNames> known;
    MonthNames &names = known[language];
    if (names.isEmpty()) {
        for (int each = 1; each < languageCount; ++each)
            addMonths(names, static_cast<Language>(each), QLocale::LongFormat);
        for (const Language each : {Language::English, language}) {
            addMonths(names, each, QLocale::LongFormat);
            if (each != Language::Unknown)
                addMonths(names, each, QLocale::ShortFormat);
        }
        names.insert(QStringLiteral("sept"), 9);
    }
    return names;
}

int numberOf(const QString &digits)
{
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber ? number : static_cast<int>(hanNumber(digits).value_or(0));
}

bool isMonth(int number) { return number >= 1 && number <= 12; }
bool isDay(int number) { return number >= 1 && number <= 31; }

class Dates
{
public:
    Dates(Language language, bool daysOnly)
        : m_language(language)
        , m_daysOnly(daysOnly)
    {
    }

    void takeFrom(QString &text)
    {
        static const QRegularExpression eastern = unicodePattern("(?:([0-9]{4}|[〇零一二三四五六七八九]{4})\\s?[年년]\\s?)?([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s?[月월](?:\\s?([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s?[日号號일])?");
        static const QRegularExpression iso = unicodePattern("(?<![\\d.,/-])([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?![\\d/-])");
        static const QRegularExpression numeric = unicodePattern("(?<![\\d.,/-])([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})(?![\\d/-])");
        static const QRegularExpression dayFirst = unicodePattern("(?<![\\d.,])([0-9]{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?\\s+(?:of\\s+|de\\s+|d['’])?(\\p{L}[\\p{L}\\p{M}]{2,})\\.?(?:,?\\s+(?:of\\s+|de\\s+|del\\s+)?([0-9]{4})(?!\\d))?");
        static const QRegularExpression monthFirst = unicodePattern("(\\p{L}[\\p{L}\\p{M}]{2,})\\.?\\s+([0-9]{1,2})(?:st|nd|rd|th)?(?![\\d.,]?\\d)(?:,?\\s+([0-9]{4})(?!\\d))?");
        static const QRegularExpression monthAndYear = unicodePattern("(\\p{L}[\\p{L}\\p{M}]{2,})\\.?,?\\s+(?:of\\s+|de\\s+|del\\s+)?([0-9]{4})(?!\\d)");
        take(text, eastern, [this](const Match &m) { return add(m.captured(1), numberOf(m.captured(2)), m.captured(3)); });
        take(text, iso, [this](const Match &m) { return add(m.captured(1), numberOf(m.captured(3)), m.captured(4)); });
        take(text, numeric, [this](const Match &m) { return addEither(m.captured(4), numberOf(m.captured(1)), numberOf(m.captured(3))); });
        take(text, dayFirst, [this](const Match &m) { return add(m.captured(3), monthNamed(m.captured(2), !m.captured(3).isEmpty()), m.captured(1)); });
        take(text, monthFirst, [this](const Match &m) { return add(m.captured(3), monthNamed(m.captured(1), !m.captured(3).isEmpty()), m.captured(2)); });
        take(text, monthAndYear, [this](const Match &m) { return add(m.captured(2), monthNamed(m.captured(1), true), {}); });
        if (m_daysOnly)
            return;
        // Alone it may as well be a verb or a planet: written small it asks for nothing.
        static const QRegularExpression word = unicodePattern("\\p{L}[\\p{L}\\p{M}]{2,}");
        take(text, word, [this](const Match &m) {
            const int month = namesOfMonths(m_language).value(m.captured().toCaseFolded());
            const bool isName = m.captured().front().isUpper();
            if (month > 0 && !isName)
                m_found.append({0, month, 0, false, false});
            return isName && add({}, month, {});
        });
    }

    [[nodiscard]] QList<Date> found() const { return m_found; }

private:
    /// 0: no month. English writes months large, and has verbs that are written small ("may", "march"); others do not. With a
    /// year beside it there is no doubt.
    [[nodiscard]] int monthNamed(const QString &name, bool hasYear) const
    {
        const bool mayBeSmall = hasYear || (m_language != Language::English && m_language != Language::Unknown);
        return mayBeSmall || name.front().isUpper() ? namesOfMonths(m_language).value(name.toCaseFolded()) : 0;
    }

    bool add(const QString &year, int month, const QString &dayText)
    {
        const int day = dayText.isEmpty() ? 0 : numberOf(dayText);
        const bool isDate = isMonth(month) && (dayText.isEmpty() || isDay(day));
        return isDate && keep({numberOf(year), month, day});
    }

    /// Beyond twelve it is plain which is the month.
    bool addEither(const QString &year, int first, int second)
    {
        if (!isDay(first) || !isDay(second) || (!isMonth(first) && !isMonth(second)))
            return false;
        const bool isFirst = isMonth(first) && !isMonth(second);
        const bool either = isMonth(first) && isMonth(second) && first != second;
        return keep({numberOf(year), isFirst ? first : second, isFirst ? second : first, either});
    }

    bool keep(const Date &date)
    {
        if (m_daysOnly && date.day == 0)
            return false;
        m_found.append(date);
        return true;
    }

    QList<Date> m_found;
    Language m_language;
    bool m_daysOnly;
};

} // namespace

QList<Date> takeDates(QString &text, Language language)
{
    Dates dates(language, false);
    dates.takeFrom(text);
    return dates.found();
}

QList<Date> takeDays(QString &text, Language language)
{
    Dates dates(language, true);
    dates.takeFrom(text);
    return dates.found();
}

QStringList monthNames(int month, Language language)
{
    QStringList names = namesIn(month, language, QLocale::LongFormat);
    for (const QString &name : namesIn(month, language, QLocale::ShortFormat)) {
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace quire::text
