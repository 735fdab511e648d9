// Comments and form values on a page, by Poppler's core. Used by pdftextcore.cpp alone. One thread.
#pragma once

#include "parsers/pdf/pdftext.h"

class GooString;
class Page;

namespace quire::parsers {

/// A PDF text string (PDFDocEncoding, UTF-16 or UTF-8, by its mark); null is empty.
[[nodiscard]] QString textString(const GooString *string);

[[nodiscard]] QList<PdfNote> notesOn(Page &page);

} // namespace quire::parsers
