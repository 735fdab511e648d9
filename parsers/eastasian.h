// Which East Asian encoding a short text is in. Detectors by statistics need some hundred bytes; a table of twenty cells may
// have fewer. Pure.
#pragma once

#include <QByteArrayView>

namespace quire::parsers {

/// An encoding's name as ICU knows it, or null where none of them fits well.
[[nodiscard]] const char *eastAsianEncoding(QByteArrayView bytes);

/// Whether every byte beyond ASCII is Thai in windows-874, and stands where Thai is written so: vowels and tones after a
/// consonant, leading vowels before one. ICU's detector does not know the encoding.
[[nodiscard]] bool isThai(QByteArrayView bytes);

} // namespace quire::parsers
