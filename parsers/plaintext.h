// Plain text and source code, in whatever encoding: paragraphs at blank lines, code in pieces that start at one. Anchors
// are lines.
#pragma once

#include "parsers/limitedparser.h"

namespace quire::parsers {

class PlainTextParser final : public LimitedParser
{
protected:
    [[nodiscard]] Result<void> read(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const override;
};

/// By its suffix or, for files without one, its well-known name.
[[nodiscard]] bool isSourceCode(const QString &fileName);

} // namespace quire::parsers
