// Where an anchor points, in words: "Page 12", "Slide 3, notes", "Sheet Q1, B2:D9". Pure.
#pragma once

#include "core/document/anchor.h"

namespace quire::ui {

[[nodiscard]] QString anchorText(const Anchor &anchor);

} // namespace quire::ui
