#include "parsers/formatcode.h"

#include <QRegularExpression>
#include <algorithm>

namespace quire::parsers {
namespace {

constexpr qsizetype mostSections = 4;
constexpr qsizetype longestCode = 1024;
constexpr int japanese = 0x411;
constexpr int taiwan = 0x404;

class Scanner
{
public:
    explicit Scanner(const QString &code)
        : m_code(code.left(longestCode))
    {
    }

    QList<FormatSection> sections()
    {
        QList<FormatSection> result{{}};
        while (m_at < m_code.size()) {
            if (m_code[m_at] == u';') {
                ++m_at;
                if (result.size() == mostSections)
                    break;
                result.append(FormatSection());
            } else {
                next(result.last());
            }
        }
        return result;
    }

private:
    void next(FormatSection &section)
    {
        const QChar c = m_code[m_at];
        if (c == u'"')
            return quoted(section);
        if (c == u'[')
            return bracket(section);
        if (c == u'\\') {
            literal(section, m_code.mid(m_at + 1, 1));
            m_at += 2;
        } else if (c == u'_' || c == u'*') {
            // A space as wide as the next character; a fill. Neither is text, but a gap may part words.
            if (c == u'_')
                literal(section, QStringLiteral(" "));
            m_at += 2;
        } else if (const QString words = meridiem(); !words.isEmpty()) {
            take(section, FormatToken::Meridiem, words.size());
        } else if (QStringView(m_code).sliced(m_at).startsWith(u"General", Qt::CaseInsensitive)) {
            take(section, FormatToken::General, 7);
        } else if (isExponent()) {
            take(section, FormatToken::Exponent, 2);
        } else if (QStringView(u"yYmMdDhHsSaAeE").contains(c) || (c.toLower() == u'g' && hasEras(section.language))) {
            datePart(section);
        } else {
            take(section, kindOf(c, section), 1);
        }
    }

    static bool hasEras(int language) { return language == japanese || language == taiwan; }

    static FormatToken::Kind kindOf(QChar c, const FormatSection &section)
    {
        if (c == u'0' || c == u'#' || c == u'?')
            return FormatToken::Placeholder;
        if (c == u'.')
            return FormatToken::Point;
        if (c == u'%')
            return FormatToken::Percent;
        if (c == u'@')
            return FormatToken::Text;
        if (c == u',')
            return section.has(FormatToken::Placeholder) && !section.isDate() ? FormatToken::Comma : FormatToken::Literal;
        if (c == u'/')
            return section.has(FormatToken::Placeholder) && !section.isDate() ? FormatToken::Slash : FormatToken::Literal;
        return FormatToken::Literal;
    }

    bool isExponent() const
    {
        const QChar c = m_code[m_at];
        return (c == u'E' || c == u'e') && m_at + 1 < m_code.size() && (m_code[m_at + 1] == u'+' || m_code[m_at + 1] == u'-');
    }

    QString meridiem() const
    {
        for (const QStringView words : {QStringView(u"AM/PM"), QStringView(u"A/P"), QStringView(u"上午/下午"), QStringView(u"午前/午後"), QStringView(u"오전/오후")}) {
            if (QStringView(m_code).sliced(m_at).startsWith(words, Qt::CaseInsensitive))
                return words.toString();
        }
        return {};
    }

    void datePart(FormatSection &section)
    {
        const QChar letter = m_code[m_at].toLower();
        qsizetype end = m_at;
        while (end < m_code.size() && m_code[end].toLower() == letter)
            ++end;
        section.tokens.append({FormatToken::DatePart, QString(end - m_at, letter)});
        m_at = end;
    }

    void quoted(FormatSection &section)
    {
        const qsizetype end = m_code.indexOf(u'"', m_at + 1);
        const qsizetype stop = end < 0 ? m_code.size() : end;
        literal(section, m_code.mid(m_at + 1, stop - m_at - 1));
        m_at = stop + 1;
    }

    void bracket(FormatSection &section)
    {
        const qsizetype end = m_code.indexOf(u']', m_at);
        const qsizetype stop = end < 0 ? m_code.size() : end;
        const QString inside = m_code.mid(m_at + 1, stop - m_at - 1);
        m_at = stop + 1;
        static const QRegularExpression elapsed(QStringLiteral("^(?:h+|m+|s+)$"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression condition(QStringLiteral("^(<=|>=|<>|<|>|=)\\s*(-?[0-9.]+)$"));
        if (inside.startsWith(u'$')) { // [$€-407]: a currency and a language
            literal(section, inside.mid(1).section(u'-', 0, 0));
            section.language = inside.section(u'-', 1).toInt(nullptr, 16) & 0xffff;
        } else if (elapsed.match(inside).hasMatch()) {
            section.tokens.append({FormatToken::Elapsed, inside.toLower()});
        } else if (const auto match = condition.match(inside); match.hasMatch()) {
            section.condition = match.captured(1);
            section.bound = match.captured(2).toDouble();
        } else if (inside.startsWith(u"DBNum1", Qt::CaseInsensitive) || inside.startsWith(u"DBNum2", Qt::CaseInsensitive)) {
            section.numerals = inside.endsWith(u'1') ? ChineseNumerals::Plain : ChineseNumerals::Formal;
        } // else a colour
    }

    static void literal(FormatSection &section, const QString &text)
    {
        if (!text.isEmpty())
            section.tokens.append({FormatToken::Literal, text});
    }

    void take(FormatSection &section, FormatToken::Kind kind, qsizetype length)
    {
        section.tokens.append({kind, m_code.mid(m_at, length)});
        m_at += length;
    }

    QString m_code;
    qsizetype m_at = 0;
};

} // namespace

bool FormatSection::has(FormatToken::Kind kind) const
{
    return std::any_of(tokens.cbegin(), tokens.cend(), [kind](const FormatToken &token) { return token.kind == kind; });
}

QList<FormatSection> formatSections(const QString &code)
{
    return Scanner(code).sections();
}

} // namespace quire::parsers
