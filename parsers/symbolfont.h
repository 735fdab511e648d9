// Characters of Office's symbol fonts, whose codes mean what the font draws: Symbol and Wingdings. Pure.
#pragma once

#include <QString>

namespace quire::parsers {

/// `code` as in the font or in the private use area (0xf000 more); a bullet where the font is not one of these.
[[nodiscard]] QChar symbolOf(char16_t code, const QString &font);

/// Text in such a font.
[[nodiscard]] QString symbolText(const QString &text, const QString &font);
[[nodiscard]] bool isSymbolFont(const QString &font);

} // namespace quire::parsers
