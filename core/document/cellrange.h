// Spreadsheet ranges as text, "B2:D9". Pure.
#pragma once

#include <QString>

namespace quire {

/// The cells of one row of the range, counted from 0: row 1 of "B2:D9" is "B3:D3". A range of another shape comes back
/// as it is.
[[nodiscard]] QString rowOfRange(const QString &range, int row);

} // namespace quire
