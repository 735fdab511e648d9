// PDF through Poppler: text in reading order with the page and rectangles of every paragraph. Errors as in parser.h;
// NoText when none of the pages asked for has a text layer, with a warning that names such pages.
#pragma once

#include "core/document/parser.h"

namespace quire::parsers {

class PdfParser final : public Parser
{
public:
    [[nodiscard]] Result<void> parse(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const override;
    [[nodiscard]] Result<int> pageCount(QByteArrayView bytes, const ParseOptions &options) const override;
};

} // namespace quire::parsers
