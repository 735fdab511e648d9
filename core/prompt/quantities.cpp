#include "core/prompt/quantities.h"

#include "core/text/characters.h"
#include "core/text/language.h"
#include "core/text/spelledout.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <functional>

namespace quire::prompt {
namespace {

using Match = QRegularExpressionMatch;

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::UseUnicodePropertiesOption);
}

/// Replaces what matches, and is understood, by a blank.
void take(QString &text, const QRegularExpression &what, const std::function<bool(const Match &)> &understand)
{
    QString rest;
    qsizetype kept = 0;
    for (auto matches = what.globalMatch(text); matches.hasNext();) {
        const Match match = matches.next();
        if (!understand(match))
            continue;
        rest += QStringView(text).mid(kept, match.capturedStart() - kept) + u' ';
        kept = match.capturedEnd();
    }
    if (kept > 0)
        text = rest + QStringView(text).mid(kept);
}

// ---------------------------------------------------------------- dates

using MonthNames = QHash<QString, int>;

void addMonths(MonthNames &names, text::Language language, QLocale::FormatType format)
{
    const QLocale locale(text::languageCode(language));
    for (int month = 1; month <= 12; ++month) {
        for (QString name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
            while (name.endsWith(u'.'))
                name.chop(1);
            const bool isWord = name.size() >= 3 && std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter() || c.isMark(); });
            if (isWord)
                names.insert(name.toCaseFolded(), month);
        }
    }
}

/// Of every language by its whole name; short ones of this language and of English alone: elsewhere they are words ("set", "out").
const MonthNames &namesOfMonths(text::Language language)
{
    thread_local QHash<text::Language, MonthNames> known;
    MonthNames &names = known[language];
    if (names.isEmpty()) {
        for (int each = 1; each < text::languageCount; ++each)
            addMonths(names, static_cast<text::Language>(each), QLocale::LongFormat);
        for (const text::Language each : {text::Language::English, language}) {
            addMonths(names, each, QLocale::LongFormat);
            if (each != text::Language::Unknown)
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
    return isNumber ? number : static_cast<int>(text::hanNumber(digits).value_or(0));
}

bool isMonth(int number) { return number >= 1 && number <= 12; }
bool isDay(int number) { return number >= 1 && number <= 31; }

QString monthMark(int month)
{
    return QStringLiteral("month-%1").arg(month);
}

class Dates
{
public:
    Dates(QList<Quantity> &found, text::Language language)
        : m_found(found)
        , m_language(language)
    {
    }

    void takeFrom(QString &text)
    {
        static const QRegularExpression eastern = pattern("(?:([0-9]{4}|[〇零一二三四五六七八九]{4})\\s?[年년]\\s?)?([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s?[月월](?:\\s?([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s?[日号號일])?");
        static const QRegularExpression iso = pattern("(?<![\\d.,/-])([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?![\\d/-])");
        static const QRegularExpression numeric = pattern("(?<![\\d.,/-])([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})(?![\\d/-])");
        static const QRegularExpression dayFirst = pattern("(?<![\\d.,])([0-9]{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?\\s+(?:of\\s+|de\\s+|d['’])?(\\p{L}[\\p{L}\\p{M}]{2,})\\.?(?:,?\\s+(?:of\\s+|de\\s+|del\\s+)?([0-9]{4})(?!\\d))?");
        static const QRegularExpression monthFirst = pattern("(\\p{L}[\\p{L}\\p{M}]{2,})\\.?\\s+([0-9]{1,2})(?:st|nd|rd|th)?(?![\\d.,]?\\d)(?:,?\\s+([0-9]{4})(?!\\d))?");
        static const QRegularExpression monthAndYear = pattern("(\\p{L}[\\p{L}\\p{M}]{2,})\\.?,?\\s+(?:of\\s+|de\\s+|del\\s+)?([0-9]{4})(?!\\d)");
        take(text, eastern, [this](const Match &m) { return add(m.captured(1), numberOf(m.captured(2)), m.captured(3)); });
        take(text, iso, [this](const Match &m) { return add(m.captured(1), numberOf(m.captured(3)), m.captured(4)); });
        take(text, numeric, [this](const Match &m) { return addEither(m.captured(4), numberOf(m.captured(1)), numberOf(m.captured(3))); });
        take(text, dayFirst, [this](const Match &m) { return add(m.captured(3), monthNamed(m.captured(2), !m.captured(3).isEmpty()), m.captured(1)); });
        take(text, monthFirst, [this](const Match &m) { return add(m.captured(3), monthNamed(m.captured(1), !m.captured(3).isEmpty()), m.captured(2)); });
        take(text, monthAndYear, [this](const Match &m) { return add(m.captured(2), monthNamed(m.captured(1), true), {}); });
        // Alone it may as well be a verb or a planet: written small it asks for nothing.
        static const QRegularExpression word = pattern("\\p{L}[\\p{L}\\p{M}]{2,}");
        take(text, word, [this](const Match &m) {
            const int month = namesOfMonths(m_language).value(m.captured().toCaseFolded());
            const bool isName = m.captured().front().isUpper();
            if (month > 0 && !isName)
                m_found.append({{}, {monthMark(month)}, {}});
            return isName && add({}, month, {});
        });
    }

private:
    /// 0: no month. English writes months large, and has verbs that are written small ("may", "march"); others do not. With a
    /// year beside it there is no doubt.
    [[nodiscard]] int monthNamed(const QString &name, bool hasYear) const
    {
        const bool mayBeSmall = hasYear || (m_language != text::Language::English && m_language != text::Language::Unknown);
        return mayBeSmall || name.front().isUpper() ? namesOfMonths(m_language).value(name.toCaseFolded()) : 0;
    }

    bool add(const QString &year, int month, const QString &dayText)
    {
        const int day = dayText.isEmpty() ? 0 : numberOf(dayText);
        if (!isMonth(month) || (!dayText.isEmpty() && !isDay(day)))
            return false;
        addPart(monthMark(month));
        addYear(year);
        if (day > 0)
            addPart(QString::number(day));
        return true;
    }

    /// America puts the month first, most others the day; beyond twelve it is plain which is which.
    bool addEither(const QString &year, int first, int second)
    {
        if (!isDay(first) || !isDay(second) || (!isMonth(first) && !isMonth(second)))
            return false;
        addYear(year);
        if (isMonth(first) != isMonth(second) || first == second) {
            addPart(monthMark(isMonth(first) ? first : second));
            addPart(QString::number(isMonth(first) ? second : first));
            return true;
        }
        for (const int part : {first, second}) {
            const QSet<QString> both{QString::number(part), monthMark(part)};
            m_found.append({both, both, {}});
        }
        return true;
    }

    void addYear(const QString &year)
    {
        if (const int number = numberOf(year); number > 0)
            addPart(QString::number(number));
    }
    void addPart(const QString &spelling) { m_found.append({{spelling}, {spelling}, {}}); }

    QList<Quantity> &m_found;
    text::Language m_language;
};

// ---------------------------------------------------------------- magnitudes

struct Magnitude {
    QStringView name; ///< Of a word: its beginning.
    QList<int> powers; ///< Of ten. Two where the long and the short scale differ.
};

const QList<Magnitude> &magnitudes()
{
    static const QList<Magnitude> all = {
        {u"thousand", {3}},  {u"tausend", {3}},   {u"tsd", {3}},      {u"тыс", {3}},
        {u"milliard", {9}},  {u"miliard", {9}},   {u"miljard", {9}},  {u"mrd", {9}},    {u"mld", {9}},  {u"миллиард", {9}}, {u"млрд", {9}},
        {u"million", {6}},   {u"millones", {6}},  {u"millón", {6}},   {u"millió", {6}}, {u"milion", {6}}, {u"miljon", {6}}, {u"miljoen", {6}},
        {u"milhões", {6}},   {u"milhão", {6}},    {u"mio", {6}},      {u"mln", {6}},    {u"mn", {6}},   {u"миллион", {6}},  {u"млн", {6}},
        {u"billion", {9, 12}}, {u"bn", {9}},      {u"trillion", {12, 18}}};
    return all;
}

QList<int> powersOf(const QString &word)
{
    const QString folded = word.toCaseFolded();
    for (const Magnitude &each : magnitudes()) {
        const bool isShort = each.name.size() <= 4; // An abbreviation, or a word of its own.
        if (isShort ? folded == each.name : folded.startsWith(each.name))
            return each.powers;
    }
    return {};
}

/// Which sign stands before decimals.
enum class Decimals { Point, Comma, Either };

Decimals decimalsOf(text::Language language)
{
    switch (language) {
    case text::Language::English: return Decimals::Point;
    case text::Language::Unknown: return Decimals::Either;
    default: return Decimals::Comma;
    }
}

/// "1200", "1.2": without separators, in every way the digits can be read. Where the language is not known, three digits behind a
/// comma are thousands.
QSet<QString> readings(QString digits, Decimals decimals)
{
    static const QRegularExpression thousands = pattern("^[0-9]{1,3}(?:,[0-9]{3})+$");
    static const QRegularExpression english = pattern("^[0-9]{1,3}(?:,[0-9]{3})*(?:\\.[0-9]+)?$|^[0-9]+(?:\\.[0-9]+)?$");
    static const QRegularExpression mainland = pattern("^[0-9]{1,3}(?:\\.[0-9]{3})*(?:,[0-9]+)?$|^[0-9]+(?:,[0-9]+)?$");
    digits.removeIf([](QChar c) { return c.isSpace() || c == u'\'' || c == u'’'; });
    QSet<QString> found;
    if (decimals != Decimals::Comma && english.match(digits).hasMatch())
        found.insert(QString(digits).remove(u','));
    const bool isPlain = decimals == Decimals::Either && thousands.match(digits).hasMatch();
    if (decimals != Decimals::Point && !isPlain && mainland.match(digits).hasMatch())
        found.insert(QString(digits).remove(u'.').replace(u',', u'.'));
    return found;
}

/// 1.2 by 9 is 1200000000.
QString scaled(const QString &number, int power)
{
    const qsizetype point = number.indexOf(u'.');
    QString fraction = point < 0 ? QString() : number.mid(point + 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    QString whole = point < 0 ? number : number.left(point);
    for (; power > 0; --power) {
        whole += fraction.isEmpty() ? u'0' : fraction.front();
        fraction = fraction.mid(1);
    }
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole = whole.mid(1);
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

bool addMagnitude(QList<Quantity> &found, const QString &digits, Decimals decimals, const QList<int> &powers)
{
    Quantity quantity;
    quantity.loose = readings(digits, decimals);
    for (const QString &reading : std::as_const(quantity.loose)) {
        for (const int power : powers)
            quantity.given.insert(scaled(reading, power));
    }
    // A table says "in millions" once, above bare numbers.
    quantity.asked = quantity.given + quantity.loose;
    if (quantity.given.isEmpty())
        return false;
    found.append(quantity);
    return true;
}

void takeMagnitudes(QString &text, QList<Quantity> &found, Decimals decimals)
{
    // "1億2,000万", "三亿五千万": one number in several steps, at least one of which is large.
    static const QRegularExpression eastern = pattern("(?:[0-9][0-9,.]*|[一二三四五六七八九十百千两〇零])+(?:[万萬亿億兆만억조](?:[0-9][0-9,.]*[百千천]?|[一二三四五六七八九十百千两〇零])*)+");
    static const QRegularExpression western = pattern("(?<![\\d.,])([0-9](?:[0-9.,'’\\x{A0}\\x{2009}\\x{202F} ]*[0-9])?)[\\s\\x{A0}-]?(\\p{L}+)");
    take(text, eastern, [&found](const Match &match) {
        const auto number = text::hanNumber(match.captured());
        if (!number)
            return false;
        const QString spelling = QString::number(*number);
        QString bare = match.captured(); // "12億" beside a table of numbers in 億
        bare.chop(1);
        const QSet<QString> loose = readings(bare, Decimals::Point);
        found.append({loose + QSet<QString>{spelling}, {spelling}, loose});
        return true;
    });
    take(text, western, [&found, decimals](const Match &match) {
        return addMagnitude(found, match.captured(1), decimals, powersOf(match.captured(2)));
    });
}

} // namespace

QList<Quantity> takeQuantities(QString &text)
{
    text = text::unified(text);
    const text::Language language = text::latinLanguage(text);
    QList<Quantity> found;
    Dates(found, language).takeFrom(text);
    takeMagnitudes(text, found, decimalsOf(language));
    return found;
}

} // namespace quire::prompt
