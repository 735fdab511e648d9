#include "parsers/cellformat.h"

#include "parsers/xml.h"

#include <cmath>
#include <numeric>

namespace quire::parsers {
namespace {

constexpr int mostDecimals = 15;

QString shortest(double value)
{
    if (std::abs(value) < 1e15 && value == std::floor(value))
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'G', 11);
}

/// A positive number under the placeholders of a section. Digits are dealt out from the point: to the left the first
/// placeholder takes all that are over, to the right each takes one.
class DigitWriter
{
public:
    explicit DigitWriter(const QList<FormatToken> &tokens)
        : m_tokens(tokens)
    {
        m_point = indexOf(FormatToken::Point, 0);
        const qsizetype exponent = indexOf(FormatToken::Exponent, 0);
        m_end = exponent < m_tokens.size() ? exponent : m_tokens.size();
        m_point = std::min(m_point, m_end);
        for (qsizetype i = 0; i < m_end; ++i) {
            if (m_tokens[i].kind == FormatToken::Placeholder)
                (i < m_point ? m_whole : m_decimals).append(i);
        }
        readCommas();
    }

    [[nodiscard]] QString written(double value) const
    {
        for (const FormatToken &token : m_tokens)
            value *= token.kind == FormatToken::Percent ? 100 : 1;
        value /= std::pow(1000.0, m_thousands);
        if (m_end < m_tokens.size())
            return scientific(value);
        return plain(value, m_end) + literals(m_end, m_tokens.size());
    }

private:
    [[nodiscard]] qsizetype indexOf(FormatToken::Kind kind, qsizetype from) const
    {
        while (from < m_tokens.size() && m_tokens[from].kind != kind)
            ++from;
        return from;
    }

    /// A comma between placeholders groups; behind the last of the whole ones it divides by a thousand.
    void readCommas()
    {
        if (m_whole.isEmpty())
            return;
        for (qsizetype i = 0; i < m_point; ++i) {
            if (m_tokens[i].kind != FormatToken::Comma)
                continue;
            if (i < m_whole.last())
                m_grouped = true;
            else
                ++m_thousands;
        }
        for (qsizetype i = m_point; i < m_end; ++i)
            m_thousands += m_tokens[i].kind == FormatToken::Comma && (m_decimals.isEmpty() || i > m_decimals.last());
    }

    [[nodiscard]] QString plain(double value, qsizetype end) const
    {
        const int decimals = static_cast<int>(std::min<qsizetype>(m_decimals.size(), mostDecimals));
        // Half a unit in the fifteenth digit: 1.005 is less than that in binary, and more to everybody else.
        const QString digits = QString::number(value * (1 + 1e-15), 'f', decimals);
        QString whole = digits.section(u'.', 0, 0);
        QString fraction = digits.section(u'.', 1);
        if (whole == QLatin1String("0"))
            whole.clear();
        qsizetype last = m_decimals.size();
        const auto isOptional = [&](qsizetype place) {
            return m_tokens[m_decimals[place]].text != QLatin1String("0") && (place >= fraction.size() || fraction[place] == u'0');
        };
        while (last > 0 && isOptional(last - 1))
            --last;
        QString result;
        for (qsizetype i = 0, place = 0, dealt = 0; i < end; ++i) {
            const FormatToken &token = m_tokens[i];
            if (token.kind == FormatToken::Placeholder && i < m_point) {
                const qsizetype right = m_whole.size() - 1 - dealt++; // placeholders still to come
                result += wholeDigits(whole, right, dealt == 1, token.text);
            } else if (token.kind == FormatToken::Placeholder) {
                if (place < last)
                    result += place < fraction.size() ? fraction[place] : QChar(u'0');
                ++place;
            } else if (token.kind == FormatToken::Point) {
                if (m_whole.isEmpty())
                    result += whole;
                result += last > 0 ? QStringLiteral(".") : QString();
            } else if (token.kind != FormatToken::Comma) {
                result += token.text;
            }
        }
        return result;
    }

    [[nodiscard]] QString wholeDigits(const QString &whole, qsizetype right, bool first, const QString &placeholder) const
    {
        const qsizetype from = whole.size() - 1 - right;
        QString digits;
        if (first && from > 0)
            digits = whole.left(from + 1);
        else if (from >= 0)
            digits = whole[from];
        else if (placeholder == QLatin1String("0"))
            digits = QStringLiteral("0");
        if (!m_grouped)
            return digits;
        QString grouped;
        for (qsizetype i = 0; i < digits.size(); ++i) {
            grouped += digits[i];
            const qsizetype behind = right + digits.size() - 1 - i;
            if (behind > 0 && behind % 3 == 0)
                grouped += u',';
        }
        return grouped;
    }

    [[nodiscard]] QString scientific(double value) const
    {
        const auto step = static_cast<int>(std::max<qsizetype>(m_whole.size(), 1));
        int exponent = value > 0 ? static_cast<int>(std::floor(std::log10(value))) : 0;
        exponent = static_cast<int>(std::floor(static_cast<double>(exponent) / step)) * step;
        double mantissa = value / std::pow(10.0, exponent);
        if (QString::number(mantissa, 'f', static_cast<int>(m_decimals.size())).toDouble() >= std::pow(10.0, step)) {
            exponent += step;
            mantissa = value / std::pow(10.0, exponent);
        }
        qsizetype width = 0;
        qsizetype behind = m_end + 1;
        for (; behind < m_tokens.size() && m_tokens[behind].kind == FormatToken::Placeholder; ++behind)
            width += m_tokens[behind].text == QLatin1String("0");
        const QString sign = exponent < 0 ? QStringLiteral("-") : m_tokens[m_end].text.endsWith(u'+') ? QStringLiteral("+") : QString();
        return plain(mantissa, m_end) + u'E' + sign + QString::number(std::abs(exponent)).rightJustified(width, u'0')
            + literals(behind, m_tokens.size());
    }

    [[nodiscard]] QString literals(qsizetype from, qsizetype to) const
    {
        QString result;
        for (qsizetype i = from; i < to; ++i) {
            if (m_tokens[i].kind == FormatToken::Literal || m_tokens[i].kind == FormatToken::Percent)
                result += m_tokens[i].text;
        }
        return result;
    }

    const QList<FormatToken> &m_tokens;
    QList<qsizetype> m_whole;
    QList<qsizetype> m_decimals;
    qsizetype m_point = 0;
    qsizetype m_end = 0; // where the exponent begins
    int m_thousands = 0;
    bool m_grouped = false;
};

/// "# ?/?": the nearest fraction whose denominator has as many digits, or is the one given.
QString shownFraction(double value, const FormatSection &section)
{
    const QList<FormatToken> &tokens = section.tokens;
    const auto isPlaceholder = [](const FormatToken &token) { return token.kind == FormatToken::Placeholder; };
    const auto slash = std::find_if(tokens.cbegin(), tokens.cend(), [](const FormatToken &token) { return token.kind == FormatToken::Slash; });
    // "?/100": a digit is a literal, and the zeros behind it look like placeholders.
    QString given;
    auto end = slash + 1;
    for (; end != tokens.cend(); ++end) {
        const bool isDigit = end->text.size() == 1 && end->text.front().isDigit() && (end->kind == FormatToken::Literal || isPlaceholder(*end));
        if (isDigit && (!given.isEmpty() || end->text != u"0"))
            given += end->text;
        else if (!given.isEmpty() || !isPlaceholder(*end))
            break;
    }
    const auto digits = given.isEmpty() ? end - slash - 1 : 0;
    // "# ?/?": what stands between the placeholders parts the whole from the fraction.
    const auto first = std::find_if(tokens.cbegin(), slash, isPlaceholder);
    const bool mixed = std::find_if_not(first, slash, isPlaceholder) != slash;
    const double whole = mixed ? std::floor(value) : 0;
    const double rest = value - whole;
    const int fixed = given.toInt();
    const int most = fixed > 0 ? fixed : static_cast<int>(std::pow(10.0, static_cast<double>(std::clamp<qsizetype>(digits, 1, 4)))) - 1;
    int best = fixed > 0 ? fixed : 1;
    for (int denominator = 1; fixed == 0 && denominator <= most; ++denominator) {
        const auto error = [rest](int d) { return std::abs(rest - std::round(rest * d) / d); };
        if (error(denominator) < error(best) - 1e-12)
            best = denominator;
    }
    auto above = static_cast<qint64>(std::llround(rest * best));
    auto shownWhole = static_cast<qint64>(whole);
    if (mixed && above == best) {
        ++shownWhole;
        above = 0;
    }
    QString shown = QString::number(shownWhole);
    if (above > 0) {
        const QString fraction = QString::number(above) + u'/' + QString::number(best);
        shown = mixed && shownWhole > 0 ? shown + u' ' + fraction : fraction;
    }
    return std::accumulate(end, tokens.cend(), shown, [](const QString &text, const FormatToken &token) {
        return token.kind == FormatToken::Literal ? text + token.text : text;
    });
}

bool holds(const FormatSection &section, double value)
{
    const QString &sign = section.condition;
    if (sign == QLatin1String("<"))
        return value < section.bound;
    if (sign == QLatin1String("<="))
        return value <= section.bound;
    if (sign == QLatin1String(">"))
        return value > section.bound;
    if (sign == QLatin1String(">="))
        return value >= section.bound;
    if (sign == QLatin1String("<>"))
        return value != section.bound;
    return value == section.bound;
}

struct Choice {
    qsizetype section = 0;
    bool writesSign = false; ///< The section has its own way of saying that a number is negative.
};

Choice chosen(const QList<FormatSection> &sections, double value)
{
    const bool conditions = std::any_of(sections.cbegin(), sections.cend(), [](const FormatSection &s) { return !s.condition.isEmpty(); });
    if (!conditions) {
        if (value < 0 && sections.size() > 1)
            return {1, true};
        return {value == 0 && sections.size() > 2 ? 2 : 0, false};
    }
    for (qsizetype i = 0; i < sections.size(); ++i) {
        if (sections[i].condition.isEmpty() || holds(sections[i], value))
            return {i, value < 0 && (sections[i].condition.startsWith(u'<') && sections[i].bound <= 0)};
    }
    return {sections.size() - 1, false};
}

QString withGeneral(double value, const FormatSection &section)
{
    QString result;
    for (const FormatToken &token : section.tokens)
        result += token.kind == FormatToken::General || token.kind == FormatToken::Text ? shortest(value) : token.text;
    return result;
}

} // namespace

QString shownNumber(double value, const QString &format, DateSystem system)
{
    if (!std::isfinite(value) || format.isEmpty() || format.compare(QLatin1String("General"), Qt::CaseInsensitive) == 0 || format == QLatin1String("@"))
        return shortest(value);
    const QList<FormatSection> sections = formatSections(format);
    const Choice choice = chosen(sections, value);
    const FormatSection &section = sections[choice.section];
    if (section.isDate()) {
        const QString date = shownDate(value, section, system);
        return date.isEmpty() ? shortest(value) : date;
    }
    const double size = std::abs(value);
    QString shown;
    if (section.has(FormatToken::General) || section.has(FormatToken::Text))
        shown = withGeneral(size, section);
    else if (section.has(FormatToken::Slash) && section.has(FormatToken::Placeholder))
        shown = shownFraction(size, section);
    else
        shown = DigitWriter(section.tokens).written(size);
    const bool anyDigit = std::any_of(shown.cbegin(), shown.cend(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    if (section.numerals != ChineseNumerals::None)
        shown = withChineseNumerals(shown, section.numerals, section.language);
    if (value < 0 && !choice.writesSign && anyDigit)
        shown.prepend(u'-');
    return shown.simplified();
}

QString builtInFormat(int id)
{
    switch (id) {
    case 1: return QStringLiteral("0");
    case 2: return QStringLiteral("0.00");
    case 3: return QStringLiteral("#,##0");
    case 4: return QStringLiteral("#,##0.00");
    case 5: case 6: return QStringLiteral("$#,##0;($#,##0)");
    case 7: case 8: return QStringLiteral("$#,##0.00;($#,##0.00)");
    case 9: return QStringLiteral("0%");
    case 10: return QStringLiteral("0.00%");
    case 11: return QStringLiteral("0.00E+00");
    case 12: return QStringLiteral("# ?/?");
    case 13: return QStringLiteral("# ?\?/??");
    case 14: return QStringLiteral("m/d/yyyy");
    case 15: return QStringLiteral("d-mmm-yy");
    case 16: return QStringLiteral("d-mmm");
    case 17: return QStringLiteral("mmm-yy");
    case 18: return QStringLiteral("h:mm AM/PM");
    case 19: return QStringLiteral("h:mm:ss AM/PM");
    case 20: return QStringLiteral("h:mm");
    case 21: return QStringLiteral("h:mm:ss");
    case 22: return QStringLiteral("m/d/yyyy h:mm");
    case 37: case 38: return QStringLiteral("#,##0;(#,##0)");
    case 39: case 40: return QStringLiteral("#,##0.00;(#,##0.00)");
    case 41: return QStringLiteral("#,##0;(#,##0);\"-\"");
    case 42: return QStringLiteral("$#,##0;$(#,##0);$\"-\"");
    case 43: return QStringLiteral("#,##0.00;(#,##0.00);\"-\"");
    case 44: return QStringLiteral("$#,##0.00;$(#,##0.00);$\"-\"");
    case 45: return QStringLiteral("mm:ss");
    case 46: return QStringLiteral("[h]:mm:ss");
    case 47: return QStringLiteral("mm:ss.0");
    case 48: return QStringLiteral("##0.0E+0");
    // East Asian; the same in Chinese and Japanese but for the words of times.
    case 27: case 36: case 50: case 52: case 57: return QStringLiteral("yyyy\"\u5e74\"m\"\u6708\"");
    case 28: case 29: case 51: case 53: case 54: case 58: return QStringLiteral("m\"\u6708\"d\"\u65e5\"");
    case 30: return QStringLiteral("m/d/yy");
    case 31: return QStringLiteral("yyyy\"\u5e74\"m\"\u6708\"d\"\u65e5\"");
    case 32: return QStringLiteral("h:mm");
    case 33: return QStringLiteral("h:mm:ss");
    case 34: case 55: return QStringLiteral("AM/PM h:mm");
    case 35: case 56: return QStringLiteral("AM/PM h:mm:ss");
    default: return {};
    }
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
