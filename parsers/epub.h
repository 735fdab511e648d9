// EPUB 2 and 3: the chapters of the spine, in order, read as the HTML reader reads a page. Copy-protected books are named
// as such. Spec: W3C EPUB 3.3.
#pragma once

#include "parsers/limitedparser.h"

namespace quire::parsers {

class EpubParser final : public LimitedParser
{
protected:
    [[nodiscard]] Result<void> read(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const override;
};

} // namespace quire::parsers
