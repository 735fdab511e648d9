// PDF through Poppler: text in reading order with the page and rectangles of every paragraph. Errors as in parser.h;
// pages without a text layer are named in a warning, and read by OCR where asked and possible; NoText when nothing came of
// any.
#pragma once

#include "parsers/limitedparser.h"

namespace quire::parsers {

class PdfParser final : public LimitedParser
{
public:
    [[nodiscard]] Result<int> pageCount(QByteArrayView bytes, const ParseOptions &options) const override;

protected:
    [[nodiscard]] Result<void> read(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const override;
};

} // namespace quire::parsers
