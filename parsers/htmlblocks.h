// Tags and text to blocks: the state that HtmlParser walks through a page with. One thread.
#pragma once

#include "core/document/parser.h"
#include "parsers/headingpath.h"
#include "parsers/htmltokens.h"

namespace quire::parsers {

class HtmlBlocks
{
public:
    explicit HtmlBlocks(ParseSink &sink)
        : m_sink(sink)
    {
    }
    void add(const HtmlToken &token);
    /// Ends a page; another may follow, under the headings of this one.
    void finish();

private:
    struct List {
        bool ordered = false;
        int number = 0;
    };

    void open(const HtmlToken &token);
    void close(const QString &name);
    void appendText(const QString &text);
    void flush();
    void endCell();
    void endRow();
    void endTable();
    [[nodiscard]] bool addMath(const HtmlToken &token);
    void endMath();
    [[nodiscard]] bool isSkipped(const HtmlToken &token) const;
    /// False: the token is the first after what is skipped.
    [[nodiscard]] bool skip(const HtmlToken &token);

    ParseSink &m_sink;
    HeadingPath m_path;
    QString m_text;
    QString m_marker; ///< Of the list item that begins: its text is still to come.
    BlockKind m_kind = BlockKind::Paragraph;
    int m_level = 0;
    int m_preDepth = 0;
    QStringList m_skipped; ///< Inside something hidden: its element and those still open within.
    bool m_inMath = false;
    QString m_math; ///< Its markup so far.
    QList<List> m_lists;
    int m_tableDepth = 0;
    bool m_inCell = false;
    QList<QStringList> m_rows;
    QStringList m_row;
    QHash<int, int> m_fromAbove; ///< By column: how many rows, with this one, a cell goes on for.
    int m_columns = 1;           ///< Of the cell that is open.
    int m_rowsDown = 1;
};

} // namespace quire::parsers
