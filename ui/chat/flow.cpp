#include "ui/chat/flow.h"

#include <QWidget>
#include <algorithm>

namespace quire::ui {

int flow(const QList<QWidget *> &widgets, QPoint origin, int width, int gap)
{
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (QWidget *widget : widgets) {
        const QSize size = widget->sizeHint().boundedTo(QSize(width, QWIDGETSIZE_MAX));
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += lineHeight + gap;
            lineHeight = 0;
        }
        widget->setGeometry(QRect(origin + QPoint(x, y), size));
        x += size.width() + gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight;
}

} // namespace quire::ui
