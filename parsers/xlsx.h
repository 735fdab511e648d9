// XLSX and XLSM: every sheet as tables of about fifty rows, its header row repeated in each; comments, text boxes, charts
// and defined names. Errors as in parser.h. Spec: ECMA-376 part 1, section 18.
#pragma once

#include "parsers/limitedparser.h"

namespace quire::parsers {

class XlsxParser final : public LimitedParser
{
public:
    [[nodiscard]] Result<int> pageCount(QByteArrayView bytes, const ParseOptions &options) const override;

protected:
    [[nodiscard]] Result<void> read(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const override;
};

} // namespace quire::parsers
