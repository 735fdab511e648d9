// LimitedParser: what every reader shares - limits on how much text may come out, whatever a small file claims, and a
// title when the file names none. Why a base class: a format that forgot its limit would be the hole.
#pragma once

#include "core/document/parser.h"

namespace quire::parsers {

inline constexpr qint64 maximumCharacters = 64LL << 20;
inline constexpr qsizetype maximumBlockCharacters = 200'000;

class LimitedParser : public Parser
{
public:
    [[nodiscard]] Result<void> parse(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const final;

protected:
    /// Sends blocks until sink.isCancelled(), and then returns Cancelled.
    [[nodiscard]] virtual Result<void> read(QByteArrayView bytes, const ParseOptions &options, ParseSink &sink) const = 0;
};

} // namespace quire::parsers
