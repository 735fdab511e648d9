// MarkdownBuilder: Markdown (GitHub's, with formulas and [n] citations) into a QTextDocument, by md4c and a cursor.
// QTextDocument's own reader loses task lists, draws tables badly and obeys raw HTML; answers are untrusted text, so
// here HTML is text, images are never loaded, and a link names its host when its words do not.
//
// A builder writes to one document and can go on where it ended: that is what streaming builds on. GUI thread.
#pragma once

#include "ui/markdown/markdownstyle.h"

#include <QSet>
#include <QStringView>
#include <QTextCursor>
#include <optional>

class QTextDocument;

namespace quire::ui {

/// Where a document ends, as the next append needs to know it.
struct DocumentEnd {
    int position = 0;
    bool fresh = true; ///< The last block is an empty one, to be filled instead of followed.
};

/// The numbers that have a source; without a set, any number may still get one. The rest is written as it came: a chip
/// that leads nowhere is worse than none.
using KnownCitations = std::optional<QSet<int>>;

/// Clears the document and fills it. Fast while the document has no view, or inside one edit block.
void setMarkdown(QTextDocument &document, const QString &markdown, const MarkdownStyle &style,
                 const KnownCitations &known = {});

/// Adds to the document at `end`, replacing whatever stands behind it, and gives the new end.
DocumentEnd appendMarkdown(QTextDocument &document, const DocumentEnd &end, const QString &markdown,
                           const MarkdownStyle &style, const KnownCitations &known = {});

/// Sets the margins and measures that hold for a whole document.
void prepareDocument(QTextDocument &document, const MarkdownStyle &style);

} // namespace quire::ui
