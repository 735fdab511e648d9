#include "ui/chat/conversationdelegate.h"

#include "ui/models/conversationmodel.h"
#include "ui/theme.h"

#include <QPainter>

namespace quire::ui {

namespace {

QFont captionFont(const QFont &font)
{
    QFont caption = font;
    caption.setPointSizeF(font.pointSizeF() * 0.88);
    return caption;
}

} // namespace

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    const auto draw = [painter](const QRect &where, const QFont &font, const QColor &color, const QString &text) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(where, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width()));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString text = index.data().toString();
    QRect inner = option.rect.adjusted(space::m, 0, -space::m, 0);
    if (index.data(ConversationModel::IsHeadingRole).toBool()) {
        QFont font = captionFont(option.font);
        font.setWeight(QFont::DemiBold);
        inner.setTop(inner.top() + space::m);
        draw(inner, font, colors.textFaint, text);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(option.state.testFlag(QStyle::State_HasFocus) && selected ? QPen(colors.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(selected ? colors.selected : colors.hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5), cornerRadius, cornerRadius);
    }
    const QString snippet = index.data(ConversationModel::SnippetRole).toString();
    if (!snippet.isEmpty()) {
        const QRect lower(inner.left(), inner.center().y() + 1, inner.width(), inner.height() / 2 - 5);
        draw(lower, captionFont(option.font), colors.textMuted, snippet);
        inner = QRect(inner.left(), inner.top() + 5, inner.width(), inner.height() / 2 - 5);
    }
    draw(inner, option.font, colors.text, text);
    painter->restore();
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (index.data(ConversationModel::IsHeadingRole).toBool())
        return {0, line + space::m + space::s};
    const bool hit = !index.data(ConversationModel::SnippetRole).toString().isEmpty();
    return {0, (hit ? line * 2 : line) + 14};
}

void ConversationDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 1, 0, -1));
}

} // namespace quire::ui
