// Puts the lines of side-by-side columns one column after the other. Poppler does so itself in most files, but reads
// across where the columns' paragraphs stand at equal heights, and lists turned lines as the page is held. Pure.
#pragma once

#include "parsers/pdf/pdflines.h"

namespace quire::parsers {

/// Lines outside of columns, and the order within each column, stay as they are; turned lines go by rows first. Lines of each
/// turn are ordered among themselves.
[[nodiscard]] QList<PdfLine> inColumnOrder(QList<PdfLine> lines);

} // namespace quire::parsers
