// Numbers with what they count: "1.8 t", "$4,512", "12 months". Internal to core/prompt. Pure.
#pragma once

#include <QString>

namespace quire::prompt {

/// Whether the claim gives a number a unit or a currency that the source gives it another of the same kind for ("1.8 kg" of
/// "1.8 t"), and nowhere the same. A number without a unit, or with one that is not known here, contradicts nothing.
[[nodiscard]] bool contradictsMeasures(const QString &claim, const QString &source);

/// "USD", "euro": a currency that is known here, and so no name.
[[nodiscard]] bool isCurrency(const QString &name);

} // namespace quire::prompt
