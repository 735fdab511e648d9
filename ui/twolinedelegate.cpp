#include "ui/twolinedelegate.h"

#include "ui/theme.h"

#include <QIcon>
#include <QPainter>

namespace quire::ui {
namespace {

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? colors.selected : colors.hover);
        painter->drawRoundedRect(option.rect.adjusted(space::xs, 1, -space::xs, -1), cornerRadius, cornerRadius);
    }
    const QRect area = option.rect.adjusted(space::m, space::s, -space::m, -space::s);
    const QRect iconArea(area.left(), area.center().y() - iconSize / 2, iconSize, iconSize);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconArea);
    const int left = iconArea.right() + space::m;
    const int width = area.right() - left;
    painter->setFont(option.font);
    painter->setPen(colors.text);
    const QRect first(left, area.top(), width, option.fontMetrics.height());
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, width));
    const QFont small = smaller(option.font);
    const QFontMetrics metrics(small);
    painter->setFont(small);
    painter->setPen(colors.textFaint);
    painter->drawText(QRect(left, first.bottom() + 3, width, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, width));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + QFontMetrics(smaller(option.font)).height() + 3 + 2 * space::s};
}

} // namespace quire::ui
