// A spreadsheet's day number as a date or time, in the order and with the words its format asks for. Pure.
#pragma once

#include "parsers/formatcode.h"

namespace quire::parsers {

enum class DateSystem { From1900, From1904 };

/// Empty for a number that is no date (negative, or beyond the year 9999).
[[nodiscard]] QString shownDate(double serial, const FormatSection &section, DateSystem system);

} // namespace quire::parsers
