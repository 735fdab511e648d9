// What a question asks for: the terms an answer should hold, and whether a quantity or a date is wanted. Internal to
// core/prompt. Pure.
#pragma once

#include "core/text/language.h"

#include <QHash>

namespace quire::prompt {

/// The question's terms, with what each weighs when no passage holds it.
struct Asked {
    QHash<QByteArray, double> terms; ///< 1; less for pairs of characters, many of which are two words' ends met by chance.
    bool quantity = false;           ///< "How much", "when", "多少": an answer holds a number.
};

/// `latin`: the language that the passages are stemmed in.
[[nodiscard]] Asked asked(const QString &question, text::Language latin);

/// Whether digits, or numerals of Chinese, stand in it.
[[nodiscard]] bool holdsNumber(const QString &text);

} // namespace quire::prompt
