// The marks that the builder leaves in a document's formats and the painter and the view read back. Qt's own formats
// cannot say "a framed code block" or "a citation"; these can, and they survive edits and copies.
#pragma once

#include <QTextFormat>

namespace quire::ui::markdown {

enum Property {
    CodeBlock = QTextFormat::UserProperty + 1, ///< Block: QString, the language's tag.
    QuoteBars,                                 ///< Block: QString, the bars' left edges ("0,18").
    Marker,                                    ///< Block: QString, "•", "1.", or a Task below.
    Rule,                                      ///< Block: true, a horizontal rule.
    MathBlock,                                 ///< Block: true, a display formula.
    InlineSurface,                             ///< Char: true, inline code or formula.
    CitationChip,                              ///< Char: int, the citation's number.
};

constexpr QChar taskOpen = u'\u2610';
constexpr QChar taskDone = u'\u2611';

/// Schemes of the links that a document holds besides the web's own.
inline constexpr char16_t citationScheme[] = u"cite";

} // namespace quire::ui::markdown
