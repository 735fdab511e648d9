// Markdown through md4c: headings, lists, tables, code and formulas, without their marks.
#pragma once

#include "parsers/limitedparser.h"

namespace quire::parsers {

class MarkdownParser final : public LimitedParser
{
protected:
    [[nodiscard]] Result<void> read(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const override;
};

} // namespace quire::parsers
