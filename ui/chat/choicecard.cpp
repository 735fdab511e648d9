#include "ui/chat/choicecard.h"

#include "ui/theme.h"

#include <QPainter>

namespace quire::ui {

namespace {
constexpr int padding = 16;
constexpr int symbol = 22;
} // namespace

ChoiceCard::ChoiceCard(Icon icon, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_sentence(sentence)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ChoiceCard::titleFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize ChoiceCard::sizeHint() const
{
    return {208, heightForWidth(208)};
}

int ChoiceCard::heightForWidth(int width) const
{
    const QRect room(0, 0, width - 2 * padding, QWIDGETSIZE_MAX);
    const int title = QFontMetrics(titleFont()).boundingRect(room, Qt::TextWordWrap, text()).height();
    const int sentence = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_sentence).height();
    return padding + symbol + space::m + title + space::xs + sentence + padding;
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() || underMouse() ? colors.accent : colors.hairline, 1));
    painter.setBrush(isDown() ? colors.selected : underMouse() ? colors.accentSoft : colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
    paintIcon(&painter, QRectF(padding, padding, symbol, symbol), m_icon, colors.accent);

    QRect room = rect().adjusted(padding, padding + symbol + space::m, -padding, -padding);
    QRect used;
    painter.setFont(titleFont());
    painter.setPen(colors.text);
    painter.drawText(room, Qt::TextWordWrap, text(), &used);
    room.setTop(used.bottom() + space::xs);
    painter.setFont(font());
    painter.setPen(colors.textMuted);
    painter.drawText(room, Qt::TextWordWrap, m_sentence);
}

} // namespace quire::ui
