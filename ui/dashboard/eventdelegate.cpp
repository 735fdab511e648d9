#include "ui/dashboard/eventdelegate.h"

#include "ui/models/eventmodel.h"
#include "ui/tonecolor.h"

#include <QPainter>

namespace quire::ui {
namespace {

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    const QString detail = index.data(EventModel::DetailRole).toString();
    const QString time = index.data(EventModel::TimeRole).toString();
    const auto tone = static_cast<Tone>(index.data(EventModel::ToneRole).toInt());
    const QFont small = smaller(option.font);
    const QFontMetrics smallMetrics(small);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? colors.selected : colors.hover);
        painter->drawRoundedRect(option.rect, 6, 6);
    }
    const QRect area = option.rect.adjusted(space::xs, space::xs, -space::xs, -space::xs);
    const int timeWidth = smallMetrics.horizontalAdvance(QStringLiteral("00:00:00")) + space::s;
    const QRect line(area.left(), area.top(), area.width(), option.fontMetrics.height());
    painter->setFont(small);
    painter->setPen(colors.textFaint);
    painter->drawText(QRect(line.left(), line.top(), timeWidth, line.height()), Qt::AlignLeft | Qt::AlignVCenter, time);
    painter->setPen(Qt::NoPen);
    painter->setBrush(toneColor(colors, tone));
    painter->drawEllipse(QPointF(line.left() + timeWidth + 4, line.center().y() + 1), 3, 3);

    const int left = line.left() + timeWidth + space::l;
    const int width = area.right() - left;
    painter->setFont(option.font);
    painter->setPen(colors.text);
    painter->drawText(QRect(left, line.top(), width, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(EventModel::TitleRole).toString(), Qt::ElideRight, width));
    if (!detail.isEmpty()) {
        painter->setFont(small);
        painter->setPen(colors.textMuted);
        painter->drawText(QRect(left, line.bottom() + 2, width, smallMetrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          smallMetrics.elidedText(detail, Qt::ElideRight, width));
    }
    painter->restore();
}

QSize EventDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = option.fontMetrics.height() + 2 * space::xs;
    if (!index.data(EventModel::DetailRole).toString().isEmpty())
        height += QFontMetrics(smaller(option.font)).height() + 2;
    return {100, height};
}

} // namespace quire::ui
