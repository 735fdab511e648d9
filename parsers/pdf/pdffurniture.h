// Running headers, footers and page numbers: lines in the margins that come back on the pages around. Pure.
#pragma once

#include "parsers/pdf/pdflines.h"

namespace quire::parsers {

/// What one page has in its margins, small enough to be kept for all pages.
struct PdfMargin {
    struct Entry {
        QString key; ///< The text with its digits masked.
        double y = 0;
        qsizetype line = 0;
        bool pageNumber = false;
    };
    QList<Entry> entries;
};

[[nodiscard]] PdfMargin pdfMargin(const QList<PdfLine> &lines, QSizeF pageSize);

/// The lines of pages[index] that are furniture, judged by up to four pages on each side.
[[nodiscard]] QSet<qsizetype> furnitureLines(const QList<PdfMargin> &pages, qsizetype index);

} // namespace quire::parsers
