// Finds tables without rules among a page's lines: Poppler reads a table column by column, but a row only means
// something when its cells stand together. Pure.
#pragma once

#include "parsers/pdf/pdflines.h"

#include <QHash>

namespace quire::parsers {

struct PdfTables {
    QList<PdfParagraph> tables;
    QHash<qsizetype, int> tableOfLine; ///< Line index to table index, for the lines that belong to one.
};

[[nodiscard]] PdfTables findTables(const QList<PdfLine> &lines);

} // namespace quire::parsers
