// The md4c half of the Markdown builder: turns its callbacks into calls of a BlockWriter, with the inline formats,
// links, formulas and citations. GUI thread.
#pragma once

#include "ui/markdown/blockwriter.h"

namespace quire::ui {

/// Writes all of `markdown` and gives where the document then ends.
DocumentEnd readMarkdown(const QString &markdown, BlockWriter writer, const MarkdownStyle &style,
                         const KnownCitations &known);

} // namespace quire::ui
