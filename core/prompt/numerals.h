// Numbers as other countries write them. Internal to core/prompt. Pure.
#pragma once

#include <QString>

namespace quire::prompt {

/// The text with the numbers of Europe's mainland as English writes them: "1.234.567" and "1 234 567" as "1234567", "12,5" as
/// "12.5". What this does to a row of numbers or to "1.200" may be wrong: compare the text as it stands as well.
/// Source: Unicode CLDR, number symbols "group" and "decimal".
[[nodiscard]] QString withPlainNumerals(QString text);

} // namespace quire::prompt
