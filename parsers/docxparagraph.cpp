#include "parsers/docxparagraph.h"

#include "parsers/drawing.h"
#include "parsers/formula.h"
#include "parsers/omml.h"
#include "parsers/symbolfont.h"

namespace quire::parsers {
namespace {

class Walker
{
public:
    Walker(pugi::xml_node paragraph, const DocxStyles &styles, DocxParagraph &result)
        : m_styles(styles)
        , m_hidden(styles.hidesText(attribute(descend(paragraph, {"pPr", "pStyle"}), "val")).value_or(false))
        , m_result(result)
    {
    }

    void walk(pugi::xml_node parent)
    {
        for (const pugi::xml_node node : parent.children())
            visit(node);
    }

    /// Of the equations within the text; the last when there are several.
    QString formula() const { return m_formula; }

private:
    void visit(pugi::xml_node node)
    {
        const std::string_view name = localName(node);
        if (name == "r")
            run(node);
        else if (name == "del")
            forgetNotes(node);
        else if (name == "moveFrom" || name == "pPr" || name == "rPr" || name == "sdtPr" || name == "sdtEndPr"
                 || name == "instrText" || name == "delText" || name == "rt")
            return; // what a reader does not see
        else if (name == "oMathPara")
            m_result.formulas.append(latexFromOmml(node));
        else if (name == "oMath")
            inlineFormula(node);
        else if (name == "AlternateContent")
            walk(alternative(node));
        else if (name == "drawing" || name == "pict" || name == "object")
            graphic(node);
        else if (name == "commentReference")
            m_result.comments.append(attribute(node, "id"));
        else
            walk(node); // hyperlink, ins, moveTo, smartTag, sdt, sdtContent, fldSimple, ruby, bdo...
    }

    void run(pugi::xml_node node)
    {
        const pugi::xml_node properties = child(node, "rPr");
        const pugi::xml_node vanish = child(properties, "vanish");
        const bool byStyle = m_styles.hidesText(attribute(child(properties, "rStyle"), "val")).value_or(m_hidden);
        const bool hidden = vanish ? isOn(vanish) : byStyle;
        const QString font = attribute(child(properties, "rFonts"), "ascii");
        m_font = isSymbolFont(font) ? font : QString();
        for (const pugi::xml_node piece : node.children())
            runPiece(piece, hidden);
    }

    void runPiece(pugi::xml_node piece, bool hidden)
    {
        const std::string_view name = localName(piece);
        if (name == "fldChar") {
            fieldMark(rawAttribute(piece, "fldCharType"));
            if (!hidden)
                formField(child(piece, "ffData"));
            return;
        }
        // Between its begin and its separator a field holds its code.
        if (m_depthInCode > 0)
            return;
        if (hidden)
            return forgetNote(piece);
        if (name == "t") {
            m_result.text += m_font.isEmpty() ? text(piece) : symbolText(text(piece), m_font);
        } else if (name == "tab" || name == "ptab") {
            m_result.text += u'\t';
        } else if (name == "br" || name == "cr") {
            m_result.text += u'\n';
        } else if (name == "noBreakHyphen") {
            m_result.text += u'-';
        } else if (name == "sym") {
            symbol(piece);
        } else if (name == "footnoteReference") {
            m_result.footnotes.append(attribute(piece, "id"));
        } else if (name == "endnoteReference") {
            m_result.endnotes.append(attribute(piece, "id"));
        } else if (name == "softHyphen" || name == "lastRenderedPageBreak" || name == "footnoteRef" || name == "annotationRef") {
            return;
        } else {
            visit(piece);
        }
    }

    void forgetNotes(pugi::xml_node parent)
    {
        for (const pugi::xml_node node : parent.children()) {
            forgetNote(node);
            forgetNotes(node);
        }
    }

    void forgetNote(pugi::xml_node piece)
    {
        if (is(piece, "footnoteReference"))
            m_result.unseenFootnotes.append(attribute(piece, "id"));
        else if (is(piece, "endnoteReference"))
            m_result.unseenEndnotes.append(attribute(piece, "id"));
    }

    void fieldMark(std::string_view type)
    {
        if (type == "begin") {
            m_fields.append(true);
            ++m_depthInCode;
        } else if (type == "separate" && !m_fields.isEmpty() && m_fields.last()) {
            m_fields.last() = false;
            --m_depthInCode;
        } else if (type == "end" && !m_fields.isEmpty()) {
            m_depthInCode -= m_fields.takeLast();
        }
    }

    void symbol(pugi::xml_node piece)
    {
        const uint code = attribute(piece, "char").toUInt(nullptr, 16);
        if (code >= 0x20 && code < 0x10000)
            m_result.text += symbolOf(static_cast<char16_t>(code), attribute(piece, "font"));
    }

    /// Check boxes and lists of the old forms have no result: what they show follows from their data.
    void formField(pugi::xml_node data)
    {
        if (const pugi::xml_node box = child(data, "checkBox")) {
            const pugi::xml_node state = child(box, "checked") ? child(box, "checked") : child(box, "default");
            m_result.text += isOn(state) ? u'\u2612' : u'\u2610';
        } else if (const pugi::xml_node list = child(data, "ddList")) {
            int wanted = attribute(child(list, "result") ? child(list, "result") : child(list, "default"), "val").toInt();
            for (const pugi::xml_node entry : list.children()) {
                if (is(entry, "listEntry") && wanted-- == 0)
                    m_result.text += attribute(entry, "val");
            }
        }
    }

    void inlineFormula(pugi::xml_node node)
    {
        const QString latex = latexFromOmml(node);
        if (latex.isEmpty())
            return;
        m_formula = latex;
        m_result.text += formulaInWords(latex);
    }

    void graphic(pugi::xml_node node)
    {
        const std::string_view name = localName(node);
        if (name == "docPr") {
            append(m_result.pictureTexts, alternativeText(node));
        } else if (name == "txbxContent") {
            m_result.textBoxes.append(node);
            return;
        } else if (name == "chart") {
            append(m_result.charts, attribute(node, "id"));
        } else if (name == "relIds") {
            append(m_result.diagrams, attribute(node, "dm"));
        } else if (name == "shape" || name == "rect" || name == "imagedata") { // VML
            append(m_result.pictureTexts, attribute(node, "alt"));
            if (name == "shape" && rawAttribute(node, "type").find("_x0000_t136") != std::string_view::npos)
                append(m_result.pictureTexts, attribute(findFirst(node, "textpath"), "string")); // WordArt
        } else if (name == "AlternateContent") {
            graphic(alternative(node));
            return;
        }
        for (const pugi::xml_node piece : node.children())
            graphic(piece);
    }

    static void append(QStringList &list, const QString &value)
    {
        if (!value.isEmpty() && !list.contains(value))
            list.append(value);
    }

    const DocxStyles &m_styles;
    bool m_hidden; // by the paragraph's style
    DocxParagraph &m_result;
    QString m_font; // of the run, when it is a symbol font
    QList<bool> m_fields; // true: still in its code
    int m_depthInCode = 0;
    QString m_formula;
};

} // namespace

DocxParagraph readDocxParagraph(pugi::xml_node paragraph, const DocxStyles &styles)
{
    DocxParagraph result;
    Walker walker(paragraph, styles, result);
    walker.walk(paragraph);
    if (!walker.formula().isEmpty() && result.text.trimmed() == formulaInWords(walker.formula()))
        result.soleFormula = walker.formula();
    result.markDeleted = bool(descend(paragraph, {"pPr", "rPr", "del"}));
    return result;
}

} // namespace quire::parsers
