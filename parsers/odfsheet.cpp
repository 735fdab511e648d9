// Spreadsheets: the third of odfparts.h.
#include "parsers/odfparts.h"

#include "parsers/odftext.h"
#include "parsers/sheettable.h"

namespace quire::parsers {
namespace {

constexpr int mostRepeated = 1000; // of a row or cell that says something; empty ones repeat a million times
constexpr int mostColumns = 16'384;

class SheetReader
{
public:
    SheetReader(QString name, ParseSink &sink)
        : m_name(std::move(name))
        , m_table(m_name, sink)
        , m_sink(sink)
    {
    }

    void readRows(pugi::xml_node node)
    {
        for (const pugi::xml_node row : node.children()) {
            if (is(row, "table-header-rows") || is(row, "table-rows") || is(row, "table-row-group"))
                readRows(row);
            else if (is(row, "table-row"))
                readRow(row);
            if (m_sink.isCancelled())
                return;
        }
    }

    void finish()
    {
        m_table.finish();
        for (Block &comment : m_comments)
            m_sink.block(std::move(comment));
    }

private:
    void readRow(pugi::xml_node row)
    {
        const int times = std::max(1, attribute(row, "number-rows-repeated").toInt());
        QMap<int, QString> cells;
        int column = 0;
        for (const pugi::xml_node cell : row.children()) {
            if (!is(cell, "table-cell") && !is(cell, "covered-table-cell"))
                continue;
            const int wide = std::max(1, attribute(cell, "number-columns-repeated").toInt());
            const QString words = is(cell, "table-cell") ? shown(cell) : QString();
            for (int i = 0; !words.isEmpty() && i < std::min(wide, mostRepeated) && column + i < mostColumns; ++i)
                cells.insert(column + i, words);
            readComment(cell, column);
            if (wide > mostColumns || column + wide > mostColumns)
                break;
            column += wide;
        }
        if (cells.isEmpty()) {
            m_table.addRow(m_row, {});
        } else {
            for (int i = 0; i < std::min(times, mostRepeated) && !m_sink.isCancelled(); ++i)
                m_table.addRow(m_row + i, cells);
        }
        m_row = static_cast<int>(std::min<qint64>(qint64(m_row) + times, 1 << 24));
    }

    static QString shown(pugi::xml_node cell)
    {
        const QString words = odfPlainText(cell);
        return words.isEmpty() ? attribute(cell, "value") : words;
    }

    void readComment(pugi::xml_node cell, int column)
    {
        const pugi::xml_node comment = child(cell, "annotation");
        const QString words = comment ? odfPlainText(comment) : QString();
        if (words.isEmpty())
            return;
        const QString author = text(child(comment, "creator")).trimmed();
        m_comments.append(Block{BlockKind::Comment, 0, author.isEmpty() ? words : author + u": " + words, {},
                                SheetAnchor{m_name, columnName(column) + QString::number(m_row + 1)}});
    }

    QString m_name;
    SheetTable m_table;
    ParseSink &m_sink;
    QList<Block> m_comments;
    int m_row = 0;
};

} // namespace

Result<void> readOdfWorkbook(const OdfFile &file, pugi::xml_node body, ParseSink &sink)
{
    int total = 0;
    for (const pugi::xml_node sheet : body.children())
        total += is(sheet, "table");
    int done = 0;
    for (const pugi::xml_node sheet : body.children()) {
        if (!is(sheet, "table"))
            continue;
        const QString name = attribute(sheet, "name");
        const bool hidden = file.styles.isHidden(attribute(sheet, "style-name"));
        sink.block(Block{BlockKind::Heading, 1, hidden ? name + QStringLiteral(" (hidden sheet)") : name, {}, SheetAnchor{name, {}}});
        SheetReader reader(name, sink);
        reader.readRows(sheet);
        reader.finish();
        if (sink.isCancelled())
            return failure(ErrorCode::Cancelled);
        sink.progress(++done, total);
    }
    return {};
}

} // namespace quire::parsers
