#include "ui/markdown/markdownstyle.h"

#include "ui/colors.h"

#include <QFontDatabase>
#include <QFontInfo>

namespace quire::ui {

namespace {

struct CodeColors {
    QRgb keyword, string, comment, number, call;
};
// Each pair holds a contrast of at least 4.5 : 1 on the surface it stands on.
constexpr CodeColors onLight{0xff8250df, 0xff0a6640, 0xff67707b, 0xff0550ae, 0xff953800};
constexpr CodeColors onDark{0xffc9a6ff, 0xff8ddb8c, 0xff96a0ac, 0xff79c0ff, 0xffffb77c};

QFont codeFont(const QFont &body)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    // Fixed fonts look larger than text of the same size.
    font.setPointSizeF(QFontInfo(body).pointSizeF() * 0.92);
    return font;
}

} // namespace

MarkdownStyle MarkdownStyle::from(const QPalette &palette, const QFont &font)
{
    const Colors &tokens = colorsFor(palette);
    const CodeColors &code = schemeOf(palette) == Scheme::Dark ? onDark : onLight;
    MarkdownStyle style;
    style.body = font;
    style.code = codeFont(font);
    style.text = tokens.text;
    style.muted = tokens.textMuted;
    style.faint = tokens.textFaint;
    style.link = tokens.accent;
    style.surface = tokens.sunken;
    style.border = tokens.hairline;
    style.quoteBar = tokens.border;
    style.chip = tokens.accentSoft;
    style.chipText = tokens.accent;
    style.keyword = QColor(code.keyword);
    style.string = QColor(code.string);
    style.comment = QColor(code.comment);
    style.number = QColor(code.number);
    style.call = QColor(code.call);
    return style;
}

} // namespace quire::ui
