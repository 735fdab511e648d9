#include "ui/dropoverlay.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace quire::ui {

DropOverlay::DropOverlay(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAcceptDrops(true);
    window->setAcceptDrops(true);
    qApp->installEventFilter(this);
    hide();
}

QStringList DropOverlay::files(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget == this || widget->window() != window())
        return false;
    auto *drag = static_cast<QDropEvent *>(event);
    if (files(drag->mimeData()).isEmpty())
        return false;
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    if (event->type() == QEvent::Drop) {
        dropEvent(drag);
        return true;
    }
    setGeometry(window()->rect());
    raise();
    show();
    return true;
}

void DropOverlay::dragEnterEvent(QDragEnterEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void DropOverlay::dragLeaveEvent(QDragLeaveEvent *)
{
    hide();
}

void DropOverlay::dropEvent(QDropEvent *event)
{
    hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(files(event->mimeData()));
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = colors.surface;
    veil.setAlphaF(0.92F);
    painter.fillRect(rect(), veil);
    QPen pen(colors.accent, 2, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.setBrush(colors.accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(space::xl, space::xl, -space::xl, -space::xl), 16, 16);
    const QPointF centre = rect().center();
    paintIcon(&painter, QRectF(centre.x() - 24, centre.y() - 64, 48, 48), Icon::Upload, colors.accent);
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(QRectF(0, centre.y(), width(), 40), Qt::AlignCenter, tr("Drop to add to your library"));
    painter.setFont(this->font());
    painter.setPen(colors.textMuted);
    painter.drawText(QRectF(0, centre.y() + 38, width(), 30), Qt::AlignCenter, tr("Files are read on this computer"));
}

} // namespace quire::ui
