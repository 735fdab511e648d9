#include "parsers/odftext.h"

#include <QStringList>

namespace quire::parsers {
namespace {

constexpr int mostSpaces = 1000;

/// Space in the XML is only space; runs of it are written as text:s.
void appendWords(QString &text, const QString &words)
{
    for (const QChar c : words) {
        if (c != u' ' && c != u'\n' && c != u'\t' && c != u'\r')
            text += c;
        else if (!text.isEmpty() && !text.back().isSpace())
            text += u' ';
    }
}

void drawing(pugi::xml_node node, OdfParagraph &paragraph, const OdfInline &inWords)
{
    const QString words = inWords ? inWords(node) : QString();
    if (words.isEmpty())
        paragraph.drawings.append(node);
    else
        paragraph.text += words;
}

void walk(pugi::xml_node node, OdfParagraph &paragraph, const OdfInline &inWords)
{
    for (const pugi::xml_node piece : node.children()) {
        if (piece.type() == pugi::node_pcdata || piece.type() == pugi::node_cdata) {
            appendWords(paragraph.text, QString::fromUtf8(piece.value()));
            continue;
        }
        const std::string_view name = localName(piece);
        if (name == "s")
            paragraph.text += QString(std::clamp(attribute(piece, "c").toInt(), 1, mostSpaces), u' ');
        else if (name == "tab")
            paragraph.text += u'\t';
        else if (name == "line-break")
            paragraph.text += u'\n';
        else if (name == "note")
            paragraph.notes.append(piece);
        else if (name == "annotation")
            paragraph.comments.append(piece);
        else if (isOdfDrawing(piece))
            drawing(piece, paragraph, inWords);
        else if (name == "hidden-text" && rawAttribute(piece, "is-hidden") == "true")
            continue;
        else if (name != "ruby-text" && name != "script" && name != "tracked-changes")
            walk(piece, paragraph, inWords);
    }
}

void collectLines(pugi::xml_node node, QStringList &lines, const OdfInline &inWords)
{
    for (const pugi::xml_node piece : node.children()) {
        if (is(piece, "p") || is(piece, "h")) {
            const OdfParagraph paragraph = readOdfParagraph(piece, inWords);
            if (!paragraph.text.isEmpty())
                lines.append(paragraph.text);
            for (const pugi::xml_node drawing : paragraph.drawings)
                collectLines(drawing, lines, inWords);
        } else if (!is(piece, "annotation") && !is(piece, "tracked-changes")) {
            collectLines(piece, lines, inWords);
        }
    }
}

} // namespace

bool isOdfDrawing(pugi::xml_node node)
{
    static constexpr std::string_view names[]{"frame", "custom-shape", "rect", "ellipse", "circle", "polygon", "path", "line",
                                              "connector", "caption", "g", "a"};
    return std::string_view(node.name()).starts_with("draw:") && std::find(std::begin(names), std::end(names), localName(node)) != std::end(names);
}

OdfParagraph readOdfParagraph(pugi::xml_node node, const OdfInline &inWords)
{
    OdfParagraph paragraph;
    walk(node, paragraph, inWords);
    paragraph.text = paragraph.text.trimmed();
    return paragraph;
}

QString odfPlainText(pugi::xml_node node, const OdfInline &inWords)
{
    QStringList lines;
    collectLines(node, lines, inWords);
    return lines.join(u'\n');
}

} // namespace quire::parsers
