// Puts the lines of side-by-side columns one column after the other. Poppler does so itself in most files, but reads
// across where the columns' paragraphs stand at equal heights. Pure.
#pragma once

#include "parsers/pdf/pdflines.h"

namespace quire::parsers {

/// Lines outside of columns, and the order within each column, stay as they are.
[[nodiscard]] QList<PdfLine> inColumnOrder(QList<PdfLine> lines);

} // namespace quire::parsers
