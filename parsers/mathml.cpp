#include "parsers/mathml.h"

#include "parsers/latexsymbols.h"
#include "parsers/xml.h"

#include <QList>
#include <QStringList>
#include <array>

namespace quire::parsers {
namespace {

constexpr int deepest = 200; // web pages nest as they like

class Converter
{
public:
    QString inner(pugi::xml_node node)
    {
        QString result;
        for (const pugi::xml_node piece : node.children())
            result += element(piece);
        return result;
    }

private:
    static QList<pugi::xml_node> elements(pugi::xml_node node)
    {
        QList<pugi::xml_node> found;
        for (const pugi::xml_node piece : node.children()) {
            if (piece.type() == pugi::node_element)
                found.append(piece);
        }
        return found;
    }

    /// The n-th operand; a missing one is empty.
    QString operand(pugi::xml_node node, qsizetype place)
    {
        const auto all = elements(node);
        return place < all.size() ? element(all.at(place)).trimmed() : QString();
    }

    static QString atom(const QString &content)
    {
        const bool isCommand = content.startsWith(u'\\') && std::all_of(content.cbegin() + 1, content.cend(), [](QChar c) { return c.isLetter(); });
        return content.size() == 1 || isCommand ? content : u'{' + content + u'}';
    }

    static QString script(QChar mark, const QString &content)
    {
        return content.isEmpty() ? QString() : mark + QStringLiteral("{") + content + u'}';
    }

    QString element(pugi::xml_node node)
    {
        if (node.type() != pugi::node_element || m_depth >= deepest)
            return {};
        ++m_depth;
        const QString result = converted(node, localName(node));
        --m_depth;
        return result;
    }

    QString converted(pugi::xml_node node, std::string_view name)
    {
        if (name == "mi")
            return identifier(text(node).trimmed());
        if (name == "mn" || name == "mo" || name == "ms")
            return latexSymbols(text(node).simplified());
        if (name == "mtext")
            return words(text(node));
        if (name == "mspace")
            return QStringLiteral(" ");
        if (name == "mfrac")
            return fraction(node);
        if (name == "msqrt")
            return QStringLiteral("\\sqrt{") + inner(node).trimmed() + u'}';
        if (name == "mroot")
            return QStringLiteral("\\sqrt[") + operand(node, 1) + QStringLiteral("]{") + operand(node, 0) + u'}';
        if (name == "msup")
            return atom(operand(node, 0)) + script(u'^', operand(node, 1));
        if (name == "msub" || (name == "munder" && isLarge(node)))
            return atom(operand(node, 0)) + script(u'_', operand(node, 1));
        if (name == "msubsup" || (name == "munderover" && isLarge(node)))
            return atom(operand(node, 0)) + script(u'_', operand(node, 1)) + script(u'^', operand(node, 2)) + u' ';
        if (name == "mover")
            return over(node);
        if (name == "munder")
            return under(operand(node, 0), operand(node, 1));
        if (name == "munderover")
            return QStringLiteral("\\overset{") + operand(node, 2) + QStringLiteral("}{") + under(operand(node, 0), operand(node, 1)) + u'}';
        if (name == "mtable")
            return table(node);
        if (name == "mfenced")
            return fenced(node);
        if (name == "semantics") // what follows the first says the same in other ways
            return operand(node, 0);
        if (name == "mphantom" || name.starts_with("annotation"))
            return {};
        return inner(node); // math, mrow, mstyle, mpadded, merror, menclose, ... and what is new
    }

    static QString identifier(const QString &content)
    {
        if (isLatexFunction(content))
            return u'\\' + content + u' ';
        return content.size() > 1 && content.front().isLetter() && content.front().unicode() < 0x250 ? words(content) : latexSymbols(content);
    }

    static QString words(const QString &content)
    {
        return content.trimmed().isEmpty() ? QStringLiteral(" ") : QStringLiteral("\\text{") + content.simplified() + u'}';
    }

    QString fraction(pugi::xml_node node)
    {
        const QString line = attribute(node, "linethickness");
        const bool isBinomial = line == u"0" || line == u"0px" || line == u"0pt" || line == u"0em";
        return (isBinomial ? QStringLiteral("\\genfrac{}{}{0pt}{}{") : QStringLiteral("\\frac{")) + operand(node, 0) + QStringLiteral("}{")
            + operand(node, 1) + u'}';
    }

    /// A sum, a product or a limit: what stands above and below are its bounds.
    bool isLarge(pugi::xml_node node)
    {
        static const QString signs = QStringLiteral("∑∏∐∫∬∭∮⋃⋂⋁⋀⨁⨂⨆");
        const auto all = elements(node);
        const QString base = all.isEmpty() ? QString() : text(all.front()).trimmed();
        return !base.isEmpty() && (base == u"lim" || base == u"max" || base == u"min" || base == u"sup" || base == u"inf" || (base.size() == 1 && signs.contains(base)));
    }

    QString over(pugi::xml_node node)
    {
        const auto all = elements(node);
        const QString mark = all.size() > 1 ? text(all.at(1)).trimmed() : QString();
        static constexpr std::array<std::pair<char16_t, const char *>, 12> accents{{{u'^', "hat"}, {u'\u02c6', "hat"}, {u'~', "tilde"}, {u'\u02dc', "tilde"}, {u'\u00af', "overline"},
            {u'\u203e', "overline"}, {u'_', "overline"}, {u'\u2192', "vec"}, {u'\u20d7', "vec"}, {u'.', "dot"}, {u'\u02d9', "dot"}, {u'\u00a8', "ddot"}}};
        if (mark.size() == 1) {
            if (mark == u"\u23de")
                return QStringLiteral("\\overbrace{") + operand(node, 0) + u'}';
            const auto known = std::find_if(accents.begin(), accents.end(), [&mark](const auto &accent) { return mark.front() == accent.first; });
            if (known != accents.end())
                return u'\\' + QString::fromLatin1(known->second) + u'{' + operand(node, 0) + u'}';
        }
        if (isLarge(node))
            return atom(operand(node, 0)) + script(u'^', operand(node, 1));
        return QStringLiteral("\\overset{") + operand(node, 1) + QStringLiteral("}{") + operand(node, 0) + u'}';
    }

    static QString under(const QString &base, const QString &mark)
    {
        if (mark == u"_" || mark == u"\u00af" || mark == u"\u0332")
            return QStringLiteral("\\underline{") + base + u'}';
        if (mark == u"\u23df")
            return QStringLiteral("\\underbrace{") + base + u'}';
        return QStringLiteral("\\underset{") + mark + QStringLiteral("}{") + base + u'}';
    }

    QString table(pugi::xml_node node)
    {
        QStringList rows;
        for (const pugi::xml_node row : elements(node)) {
            QStringList cells;
            for (const pugi::xml_node cell : elements(row))
                cells.append(inner(cell).trimmed());
            rows.append(cells.join(QStringLiteral(" & ")));
        }
        return QStringLiteral("\\begin{matrix}") + rows.join(QStringLiteral(" \\\\ ")) + QStringLiteral("\\end{matrix}");
    }

    QString fenced(pugi::xml_node node)
    {
        QStringList parts;
        for (const pugi::xml_node piece : elements(node))
            parts.append(element(piece));
        const auto fence = [&node](std::string_view name, const char *fallback) {
            return hasAttribute(node, name) ? latexSymbols(attribute(node, name)) : QString::fromLatin1(fallback);
        };
        return fence("open", "(") + parts.join(fence("separators", ",").left(1)) + fence("close", ")");
    }

    int m_depth = 0;
};

/// TeX that the equation was made of, among other annotations.
pugi::xml_node sourceOf(pugi::xml_node math)
{
    for (const pugi::xml_node each : findFirst(math, "semantics").children()) {
        if (is(each, "annotation") && attribute(each, "encoding").contains(QLatin1String("tex"), Qt::CaseInsensitive))
            return each;
    }
    return {};
}

} // namespace

QString latexFromMathMl(pugi::xml_node math)
{
    if (const pugi::xml_node source = sourceOf(math))
        return text(source).simplified();
    return Converter().inner(math).simplified();
}

} // namespace quire::parsers
