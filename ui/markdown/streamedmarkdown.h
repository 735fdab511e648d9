// StreamedMarkdown: keeps a document in step with Markdown that is still arriving. Finished blocks are frozen; only the
// tail is parsed again, so a long answer costs no more per tick than a short one. GUI thread; the document outlives it.
#pragma once

#include "ui/markdown/markdownbuilder.h"

namespace quire::ui {

/// How much of `markdown`, from its start, can be parsed for good: up to a blank line outside fences and lists, behind
/// a closing fence, or where a list ends. 0 where nothing is certain yet.
[[nodiscard]] qsizetype settledLength(QStringView markdown);

class StreamedMarkdown
{
public:
    StreamedMarkdown(QTextDocument &document, const MarkdownStyle &style);

    /// Takes the text as it now stands and brings the document up to it. Text that does not continue the former one
    /// starts the document anew.
    void update(const QString &markdown);
    /// Parses everything once more: link definitions and the like are only known at the end.
    void finish(const QString &markdown);

private:
    QTextDocument &m_document;
    MarkdownStyle m_style;
    QString m_settled; ///< What stands before m_end.
    DocumentEnd m_end;
};

} // namespace quire::ui
