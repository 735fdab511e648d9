// Draws a row of the library: type, name, what is known or wrong, a bar while it is read, and what to do when it failed
// as a button on the row's right. The same actions stand below the list for the keyboard.
#pragma once

#include "core/base/ids.h"

#include <QStyledItemDelegate>

namespace quire::ui {

class DocumentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    void remedyClicked(quire::DocumentId document);

private:
    [[nodiscard]] static QString remedyText(const QModelIndex &index);
    [[nodiscard]] static QRect remedyRect(const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace quire::ui
