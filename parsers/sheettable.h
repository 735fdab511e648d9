// Rows of cells to Table blocks of about fifty rows with the header row repeated. Shared by XLSX and CSV. One thread.
#pragma once

#include "core/document/parser.h"

#include <QMap>

namespace quire::parsers {

[[nodiscard]] bool isNumber(const QString &cell);

[[nodiscard]] QString columnName(int column);   ///< 0 is "A".
[[nodiscard]] int columnNumber(QStringView reference); ///< Of "AB12", from 0; -1: none.

class SheetTable
{
public:
    SheetTable(QString sheet, ParseSink &sink)
        : m_sheet(std::move(sheet))
        , m_sink(sink)
    {
    }

    /// `row` from 0, rising; cells by column, without the empty ones. An empty row ends a table.
    void addRow(int row, const QMap<int, QString> &cells);
    void finish();

private:
    struct Row {
        int number = 0;
        QMap<int, QString> cells;
    };
    void flush();

    QString m_sheet;
    ParseSink &m_sink;
    QList<Row> m_rows;
    Row m_header;
    bool m_hasHeader = false;
};

} // namespace quire::parsers
