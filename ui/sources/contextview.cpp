#include "ui/sources/contextview.h"

#include "ui/theme.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

namespace quire::ui {
namespace {

class Builder
{
public:
    Builder(QTextDocument &document, const Colors &colors)
        : m_cursor(&document)
        , m_colors(colors)
    {
    }

    void add(const Block &block, bool cited)
    {
        if (block.kind == BlockKind::Table && !block.rows.isEmpty())
            return addTable(block, cited);
        QTextBlockFormat format;
        format.setTopMargin(block.kind == BlockKind::Heading ? space::l : space::s);
        format.setBottomMargin(space::xs);
        format.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
        format.setLeftMargin(block.kind == BlockKind::ListItem ? space::l * std::max(1, block.level) : 0);
        if (cited)
            format.setBackground(m_colors.accentSoft);
        start(format);
        m_cursor.insertText(block.text, charFormat(block.kind));
    }

    /// The block in which the first cited words stand, to be scrolled to.
    [[nodiscard]] int position() const { return m_cursor.position(); }

private:
    void start(const QTextBlockFormat &format)
    {
        if (m_first)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_first = false;
    }

    [[nodiscard]] QTextCharFormat charFormat(BlockKind kind) const
    {
        QTextCharFormat format;
        format.setForeground(m_colors.text);
        switch (kind) {
        case BlockKind::Heading: format.setFontWeight(QFont::DemiBold); break;
        case BlockKind::Code:
        case BlockKind::Formula: format.setFontFamilies({QStringLiteral("monospace")}); break;
        case BlockKind::Caption:
        case BlockKind::Footnote:
        case BlockKind::Comment:
        case BlockKind::SpeakerNote:
        case BlockKind::HeaderFooter: format.setForeground(m_colors.textMuted); break;
        case BlockKind::Paragraph:
        case BlockKind::ListItem:
        case BlockKind::Table: break;
        }
        return format;
    }

    void addTable(const Block &block, bool cited)
    {
        qsizetype columns = 1;
        for (const QStringList &row : block.rows)
            columns = std::max(columns, row.size());
        QTextTableFormat format;
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(m_colors.hairline);
        format.setCellPadding(5);
        format.setTopMargin(space::s);
        format.setBottomMargin(space::s);
        if (cited)
            format.setBackground(m_colors.accentSoft);
        QTextTable *table = m_cursor.insertTable(static_cast<int>(block.rows.size()), static_cast<int>(columns), format);
        for (qsizetype r = 0; r < block.rows.size(); ++r) {
            QTextCharFormat cell;
            cell.setForeground(m_colors.text);
            cell.setFontWeight(r == 0 ? QFont::DemiBold : QFont::Normal);
            for (qsizetype c = 0; c < block.rows.at(r).size(); ++c)
                table->cellAt(static_cast<int>(r), static_cast<int>(c)).firstCursorPosition().insertText(block.rows.at(r).at(c), cell);
        }
        m_cursor.movePosition(QTextCursor::End);
        m_first = false;
    }

    QTextCursor m_cursor;
    const Colors &m_colors;
    bool m_first = true;
};

} // namespace

ContextView::ContextView(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("contextView"));
    setAccessibleName(tr("The cited text in its context"));
    setOpenLinks(false);
    document()->setDocumentMargin(space::l);
}

void ContextView::setContext(const ingest::SourceContext &context)
{
    m_context = context;
    rebuild();
}

void ContextView::rebuild()
{
    const Colors &colors = colorsFor(palette());
    clear();
    Builder builder(*document(), colors);
    int from = 0;
    int to = -1;
    for (qsizetype i = 0; i < m_context.blocks.size(); ++i) {
        const bool cited = i >= m_context.firstCited && i <= m_context.lastCited;
        if (i == m_context.firstCited)
            from = builder.position();
        builder.add(m_context.blocks.at(i), cited);
        if (cited)
            to = builder.position();
    }
    QTextCursor cursor(document());
    cursor.setPosition(from);
    if (!m_context.quote.isEmpty()) {
        QTextCursor quote = document()->find(m_context.quote, from);
        if (!quote.isNull() && (to < 0 || quote.position() <= to + 1)) {
            QTextCharFormat mark;
            mark.setBackground(colors.mark);
            quote.mergeCharFormat(mark);
            cursor = quote;
        }
    }
    cursor.clearSelection();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void ContextView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_context.blocks.isEmpty())
        rebuild();
}

QVariant ContextView::loadResource(int, const QUrl &)
{
    return {}; // A document's text fetches nothing.
}

} // namespace quire::ui
