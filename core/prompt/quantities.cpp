#include "core/prompt/quantities.h"

#include "core/text/characters.h"
#include "core/text/dates.h"
#include "core/text/spelledout.h"
#include "core/text/taking.h"

namespace quire::prompt {
namespace {

using Match = QRegularExpressionMatch;
using text::take;
using text::unicodePattern;

QString monthMark(int month)
{
    return QStringLiteral("month-%1").arg(month);
}

/// A date's year, month and day, each of which a source may have.
void addParts(QList<Quantity> &found, const text::Date &date)
{
    const auto add = [&found](const QSet<QString> &spellings) { found.append({spellings, spellings, {}}); };
    if (!date.isSure)
        return found.append({{}, {monthMark(date.month)}, {}});
    if (date.year > 0)
        add({QString::number(date.year)});
    if (date.mayBeSwapped) {
        for (const int part : {date.day, date.month})
            add({QString::number(part), monthMark(part)});
        return;
    }
    add({monthMark(date.month)});
    if (date.day > 0)
        add({QString::number(date.day)});
}

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
    static const QRegularExpression thousands = unicodePattern("^[0-9]{1,3}(?:,[0-9]{3})+$");
    static const QRegularExpression english = unicodePattern("^[0-9]{1,3}(?:,[0-9]{3})*(?:\\.[0-9]+)?$|^[0-9]+(?:\\.[0-9]+)?$");
    static const QRegularExpression mainland = unicodePattern("^[0-9]{1,3}(?:\\.[0-9]{3})*(?:,[0-9]+)?$|^[0-9]+(?:,[0-9]+)?$");
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
    static const QRegularExpression eastern = unicodePattern("(?:[0-9][0-9,.]*|[一二三四五六七八九十百千两〇零])+(?:[万萬亿億兆만억조](?:[0-9][0-9,.]*[百千천]?|[一二三四五六七八九十百千两〇零])*)+");
    static const QRegularExpression western = unicodePattern("(?<![\\d.,])([0-9](?:[0-9.,'’\\x{A0}\\x{2009}\\x{202F} ]*[0-9])?)[\\s\\x{A0}-]?(\\p{L}+)");
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
    for (QChar &c : text) {
        if (c.isDigit()) // of whatever script
            c = QChar(static_cast<char16_t>(u'0' + c.digitValue()));
    }
    const text::Language language = text::latinLanguage(text);
    QList<Quantity> found;
    for (const text::Date &date : text::takeDates(text, language))
        addParts(found, date);
    takeMagnitudes(text, found, decimalsOf(language));
    return found;
}

} // namespace quire::prompt
