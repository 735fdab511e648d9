#include "core/document/parser.h"

namespace quire {

ParseSink::~ParseSink() = default;
Parser::~Parser() = default;

Result<int> Parser::pageCount(QByteArrayView, const ParseOptions &) const
{
    return 0;
}

} // namespace quire
