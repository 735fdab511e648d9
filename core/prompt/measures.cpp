#include "core/prompt/measures.h"

#include "core/text/taking.h"

#include <QHash>
#include <QStringList>

namespace quire::prompt {
namespace {

enum class Kind { Mass, Length, Volume, Power, Energy, Temperature, Time, Money };

struct Unit {
    Kind kind = Kind::Mass;
    int which = 0; // Of its kind.
    bool operator==(const Unit &) const = default;
};

struct Measure {
    QString number;
    Unit unit;
};

/// By every name, in lower case. Names of one unit stand together; "m" and "l" are too often something else.
const QHash<QString, Unit> &units()
{
    static const QHash<QString, Unit> known = [] {
        const QList<std::pair<Kind, QStringList>> names{
            {Kind::Mass, {QStringLiteral("mg"), QStringLiteral("g gram grams gramm grammes"), QStringLiteral("kg kilogram kilograms kilogramm kilos"), QStringLiteral("t tonne tonnes ton tons tonnen"), QStringLiteral("lb lbs")}},
            {Kind::Length, {QStringLiteral("mm"), QStringLiteral("cm"), QStringLiteral("metre metres meter meters mètres metros"), QStringLiteral("km kilometre kilometres kilometer kilometers"), QStringLiteral("mile miles"), QStringLiteral("ft feet foot")}},
            {Kind::Volume, {QStringLiteral("ml"), QStringLiteral("litre litres liter liters"), QStringLiteral("hl"), QStringLiteral("gallon gallons")}},
            {Kind::Power, {QStringLiteral("kw"), QStringLiteral("mw"), QStringLiteral("gw"), QStringLiteral("hp")}},
            {Kind::Energy, {QStringLiteral("kwh"), QStringLiteral("mwh"), QStringLiteral("gwh"), QStringLiteral("twh")}},
            {Kind::Temperature, {QStringLiteral("°c"), QStringLiteral("°f")}},
            {Kind::Time, {QStringLiteral("second seconds"), QStringLiteral("minute minutes"), QStringLiteral("hour hours"), QStringLiteral("day days"), QStringLiteral("week weeks"), QStringLiteral("month months"), QStringLiteral("year years")}},
            {Kind::Money, {QStringLiteral("$ usd dollar dollars us$"), QStringLiteral("€ eur euro euros"), QStringLiteral("£ gbp"), QStringLiteral("¥ jpy yen"), QStringLiteral("chf"), QStringLiteral("₩ krw won"), QStringLiteral("₹ inr")}},
        };
        QHash<QString, Unit> all;
        for (const auto &[kind, list] : names) {
            for (int which = 0; which < list.size(); ++which) {
                for (const QString &name : list.at(which).split(u' '))
                    all.insert(name, {kind, which});
            }
        }
        return all;
    }();
    return known;
}

QString plain(QString number)
{
    number.removeIf([](QChar c) { return c == u',' || c.isSpace(); });
    while (number.endsWith(u'.'))
        number.chop(1);
    return number;
}

QList<Measure> measuresIn(const QString &text)
{
    static const QRegularExpression before = text::unicodePattern("(US\\$|[$€£¥₩₹]|\\b(?:USD|EUR|GBP|JPY|CHF|KRW|INR)\\b)\\s?([0-9][0-9.,]*)");
    static const QRegularExpression after = text::unicodePattern("(?<![0-9.,])([0-9][0-9.,]*)[\\s\\x{A0}-]?(?:(?:thousand|million|billion|bn|mn)\\s)?([$€£¥₩₹]|°[CF]|\\p{L}+)");
    QList<Measure> found;
    const auto add = [&found](const QString &number, const QString &name) {
        const auto unit = units().constFind(name.toLower());
        if (unit != units().cend())
            found.append({plain(number), *unit});
    };
    for (auto matches = before.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        add(match.captured(2), match.captured(1));
    }
    for (auto matches = after.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        add(match.captured(1), match.captured(2));
    }
    return found;
}

} // namespace

bool isCurrency(const QString &name)
{
    const auto unit = units().constFind(name.toLower());
    return unit != units().cend() && unit->kind == Kind::Money;
}

bool contradictsMeasures(const QString &claim, const QString &source)
{
    const QList<Measure> claimed = measuresIn(claim);
    if (claimed.isEmpty())
        return false;
    const QList<Measure> given = measuresIn(source);
    return std::any_of(claimed.cbegin(), claimed.cend(), [&given](const Measure &measure) {
        const auto isRival = [&measure](const Measure &other) { return other.number == measure.number && other.unit.kind == measure.unit.kind; };
        return std::any_of(given.cbegin(), given.cend(), isRival)
            && std::none_of(given.cbegin(), given.cend(), [&](const Measure &other) { return isRival(other) && other.unit == measure.unit; });
    });
}

} // namespace quire::prompt
