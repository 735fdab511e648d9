#include "ui/markdown/markdownpainter.h"

#include "ui/icons.h"
#include "ui/markdown/codehighlighter.h"
#include "ui/markdown/markdownformat.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>

namespace quire::ui {

namespace {

constexpr double frameRadius = 8;

QRectF blockRect(const QTextBlock &block)
{
    return block.document()->documentLayout()->blockBoundingRect(block);
}

QRectF frameAround(const QTextBlock &block, const MarkdownStyle &style, double above)
{
    const QRectF rect = blockRect(block);
    const double left = rect.left() + block.blockFormat().leftMargin() - style.codePadding;
    return {QPointF(left, rect.top() - above), QPointF(block.document()->textWidth(), rect.bottom() + style.codePadding)};
}

class Decorator
{
public:
    Decorator(QPainter &painter, const MarkdownStyle &style)
        : m_painter(painter)
        , m_style(style)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void paint(const QTextBlock &block)
    {
        const QTextBlockFormat format = block.blockFormat();
        const QRectF rect = blockRect(block);
        if (format.hasProperty(markdown::QuoteBars))
            quoteBars(block, rect, format.stringProperty(markdown::QuoteBars));
        if (format.hasProperty(markdown::CodeBlock))
            code(block, format.stringProperty(markdown::CodeBlock));
        if (format.hasProperty(markdown::MathBlock))
            surface(frameAround(block, m_style, m_style.codePadding));
        if (format.hasProperty(markdown::Rule))
            rule(rect, format.leftMargin(), block.document()->textWidth());
        if (format.hasProperty(markdown::Marker))
            marker(block, rect, format.stringProperty(markdown::Marker));
        inlines(block, rect);
    }

private:
    void surface(const QRectF &rect)
    {
        m_painter.setPen(QPen(m_style.border, 1));
        m_painter.setBrush(m_style.surface);
        m_painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), frameRadius, frameRadius);
    }

    void rule(const QRectF &rect, double left, double right)
    {
        m_painter.fillRect(QRectF(rect.left() + left, rect.center().y(), right - rect.left() - left, 1), m_style.border);
    }

    void quoteBars(const QTextBlock &block, const QRectF &rect, const QString &bars)
    {
        const QTextBlock next = block.next();
        const bool goesOn = next.isValid() && next.blockFormat().stringProperty(markdown::QuoteBars).startsWith(bars);
        const double bottom = goesOn ? blockRect(next).top() + 1 : rect.bottom();
        for (const QString &left : bars.split(u',')) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_style.quoteBar);
            m_painter.drawRoundedRect(QRectF(left.toInt() + 2, rect.top(), 3, bottom - rect.top()), 1.5, 1.5);
        }
    }

    void code(const QTextBlock &block, const QString &language)
    {
        surface(codeFrame(block, m_style));
        const QRectF header = codeHeader(block, m_style);
        QFont font = m_style.body;
        font.setPointSizeF(font.pointSizeF() * 0.85);
        m_painter.setFont(font);
        m_painter.setPen(m_style.faint);
        const QRectF inner = header.adjusted(m_style.codePadding, 0, -m_style.codePadding, 0);
        m_painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, languageLabel(language));
        paintIcon(&m_painter, QRectF(inner.right() - 15, inner.center().y() - 7.5, 15, 15), Icon::Copy, m_style.faint);
        m_painter.fillRect(QRectF(header.left() + 1, header.bottom() - 1, header.width() - 2, 1), m_style.border);
    }

    void marker(const QTextBlock &block, const QRectF &rect, const QString &text)
    {
        const QTextLine line = block.layout()->lineAt(0);
        if (!line.isValid() || text.isEmpty())
            return;
        const double baseline = rect.top() + line.y() + line.ascent();
        const double right = rect.left() + block.blockFormat().leftMargin() - 9;
        if (text.front() == markdown::taskOpen || text.front() == markdown::taskDone) {
            task(QRectF(right - 14, baseline - 12, 14, 14), text.front() == markdown::taskDone);
            return;
        }
        m_painter.setFont(m_style.body);
        m_painter.setPen(m_style.muted);
        const double width = QFontMetricsF(m_style.body).horizontalAdvance(text);
        m_painter.drawText(QPointF(right - width, baseline), text);
    }

    void task(const QRectF &box, bool done)
    {
        m_painter.setPen(QPen(done ? m_style.link : m_style.faint, 1.3));
        m_painter.setBrush(done ? QBrush(m_style.chip) : QBrush(Qt::NoBrush));
        m_painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5);
        if (done)
            paintIcon(&m_painter, box.adjusted(1.5, 1.5, -1.5, -1.5), Icon::Check, m_style.link);
    }

    /// Rounded grounds behind inline code and citations: a format's own background has square corners.
    void inlines(const QTextBlock &block, const QRectF &rect)
    {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (format.hasProperty(markdown::CitationChip)) {
                const int number = format.intProperty(markdown::CitationChip);
                int end = fragment.position() + fragment.length();
                // "[", the number and "]" are three fragments of one chip.
                for (auto next = it; !(++next).atEnd();) {
                    if (end - fragment.position() > 1 && next.fragment().text().startsWith(u'['))
                        break;
                    if (next.fragment().charFormat().intProperty(markdown::CitationChip) != number)
                        break;
                    end = next.fragment().position() + next.fragment().length();
                    it = next;
                }
                ground(block, rect, fragment.position(), end, QFontMetricsF(format.font()), m_style.chip, 2.5);
            } else if (format.hasProperty(markdown::InlineSurface)) {
                ground(block, rect, fragment.position(), fragment.position() + fragment.length(),
                       QFontMetricsF(format.font()), m_style.surface, 1.5);
            }
        }
    }

    void ground(const QTextBlock &block, const QRectF &rect, int from, int to, const QFontMetricsF &metrics,
                const QColor &color, double room)
    {
        const QTextLayout *layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int first = std::max(from - block.position(), line.textStart());
            const int last = std::min(to - block.position(), line.textStart() + line.textLength());
            if (first >= last)
                continue;
            const QPointF origin = rect.topLeft() + QPointF(0, line.y() + line.ascent());
            const QRectF ground(QPointF(origin.x() + line.cursorToX(first), origin.y() - metrics.ascent() - room + 1),
                                QPointF(origin.x() + line.cursorToX(last), origin.y() + metrics.descent() + room - 1));
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(color);
            m_painter.drawRoundedRect(ground, 4.5, 4.5);
        }
    }

    QPainter &m_painter;
    const MarkdownStyle &m_style;
};

} // namespace

QRectF codeFrame(const QTextBlock &block, const MarkdownStyle &style)
{
    return block.blockFormat().hasProperty(markdown::CodeBlock) ? frameAround(block, style, style.codeHeader) : QRectF();
}

QRectF codeHeader(const QTextBlock &block, const MarkdownStyle &style)
{
    QRectF frame = codeFrame(block, style);
    if (!frame.isEmpty())
        frame.setHeight(style.codeHeader - 9);
    return frame;
}

void paintDecorations(QPainter &painter, const QTextDocument &document, const QRectF &clip, const MarkdownStyle &style)
{
    painter.save();
    Decorator decorator(painter, style);
    const int position = document.documentLayout()->hitTest(clip.topLeft(), Qt::FuzzyHit);
    QTextBlock block = document.findBlock(std::max(position, 0));
    if (block.previous().isValid())
        block = block.previous(); // its frame may reach below its text
    const double reach = clip.bottom() + style.codeHeader + style.codePadding;
    for (; block.isValid() && blockRect(block).top() <= reach; block = block.next())
        decorator.paint(block);
    painter.restore();
}

} // namespace quire::ui
