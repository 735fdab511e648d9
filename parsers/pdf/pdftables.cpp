#include "parsers/pdf/pdftables.h"

#include <algorithm>
#include <array>

namespace quire::parsers {
namespace {

// Columns of prose also stand side by side; what tells them from a table is that their lines are long.
constexpr double longestMeanCell = 24;
constexpr qsizetype fewestRows = 3;
constexpr qsizetype mostLabelLines = 2; // one after the other

struct Row {
    QList<qsizetype> cells; // indexes of lines, left to right
    double top = 0;
    double bottom = 0;
    double size = 0;
    qsizetype wrapped = 0; // how many of the cells are more lines of its label

    [[nodiscard]] qsizetype width() const { return cells.size() - wrapped; }
};

bool isNumeric(const QString &text)
{
    const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    return digits > 0 && digits * 2 >= text.size();
}

bool isTabular(const Row &row, const QList<PdfLine> &lines)
{
    if (row.cells.size() < 2)
        return false;
    qsizetype characters = 0;
    bool numbersOnly = true;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString &text = lines[row.cells[i]].text;
        if (i > 0) {
            characters += text.size();
            numbersOnly &= isNumeric(text) || text.size() <= 6;
        }
    }
    if (row.cells.size() == 2)
        return numbersOnly;
    return static_cast<double>(characters) / static_cast<double>(row.cells.size() - 1) <= longestMeanCell;
}

/// Which way most of the page's text runs: a wide table may be printed sideways.
Turn turnOf(const QList<PdfLine> &lines)
{
    std::array<qsizetype, 4> characters{};
    for (const PdfLine &line : lines)
        characters.at(static_cast<size_t>(line.turn)) += line.text.size();
    return static_cast<Turn>(std::max_element(characters.cbegin(), characters.cend()) - characters.cbegin());
}

QList<Row> rowsOf(const QList<PdfLine> &lines)
{
    const Turn turn = turnOf(lines);
    QList<qsizetype> order;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].turn == turn)
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(), [&lines](qsizetype a, qsizetype b) {
        return lines[a].reading.center().y() < lines[b].reading.center().y();
    });
    QList<Row> rows;
    for (const qsizetype i : order) {
        const QRectF &box = lines[i].reading;
        if (rows.isEmpty() || box.center().y() > rows.last().bottom - 0.35 * rows.last().size)
            rows.append(Row{{}, box.top(), box.bottom(), box.height(), 0});
        rows.last().cells.append(i);
    }
    for (Row &row : rows) {
        std::sort(row.cells.begin(), row.cells.end(), [&lines](qsizetype a, qsizetype b) {
            return lines[a].reading.left() < lines[b].reading.left();
        });
    }
    return rows;
}

/// A line that has the column of labels to itself, above or below a row of the table: part of a label that takes two lines, or
/// a heading over the rows below.
bool isLabel(const Row &row, const Row &besides, const QList<PdfLine> &lines)
{
    if (row.cells.size() != 1 || besides.cells.size() < 2)
        return false;
    const QRectF &label = lines[row.cells.first()].reading;
    const QRectF &first = lines[besides.cells.at(0)].reading;
    return std::abs(label.left() - first.left()) < 2 * row.size && label.right() < lines[besides.cells.at(1)].reading.left();
}

/// Where the rows from `first` on end: rows of several cells, and between them lines of labels.
qsizetype endOfTable(const QList<Row> &rows, qsizetype first, const QList<PdfLine> &lines)
{
    qsizetype end = first;
    for (qsizetype i = first; i < rows.size(); ++i) {
        if (i > first && rows[i].top - rows[i - 1].bottom >= 2.5 * rows[i].size)
            break;
        if (isTabular(rows[i], lines))
            end = i + 1;
        else if (i == first || i - end >= mostLabelLines || !isLabel(rows[i], rows[end - 1], lines))
            break;
    }
    return end;
}

bool startsSmall(const Row &row, const QList<PdfLine> &lines)
{
    const QString &text = lines[row.cells.first()].text;
    return !text.isEmpty() && text.front().isLower();
}

/// A label that goes on in the line below, or began in the line above, with its row. Told by a small first letter; where
/// scripts know none, or it is another row's heading, the line stays a row of its own.
QList<Row> withWholeLabels(const QList<Row> &rows, const QList<PdfLine> &lines)
{
    QList<Row> joined;
    for (const Row &row : rows) {
        const bool goesOn = !joined.isEmpty() && startsSmall(row, lines) && row.top - joined.last().bottom < 0.8 * row.size
            && (row.cells.size() == 1) != (joined.last().cells.size() == 1);
        if (!goesOn) {
            joined.append(row);
            continue;
        }
        joined.last().cells += row.cells;
        ++joined.last().wrapped;
        joined.last().bottom = row.bottom;
    }
    return joined;
}

/// A line's words between two wide gaps. Columns may stand closer than what parts lines, so in a table a line may be several
/// cells.
struct Piece {
    QString text;
    double left = 0;
    double right = 0;
};

QList<Piece> piecesOf(const PdfLine &line)
{
    QList<Piece> pieces;
    qsizetype start = 0;
    double left = line.reading.left();
    for (const PdfGap &gap : line.gaps) {
        pieces.append({line.text.mid(start, gap.at - start).trimmed(), left, gap.left});
        start = gap.at;
        left = gap.right;
    }
    pieces.append({line.text.mid(start), left, line.reading.right()});
    return pieces;
}

/// Column edges: the pieces of all rows laid over each other. What one row has in two pieces another bridges, unless there is
/// a column's edge between them.
QList<std::pair<double, double>> columnsOf(const QList<QList<Piece>> &rows)
{
    QList<std::pair<double, double>> spans;
    for (const QList<Piece> &row : rows) {
        for (const Piece &piece : row)
            spans.append({piece.left, piece.right});
    }
    std::sort(spans.begin(), spans.end());
    QList<std::pair<double, double>> columns;
    for (const auto &span : spans) {
        if (columns.isEmpty() || span.first > columns.last().second)
            columns.append(span);
        else
            columns.last().second = std::max(columns.last().second, span.second);
    }
    return columns;
}

PdfParagraph tableOf(const QList<Row> &rows, const QList<PdfLine> &lines)
{
    QList<QList<Piece>> pieces;
    for (const Row &row : rows) {
        pieces.append(QList<Piece>());
        for (const qsizetype cell : row.cells)
            pieces.last() += piecesOf(lines[cell]);
    }
    const auto columns = columnsOf(pieces);
    const qsizetype widest = std::max_element(rows.cbegin(), rows.cend(), [](const Row &a, const Row &b) {
                                 return a.width() < b.width();
                             })->width();
    const bool aligned = columns.size() >= widest; // else a cell spans columns: keep the rows as they are
    PdfParagraph table;
    QStringList texts;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Row &row = rows.at(i);
        QStringList cells;
        QRectF box;
        for (const qsizetype cell : row.cells) {
            box = box.isNull() ? lines[cell].box : box.united(lines[cell].box);
            if (!aligned)
                cells.append(lines[cell].text);
        }
        if (aligned)
            cells.resize(columns.size());
        for (const Piece &piece : aligned ? pieces.at(i) : QList<Piece>()) {
            const auto column = std::find_if(columns.cbegin(), columns.cend(), [&](const auto &span) { return piece.left <= span.second; });
            QString &text = cells[std::min<qsizetype>(column - columns.cbegin(), columns.size() - 1)];
            text += text.isEmpty() ? piece.text : u' ' + piece.text;
        }
        table.rects.append(box);
        table.rows.append(cells);
        texts.append(cells.join(u'\t'));
        table.size = std::max(table.size, row.size);
    }
    table.text = texts.join(u'\n');
    table.lines = static_cast<int>(rows.size());
    return table;
}

} // namespace

PdfTables findTables(const QList<PdfLine> &lines)
{
    PdfTables found;
    const QList<Row> rows = rowsOf(lines);
    for (qsizetype first = 0; first < rows.size();) {
        const qsizetype last = endOfTable(rows, first, lines);
        const auto tabular = std::count_if(rows.cbegin() + first, rows.cbegin() + last, [&lines](const Row &row) { return isTabular(row, lines); });
        if (tabular >= fewestRows) {
            const QList<Row> table = withWholeLabels(rows.mid(first, last - first), lines);
            for (const Row &row : table) {
                for (const qsizetype cell : row.cells)
                    found.tableOfLine.insert(cell, static_cast<int>(found.tables.size()));
            }
            found.tables.append(tableOf(table, lines));
        }
        first = std::max(last, first + 1);
    }
    return found;
}

} // namespace quire::parsers
