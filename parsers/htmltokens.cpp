#include "parsers/htmltokens.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <string_view>

namespace quire::parsers {
namespace {

struct Entity {
    std::string_view name;
    char16_t character;
};

// The names that are met in practice; every other character is written as itself or by number.
constexpr auto entities = std::to_array<Entity>({
    {"AMP", '&'}, {"Aacute", 0xc1}, {"Auml", 0xc4}, {"Ccedil", 0xc7}, {"Delta", 0x394}, {"Eacute", 0xc9}, {"GT", '>'}, {"LT", '<'},
    {"Omega", 0x3a9}, {"Ouml", 0xd6}, {"QUOT", '"'}, {"Sigma", 0x3a3}, {"Uuml", 0xdc}, {"aacute", 0xe1}, {"acirc", 0xe2},
    {"agrave", 0xe0}, {"alpha", 0x3b1}, {"amp", '&'}, {"apos", '\''}, {"aring", 0xe5}, {"atilde", 0xe3}, {"auml", 0xe4},
    {"beta", 0x3b2}, {"bull", 0x2022}, {"ccedil", 0xe7}, {"cent", 0xa2}, {"copy", 0xa9}, {"deg", 0xb0}, {"delta", 0x3b4},
    {"divide", 0xf7}, {"eacute", 0xe9}, {"ecirc", 0xea}, {"egrave", 0xe8}, {"emsp", 0x2003}, {"ensp", 0x2002}, {"euml", 0xeb},
    {"euro", 0x20ac}, {"frac12", 0xbd}, {"frac14", 0xbc}, {"gamma", 0x3b3}, {"ge", 0x2265}, {"gt", '>'}, {"hellip", 0x2026},
    {"iacute", 0xed}, {"icirc", 0xee}, {"iexcl", 0xa1}, {"infin", 0x221e}, {"iquest", 0xbf}, {"iuml", 0xef}, {"lambda", 0x3bb},
    {"laquo", 0xab}, {"larr", 0x2190}, {"ldquo", 0x201c}, {"le", 0x2264}, {"lsquo", 0x2018}, {"lt", '<'}, {"mdash", 0x2014},
    {"micro", 0xb5}, {"middot", 0xb7}, {"minus", 0x2212}, {"mu", 0x3bc}, {"nbsp", 0xa0}, {"ndash", 0x2013}, {"ne", 0x2260},
    {"ntilde", 0xf1}, {"oacute", 0xf3}, {"ocirc", 0xf4}, {"oelig", 0x153}, {"ograve", 0xf2}, {"omega", 0x3c9}, {"oslash", 0xf8},
    {"otilde", 0xf5}, {"ouml", 0xf6}, {"para", 0xb6}, {"pi", 0x3c0}, {"plusmn", 0xb1}, {"pound", 0xa3}, {"quot", '"'},
    {"raquo", 0xbb}, {"rarr", 0x2192}, {"rdquo", 0x201d}, {"reg", 0xae}, {"rsquo", 0x2019}, {"sect", 0xa7}, {"shy", 0xad},
    {"sigma", 0x3c3}, {"szlig", 0xdf}, {"theta", 0x3b8}, {"thinsp", 0x2009}, {"times", 0xd7}, {"trade", 0x2122},
    {"uacute", 0xfa}, {"ucirc", 0xfb}, {"ugrave", 0xf9}, {"uuml", 0xfc}, {"yen", 0xa5},
});
static_assert(std::is_sorted(entities.begin(), entities.end(), [](const Entity &a, const Entity &b) { return a.name < b.name; }));

/// The text of the entity between "&" and ";", or nothing.
QString entityText(QStringView name)
{
    if (name.startsWith(u'#')) {
        bool ok = false;
        const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        const uint code = hex ? name.sliced(2).toUInt(&ok, 16) : name.sliced(1).toUInt(&ok);
        if (!ok || code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
            return {};
        const char32_t point = code;
        return QString::fromUcs4(&point, 1);
    }
    const std::string plain = name.toUtf8().toStdString();
    const auto *found = std::lower_bound(entities.begin(), entities.end(), plain,
                                        [](const Entity &entity, const std::string &value) { return entity.name < value; });
    return found != entities.end() && found->name == plain ? QString(QChar(found->character)) : QString();
}

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u':' || c == u'_';
}

} // namespace

QString replacedEntities(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const qsizetype end = text.sliced(i, std::min<qsizetype>(12, text.size() - i)).indexOf(u';');
            const QString character = end > 1 ? entityText(text.sliced(i + 1, end - 1)) : QString();
            if (!character.isEmpty()) {
                result += character;
                i += end;
                continue;
            }
        }
        result += text[i];
    }
    return result;
}

HtmlToken HtmlTokens::next()
{
    if (!m_emptyName.isEmpty())
        return {HtmlToken::Close, std::exchange(m_emptyName, {}), {}, {}};
    if (!m_rawEnd.isEmpty())
        return rawText();
    while (m_at < m_html.size()) {
        if (m_html[m_at] == u'<') {
            if (skipComment())
                continue;
            const QChar after = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
            const bool closing = after == u'/' && m_at + 2 < m_html.size() && m_html[m_at + 2].isLetter();
            if (after.isLetter() || closing)
                return tag();
        }
        const qsizetype end = m_html.indexOf(u'<', m_at + 1);
        const QStringView words = m_html.sliced(m_at, (end < 0 ? m_html.size() : end) - m_at);
        m_at += words.size();
        return {HtmlToken::Text, {}, replacedEntities(words), {}};
    }
    return {};
}

bool HtmlTokens::skipComment()
{
    const QStringView rest = m_html.sliced(m_at);
    qsizetype end = -1;
    qsizetype mark = 1;
    if (rest.startsWith(QLatin1String("<!--"))) {
        end = rest.indexOf(QLatin1String("-->"), 4);
        mark = 3;
    } else if (rest.startsWith(QLatin1String("<!")) || rest.startsWith(QLatin1String("<?"))) {
        end = rest.indexOf(u'>');
    } else {
        return false;
    }
    m_at = end < 0 ? m_html.size() : m_at + end + mark;
    return true;
}

HtmlToken HtmlTokens::tag()
{
    HtmlToken token;
    ++m_at;
    token.kind = m_html[m_at] == u'/' ? HtmlToken::Close : HtmlToken::Open;
    if (token.kind == HtmlToken::Close)
        ++m_at;
    const qsizetype start = m_at;
    while (m_at < m_html.size() && isNameCharacter(m_html[m_at]))
        ++m_at;
    token.name = m_html.sliced(start, m_at - start).toString().toLower();
    attributes(token);
    static const QStringList raw = QStringLiteral("script style textarea title xmp").split(u' ');
    if (m_xml && token.kind == HtmlToken::Open && m_html.first(m_at).endsWith(QLatin1String("/>")))
        m_emptyName = token.name;
    else if (token.kind == HtmlToken::Open && raw.contains(token.name))
        m_rawEnd = token.name;
    return token;
}

void HtmlTokens::attributes(HtmlToken &token)
{
    while (m_at < m_html.size() && m_html[m_at] != u'>') {
        if (!isNameCharacter(m_html[m_at])) {
            ++m_at;
            continue;
        }
        const qsizetype start = m_at;
        while (m_at < m_html.size() && isNameCharacter(m_html[m_at]))
            ++m_at;
        const QString name = m_html.sliced(start, m_at - start).toString().toLower();
        while (m_at < m_html.size() && m_html[m_at].isSpace())
            ++m_at;
        QString value;
        if (m_at < m_html.size() && m_html[m_at] == u'=') {
            ++m_at;
            while (m_at < m_html.size() && m_html[m_at].isSpace())
                ++m_at;
            const QChar quote = m_at < m_html.size() ? m_html[m_at] : QChar();
            const bool quoted = quote == u'"' || quote == u'\'';
            const qsizetype from = m_at + (quoted ? 1 : 0);
            qsizetype end = from;
            while (end < m_html.size() && (quoted ? m_html[end] != quote : (!m_html[end].isSpace() && m_html[end] != u'>')))
                ++end;
            value = replacedEntities(m_html.sliced(from, end - from));
            m_at = std::min(m_html.size(), end + (quoted ? 1 : 0));
        }
        token.attributes.insert(name, value);
    }
    if (m_at < m_html.size())
        ++m_at;
}

HtmlToken HtmlTokens::rawText()
{
    const QString closing = u"</" + std::exchange(m_rawEnd, {});
    const qsizetype end = m_html.indexOf(closing, m_at, Qt::CaseInsensitive);
    const QStringView words = m_html.sliced(m_at, (end < 0 ? m_html.size() : end) - m_at);
    m_at += words.size();
    return {HtmlToken::Text, {}, replacedEntities(words), {}};
}

} // namespace quire::parsers
