// Tables and embedded chunks: the second half of docxreader.h.
#include "parsers/docx.h"
#include "parsers/docxreader.h"
#include "parsers/drawing.h"
#include "parsers/registry.h"

namespace quire::parsers {
namespace {

constexpr int maximumColumns = 512;
constexpr int maximumNesting = 16;

/// Passes blocks of an embedded document on, at the place where it is embedded.
class ChunkSink final : public ParseSink
{
public:
    ChunkSink(ParseSink &sink, HeadingPath &path)
        : m_sink(sink)
        , m_path(path)
    {
    }
    void info(const DocumentInfo &) override {}
    void block(Block block) override
    {
        if (block.kind == BlockKind::Heading)
            m_path.enter(block.level, block.text);
        block.anchor = m_path.next();
        m_sink.block(std::move(block));
    }
    void progress(int, int) override {}
    void warning(const QString &text) override { m_sink.warning(text); }
    bool isCancelled() const override { return m_sink.isCancelled(); }

private:
    ParseSink &m_sink;
    HeadingPath &m_path;
};

/// The rows and cells of a table may stand inside content controls.
void collect(pugi::xml_node node, std::string_view wanted, QList<pugi::xml_node> &found)
{
    for (const pugi::xml_node piece : node.children()) {
        const std::string_view name = localName(piece);
        if (name == wanted)
            found.append(piece);
        else if (name == "sdt" || name == "sdtContent" || name == "ins" || name == "customXml")
            collect(piece, wanted, found);
    }
}

/// HTML, plain text and what else may be embedded.
Result<void> readOther(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink)
{
    const auto parser = parserFor(bytes, options.fileName);
    return parser ? (*parser)->parse(bytes, options, sink) : Result<void>(tl::unexpected(parser.error()));
}

bool continuesAbove(pugi::xml_node cellProperties)
{
    const pugi::xml_node merge = child(cellProperties, "vMerge");
    return merge && rawAttribute(merge, "val") != "restart";
}

} // namespace

QString DocxReader::plainText(pugi::xml_node container)
{
    QStringList lines;
    for (const pugi::xml_node node : container.children()) {
        const std::string_view name = localName(node);
        if (name == "p") {
            DocxParagraph paragraph = readDocxParagraph(node, m_styles);
            int level = 0;
            const QString label = listLabel(child(node, "pPr"), level);
            const QString words = paragraph.text.trimmed();
            if (!words.isEmpty())
                lines.append(label.isEmpty() ? words : label + u' ' + words);
            for (const QString &formula : std::as_const(paragraph.formulas))
                lines.append(u'$' + formula + u'$');
            paragraph.formulas.clear();
            m_hangers.append(paragraph);
        } else if (name == "tbl" && m_nested < maximumNesting) {
            ++m_nested;
            for (const QStringList &row : tableRows(node))
                lines.append(row.join(QStringLiteral(" | ")));
            --m_nested;
        } else if (name == "AlternateContent") {
            lines.append(plainText(alternative(node)));
        } else if (name == "sdt" || name == "sdtContent" || name == "ins" || name == "customXml" || name == "moveTo") {
            lines.append(plainText(node));
        }
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QList<QStringList> DocxReader::tableRows(pugi::xml_node table)
{
    QList<QStringList> rows;
    QList<pugi::xml_node> rowNodes;
    collect(table, "tr", rowNodes);
    for (const pugi::xml_node rowNode : std::as_const(rowNodes)) {
        const pugi::xml_node rowProperties = child(rowNode, "trPr");
        if (child(rowProperties, "del") || isOn(child(rowProperties, "hidden")))
            continue;
        QStringList row;
        const auto skip = [&row](int count) {
            for (int i = 0; i < count && row.size() < maximumColumns; ++i)
                row.append(QString());
        };
        skip(attribute(child(rowProperties, "gridBefore"), "val").toInt());
        QList<pugi::xml_node> cells;
        collect(rowNode, "tc", cells);
        for (const pugi::xml_node cell : std::as_const(cells)) {
            const pugi::xml_node properties = child(cell, "tcPr");
            // A merged cell's text stands once, where it begins; its other places stay empty, so that columns line up.
            row.append(continuesAbove(properties) || child(properties, "cellDel") ? QString() : plainText(cell));
            skip(std::clamp(attribute(child(properties, "gridSpan"), "val").toInt(), 1, maximumColumns) - 1);
        }
        rows.append(row);
    }
    return rows;
}

void DocxReader::readTable(pugi::xml_node node)
{
    emitCarried();
    // A table of one cell is a frame around text, not a table.
    QList<pugi::xml_node> rowNodes;
    collect(node, "tr", rowNodes);
    if (rowNodes.size() == 1 && m_nested < maximumNesting) {
        QList<pugi::xml_node> cells;
        collect(rowNodes.first(), "tc", cells);
        if (cells.size() == 1) {
            ++m_nested;
            readContainer(cells.first());
            --m_nested;
            return;
        }
    }
    const QList<DocxParagraph> outer = std::exchange(m_hangers, {});
    QList<QStringList> rows = tableRows(node);
    const bool empty = std::all_of(rows.cbegin(), rows.cend(), [](const QStringList &row) { return row.join(QString()).isEmpty(); });
    if (!empty) {
        Block table = tableBlock(std::move(rows), m_path.next());
        if (m_running)
            table.kind = BlockKind::HeaderFooter;
        m_sink.block(std::move(table));
    }
    for (const DocxParagraph &paragraph : std::exchange(m_hangers, outer))
        readHangers(paragraph);
}

void DocxReader::readAltChunk(pugi::xml_node node)
{
    const QString target = targetOfId(m_relationships, attribute(node, "id"));
    const auto bytes = m_package.read(target);
    if (!bytes)
        return;
    ChunkSink sink(m_sink, m_path);
    const ParseOptions options{target.section(u'/', -1), {}, 1, 0};
    const auto read = looksLikeZip(*bytes) ? readDocx(*bytes, sink, m_depth + 1) : readOther(*bytes, options, sink);
    if (!read)
        m_sink.warning(QStringLiteral("an embedded document was not read: ") + read.error().detail);
}

} // namespace quire::parsers
