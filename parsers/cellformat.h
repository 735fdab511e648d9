// A cell's number as its format shows it: dates, times, percent, thousands, decimals, fractions, currency. Pure.
// Spec: ECMA-376 part 1, section 18.8.30.
#pragma once

#include "parsers/dateformat.h"

#include <QHash>
#include <QList>
#include <QString>
#include <pugixml.hpp>

namespace quire::parsers {

/// `format` is a format code ("0.00%", "yyyy-mm-dd"); empty or "General" gives the shortest form.
[[nodiscard]] QString shownNumber(double value, const QString &format, DateSystem system);

/// The code of a built-in format id; empty for General and for ids that are not built in.
[[nodiscard]] QString builtInFormat(int id);

/// Which format each cell style (the "s" of a cell) has.
[[nodiscard]] QList<QString> cellFormats(pugi::xml_node styleSheet);

} // namespace quire::parsers
