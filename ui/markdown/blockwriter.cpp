#include "ui/markdown/blockwriter.h"

#include "ui/markdown/codehighlighter.h"
#include "ui/markdown/markdownformat.h"

#include <QTextDocument>
#include <algorithm>
#include <array>

namespace quire::ui {

namespace {

QColor tokenColor(CodeToken token, const MarkdownStyle &style)
{
    switch (token) {
    case CodeToken::Keyword: return style.keyword;
    case CodeToken::String:
    case CodeToken::Added: return style.string;
    case CodeToken::Comment: return style.comment;
    case CodeToken::Number: return style.number;
    case CodeToken::Call:
    case CodeToken::Removed: return style.call;
    }
    return style.text;
}

QString bullet(size_t depth)
{
    constexpr std::array bullets{u'\u2022', u'\u25E6', u'\u25AA'};
    return QString(QChar(bullets.at(std::min(depth, bullets.size()) - 1)));
}

QList<QTextLength> columnWidths(int columns)
{
    return QList<QTextLength>(columns, QTextLength(QTextLength::VariableLength, 0));
}

} // namespace

BlockWriter::BlockWriter(QTextCursor cursor, bool fresh, const MarkdownStyle &style)
    : m_cursor(std::move(cursor))
    , m_style(style)
    , m_base(textFormat())
    , m_fresh(fresh)
{
}

QTextCharFormat BlockWriter::textFormat() const
{
    QTextCharFormat format;
    format.setFont(m_style.body, QTextCharFormat::FontPropertiesSpecifiedOnly);
    format.setForeground(m_style.text);
    return format;
}

void BlockWriter::openQuote()
{
    m_containers.push_back({Container::Quote, indent() + m_style.quoteIndent});
}

void BlockWriter::openList(bool ordered, int start, bool tight)
{
    if (!m_containers.empty() && !m_containers.back().marker.isEmpty())
        startParagraph(); // an item that begins with a list of its own still shows its marker
    m_open = false;
    m_containers.push_back(
        {Container::List, indent() + m_style.listIndent, ordered, tight, start});
}

void BlockWriter::openItem(std::optional<bool> task)
{
    Container &list = m_containers.back();
    const auto depth = static_cast<size_t>(std::count_if(m_containers.cbegin(), m_containers.cend(), [](const Container &c) {
        return c.kind == Container::List && !c.ordered;
    }));
    QString marker = list.ordered ? QString(QString::number(list.next++) + u'.') : bullet(depth);
    if (task)
        marker = *task ? markdown::taskDone : markdown::taskOpen;
    m_open = false;
    m_containers.push_back({Container::Item, list.indent, list.ordered, list.tight, 1, marker});
}

void BlockWriter::closeItem()
{
    if (!m_containers.back().marker.isEmpty())
        startParagraph();
    m_open = false;
    m_containers.pop_back();
}

void BlockWriter::closeContainer()
{
    m_open = false;
    m_containers.pop_back();
}

bool BlockWriter::inTightList() const
{
    const auto list = std::find_if(m_containers.crbegin(), m_containers.crend(),
                                   [](const Container &c) { return c.kind == Container::List; });
    return list != m_containers.crend() && list->tight;
}

QString BlockWriter::quoteBars() const
{
    QStringList bars;
    for (const Container &container : m_containers) {
        if (container.kind == Container::Quote)
            bars.append(QString::number(container.indent - m_style.quoteIndent));
    }
    return bars.join(u',');
}

QTextBlockFormat BlockWriter::blockFormat(int above, int below)
{
    QTextBlockFormat format;
    format.setLeftMargin(indent());
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(m_style.lineHeight, QTextBlockFormat::ProportionalHeight);
    if (const QString bars = quoteBars(); !bars.isEmpty())
        format.setProperty(markdown::QuoteBars, bars);
    if (!m_containers.empty() && !m_containers.back().marker.isEmpty()) {
        format.setProperty(markdown::Marker, m_containers.back().marker);
        m_containers.back().marker.clear();
    }
    return format;
}

void BlockWriter::newBlock(const QTextBlockFormat &format, const QTextCharFormat &text)
{
    if (m_fresh) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(text);
    } else {
        m_cursor.insertBlock(format, text);
    }
    m_base = text;
    m_fresh = false;
    m_open = true;
}

void BlockWriter::startParagraph()
{
    const int gap = inTightList() ? 3 : m_style.paragraphGap;
    QTextCharFormat text = textFormat();
    if (std::any_of(m_containers.cbegin(), m_containers.cend(),
                    [](const Container &c) { return c.kind == Container::Quote; }))
        text.setForeground(m_style.muted);
    newBlock(blockFormat(gap, gap), text);
}

void BlockWriter::startHeading(int level)
{
    constexpr std::array scale{1.5, 1.28, 1.12, 1.0, 0.95, 0.95};
    const double size = scale.at(static_cast<size_t>(std::clamp(level, 1, 6)) - 1);
    QTextCharFormat text = textFormat();
    QFont font = m_style.body;
    font.setPointSizeF(font.pointSizeF() * size);
    font.setWeight(QFont::DemiBold);
    text.setFont(font);
    if (level > 4)
        text.setForeground(m_style.muted);
    QTextBlockFormat format = blockFormat(level <= 2 ? 20 : 16, 6);
    format.setHeadingLevel(level);
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    newBlock(format, text);
}

void BlockWriter::writeRule()
{
    QTextBlockFormat format = blockFormat(m_style.paragraphGap, m_style.paragraphGap);
    format.setProperty(markdown::Rule, true);
    newBlock(format, textFormat());
    m_open = false;
}

void BlockWriter::writeCode(const QString &language, QString code)
{
    if (code.endsWith(u'\n'))
        code.chop(1);
    QTextCharFormat text = textFormat();
    text.setFont(m_style.code);
    const int gap = m_style.paragraphGap;
    QTextBlockFormat format = blockFormat(gap + m_style.codeHeader, gap + m_style.codePadding);
    format.setLeftMargin(indent() + m_style.codePadding);
    format.setRightMargin(m_style.codePadding);
    format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    format.setProperty(markdown::CodeBlock, language);
    newBlock(format, text);

    const QList<CodeSpan> spans = highlight(language, code);
    code.replace(u'\n', QChar::LineSeparator); // one block a code block: one frame, one thing to copy
    qsizetype at = 0;
    for (const CodeSpan &span : spans) {
        m_cursor.insertText(code.mid(at, span.start - at), text);
        QTextCharFormat colored = text;
        colored.setForeground(tokenColor(span.token, m_style));
        if (span.token == CodeToken::Comment)
            colored.setFontItalic(true);
        m_cursor.insertText(code.mid(span.start, span.length), colored);
        at = span.start + span.length;
    }
    m_cursor.insertText(code.mid(at), text);
    m_open = false;
}

void BlockWriter::writeFormula(const QString &source)
{
    QTextCharFormat text = textFormat();
    text.setFont(m_style.code);
    text.setForeground(m_style.text);
    const int gap = m_style.paragraphGap;
    QTextBlockFormat format = blockFormat(gap + m_style.codePadding, gap + m_style.codePadding);
    format.setLeftMargin(indent() + m_style.codePadding);
    format.setRightMargin(m_style.codePadding);
    format.setAlignment(Qt::AlignHCenter);
    format.setProperty(markdown::MathBlock, true);
    newBlock(format, text);
    m_cursor.insertText(source.trimmed().replace(u'\n', QChar::LineSeparator), text);
    m_open = false;
}

void BlockWriter::openTable(int rows, int columns)
{
    if (!m_containers.empty() && !m_containers.back().marker.isEmpty())
        startParagraph();
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(m_style.cellPadding);
    format.setCellSpacing(0);
    format.setBorderCollapse(true);
    format.setLeftMargin(indent());
    format.setTopMargin(m_style.paragraphGap);
    format.setBottomMargin(m_style.paragraphGap);
    format.setHeaderRowCount(1);
    format.setColumnWidthConstraints(columnWidths(columns));
    m_table = m_cursor.insertTable(std::max(rows, 1), std::max(columns, 1), format);
}

void BlockWriter::startCell(int row, int column, Qt::Alignment alignment, bool head)
{
    QTextTableCell cell = m_table->cellAt(row, column);
    if (!cell.isValid())
        return;
    QTextTableCellFormat cellFormat;
    cellFormat.setVerticalAlignment(QTextCharFormat::AlignTop);
    cellFormat.setBottomBorder(1);
    cellFormat.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    cellFormat.setBottomBorderBrush(m_style.border);
    if (head)
        cellFormat.setBackground(m_style.surface);
    cell.setFormat(cellFormat);
    m_cursor = cell.firstCursorPosition();
    QTextCharFormat text = textFormat();
    if (head)
        text.setFontWeight(QFont::DemiBold);
    QTextBlockFormat format;
    format.setAlignment(alignment);
    format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    m_cursor.setBlockFormat(format); // the block's own text format would replace the cell's
    m_base = text;
    m_fresh = false;
    m_open = true;
}

void BlockWriter::closeTable()
{
    m_cursor.setPosition(m_table->lastPosition() + 1);
    m_cursor.setBlockFormat({});
    m_table = nullptr;
    m_open = false;
    m_fresh = true;
    m_base = textFormat();
}

void BlockWriter::needBlock()
{
    if (!m_open)
        startParagraph();
}

void BlockWriter::insert(const QString &text, const QTextCharFormat &format)
{
    needBlock();
    m_cursor.insertText(text, format);
}

DocumentEnd BlockWriter::end() const
{
    return {m_cursor.position(), m_fresh};
}

} // namespace quire::ui
