#include "ui/chat/busydots.h"

#include "ui/colors.h"

#include <QPainter>
#include <QTimerEvent>

namespace quire::ui {

namespace {
constexpr int steps = 9;
constexpr int stepMilliseconds = 130;
} // namespace

BusyDots::BusyDots(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void BusyDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int dot = 0; dot < 3; ++dot) {
        QColor color = colorsFor(palette()).accent;
        const int distance = (m_phase - dot * 2 + steps) % steps;
        color.setAlphaF(distance == 0 ? 1.0f : distance == 1 || distance == steps - 1 ? 0.65f : 0.3f);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(4 + dot * 9, height() / 2.0), 2.7, 2.7);
    }
}

void BusyDots::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    m_phase = (m_phase + 1) % steps;
    update();
}

void BusyDots::showEvent(QShowEvent *event)
{
    m_timer.start(stepMilliseconds, this);
    QWidget::showEvent(event);
}

void BusyDots::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

} // namespace quire::ui
