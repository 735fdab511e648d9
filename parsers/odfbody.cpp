#include "parsers/odfbody.h"

#include "parsers/drawing.h"
#include "parsers/formula.h"
#include "parsers/mathml.h"

namespace quire::parsers {
namespace {

constexpr int mostNesting = 16;
constexpr int mostColumns = 512;

/// Elements that only hold others.
bool isContainer(std::string_view name)
{
    static constexpr std::string_view names[]{"section", "index-body", "index-title", "table-of-content", "illustration-index",
                                              "table-index", "object-index", "user-index", "alphabetical-index", "bibliography",
                                              "text-box", "list-header", "numbered-paragraph"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

bool isHiddenSection(pugi::xml_node node)
{
    const std::string_view display = rawAttribute(node, "display");
    return is(node, "section") && (display == "none" || (display == "condition" && rawAttribute(node, "is-hidden") == "true"));
}

void collectRows(pugi::xml_node node, QList<QStringList> &rows, const OdfInline &inWords)
{
    for (const pugi::xml_node row : node.children()) {
        if (is(row, "table-header-rows") || is(row, "table-rows") || is(row, "table-row-group")) {
            collectRows(row, rows, inWords);
            continue;
        }
        if (!is(row, "table-row"))
            continue;
        QStringList cells;
        for (const pugi::xml_node cell : row.children()) {
            if (!is(cell, "table-cell") && !is(cell, "covered-table-cell"))
                continue;
            const int times = std::clamp(attribute(cell, "number-columns-repeated").toInt(), 1, mostColumns - static_cast<int>(cells.size()));
            const QString words = is(cell, "table-cell") ? odfPlainText(cell, inWords) : QString();
            for (int i = 0; i < times; ++i)
                cells.append(words);
            if (cells.size() >= mostColumns)
                break;
        }
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        if (!cells.isEmpty())
            rows.append(cells);
    }
}

} // namespace

QList<QStringList> odfTableRows(pugi::xml_node table, const OdfInline &inWords)
{
    QList<QStringList> rows;
    collectRows(table, rows, inWords);
    qsizetype widest = 0;
    for (const QStringList &row : std::as_const(rows))
        widest = std::max(widest, row.size());
    for (QStringList &row : rows)
        row.resize(widest);
    return rows;
}

bool OdfBody::readContainer(pugi::xml_node container)
{
    if (m_nested >= mostNesting)
        return true;
    ++m_nested;
    int done = 0;
    for (const pugi::xml_node node : container.children()) {
        readNode(node);
        if (++done % 64 == 0 && m_sink.isCancelled())
            break;
    }
    --m_nested;
    return !m_sink.isCancelled();
}

void OdfBody::readNode(pugi::xml_node node)
{
    const std::string_view name = localName(node);
    if (name == "p" || name == "h")
        readParagraph(node);
    else if (name == "list")
        readList(node, {});
    else if (name == "table")
        readTable(node);
    else if (isOdfDrawing(node))
        readDrawing(node);
    else if (isContainer(name) && !isHiddenSection(node))
        (void)readContainer(node);
}

void OdfBody::readParagraph(pugi::xml_node node)
{
    const QString style = attribute(node, "style-name");
    if (m_styles.isUnseen(style))
        return;
    const OdfParagraph paragraph = readOdfParagraph(node, m_inWords);
    const QString label = std::exchange(m_label, {});
    if (is(node, "h"))
        emitBlock(BlockKind::Heading, std::clamp(attribute(node, "outline-level").toInt(), 1, 9), paragraph.text.simplified());
    else if (m_listLevel > 0)
        emitBlock(BlockKind::ListItem, m_listLevel, paragraph.text.isEmpty() ? QString() : label + paragraph.text);
    else if (m_styles.isA(style, QLatin1StringView("Title")))
        emitBlock(BlockKind::Heading, 1, paragraph.text.simplified());
    else if (const auto formula = soleFormula(paragraph.text))
        emitBlock(BlockKind::Formula, 0, *formula);
    else if (m_styles.isA(style, QLatin1StringView("Preformatted_20_Text")))
        emitBlock(BlockKind::Code, 0, paragraph.text);
    else
        emitBlock(m_styles.isA(style, QLatin1StringView("Caption")) ? BlockKind::Caption : BlockKind::Paragraph, 0, paragraph.text);
    readHangers(paragraph);
}

void OdfBody::readHangers(const OdfParagraph &paragraph)
{
    for (const pugi::xml_node drawing : paragraph.drawings)
        readDrawing(drawing);
    for (const pugi::xml_node note : paragraph.notes) {
        const QString citation = text(child(note, "note-citation")).trimmed();
        emitBlock(BlockKind::Footnote, 0, (citation.isEmpty() ? QString() : citation + u' ') + odfPlainText(child(note, "note-body"), m_inWords));
    }
    for (const pugi::xml_node comment : paragraph.comments) {
        const QString author = text(child(comment, "creator")).trimmed();
        emitBlock(BlockKind::Comment, 0, (author.isEmpty() ? QString() : author + u": ") + odfPlainText(comment, m_inWords));
    }
}

void OdfBody::readList(pugi::xml_node list, const QString &inheritedStyle)
{
    if (m_nested >= mostNesting)
        return;
    ++m_nested;
    const QString named = attribute(list, "style-name");
    const QString style = named.isEmpty() ? inheritedStyle : named;
    ++m_listLevel;
    const int first = m_styles.firstNumber(style, m_listLevel);
    const bool goesOn = rawAttribute(list, "continue-numbering") == "true";
    const QString continued = attribute(list, "continue-list"); // the xml:id of another list
    int number = goesOn ? m_lastNumbers.value(style) : m_lastNumbers.value(continued, first - 1);
    for (const pugi::xml_node item : list.children()) {
        if (is(item, "list-item")) {
            const int start = attribute(item, "start-value").toInt();
            number = start > 0 ? start : number + 1;
            m_label = first > 0 ? QString::number(number) + u". " : QStringLiteral("\u2022 ");
        }
        for (const pugi::xml_node node : item.children()) {
            if (is(node, "list"))
                readList(node, style);
            else
                readNode(node);
        }
        if (m_sink.isCancelled())
            break;
    }
    m_lastNumbers.insert(style, number);
    if (const QString id = attribute(list, "id"); !id.isEmpty())
        m_lastNumbers.insert(id, number);
    m_label.clear();
    --m_listLevel;
    --m_nested;
}

void OdfBody::readTable(pugi::xml_node table)
{
    QList<QStringList> rows = odfTableRows(table, m_inWords);
    if (rows.isEmpty())
        return;
    if (m_onlyKind) {
        for (const QStringList &row : std::as_const(rows))
            emitBlock(*m_onlyKind, 0, row.join(u'\t'));
        return;
    }
    Block block = tableBlock(std::move(rows), {});
    block.anchor = m_place(block);
    m_sink.block(std::move(block));
}

/// Shapes hold paragraphs themselves; frames a text box, a table, a picture or an object with its own file.
void OdfBody::readDrawing(pugi::xml_node drawing)
{
    if (m_nested >= mostNesting)
        return;
    ++m_nested;
    for (const pugi::xml_node node : drawing.children()) {
        if (is(node, "object"))
            readObject(attribute(node, "href"));
        else if (is(node, "desc") || (is(node, "title") && !child(drawing, "desc")))
            emitBlock(BlockKind::Caption, 0, text(node).simplified());
        else
            readNode(node);
    }
    --m_nested;
}

std::optional<XmlPart> OdfBody::objectPart(const QString &reference) const
{
    QString folder = reference;
    if (folder.startsWith(QLatin1String("./")))
        folder.remove(0, 2);
    if (folder.endsWith(u'/'))
        folder.chop(1);
    auto bytes = m_zip.read(folder + QStringLiteral("/content.xml"));
    auto part = bytes ? XmlPart::parse(*std::move(bytes)) : Result<XmlPart>(tl::unexpected(bytes.error()));
    return part ? std::optional(*std::move(part)) : std::nullopt;
}

/// An equation that stands in its line like a letter; any other drawing has none.
QString OdfBody::inlineFormula(pugi::xml_node drawing) const
{
    const pugi::xml_node object = child(drawing, "object");
    if (!object || attribute(drawing, "anchor-type") != u"as-char")
        return {};
    const auto part = objectPart(attribute(object, "href"));
    return part && is(part->root(), "math") ? formulaInWords(latexFromMathMl(part->root())) : QString();
}

void OdfBody::readObject(const QString &reference)
{
    const auto part = objectPart(reference);
    if (!part)
        return;
    if (is(part->root(), "math")) {
        emitBlock(BlockKind::Formula, 0, latexFromMathMl(part->root()));
    } else if (const pugi::xml_node chart = findFirst(part->root(), "chart")) {
        for (const pugi::xml_node title : chart.children()) {
            if (is(title, "title") || is(title, "subtitle"))
                emitBlock(BlockKind::Caption, 0, odfPlainText(title));
        }
        readTable(child(findFirst(part->root(), "plot-area").parent(), "table"));
    }
}

void OdfBody::emitBlock(BlockKind kind, int level, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    Block block{m_onlyKind.value_or(kind), m_onlyKind ? 0 : level, text, {}, {}};
    block.anchor = m_place(block);
    m_sink.block(std::move(block));
}

} // namespace quire::parsers
