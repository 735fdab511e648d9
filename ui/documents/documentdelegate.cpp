#include "ui/documents/documentdelegate.h"

#include "core/store/documenttable.h"
#include "ui/icons.h"
#include "ui/models/documentmodel.h"
#include "ui/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace quire::ui {
namespace {

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

void paintProgress(QPainter *painter, const QRectF &where, int percent, const Colors &colors)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.hairline);
    painter->drawRoundedRect(where, 2, 2);
    painter->setBrush(colors.accent);
    // Not known yet: a short piece, so that the row does not look stuck at nothing.
    const double share = percent < 0 ? 0.08 : percent / 100.0;
    painter->drawRoundedRect(QRectF(where.topLeft(), QSizeF(std::max(4.0, where.width() * share), where.height())), 2, 2);
}

} // namespace

void DocumentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    const auto state = static_cast<store::DocumentState>(index.data(DocumentModel::StateRole).toInt());
    const bool failed = state == store::DocumentState::Failed;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? colors.selected : colors.hover);
        painter->drawRoundedRect(option.rect.adjusted(space::s, 1, -space::s, -1), cornerRadius, cornerRadius);
    }
    const QRect area = option.rect.adjusted(space::l, space::s, -space::l, -space::s);
    const QRectF iconArea(area.left(), area.center().y() - 11, 22, 22);
    paintIcon(painter, iconArea, failed ? Icon::Warning : static_cast<Icon>(index.data(DocumentModel::IconRole).toInt()),
              failed ? colors.bad : colors.textMuted);

    int right = area.right();
    const QFont small = smaller(option.font);
    if (const QString remedy = remedyText(index); !remedy.isEmpty()) {
        const QRect button = remedyRect(option, index);
        painter->setPen(QPen(colors.border, 1));
        painter->setBrush(colors.raised);
        painter->drawRoundedRect(QRectF(button).adjusted(.5, .5, -.5, -.5), 6, 6);
        painter->setFont(small);
        painter->setPen(colors.text);
        painter->drawText(button, Qt::AlignCenter, remedy);
        right = button.left() - space::s;
    }
    const int left = area.left() + 22 + space::m;
    const int width = right - left;
    const QRect nameLine(left, area.top(), width, option.fontMetrics.height());
    painter->setFont(option.font);
    painter->setPen(state == store::DocumentState::Queued ? colors.textMuted : colors.text);
    painter->drawText(nameLine, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, width));
    const QFontMetrics smallMetrics(small);
    painter->setFont(small);
    painter->setPen(failed ? colors.bad : colors.textFaint);
    const QRect detailLine(left, nameLine.bottom() + 3, width, smallMetrics.height());
    const QVariant progress = index.data(DocumentModel::ProgressRole);
    const QString detail = index.data(DocumentModel::DetailRole).toString();
    painter->drawText(detailLine, Qt::AlignLeft | Qt::AlignVCenter, smallMetrics.elidedText(detail, Qt::ElideRight, width));
    if (progress.isValid()) {
        const int from = left + smallMetrics.horizontalAdvance(detail) + space::m;
        if (area.right() - from > 40)
            paintProgress(painter, QRectF(from, detailLine.center().y() - 1, area.right() - from, 4), progress.toInt(), colors);
    }
    painter->restore();
}

QSize DocumentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + QFontMetrics(smaller(option.font)).height() + 3 + 2 * space::s};
}

bool DocumentDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && !remedyText(index).isEmpty()
        && remedyRect(option, index).contains(static_cast<QMouseEvent *>(event)->position().toPoint())) {
        Q_EMIT remedyClicked(DocumentId{index.data(DocumentModel::IdRole).toLongLong()});
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

QString DocumentDelegate::remedyText(const QModelIndex &index)
{
    switch (static_cast<DocumentModel::Remedy>(index.data(DocumentModel::RemedyRole).toInt())) {
    case DocumentModel::NoRemedy: return {};
    case DocumentModel::Retry: return tr("Retry");
    case DocumentModel::Password: return tr("Password…");
    }
    return {};
}

QRect DocumentDelegate::remedyRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFontMetrics metrics(smaller(option.font));
    const QSize size(metrics.horizontalAdvance(remedyText(index)) + 2 * space::s, metrics.height() + space::s);
    const QRect area = option.rect.adjusted(space::l, 0, -space::l, 0);
    return {QPoint(area.right() - size.width(), area.center().y() - size.height() / 2), size};
}

} // namespace quire::ui
