// BlockWriter: the cursor half of the Markdown builder. It knows how a paragraph, a list item, a code block or a table
// is put into a document, and nothing of Markdown's syntax. GUI thread; lives for one append.
#pragma once

#include "ui/markdown/markdownbuilder.h"

#include <QTextBlockFormat>
#include <QTextTable>
#include <optional>
#include <vector>

namespace quire::ui {

class BlockWriter
{
public:
    BlockWriter(QTextCursor cursor, bool fresh, const MarkdownStyle &style);

    /// Containers: what is written inside is set in by their indent.
    void openQuote();
    void openList(bool ordered, int start, bool tight);
    void openItem(std::optional<bool> task); ///< The task's state, for a task item.
    void closeItem();
    void closeContainer(); ///< The quote or list opened last.

    void startParagraph();
    void startHeading(int level);
    void writeRule();
    void writeCode(const QString &language, QString code);
    void writeFormula(const QString &source);

    void openTable(int rows, int columns);
    void startCell(int row, int column, Qt::Alignment alignment, bool head);
    void closeTable();

    void insert(const QString &text, const QTextCharFormat &format);
    /// Opens a paragraph when none is open (tight list items bring none of their own).
    void needBlock();
    void blockDone() { m_open = false; }

    /// The format that text of the open block starts from.
    [[nodiscard]] QTextCharFormat base() const { return m_base; }
    [[nodiscard]] bool inTable() const { return m_table; }
    [[nodiscard]] DocumentEnd end() const;

private:
    struct Container {
        enum Kind { Quote, List, Item } kind = Quote;
        int indent = 0; ///< Left edge of what stands inside.
        bool ordered = false;
        bool tight = true;
        int next = 1;
        QString marker = {}; ///< Of an item whose first block is still to come.
    };

    QTextBlockFormat blockFormat(int above, int below);
    void newBlock(const QTextBlockFormat &format, const QTextCharFormat &text);
    [[nodiscard]] int indent() const { return m_containers.empty() ? 0 : m_containers.back().indent; }
    [[nodiscard]] bool inTightList() const;
    [[nodiscard]] QString quoteBars() const;
    [[nodiscard]] QTextCharFormat textFormat() const;

    QTextCursor m_cursor;
    const MarkdownStyle &m_style;
    QTextCharFormat m_base;
    std::vector<Container> m_containers;
    QTextTable *m_table = nullptr;
    bool m_fresh = true;
    bool m_open = false;
};

} // namespace quire::ui
