#include "ui/chat/sourcebutton.h"

#include "ui/chat/sourcelabel.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QPainter>

namespace quire::ui {

namespace {

constexpr int buttonHeight = 28;
constexpr int padding = 10;
constexpr int gap = 7;
constexpr int symbol = 14;
constexpr int widest = 320;

Icon iconOf(const store::SourceRow &source)
{
    if (isWebSource(source))
        return Icon::Globe;
    if (std::holds_alternative<SlideAnchor>(source.passage.anchor))
        return Icon::Slides;
    if (std::holds_alternative<SheetAnchor>(source.passage.anchor))
        return Icon::Sheet;
    return Icon::Document;
}

} // namespace

SourceButton::SourceButton(const store::SourceRow &source, QWidget *parent)
    : QAbstractButton(parent)
    , m_source(source)
{
    const QString label = sourceLabel(source);
    setText(label);
    setObjectName(QStringLiteral("source%1").arg(source.n));
    setAccessibleName(tr("Source %1: %2").arg(source.n).arg(label));
    setToolTip(sourceHint(source).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QFont SourceButton::labelFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

QSize SourceButton::sizeHint() const
{
    const QFontMetrics metrics(labelFont());
    int width = padding * 2 + metrics.horizontalAdvance(QString::number(m_source.n)) + gap + symbol + gap
        + metrics.horizontalAdvance(text());
    if (m_source.supported == false)
        width += gap + symbol;
    return {std::min(width, widest), buttonHeight};
}

void SourceButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.hairline, 1));
    painter.setBrush(isDown() ? colors.selected : underMouse() ? colors.hover : colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), buttonHeight / 2.0, buttonHeight / 2.0);

    QRectF inner = QRectF(rect()).adjusted(padding, 0, -padding, 0);
    const auto icon = [&painter, &inner](double x, Icon name, const QColor &color) {
        paintIcon(&painter, QRectF(x, inner.center().y() - symbol / 2.0, symbol, symbol), name, color);
    };
    if (m_source.supported == false) {
        icon(inner.right() - symbol, Icon::Warning, colors.warning);
        inner.setRight(inner.right() - symbol - gap);
    }
    QFont bold = labelFont();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colors.accent);
    const QString number = QString::number(m_source.n);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, number);
    inner.setLeft(inner.left() + QFontMetrics(bold).horizontalAdvance(number) + gap);
    icon(inner.left(), iconOf(m_source), colors.textMuted);
    inner.setLeft(inner.left() + symbol + gap);
    painter.setFont(labelFont());
    painter.setPen(colors.text);
    // The place at the end says more than the middle of a long title.
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(labelFont()).elidedText(text(), Qt::ElideMiddle, int(inner.width()) + 1));
}

} // namespace quire::ui
