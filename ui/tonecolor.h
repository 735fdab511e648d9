// The colour that a tone is shown in, strong for signs and text, soft for grounds.
#pragma once

#include "ui/theme.h"

namespace quire::ui {

[[nodiscard]] inline QColor toneColor(const Colors &colors, Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return colors.textFaint;
    case Tone::Good: return colors.good;
    case Tone::Warning: return colors.warning;
    case Tone::Bad: return colors.bad;
    }
    return colors.textFaint;
}

[[nodiscard]] inline QColor toneGround(const Colors &colors, Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return colors.accentSoft;
    case Tone::Good: return colors.goodSoft;
    case Tone::Warning: return colors.warningSoft;
    case Tone::Bad: return colors.badSoft;
    }
    return colors.accentSoft;
}

} // namespace quire::ui
