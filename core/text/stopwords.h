// Function words of the common languages: they tell languages apart, and a search does without them. Pure data.
#pragma once

#include "core/text/language.h"

#include <QSet>

namespace quire::text {

/// Lower-cased, with their diacritics.
[[nodiscard]] const QSet<QString> &stopWords(Language language);

/// Whether it is a function word in that language; for Unknown, in English.
[[nodiscard]] bool isStopWord(const QString &lowerCased, Language language);

} // namespace quire::text
