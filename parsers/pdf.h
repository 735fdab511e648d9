// PDF through Poppler: text in reading order with the page and rectangles of every paragraph. Errors as in parser.h;
// NoText when none of the pages asked for has a text layer, with a warning that names such pages.
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
