#include "ui/sources/pageview.h"

#include "ui/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

namespace quire::ui {
namespace {

constexpr double closest = 5;
constexpr double farthest = 0.5;
constexpr double pointsPerInch = 72;

} // namespace

class PageCanvas final : public QWidget
{
public:
    using QWidget::QWidget;
    QPixmap pixmap;
    QSizeF pageSize;
    QList<QRectF> highlight;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect page = rect().adjusted(space::s, space::s, -space::s, -space::s);
        painter.fillRect(page, Qt::white); // Paper is white in every theme.
        if (!pixmap.isNull())
            painter.drawPixmap(page, pixmap);
        painter.setPen(QPen(colorsFor(palette()).hairline, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(page.adjusted(-1, -1, 0, 0));
        if (pageSize.isEmpty())
            return;
        const double scale = page.width() / pageSize.width();
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xff, 0xe0, 0x6e));
        for (const QRectF &rect : highlight) {
            const QRectF marked(page.topLeft() + rect.topLeft() * scale, rect.size() * scale);
            painter.drawRoundedRect(marked.adjusted(-2, -1, 2, 1), 2, 2);
        }
    }
};

PageView::PageView(QWidget *parent)
    : QScrollArea(parent)
    , m_canvas(new PageCanvas(this))
{
    setWidget(m_canvas);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setObjectName(QStringLiteral("pageView"));
    setAccessibleName(tr("The cited page"));
    setFocusPolicy(Qt::StrongFocus);
}

void PageView::setPage(const QByteArray &png, const QSizeF &pageSize, const QList<QRectF> &highlight)
{
    m_canvas->pixmap.loadFromData(png, "PNG");
    m_canvas->pageSize = pageSize;
    m_canvas->highlight = highlight;
    if (pageSize.isValid() && !pageSize.isEmpty())
        m_pageSize = pageSize;
    m_highlight = highlight;
    layOut();
    showHighlight();
    m_canvas->update();
}

void PageView::zoomBy(double factor)
{
    const double before = m_zoom;
    m_zoom = std::clamp(m_zoom * factor, farthest, closest);
    if (m_zoom == before)
        return;
    layOut();
    showHighlight();
    const double dots = m_canvas->width() / m_pageSize.width() * pointsPerInch * devicePixelRatioF();
    if (m_canvas->pixmap.width() < m_canvas->width() * devicePixelRatioF())
        Q_EMIT sharperWanted(dots);
}

void PageView::fitWidth()
{
    m_zoom = 1;
    layOut();
    showHighlight();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15);
        event->accept();
        return;
    }
    QScrollArea::wheelEvent(event);
}

void PageView::layOut()
{
    const int width = std::max(80, static_cast<int>(viewport()->width() * m_zoom));
    const double scale = (width - 2.0 * space::s) / m_pageSize.width();
    m_canvas->resize(width, static_cast<int>(m_pageSize.height() * scale) + 2 * space::s);
}

void PageView::showHighlight()
{
    if (m_highlight.isEmpty()) {
        verticalScrollBar()->setValue(0);
        return;
    }
    QRectF all;
    for (const QRectF &rect : m_highlight)
        all |= rect;
    const double scale = (m_canvas->width() - 2.0 * space::s) / m_pageSize.width();
    const QPoint centre = (all.center() * scale).toPoint() + QPoint(space::s, space::s);
    ensureVisible(centre.x(), centre.y(), viewport()->width() / 3, viewport()->height() / 3);
}

} // namespace quire::ui
