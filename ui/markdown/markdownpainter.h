// Paints what a text document cannot: rounded frames behind code, chips behind citations, quote bars, list marks, rules.
// Reads the marks that the builder left in the formats. GUI thread.
#pragma once

#include "ui/markdown/markdownstyle.h"

#include <QRectF>

class QPainter;
class QTextBlock;
class QTextDocument;

namespace quire::ui {

/// To be called before the document draws its text, in the document's coordinates; only what meets `clip` is drawn.
void paintDecorations(QPainter &painter, const QTextDocument &document, const QRectF &clip, const MarkdownStyle &style);

/// The frame around a code block, header included; empty for any other block.
[[nodiscard]] QRectF codeFrame(const QTextBlock &block, const MarkdownStyle &style);
/// The frame's header, where language and copy button stand.
[[nodiscard]] QRectF codeHeader(const QTextBlock &block, const MarkdownStyle &style);

} // namespace quire::ui
