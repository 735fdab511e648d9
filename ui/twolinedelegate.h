// Draws a list row as an icon, a line, and a smaller line below it.
#pragma once

#include <QStyledItemDelegate>

namespace quire::ui {

class TwoLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// What stands on the second line. Models use it beside their own roles.
    static constexpr int DetailRole = Qt::UserRole + 100;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace quire::ui
