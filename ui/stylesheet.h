// The one style sheet, made from the tokens. Only what a palette cannot say: radius, padding, looks and roles.
#pragma once

#include "ui/colors.h"

#include <QString>

namespace quire::ui {

[[nodiscard]] QString styleSheet(const Colors &colors, double basePoints);

} // namespace quire::ui
