#include "ui/colors.h"

#include <QPalette>

namespace quire::ui {
namespace {

Colors lightColors()
{
    Colors c;
    c.window = QColor(0xf7, 0xf7, 0xf5);
    c.surface = QColor(0xff, 0xff, 0xff);
    c.raised = QColor(0xff, 0xff, 0xff);
    c.sunken = QColor(0xf2, 0xf2, 0xef);
    c.hover = QColor(0xee, 0xee, 0xeb);
    c.selected = QColor(0xe6, 0xe8, 0xfb);
    c.hairline = QColor(0xe7, 0xe7, 0xe3);
    c.border = QColor(0xd6, 0xd6, 0xd1);
    c.text = QColor(0x1d, 0x1d, 0x20);
    c.textMuted = QColor(0x5b, 0x5c, 0x63);
    c.textFaint = QColor(0x74, 0x75, 0x7d);
    c.textDisabled = QColor(0xb2, 0xb2, 0xb6);
    c.accent = QColor(0x46, 0x55, 0xd6);
    c.accentHover = QColor(0x39, 0x47, 0xbf);
    c.accentSoft = QColor(0xec, 0xee, 0xfc);
    c.onAccent = QColor(0xff, 0xff, 0xff);
    c.good = QColor(0x17, 0x80, 0x4f);
    c.goodSoft = QColor(0xe2, 0xf4, 0xea);
    c.warning = QColor(0xa1, 0x5c, 0x00);
    c.warningSoft = QColor(0xfd, 0xf2, 0xdd);
    c.bad = QColor(0xc0, 0x33, 0x2a);
    c.badSoft = QColor(0xfc, 0xea, 0xe8);
    c.mark = QColor(0xff, 0xe4, 0x82);
    return c;
}

Colors darkColors()
{
    Colors c;
    c.window = QColor(0x18, 0x19, 0x1c);
    c.surface = QColor(0x1f, 0x20, 0x24);
    c.raised = QColor(0x27, 0x28, 0x2d);
    c.sunken = QColor(0x15, 0x16, 0x18);
    c.hover = QColor(0x2a, 0x2b, 0x31);
    c.selected = QColor(0x2f, 0x34, 0x5c);
    c.hairline = QColor(0x2f, 0x30, 0x36);
    c.border = QColor(0x40, 0x42, 0x4a);
    c.text = QColor(0xec, 0xec, 0xef);
    c.textMuted = QColor(0xac, 0xad, 0xb6);
    c.textFaint = QColor(0x8b, 0x8d, 0x97);
    c.textDisabled = QColor(0x58, 0x5a, 0x63);
    c.accent = QColor(0x93, 0x9e, 0xff);
    c.accentHover = QColor(0xa8, 0xb1, 0xff);
    c.accentSoft = QColor(0x29, 0x2d, 0x4b);
    c.onAccent = QColor(0x13, 0x16, 0x33);
    c.good = QColor(0x52, 0xc7, 0x90);
    c.goodSoft = QColor(0x1a, 0x34, 0x29);
    c.warning = QColor(0xe8, 0xa9, 0x4a);
    c.warningSoft = QColor(0x3a, 0x2e, 0x18);
    c.bad = QColor(0xf3, 0x7d, 0x73);
    c.badSoft = QColor(0x42, 0x24, 0x23);
    c.mark = QColor(0x6d, 0x5a, 0x1c);
    return c;
}

} // namespace

const Colors &colorsOf(Scheme scheme)
{
    static const Colors light = lightColors();
    static const Colors dark = darkColors();
    return scheme == Scheme::Dark ? dark : light;
}

Scheme schemeOf(const QPalette &palette)
{
    // By the text, as a style sheet's transparent ground leaves black in the background roles; and by its active colour,
    // as a disabled one is pale on light ground too.
    return palette.color(QPalette::Active, QPalette::WindowText).lightness() >= 128 ? Scheme::Dark : Scheme::Light;
}

const Colors &colorsFor(const QPalette &palette)
{
    return colorsOf(schemeOf(palette));
}

QPalette paletteOf(Scheme scheme)
{
    const Colors &c = colorsOf(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.textFaint);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.raised);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.hairline);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Shadow, scheme == Scheme::Dark ? QColor(Qt::black) : c.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.textDisabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.textMuted);
    return palette;
}

} // namespace quire::ui
