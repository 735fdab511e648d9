#include "parsers/cellformat.h"

#include "parsers/xml.h"

#include <QDateTime>
#include <QLocale>
#include <cmath>

namespace quire::parsers {
namespace {

/// A section without its literal texts, colours and conditions: what is left decides the kind of format.
struct Section {
    QString code;   // digits and date letters
    QString before; // literal text in front of the first placeholder
    QString after;
};

Section readSection(const QString &text)
{
    Section section;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const auto literal = [&section](QStringView words) { (section.code.isEmpty() ? section.before : section.after) += words; };
        if (c == u'"') {
            const qsizetype end = text.indexOf(u'"', i + 1);
            literal(QStringView(text).sliced(i + 1, (end < 0 ? text.size() : end) - i - 1));
            i = end < 0 ? text.size() : end;
        } else if (c == u'[') {
            const qsizetype end = text.indexOf(u']', i);
            const QString inside = text.mid(i + 1, (end < 0 ? text.size() : end) - i - 1);
            if (inside.startsWith(u'$')) // [$€-407]: a currency and a locale
                literal(inside.mid(1).section(u'-', 0, 0));
            else if (!inside.isEmpty() && QStringView(u"hHmMsS").contains(inside[0]))
                section.code += u'[' + inside.toLower() + u']';
            i = end < 0 ? text.size() : end;
        } else if (c == u'\\' && i + 1 < text.size()) {
            literal(QStringView(text).sliced(++i, 1));
        } else if (c == u'_' || c == u'*') {
            ++i; // a space as wide as the next character; a fill
        } else if (QStringView(u"$\u20ac\u00a3\u00a5()+ ").contains(c) && !QStringView(section.code).contains(u'y')
                   && !QStringView(section.code).contains(u'd') && !QStringView(section.code).contains(u'm')) {
            literal(QStringView(text).sliced(i, 1));
        } else {
            section.code += c;
        }
    }
    return section;
}

bool isDateCode(const QString &code)
{
    if (code.contains(QLatin1String("General"), Qt::CaseInsensitive))
        return false;
    return std::any_of(code.cbegin(), code.cend(), [](QChar c) { return QStringView(u"yYmMdDhHsS").contains(c); });
}

QDateTime dateTime(double serial, DateSystem system)
{
    // Excel's 1900 was given a 29 February; days before it count one less.
    const QDate epoch = system == DateSystem::From1904 ? QDate(1904, 1, 1) : serial < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const auto days = static_cast<qint64>(std::floor(serial));
    const auto seconds = static_cast<qint64>(std::llround((serial - std::floor(serial)) * 86400));
    return QDateTime(epoch.addDays(days), QTime(0, 0), Qt::UTC).addSecs(seconds);
}

/// Dates come out in ISO form whatever the format's order: it can be searched and is never misread.
QString shownDate(double value, const QString &code, DateSystem system)
{
    if (value < 0 || value > 2'958'466)
        return {};
    const QDateTime moment = dateTime(value, system);
    const QString lower = code.toLower();
    const bool time = lower.contains(u'h') || lower.contains(u's');
    const bool date = lower.contains(u'y') || lower.contains(u'd') || (lower.contains(u'm') && !time);
    if (lower.contains(u'[')) { // elapsed hours
        const auto seconds = static_cast<qint64>(std::llround(value * 86400));
        return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    }
    const QString clock = moment.toString(lower.contains(u's') ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    if (!date)
        return clock;
    const QString day = moment.toString(lower.contains(u'y') && !lower.contains(u'd') ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
    return time ? day + u' ' + clock : day;
}

QString shortest(double value)
{
    if (std::abs(value) < 1e15 && value == std::floor(value))
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', 11);
}

QString shownDigits(double value, const Section &section)
{
    const QString &code = section.code;
    if (code.contains(u'E') || code.contains(u'e'))
        return QString::number(value, 'E', 2);
    if (code.contains(u'?') && code.contains(u'/'))
        return shortest(value);
    const qsizetype point = code.indexOf(u'.');
    int decimals = 0;
    int optional = 0;
    for (qsizetype i = point + 1; point >= 0 && i < code.size(); ++i) {
        decimals += code[i] == u'0' || code[i] == u'#' || code[i] == u'?';
        optional += code[i] == u'#';
    }
    QString digits = QLocale(QLocale::English, QLocale::UnitedStates).toString(std::abs(value), 'f', std::min(decimals, 15));
    for (; optional > 0 && digits.contains(u'.') && (digits.endsWith(u'0') || digits.endsWith(u'.')); --optional)
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    if (!code.contains(QLatin1String("#,#")) && !code.contains(QLatin1String("0,0")))
        digits.remove(u',');
    return digits;
}

} // namespace

QString shownNumber(double value, const QString &format, DateSystem system)
{
    if (!std::isfinite(value) || format.isEmpty() || format.compare(QLatin1String("General"), Qt::CaseInsensitive) == 0 || format == QLatin1String("@"))
        return shortest(value);
    const QStringList sections = format.split(u';');
    const bool ownNegative = value < 0 && sections.size() > 1;
    const QString chosen = ownNegative ? sections[1] : value == 0 && sections.size() > 2 ? sections[2] : sections[0];
    const Section section = readSection(chosen);
    if (isDateCode(section.code)) {
        const QString date = shownDate(value, section.code, system);
        return date.isEmpty() ? shortest(value) : date;
    }
    if (section.code.contains(QLatin1String("General"), Qt::CaseInsensitive))
        return section.before + shortest(value) + section.after;
    const bool percent = section.code.contains(u'%');
    if (!std::any_of(section.code.cbegin(), section.code.cend(), [](QChar c) { return QStringView(u"0#?").contains(c); }))
        return QString(section.before + section.after + section.code).trimmed(); // only words, such as "n/a"
    // A format with its own section for negative numbers writes their sign itself.
    const bool minus = value < 0 && (!ownNegative || section.code.startsWith(u'-'));
    QString shown = minus ? QStringLiteral("-") : QString();
    shown += section.before + shownDigits(percent ? value * 100 : value, section);
    if (percent)
        shown += u'%';
    shown += section.after;
    return shown.trimmed();
}

QString builtInFormat(int id)
{
    switch (id) {
    case 1: return QStringLiteral("0");
    case 2: return QStringLiteral("0.00");
    case 3: return QStringLiteral("#,##0");
    case 4: return QStringLiteral("#,##0.00");
    case 9: return QStringLiteral("0%");
    case 10: return QStringLiteral("0.00%");
    case 11: return QStringLiteral("0.00E+00");
    case 18: case 19: case 20: return QStringLiteral("h:mm");
    case 21: case 45: case 47: return QStringLiteral("h:mm:ss");
    case 22: return QStringLiteral("yyyy-mm-dd h:mm");
    case 37: case 38: return QStringLiteral("#,##0;-#,##0");
    case 39: case 40: return QStringLiteral("#,##0.00;-#,##0.00");
    case 46: return QStringLiteral("[h]:mm:ss");
    default: break;
    }
    const bool date = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58); // the latter are East Asian
    return date ? QStringLiteral("yyyy-mm-dd") : QString();
}

QList<QString> cellFormats(pugi::xml_node styleSheet)
{
    QHash<int, QString> own;
    for (const pugi::xml_node node : child(styleSheet, "numFmts").children())
        own.insert(attribute(node, "numFmtId").toInt(), attribute(node, "formatCode"));
    QList<QString> formats;
    for (const pugi::xml_node node : child(styleSheet, "cellXfs").children()) {
        if (!is(node, "xf"))
            continue;
        const int id = attribute(node, "numFmtId").toInt();
        formats.append(own.value(id, builtInFormat(id)));
    }
    return formats;
}

} // namespace quire::parsers
