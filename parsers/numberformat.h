// List numbers as Office writes them: 1, i, IV, b, 三... Pure. Spec: ECMA-376 part 1, section 17.18.59.
#pragma once

#include <QString>

namespace quire::parsers {

/// `format` is an ST_NumberFormat value; one that is not known counts in decimal.
[[nodiscard]] QString formattedNumber(int number, const QString &format);

} // namespace quire::parsers
