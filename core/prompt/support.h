// Whether a passage bears out a sentence that cites it, and which of its sentences does. Internal to core/prompt. Pure.
#pragma once

#include "core/document/passage.h"

namespace quire::prompt {

/// Every number and name of the claim stands in the passages, and enough of its words. Across languages words cannot be
/// compared: then numbers and names alone decide. Empty when there is nothing to compare.
[[nodiscard]] std::optional<bool> isSupported(const QString &claim, const QList<Passage> &passages);

/// The sentence of the text, word for word, that shares most with the claim.
[[nodiscard]] QString bestQuote(const QString &claim, const QString &text);

} // namespace quire::prompt
