// Function words of the common languages: they tell languages apart, and a search does without them. Pure data.
#pragma once

#include "core/text/language.h"

#include <QString>

namespace quire::text {

/// In which languages it is a function word: bit n stands for Language n. Lower-cased, with its diacritics.
[[nodiscard]] quint32 stopWordLanguages(const QString &lowerCased);

/// Whether it is a function word in that language; for Unknown, in English.
[[nodiscard]] bool isStopWord(const QString &lowerCased, Language language);

} // namespace quire::text
