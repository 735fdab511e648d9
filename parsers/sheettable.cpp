#include "parsers/sheettable.h"

#include "parsers/drawing.h"

namespace quire::parsers {
namespace {

constexpr qsizetype rowsPerBlock = 50;
constexpr int maximumColumns = 512; // shown side by side; further ones are dropped from the table's shape

/// A header names its columns: words, and not in one cell alone.
bool isHeader(const QMap<int, QString> &cells)
{
    return cells.size() > 1 && std::none_of(cells.cbegin(), cells.cend(), isNumber);
}

} // namespace

bool isNumber(const QString &cell)
{
    bool is = false;
    cell.toDouble(&is);
    return is;
}

QString columnName(int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(u'A' + rest % 26));
    return name;
}

int columnNumber(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > 100'000)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

void SheetTable::addRow(int row, const QMap<int, QString> &cells)
{
    const bool gap = cells.isEmpty() || (!m_rows.isEmpty() && row != m_rows.last().number + 1);
    if (gap) {
        flush();
        m_hasHeader = false;
        if (cells.isEmpty())
            return;
    }
    if (m_rows.isEmpty() && !m_hasHeader) {
        m_header = {row, cells};
        m_hasHeader = isHeader(cells);
    }
    m_rows.append({row, cells});
    if (m_rows.size() >= rowsPerBlock)
        flush();
}

void SheetTable::flush()
{
    if (m_rows.isEmpty())
        return;
    int first = INT_MAX;
    int last = 0;
    for (const Row &row : std::as_const(m_rows)) {
        for (auto cell = row.cells.keyBegin(); cell != row.cells.keyEnd(); ++cell) {
            first = std::min(first, *cell);
            last = std::max(last, *cell);
        }
    }
    last = std::min(last, first + maximumColumns - 1);
    QList<QStringList> rows;
    const auto append = [&](const Row &row) {
        QStringList cells;
        for (int column = first; column <= last; ++column)
            cells.append(row.cells.value(column));
        rows.append(cells);
    };
    if (m_hasHeader && m_rows.first().number != m_header.number)
        append(m_header);
    for (const Row &row : std::as_const(m_rows))
        append(row);
    const QString from = columnName(first) + QString::number(m_rows.first().number + 1);
    const QString to = columnName(last) + QString::number(m_rows.last().number + 1);
    m_sink.block(tableBlock(std::move(rows), SheetAnchor{m_sheet, from == to ? from : from + u':' + to}));
    m_rows.clear();
}

void SheetTable::finish()
{
    flush();
    m_hasHeader = false;
}

} // namespace quire::parsers
