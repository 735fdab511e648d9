#include "ui/markdown/markdownbuilder.h"

#include "ui/markdown/markdownreader.h"

#include <QTextDocument>
#include <QTextOption>

namespace quire::ui {

void prepareDocument(QTextDocument &document, const MarkdownStyle &style)
{
    document.setDefaultFont(style.body);
    document.setDocumentMargin(0);
    document.setUndoRedoEnabled(false);
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
}

DocumentEnd appendMarkdown(QTextDocument &document, const DocumentEnd &end, const QString &markdown,
                           const MarkdownStyle &style, const KnownCitations &known)
{
    QTextCursor cursor(&document);
    cursor.setPosition(end.position);
    const QTextBlockFormat format = cursor.blockFormat();
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    if (cursor.hasSelection()) {
        cursor.removeSelectedText();
        cursor.setBlockFormat(format); // removal may leave the removed block's format on the one that stays
    }
    const DocumentEnd after = readMarkdown(markdown, BlockWriter(cursor, end.fresh, style), style, known);
    cursor.endEditBlock();
    return after;
}

void setMarkdown(QTextDocument &document, const QString &markdown, const MarkdownStyle &style,
                 const KnownCitations &known)
{
    document.clear();
    prepareDocument(document, style);
    appendMarkdown(document, {}, markdown, style, known);
}

} // namespace quire::ui
