// DOCX, DOCM and DOTX, strict and transitional. Comments, notes and text boxes follow the paragraph they hang on;
// running headers and footers come last. Errors as in parser.h. Spec: ECMA-376 part 1, section 17.
#pragma once

#include "parsers/limitedparser.h"

namespace quire::parsers {

class DocxParser final : public LimitedParser
{
protected:
    [[nodiscard]] Result<void> read(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const override;
};

/// A document inside another, `depth` deep: an archive can hold itself. Errors besides: LimitExceeded.
[[nodiscard]] Result<void> readDocx(QByteArrayView bytes, ParseSink &sink, int depth);

} // namespace quire::parsers
