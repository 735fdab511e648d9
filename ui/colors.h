// The palette's tokens: what each colour is for, in a light and a dark set. Painted widgets ask
// `colorsFor(palette())`, so they follow the theme without being told. Pure values.
#pragma once

#include <QColor>

class QPalette;

namespace quire::ui {

struct Colors {
    // Surface levels, from the back to the front.
    QColor window;  ///< Side panels and everything behind.
    QColor surface; ///< The page that is read: transcript, dialogs.
    QColor raised;  ///< Cards and popups.
    QColor sunken;  ///< Inputs, code, tracks of gauges.
    QColor hover;
    QColor selected;

    QColor hairline; ///< Separators.
    QColor border;   ///< Edges of inputs.

    QColor text;
    QColor textMuted;
    QColor textFaint; ///< Still 4.5:1 on `surface`.
    QColor textDisabled;

    QColor accent;
    QColor accentHover;
    QColor accentSoft;
    QColor onAccent;

    QColor good, goodSoft;
    QColor warning, warningSoft;
    QColor bad, badSoft;

    QColor mark; ///< Behind cited words.
};

enum class Scheme { Light, Dark };

[[nodiscard]] const Colors &colorsOf(Scheme scheme);
/// The set that this palette was made from, judged by its lightness.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
[[nodiscard]] const Colors &colorsFor(const QPalette &palette);
[[nodiscard]] QPalette paletteOf(Scheme scheme);

} // namespace quire::ui
