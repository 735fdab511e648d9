#include "parsers/drawing.h"

#include "parsers/formula.h"
#include "parsers/omml.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace quire::parsers {
namespace {

void appendRuns(pugi::xml_node node, QString &result, bool &onlyMath)
{
    for (const pugi::xml_node piece : node.children()) {
        const std::string_view name = localName(piece);
        if (name == "r" || name == "fld") {
            const QString words = text(child(piece, "t"));
            onlyMath &= words.trimmed().isEmpty();
            result += words;
        } else if (name == "br") {
            result += u'\n';
        } else if (name == "AlternateContent") {
            appendRuns(alternative(piece), result, onlyMath);
        } else if (name == "m") { // DrawingML's wrapper; within an equation "m" is a matrix
            for (const pugi::xml_node equation : piece.children())
                result += formulaInWords(latexFromOmml(equation));
        } else if (name == "oMath" || name == "oMathPara") {
            result += formulaInWords(latexFromOmml(piece));
        }
    }
}

void collectParagraphs(pugi::xml_node body, QList<DrawingParagraph> &result)
{
    for (const pugi::xml_node node : body.children()) {
        if (!is(node, "p"))
            continue;
        DrawingParagraph paragraph;
        const pugi::xml_node properties = child(node, "pPr");
        paragraph.level = attribute(properties, "lvl").toInt();
        const pugi::xml_node number = child(properties, "buAutoNum");
        paragraph.numbering = attribute(number, "type");
        paragraph.startAt = std::max(attribute(number, "startAt").toInt(), 1);
        paragraph.bullet = child(properties, "buChar") || number || child(properties, "buBlip");
        paragraph.noBullet = bool(child(properties, "buNone"));
        bool onlyMath = true;
        appendRuns(node, paragraph.text, onlyMath);
        paragraph.text = paragraph.text.trimmed();
        if (const auto formula = soleFormula(paragraph.text); onlyMath && formula) {
            paragraph.formula = true;
            paragraph.text = *formula;
        }
        if (!paragraph.text.isEmpty())
            result.append(paragraph);
    }
}

/// The tree of a diagram's points, by who hangs under whom.
class DiagramTree
{
public:
    explicit DiagramTree(pugi::xml_node dataModel)
    {
        for (const pugi::xml_node point : child(dataModel, "ptLst").children())
            addPoint(point);
        for (const pugi::xml_node line : child(dataModel, "cxnLst").children()) {
            const std::string_view type = rawAttribute(line, "type");
            if (type.empty() || type == "parOf")
                m_children[attribute(line, "srcId")].insert({attribute(line, "srcOrd").toInt(), m_children.size()}, attribute(line, "destId"));
        }
    }

    QList<DiagramText> texts()
    {
        for (const QString &root : std::as_const(m_roots))
            visit(root, 0);
        for (const QString &id : std::as_const(m_order)) // what hangs nowhere
            emitOnce(id, 1);
        return m_result;
    }

private:
    static constexpr int deepest = 32;

    void addPoint(pugi::xml_node point)
    {
        const std::string_view type = rawAttribute(point, "type");
        if (!is(point, "pt") || type == "pres" || type == "parTrans" || type == "sibTrans")
            return;
        const QString id = attribute(point, "modelId");
        if (type == "doc")
            m_roots.append(id);
        QStringList lines;
        for (const DrawingParagraph &paragraph : drawingParagraphs(child(point, "t")))
            lines.append(paragraph.text);
        m_texts.insert(id, lines.join(u'\n'));
        m_order.append(id);
    }

    void visit(const QString &id, int level)
    {
        if (level > deepest || m_visited.contains(id))
            return;
        m_visited.insert(id);
        emitOnce(id, std::max(level, 1));
        for (const QString &child : m_children.value(id))
            visit(child, level + 1);
    }

    void emitOnce(const QString &id, int level)
    {
        const QString text = m_texts.take(id);
        if (!text.isEmpty())
            m_result.append({text, level});
    }

    QHash<QString, QString> m_texts;
    QHash<QString, QMap<std::pair<int, qsizetype>, QString>> m_children;
    QSet<QString> m_visited;
    QStringList m_roots;
    QStringList m_order;
    QList<DiagramText> m_result;
};

} // namespace

QList<DrawingParagraph> drawingParagraphs(pugi::xml_node body)
{
    QList<DrawingParagraph> result;
    collectParagraphs(body, result);
    return result;
}

QList<DiagramText> diagramTexts(pugi::xml_node dataModel)
{
    return DiagramTree(dataModel).texts();
}

Block tableBlock(QList<QStringList> rows, const Anchor &anchor)
{
    QStringList lines;
    for (const QStringList &row : std::as_const(rows)) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(cell.simplified());
        lines.append(cells.join(u'\t'));
    }
    return Block{BlockKind::Table, 0, lines.join(u'\n'), std::move(rows), anchor};
}

QString alternativeText(pugi::xml_node docProperties)
{
    const QString description = attribute(docProperties, "descr").trimmed();
    return description.isEmpty() ? attribute(docProperties, "title").trimmed() : description;
}

} // namespace quire::parsers
