#include "parsers/xlsxsheet.h"

#include "parsers/chart.h"
#include "parsers/drawing.h"
#include "parsers/sheettable.h"

#include <QRegularExpression>

namespace quire::parsers {
namespace {

constexpr int maximumRows = 1'048'576;
constexpr int maximumColumn = 16'384;
constexpr qsizetype longestCell = 32'767; // what Excel itself allows

/// "&L&"Arial,Bold"&12Accounts&R&P" to "Accounts". Spec: ECMA-376 part 1, section 18.3.1.46.
QString headerText(const QString &code, const QString &sheet)
{
    static const QRegularExpression marks(QStringLiteral("&(?:\"[^\"]*\"|K[0-9A-Fa-f+-]{6}|\\d+|[A-Za-z&])"));
    QString words;
    qsizetype from = 0;
    auto found = marks.globalMatch(code);
    while (found.hasNext()) {
        const auto mark = found.next();
        words += QStringView(code).sliced(from, mark.capturedStart() - from);
        from = mark.capturedEnd();
        const QChar kind = mark.capturedView()[1];
        if (kind == u'&')
            words += u'&';
        else if (kind == u'A')
            words += sheet;
        else if (kind == u'L' || kind == u'C' || kind == u'R')
            words += u'\n';
    }
    words += QStringView(code).sliced(from);
    return words.trimmed();
}

/// "_x000D_" to the character of that code. Spec: ECMA-376 part 1, section 22.9.2.19.
QString unescaped(QString text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression code(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    for (auto match = code.match(text); match.hasMatch(); match = code.match(text, match.capturedStart() + 1)) {
        const QChar character(match.capturedView(1).toUShort(nullptr, 16));
        const bool isControl = character < u' ' && character != u'\n' && character != u'\t';
        text.replace(match.capturedStart(), match.capturedLength(), isControl ? QString() : QString(character));
    }
    return text;
}

} // namespace

QString richString(pugi::xml_node item)
{
    QString result;
    for (const pugi::xml_node node : item.children()) {
        if (is(node, "t"))
            result += unescaped(text(node));
        else if (is(node, "r"))
            result += unescaped(text(child(node, "t")));
    }
    return result.left(longestCell);
}

XlsxSheet::XlsxSheet(const Package &package, const XlsxWorkbook &workbook, QString name, QString part, ParseSink &sink)
    : m_package(package)
    , m_workbook(workbook)
    , m_name(std::move(name))
    , m_part(std::move(part))
    , m_relationships(package.relationships(m_part))
    , m_sink(sink)
{
}

Result<void> XlsxSheet::read()
{
    {
        const auto part = m_package.xml(m_part);
        if (!part)
            return tl::unexpected(part.error());
        readCells(child(part->root(), "sheetData"));
        readHeadersAndFooters(part->root());
    }
    readComments();
    for (const Relationship &relationship : std::as_const(m_relationships)) {
        if (relationship.type == QLatin1String("drawing"))
            readDrawing(relationship.target);
        else if (relationship.type == QLatin1String("chart")) // a chart sheet's own
            readDrawing(m_part);
    }
    return {};
}

void XlsxSheet::emitBlock(BlockKind kind, const QString &text, const QString &range)
{
    if (!text.trimmed().isEmpty())
        m_sink.block(Block{kind, 0, text.trimmed(), {}, SheetAnchor{m_name, range}});
}

QString XlsxSheet::cellText(pugi::xml_node cell) const
{
    const std::string_view type = rawAttribute(cell, "t");
    if (type == "inlineStr")
        return richString(child(cell, "is"));
    const QString value = text(child(cell, "v"));
    if (value.isEmpty())
        return {};
    if (type == "s")
        return m_workbook.strings.value(value.toInt());
    if (type == "b")
        return value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (type == "str")
        return unescaped(value).left(longestCell);
    if (type == "e" || type == "d")
        return value.left(longestCell);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber ? shownNumber(number, m_workbook.formats.value(attribute(cell, "s").toInt()), m_workbook.dates) : value;
}

void XlsxSheet::readCells(pugi::xml_node sheetData)
{
    SheetTable table(m_name, m_sink);
    int number = -1;
    for (const pugi::xml_node row : sheetData.children()) {
        if (!is(row, "row"))
            continue;
        const int stated = attribute(row, "r").toInt();
        number = stated > 0 ? stated - 1 : number + 1;
        QMap<int, QString> cells;
        int column = -1;
        for (const pugi::xml_node cell : row.children()) {
            if (!is(cell, "c"))
                continue;
            const int named = columnNumber(attribute(cell, "r"));
            column = named >= 0 ? named : column + 1;
            const QString words = cellText(cell).trimmed();
            if (!words.isEmpty() && column < maximumColumn)
                cells.insert(column, words);
        }
        if (number < maximumRows)
            table.addRow(number, cells);
        if (m_sink.isCancelled())
            return;
    }
    table.finish();
}

void XlsxSheet::readComments()
{
    for (const Relationship &relationship : std::as_const(m_relationships)) {
        const bool threaded = relationship.type == QLatin1String("threadedComment");
        if (relationship.type != QLatin1String("comments") && !threaded)
            continue;
        const auto part = m_package.xml(relationship.target);
        if (part && threaded)
            readThread(part->root());
        else if (part)
            readNotes(part->root());
    }
}

void XlsxSheet::readNotes(pugi::xml_node comments)
{
    QStringList authors;
    for (const pugi::xml_node author : child(comments, "authors").children())
        authors.append(text(author).trimmed());
    for (const pugi::xml_node comment : child(comments, "commentList").children()) {
        const QString words = richString(child(comment, "text")).trimmed();
        const QString author = authors.value(attribute(comment, "authorId").toInt());
        // A thread leaves a note for programs that know no threads; its author is an id. It repeats what the thread says.
        if (author.startsWith(QLatin1String("tc=")) || words.startsWith(QLatin1String("[Threaded comment]"))) {
            emitBlock(BlockKind::HeaderFooter, words, attribute(comment, "ref"));
            continue;
        }
        const bool isNamed = author.isEmpty() || words.startsWith(author); // Excel begins a note with its author
        emitBlock(BlockKind::Comment, isNamed || words.isEmpty() ? words : author + u": " + words, attribute(comment, "ref"));
    }
}

void XlsxSheet::readThread(pugi::xml_node comments)
{
    for (const pugi::xml_node comment : comments.children()) {
        const QString words = text(child(comment, "text")).trimmed();
        const QString author = m_workbook.persons.value(attribute(comment, "personId"));
        emitBlock(BlockKind::Comment, author.isEmpty() || words.isEmpty() ? words : author + u": " + words, attribute(comment, "ref"));
    }
}

void XlsxSheet::readHeadersAndFooters(pugi::xml_node worksheet)
{
    QStringList seen;
    for (const pugi::xml_node part : child(worksheet, "headerFooter").children()) {
        const QString words = headerText(text(part), m_name);
        if (!seen.contains(words))
            emitBlock(BlockKind::HeaderFooter, words);
        seen.append(words);
    }
}

void XlsxSheet::readShapes(pugi::xml_node parent, const QString &range)
{
    for (const pugi::xml_node shape : parent.children()) {
        if (is(shape, "grpSp")) {
            readShapes(shape, range);
            continue;
        }
        for (const DrawingParagraph &paragraph : drawingParagraphs(findFirst(shape, "txBody")))
            emitBlock(BlockKind::Paragraph, paragraph.text, range);
        emitBlock(BlockKind::Caption, alternativeText(findFirst(shape, "cNvPr")), range);
    }
}

void XlsxSheet::readDrawing(const QString &part)
{
    const auto relationships = m_package.relationships(part);
    if (const auto drawing = m_package.xml(part)) {
        for (pugi::xml_node anchor : drawing->root().children()) {
            if (is(anchor, "AlternateContent"))
                anchor = alternative(anchor).first_child();
            const pugi::xml_node from = child(anchor, "from");
            const QString range = from ? columnName(text(child(from, "col")).toInt()) + QString::number(text(child(from, "row")).toInt() + 1) : QString();
            readShapes(anchor, range);
        }
    }
    for (const Relationship &relationship : relationships) {
        const auto target = m_package.xml(relationship.target);
        if (!target)
            continue;
        if (relationship.type == QLatin1String("chart") || relationship.type == QLatin1String("chartEx")) {
            for (Block &block : chartBlocks(target->root(), SheetAnchor{m_name, {}}))
                m_sink.block(std::move(block));
        } else if (relationship.type == QLatin1String("diagramData")) {
            for (const DiagramText &point : diagramTexts(target->root()))
                emitBlock(BlockKind::ListItem, point.text);
        }
    }
}

} // namespace quire::parsers
