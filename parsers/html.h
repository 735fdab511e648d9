// HTML: what a browser would show, as blocks. Scripts, styles and hidden parts are left out; nothing is loaded. A
// tolerant tokenizer of its own, since real pages are not XML and a browser engine is no thing to feed untrusted files.
#pragma once

#include "parsers/limitedparser.h"

namespace quire::parsers {

class HtmlParser final : public LimitedParser
{
protected:
    [[nodiscard]] Result<void> read(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const override;
};

} // namespace quire::parsers
