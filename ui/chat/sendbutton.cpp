#include "ui/chat/sendbutton.h"

#include "ui/colors.h"

#include <QPainter>

namespace quire::ui {

SendButton::SendButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("composerSend"));
    setFixedSize(sizeHint());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void SendButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hover = isEnabled() && underMouse();
    painter.setPen(hasFocus() ? QPen(colors.text, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(!isEnabled() ? colors.hairline : hover ? colors.accentHover : colors.accent);
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    constexpr int side = 18;
    const QRect where((width() - side) / 2, (height() - side) / 2, side, side);
    icon().paint(&painter, where, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace quire::ui
