#include "parsers/omml.h"

#include "parsers/latexsymbols.h"
#include "parsers/xml.h"

#include <QStringList>

namespace quire::parsers {
namespace {

QString inner(pugi::xml_node node);

QString part(pugi::xml_node node, std::string_view name)
{
    return inner(child(node, name));
}

QString property(pugi::xml_node node, std::string_view properties, std::string_view name)
{
    return attribute(descend(node, {properties, name}), "val");
}

/// A script of one character needs no braces, but "x^{2}" is always right.
QString script(QChar mark, const QString &content)
{
    return content.isEmpty() ? QString() : mark + QStringLiteral("{") + content + u'}';
}

QString atom(const QString &content)
{
    return content.size() == 1 ? content : u'{' + content + u'}';
}

QString fraction(pugi::xml_node node)
{
    const QString type = property(node, "fPr", "type");
    const QString above = part(node, "num");
    const QString below = part(node, "den");
    if (type == QLatin1String("lin"))
        return above + u'/' + below;
    if (type == QLatin1String("noBar"))
        return QStringLiteral("\\genfrac{}{}{0pt}{}{") + above + QStringLiteral("}{") + below + u'}';
    return QStringLiteral("\\frac{") + above + QStringLiteral("}{") + below + u'}';
}

QString radical(pugi::xml_node node)
{
    const QString degree = part(node, "deg");
    return QStringLiteral("\\sqrt") + (degree.isEmpty() ? QString() : u'[' + degree + u']') + u'{' + part(node, "e") + u'}';
}

QString nary(pugi::xml_node node)
{
    const pugi::xml_node chr = descend(node, {"naryPr", "chr"});
    const QString sign = chr ? attribute(chr, "val") : QStringLiteral("\u222b"); // the default is an integral
    return latexSymbols(sign) + script(u'_', part(node, "sub")) + script(u'^', part(node, "sup")) + u' ' + part(node, "e");
}

QString fence(const QString &character)
{
    if (character.isEmpty())
        return QStringLiteral(".");
    return character == QLatin1String("{") || character == QLatin1String("}") ? u'\\' + character : latexSymbols(character).trimmed();
}

QString delimiters(pugi::xml_node node)
{
    const pugi::xml_node properties = child(node, "dPr");
    const auto character = [&properties](std::string_view name, const char16_t *fallback) {
        const pugi::xml_node found = child(properties, name);
        return found ? attribute(found, "val") : QString::fromUtf16(fallback);
    };
    QStringList elements;
    for (const pugi::xml_node element : node.children()) {
        if (is(element, "e"))
            elements.append(inner(element));
    }
    const QString separator = latexSymbols(character("sepChr", u"|"));
    return QStringLiteral("\\left") + fence(character("begChr", u"(")) + u' ' + elements.join(separator)
        + QStringLiteral(" \\right") + fence(character("endChr", u")"));
}

QString accent(pugi::xml_node node)
{
    const pugi::xml_node chr = descend(node, {"accPr", "chr"});
    const QString mark = chr ? attribute(chr, "val") : QStringLiteral("\u0302");
    return latexAccent(mark) + u'{' + part(node, "e") + u'}';
}

QString groupCharacter(pugi::xml_node node)
{
    const QString mark = property(node, "groupChrPr", "chr");
    const bool above = property(node, "groupChrPr", "pos") == QLatin1String("top");
    const QString content = u'{' + part(node, "e") + u'}';
    if (mark == QStringLiteral("\u23de") || (mark.isEmpty() && above))
        return QStringLiteral("\\overbrace") + content;
    if (mark.isEmpty() || mark == QStringLiteral("\u23df"))
        return QStringLiteral("\\underbrace") + content;
    return (above ? QStringLiteral("\\overset{") : QStringLiteral("\\underset{")) + latexSymbols(mark).trimmed() + u'}' + content;
}

QString function(pugi::xml_node node)
{
    const QString name = part(node, "fName");
    const QString word = name.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('^'), 0, 0);
    const QString command = isLatexFunction(word) ? u'\\' + name : name;
    return command + u'{' + part(node, "e") + u'}';
}

QString matrix(pugi::xml_node node)
{
    QStringList rows;
    for (const pugi::xml_node row : node.children()) {
        if (!is(row, "mr"))
            continue;
        QStringList cells;
        for (const pugi::xml_node cell : row.children()) {
            if (is(cell, "e"))
                cells.append(inner(cell));
        }
        rows.append(cells.join(QStringLiteral(" & ")));
    }
    return QStringLiteral("\\begin{matrix}") + rows.join(QStringLiteral(" \\\\ ")) + QStringLiteral("\\end{matrix}");
}

QString equationArray(pugi::xml_node node)
{
    QStringList rows;
    for (const pugi::xml_node row : node.children()) {
        if (is(row, "e"))
            rows.append(inner(row));
    }
    if (rows.size() == 1)
        return rows.first();
    return QStringLiteral("\\begin{aligned}") + rows.join(QStringLiteral(" \\\\ ")) + QStringLiteral("\\end{aligned}");
}

QString run(pugi::xml_node node)
{
    QString result;
    const bool plain = property(node, "rPr", "sty") == QLatin1String("p") || descend(node, {"rPr", "nor"});
    for (const pugi::xml_node piece : node.children()) {
        if (!is(piece, "t"))
            continue;
        const QString content = text(piece);
        const bool word = plain && content.size() > 1
            && std::all_of(content.cbegin(), content.cend(), [](QChar c) { return c.isLetter() && c.unicode() < 0x250; });
        result += word && !is(node.parent(), "fName") ? QStringLiteral("\\mathrm{") + content + u'}' : latexSymbols(content);
    }
    return result;
}

QString limitBelow(pugi::xml_node node)
{
    if (is(node.parent(), "fName"))
        return part(node, "e") + script(u'_', part(node, "lim"));
    return QStringLiteral("\\underset{") + part(node, "lim") + QStringLiteral("}{") + part(node, "e") + u'}';
}

QString element(pugi::xml_node node)
{
    const std::string_view name = localName(node);
    if (name == "r")
        return run(node);
    if (name == "f")
        return fraction(node);
    if (name == "rad")
        return radical(node);
    if (name == "nary")
        return nary(node);
    if (name == "d")
        return delimiters(node);
    if (name == "func")
        return function(node);
    if (name == "acc")
        return accent(node);
    if (name == "groupChr")
        return groupCharacter(node);
    if (name == "m")
        return matrix(node);
    if (name == "eqArr")
        return equationArray(node);
    if (name == "sSup")
        return atom(part(node, "e")) + script(u'^', part(node, "sup"));
    if (name == "sSub")
        return atom(part(node, "e")) + script(u'_', part(node, "sub"));
    if (name == "sSubSup")
        return atom(part(node, "e")) + script(u'_', part(node, "sub")) + script(u'^', part(node, "sup"));
    if (name == "sPre")
        return u"{}" + script(u'_', part(node, "sub")) + script(u'^', part(node, "sup")) + part(node, "e");
    if (name == "limLow")
        return limitBelow(node);
    if (name == "limUpp")
        return QStringLiteral("\\overset{") + part(node, "lim") + QStringLiteral("}{") + part(node, "e") + u'}';
    if (name == "bar")
        return (property(node, "barPr", "pos") == QLatin1String("top") ? QStringLiteral("\\overline{") : QStringLiteral("\\underline{"))
            + part(node, "e") + u'}';
    if (name == "borderBox")
        return QStringLiteral("\\boxed{") + part(node, "e") + u'}';
    if (name == "phant")
        return property(node, "phantPr", "show") == QLatin1String("0") ? QString() : part(node, "e");
    if (name.size() > 2 && name.substr(name.size() - 2) == "Pr")
        return {};
    if (name == "del")
        return {};
    return inner(node); // oMath, box, e, ins, ... and what is new
}

QString inner(pugi::xml_node node)
{
    QString result;
    for (const pugi::xml_node piece : node.children())
        result += element(piece);
    return result;
}

} // namespace

QString latexFromOmml(pugi::xml_node node)
{
    return element(node).simplified();
}

} // namespace quire::parsers
