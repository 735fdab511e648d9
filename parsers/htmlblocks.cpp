#include "parsers/htmlblocks.h"

#include "parsers/drawing.h"
#include "parsers/formula.h"
#include "parsers/mathml.h"
#include "parsers/xml.h"

#include <QRegularExpression>
#include <QSet>

namespace quire::parsers {
namespace {

constexpr int deepestList = 100; // deeper ones are shown as deep as this
constexpr int widestSpan = 512;

QSet<QString> words(const char *list)
{
    const QStringList split = QString::fromLatin1(list).split(u' ');
    return {split.begin(), split.end()};
}

bool isBlockTag(const QString &name)
{
    static const QSet<QString> tags = words("address article aside blockquote body center dd details dialog div dl dt fieldset figure "
                                            "footer form header hr html legend main menu nav ol p section summary ul h1 h2 h3 h4 h5 h6 "
                                            "li pre table caption figcaption option tr td th");
    return tags.contains(name);
}

bool isVoidTag(const QString &name)
{
    static const QSet<QString> tags = words("area base br col embed hr img input link meta param source track wbr");
    return tags.contains(name);
}

/// Whether an element that is open ends where another begins, as the end tags of these may be left out. Spec: HTML,
/// section 13.1.2.4.
bool endsBefore(const QString &open, const QString &next)
{
    static const QSet<QString> inHead = words("base link meta title noscript style script template");
    static const QHash<QString, QSet<QString>> ends{{QStringLiteral("li"), words("li")},
                                                    {QStringLiteral("dt"), words("dt dd")},
                                                    {QStringLiteral("dd"), words("dt dd")},
                                                    {QStringLiteral("option"), words("option optgroup")},
                                                    {QStringLiteral("tr"), words("tr tbody thead tfoot")},
                                                    {QStringLiteral("td"), words("td th tr tbody tfoot")},
                                                    {QStringLiteral("th"), words("td th tr tbody tfoot")}};
    if (open == u"p")
        return isBlockTag(next);
    if (open == u"head")
        return !inHead.contains(next);
    return ends.value(open).contains(next);
}

/// Whether an element ends with the one around it: nobody need write its end, or nobody did.
bool endsWithParent(const QString &name)
{
    static const QSet<QString> optional = words("p li dt dd option tr td th");
    static const QSet<QString> raw = words("script style textarea title head");
    return optional.contains(name) || !(isBlockTag(name) || raw.contains(name));
}

/// The raised number that points at a footnote, and the arrow below it that points back: neither is a word of the text.
bool isNoteMark(const HtmlToken &token)
{
    const QString role = token.attributes.value(QStringLiteral("role"));
    const QString type = token.attributes.value(QStringLiteral("epub:type"));
    return token.name == u"a" && (role == u"doc-noteref" || role == u"doc-backlink" || type == u"noteref" || type == u"backlink");
}

int headingLevel(const QString &name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6' ? name[1].digitValue() : 0;
}

} // namespace

bool HtmlBlocks::isSkipped(const HtmlToken &token) const
{
    static const QSet<QString> tags = words("script style template noscript svg head title iframe object canvas textarea select datalist");
    const QString style = token.attributes.value(QStringLiteral("style")).remove(u' ').toLower();
    return tags.contains(token.name) || isNoteMark(token) || token.attributes.contains(QStringLiteral("hidden"))
        || style.contains(QLatin1String("display:none")) || style.contains(QLatin1String("visibility:hidden"));
}

void HtmlBlocks::add(const HtmlToken &token)
{
    if (!m_skipped.isEmpty() && skip(token))
        return;
    if (addMath(token))
        return;
    if (token.kind == HtmlToken::Text) {
        appendText(token.text);
    } else if (token.kind == HtmlToken::Close) {
        close(token.name);
    } else if (isSkipped(token) && !isVoidTag(token.name)) {
        m_skipped = {token.name};
    } else {
        open(token);
    }
}

bool HtmlBlocks::skip(const HtmlToken &token)
{
    if (token.kind == HtmlToken::Text) {
        const bool isBody = m_skipped == QStringList{QStringLiteral("head")} && !token.text.trimmed().isEmpty();
        if (isBody)
            m_skipped.clear();
        return !isBody;
    }
    if (token.kind == HtmlToken::Close) {
        const qsizetype at = m_skipped.lastIndexOf(token.name);
        if (at >= 0) {
            m_skipped.resize(at);
            return true;
        }
        const bool isParent = isBlockTag(token.name) && endsWithParent(m_skipped.first());
        if (isParent)
            m_skipped.clear();
        return !isParent;
    }
    for (qsizetype i = m_skipped.size() - 1; i >= 0; --i) {
        if (endsBefore(m_skipped[i], token.name))
            m_skipped.resize(i);
        else if (isBlockTag(m_skipped[i]))
            break;
    }
    if (m_skipped.isEmpty())
        return false;
    if (!isVoidTag(token.name))
        m_skipped.append(token.name);
    return true;
}

/// Collects an equation, which pages of XML and of HTML write alike, to be read as a tree at its end.
bool HtmlBlocks::addMath(const HtmlToken &token)
{
    if (token.name == QLatin1String("math") && token.kind != HtmlToken::Text) {
        if (token.kind == HtmlToken::Close && m_inMath)
            endMath();
        m_inMath = token.kind == HtmlToken::Open;
        m_math.clear();
        return true;
    }
    if (!m_inMath)
        return false;
    switch (token.kind) {
    case HtmlToken::Open:
        m_math += u'<' + token.name;
        for (auto attribute = token.attributes.cbegin(); attribute != token.attributes.cend(); ++attribute) {
            if (attribute.key() == u"encoding" || attribute.key() == u"linethickness" || attribute.key() == u"open" || attribute.key() == u"close"
                || attribute.key() == u"separators")
                m_math += u' ' + attribute.key() + QStringLiteral("=\"") + attribute.value().toHtmlEscaped() + u'"';
        }
        m_math += u'>';
        break;
    case HtmlToken::Close: m_math += QStringLiteral("</") + token.name + u'>'; break;
    case HtmlToken::Text: m_math += token.text.toHtmlEscaped(); break;
    case HtmlToken::End: break;
    }
    return true;
}

void HtmlBlocks::endMath()
{
    const auto tree = XmlPart::parse(QByteArray("<math>" + m_math.toUtf8() + "</math>"));
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    // An equation that is no tree still has its signs.
    m_text += formulaInWords(tree ? latexFromMathMl(tree->root()) : replacedEntities(m_math.remove(tags)).simplified());
}

void HtmlBlocks::open(const HtmlToken &token)
{
    const QString &name = token.name;
    if (name == QLatin1String("br")) {
        m_text += u'\n';
    } else if (name == QLatin1String("img")) {
        const QString alt = token.attributes.value(QStringLiteral("alt")).trimmed();
        if (!alt.isEmpty())
            m_text += u' ' + alt + u' ';
    }
    if (!isBlockTag(name))
        return;
    if (m_inCell && m_tableDepth > 0 && name != QLatin1String("td") && name != QLatin1String("th") && name != QLatin1String("tr")
        && name != QLatin1String("table")) {
        m_text += u'\n';
        return;
    }
    if (name == QLatin1String("table")) {
        if (m_tableDepth++ == 0)
            flush();
    } else if (name == QLatin1String("tr")) {
        m_tableDepth > 1 ? void(m_text += u'\n') : endRow();
    } else if (name == QLatin1String("td") || name == QLatin1String("th")) {
        if (m_tableDepth > 1) {
            m_text += QStringLiteral(" | ");
            return;
        }
        endCell();
        m_text.clear();
        m_inCell = m_tableDepth > 0;
        m_columns = std::clamp(token.attributes.value(QStringLiteral("colspan")).toInt(), 1, widestSpan);
        m_rowsDown = std::clamp(token.attributes.value(QStringLiteral("rowspan")).toInt(), 1, widestSpan);
    } else {
        flush();
        if (const int level = headingLevel(name)) {
            m_kind = BlockKind::Heading;
            m_level = level;
        } else if (name == QLatin1String("ul") || name == QLatin1String("menu")) {
            m_lists.append(List{});
        } else if (name == QLatin1String("ol")) {
            const int start = token.attributes.value(QStringLiteral("start"), QStringLiteral("1")).toInt();
            m_lists.append(List{true, start - 1});
        } else if (name == QLatin1String("li")) {
            m_kind = BlockKind::ListItem;
            m_level = std::clamp(static_cast<int>(m_lists.size()), 1, deepestList);
            const bool ordered = !m_lists.isEmpty() && m_lists.last().ordered;
            bool isNumbered = false;
            const int number = token.attributes.value(QStringLiteral("value")).toInt(&isNumbered);
            if (ordered && isNumbered)
                m_lists.last().number = number - 1;
            m_marker = ordered ? QString::number(++m_lists.last().number) + u". " : QStringLiteral("\u2022 ");
            m_text = m_marker;
        } else if (name == QLatin1String("pre")) {
            ++m_preDepth;
            m_kind = BlockKind::Code;
        } else if (name == QLatin1String("caption") || name == QLatin1String("figcaption")) {
            m_kind = BlockKind::Caption;
        }
    }
}

void HtmlBlocks::close(const QString &name)
{
    if (name == QLatin1String("table")) {
        if (m_tableDepth > 0 && --m_tableDepth == 0)
            endTable();
        return;
    }
    if (m_inCell) {
        if (m_tableDepth <= 1 && (name == QLatin1String("td") || name == QLatin1String("th")))
            endCell();
        else if (m_tableDepth <= 1 && name == QLatin1String("tr"))
            endRow();
        else if (isBlockTag(name))
            m_text += u'\n';
        return;
    }
    if (!isBlockTag(name))
        return;
    flush();
    if ((name == QLatin1String("ul") || name == QLatin1String("ol") || name == QLatin1String("menu")) && !m_lists.isEmpty())
        m_lists.removeLast();
    else if (name == QLatin1String("pre") && m_preDepth > 0)
        --m_preDepth;
}

void HtmlBlocks::appendText(const QString &text)
{
    if (m_preDepth > 0) {
        m_text += text;
        return;
    }
    for (const QChar c : text) {
        if (!c.isSpace())
            m_text += c == u'\u00ad' ? QString() : QString(c);
        else if (!m_text.isEmpty() && !m_text.back().isSpace())
            m_text += u' ';
    }
}

void HtmlBlocks::flush()
{
    if (m_inCell)
        return;
    if (m_kind == BlockKind::ListItem && m_text == m_marker)
        return; // <li><p>: the text is still to come
    QString text = m_kind == BlockKind::Code ? m_text : m_text.trimmed();
    if (const auto formula = soleFormula(text); formula && m_kind == BlockKind::Paragraph) {
        m_kind = BlockKind::Formula;
        text = *formula;
    }
    if (!text.trimmed().isEmpty()) {
        if (m_kind == BlockKind::Heading) {
            text = text.simplified();
            m_path.enter(m_level, text);
        }
        m_sink.block(Block{m_kind, m_level, text, {}, m_path.next()});
    }
    m_text.clear();
    m_kind = m_preDepth > 0 ? BlockKind::Code : BlockKind::Paragraph;
    m_level = 0;
}

void HtmlBlocks::endCell()
{
    if (m_inCell) {
        const auto column = [this] { return static_cast<int>(m_row.size()); };
        while (m_fromAbove.value(column()) > 0)
            m_row.append(QString());
        const QString text = m_text.trimmed();
        for (int i = 0; i < m_columns && m_row.size() < widestSpan; ++i) {
            m_fromAbove.insert(column(), m_rowsDown);
            m_row.append(i == 0 ? text : QString()); // a merged cell's text stands once, where it begins
        }
    }
    m_text.clear();
    m_inCell = false;
}

void HtmlBlocks::endRow()
{
    endCell();
    if (m_row.isEmpty())
        return;
    if (!m_row.join(QString()).isEmpty())
        m_rows.append(m_row);
    m_row.clear();
    for (int &rows : m_fromAbove)
        rows = std::max(0, rows - 1);
}

void HtmlBlocks::endTable()
{
    endRow();
    // One cell is layout, not a table.
    if (m_rows.size() == 1 && m_rows.first().size() == 1)
        m_sink.block(Block{BlockKind::Paragraph, 0, m_rows.first().first(), {}, m_path.next()});
    else if (!m_rows.isEmpty())
        m_sink.block(tableBlock(m_rows, m_path.next()));
    m_rows.clear();
    m_fromAbove.clear();
}

void HtmlBlocks::finish()
{
    if (m_inMath) // never closed: what came since is not lost
        endMath();
    if (m_tableDepth > 0)
        endTable();
    m_tableDepth = 0;
    m_inCell = false;
    flush();
    m_skipped.clear();
    m_preDepth = 0;
    m_inMath = false;
    m_lists.clear();
}

} // namespace quire::parsers
