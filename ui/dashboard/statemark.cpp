#include "ui/dashboard/statemark.h"

#include "ui/colors.h"
#include "ui/pooltext.h"
#include "ui/tonecolor.h"

#include <QPainter>

namespace quire::ui {
namespace {

void stroke(QPainter *painter, const QColor &color, Qt::PenStyle style = Qt::SolidLine)
{
    painter->setPen(QPen(color, 2, style, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
}

void fill(QPainter *painter, const QColor &color)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
}

} // namespace

void paintStateMark(QPainter *painter, const QRectF &where, pool::KeyState state, const Colors &colors)
{
    const QColor color = toneColor(colors, stateTone(state));
    const QRectF r = where.adjusted(2, 2, -2, -2);
    const QPointF c = r.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (state) {
    case pool::KeyState::Healthy: // disc
        fill(painter, color);
        painter->drawEllipse(r);
        break;
    case pool::KeyState::Degraded: // half a disc in a ring
        stroke(painter, color);
        painter->drawEllipse(r.adjusted(1, 1, -1, -1));
        fill(painter, color);
        painter->drawPie(r, 90 * 16, 180 * 16);
        break;
    case pool::KeyState::Resting: // a clock
        stroke(painter, color);
        painter->drawEllipse(r.adjusted(1, 1, -1, -1));
        painter->drawLine(c, c - QPointF(0, r.height() / 4));
        painter->drawLine(c, c + QPointF(r.width() / 5, 0));
        break;
    case pool::KeyState::Spent: // an empty ring
        stroke(painter, color);
        painter->drawEllipse(r.adjusted(1, 1, -1, -1));
        break;
    case pool::KeyState::Open: // a square
        fill(painter, color);
        painter->drawRoundedRect(r.adjusted(.5, .5, -.5, -.5), 2, 2);
        break;
    case pool::KeyState::Trial: // a triangle
        fill(painter, color);
        painter->drawPolygon(QPolygonF({{c.x(), r.top()}, {r.right(), r.bottom()}, {r.left(), r.bottom()}}));
        break;
    case pool::KeyState::Failed: // a cross
        stroke(painter, color);
        painter->drawLine(r.topLeft() + QPointF(1, 1), r.bottomRight() - QPointF(1, 1));
        painter->drawLine(r.topRight() + QPointF(-1, 1), r.bottomLeft() + QPointF(1, -1));
        break;
    case pool::KeyState::Paused: // two bars
        stroke(painter, color);
        painter->drawLine(QPointF(c.x() - 2.5, r.top() + 1), QPointF(c.x() - 2.5, r.bottom() - 1));
        painter->drawLine(QPointF(c.x() + 2.5, r.top() + 1), QPointF(c.x() + 2.5, r.bottom() - 1));
        break;
    case pool::KeyState::Unknown: // a dotted ring
        stroke(painter, color, Qt::DotLine);
        painter->drawEllipse(r.adjusted(1, 1, -1, -1));
        break;
    }
    painter->restore();
}

StateMark::StateMark(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
}

void StateMark::setState(pool::KeyState state)
{
    m_state = state;
    update();
}

void StateMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStateMark(&painter, rect(), m_state, colorsFor(palette()));
}

} // namespace quire::ui
