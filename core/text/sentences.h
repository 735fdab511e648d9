// Where sentences begin and end, in any script (ICU). Pure.
#pragma once

#include <QList>
#include <QStringView>
#include <utility>

namespace quire::text {

/// [start, end) offsets, without the blanks around; in order, none empty.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> sentences(QStringView text);

} // namespace quire::text
