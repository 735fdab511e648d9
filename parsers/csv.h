// CSV and TSV: the separator and the encoding are found out, quotes as RFC 4180 has them. Anchors are those of a sheet.
#pragma once

#include "parsers/limitedparser.h"

namespace quire::parsers {

class CsvParser final : public LimitedParser
{
protected:
    [[nodiscard]] Result<void> read(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const override;
};

/// Text whose lines are all split alike, and into more than prose would be.
[[nodiscard]] bool looksLikeTable(QByteArrayView bytes);

/// Which of comma, semicolon, tab and bar splits the first lines most evenly.
[[nodiscard]] QChar detectedSeparator(QStringView text);

} // namespace quire::parsers
