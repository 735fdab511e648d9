// Numbers in words: "twenty-two", "zweiundzwanzig", "二十二", "1億2,000万". Pure.
#pragma once

#include "core/text/language.h"

#include <QSet>
#include <optional>

namespace quire::text {

/// A number in Chinese or Japanese writing, digits and units mixed as people do; Korea's units as well. Nothing where the
/// characters make no number, or one with a fraction that its unit does not take up.
[[nodiscard]] std::optional<qint64> hanNumber(QStringView text);

/// The whole numbers that the text has in words, in digits: up to a thousand in the language's words (ICU's rules for spelling
/// out), and those in Chinese characters.
[[nodiscard]] QSet<QString> spelledNumbers(const QString &text, Language language);

} // namespace quire::text
