// PPTX, PPTM and PPSX: slides in the order of the show, then each one's notes and comments. Errors as in parser.h.
// Spec: ECMA-376 part 1, section 19.
#pragma once

#include "parsers/limitedparser.h"

namespace quire::parsers {

class PptxParser final : public LimitedParser
{
public:
    [[nodiscard]] Result<int> pageCount(QByteArrayView bytes, const ParseOptions &options) const override;

protected:
    [[nodiscard]] Result<void> read(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const override;
};

} // namespace quire::parsers
