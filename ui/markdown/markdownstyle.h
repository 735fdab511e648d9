// MarkdownStyle: the fonts, colours and measures that answers are drawn with, derived from a palette, so that light,
// dark and a user's own palette each look meant. A value; GUI thread (fonts).
#pragma once

#include <QColor>
#include <QFont>

class QPalette;

namespace quire::ui {

struct MarkdownStyle {
    QFont body;
    QFont code;
    QColor text;
    QColor muted;
    QColor faint;
    QColor link;
    QColor surface; ///< Behind code, formulas and table heads.
    QColor border;
    QColor quoteBar;
    QColor chip;     ///< Behind a citation's number.
    QColor chipText;
    QColor keyword;
    QColor string;
    QColor comment;
    QColor number;
    QColor call;

    int paragraphGap = 10;
    int lineHeight = 145; ///< Percent of the font's own.
    int listIndent = 26;
    int quoteIndent = 18;
    int codePadding = 12;
    int codeHeader = 36; ///< Its label, its line, and the gap to the code.
    int cellPadding = 7;

    bool operator==(const MarkdownStyle &) const = default;

    [[nodiscard]] static MarkdownStyle from(const QPalette &palette, const QFont &font);
};

} // namespace quire::ui
