// parserFor(): chooses who reads a file, by its content first and by its suffix only where content cannot tell. Why
// here: a wrong suffix must still work, and a format Quire does not read must say which one it is. Any thread.
#pragma once

#include "core/document/parser.h"

namespace quire::parsers {

/// The parser lives as long as the program; parsers hold no state, so one serves all threads. Errors: Unsupported (detail
/// names the format), Corrupt (a damaged ZIP), LimitExceeded.
[[nodiscard]] Result<const Parser *> parserFor(QByteArrayView bytes, const QString &fileName);

} // namespace quire::parsers
