// What a sentence says, as sets to compare: words, numbers, names. Internal to core/prompt. Pure.
#pragma once

#include "core/text/language.h"

#include <QSet>

namespace quire::prompt {

struct Terms {
    QSet<QByteArray> words;   ///< Stems, without function words; n-grams in scripts without blanks.
    QSet<QString> numbers;    ///< In digits, with ids that hold digits.
    QSet<QByteArray> names;   ///< Stems of capitalised words that do not open the sentence.
    bool operator==(const Terms &) const = default;
};

/// Words are stemmed as `latin`: give the same language for what is to be compared.
[[nodiscard]] Terms termsOf(const QString &text, text::Language latin);

/// Without [n] marks, emphasis, list bullets and heading signs.
[[nodiscard]] QString withoutMarkup(QStringView markdown);

} // namespace quire::prompt
