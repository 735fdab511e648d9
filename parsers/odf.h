// OpenDocument text, presentations and spreadsheets (ODT, ODP, ODS and their templates): one reader, since all are one
// content.xml whose body says which it is. Encrypted ones are named. Spec: ODF 1.3.
#pragma once

#include "parsers/limitedparser.h"

namespace quire::parsers {

class OdfParser final : public LimitedParser
{
protected:
    [[nodiscard]] Result<void> read(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const override;
};

} // namespace quire::parsers
