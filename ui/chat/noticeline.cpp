#include "ui/chat/noticeline.h"

#include "ui/chat/busydots.h"
#include "ui/icons.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace quire::ui {

namespace {

constexpr int symbol = 16;

struct Look {
    Icon icon;
    QColor ink;
    QColor ground;
};

Look lookOf(const Notice &notice, const Colors &colors)
{
    switch (notice.tone) {
    case Tone::Bad: return {Icon::Error, colors.bad, colors.badSoft};
    case Tone::Warning: return {notice.busy ? Icon::Clock : Icon::Warning, colors.warning, colors.warningSoft};
    case Tone::Good: return {Icon::Check, colors.good, colors.goodSoft};
    case Tone::Neutral: break;
    }
    const Icon icon = notice.action == Notice::Action::AddKey ? Icon::Offline : Icon::Info;
    return {icon, colors.textMuted, colors.sunken};
}

} // namespace

NoticeLine::NoticeLine(QWidget *parent)
    : QWidget(parent)
    , m_dots(new BusyDots(this))
    , m_text(label(QString(), TextRole::Body, this))
    , m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("noticeLine"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("noticeAction"));
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_notice.action == Notice::Action::Retry)
            Q_EMIT retryRequested();
        else
            Q_EMIT keysRequested();
    });
}

void NoticeLine::show(const Notice &notice)
{
    m_notice = notice;
    m_text->setText(notice.text);
    setRole(m_text, notice.busy && notice.tone == Tone::Neutral ? TextRole::Muted : TextRole::Body);
    m_dots->setVisible(notice.busy && !boxed());
    m_action->setVisible(notice.action != Notice::Action::None);
    m_action->setText(notice.action == Notice::Action::Retry ? tr("Try again") : tr("Set up a key…"));
    m_action->setAccessibleName(m_action->text());
    setVisible(true);
    update();
}

QMargins NoticeLine::padding() const
{
    return boxed() ? QMargins(space::m, space::s, space::s, space::s) : QMargins(0, 0, 0, 0);
}

int NoticeLine::textWidth(int width) const
{
    const QMargins margins = padding();
    int room = width - margins.left() - margins.right() - (boxed() ? symbol : m_dots->sizeHint().width()) - space::s;
    if (m_notice.action != Notice::Action::None)
        room -= m_action->sizeHint().width() + space::m;
    return std::max(room, 60);
}

int NoticeLine::heightForWidth(int width) const
{
    int height = m_text->heightForWidth(textWidth(width));
    if (m_notice.action != Notice::Action::None)
        height = std::max(height, m_action->sizeHint().height());
    return height + padding().top() + padding().bottom();
}

void NoticeLine::resizeEvent(QResizeEvent *)
{
    const QMargins margins = padding();
    const QRect inner = rect().marginsRemoved(margins);
    const int lead = boxed() ? symbol : m_dots->sizeHint().width();
    const QSize dots = m_dots->sizeHint();
    m_dots->setGeometry(inner.left(), inner.center().y() - dots.height() / 2 + 1, dots.width(), dots.height());
    m_text->setGeometry(inner.left() + lead + space::s, inner.top(), textWidth(width()), inner.height());
    const QSize button = m_action->sizeHint();
    m_action->setGeometry(inner.right() - button.width() + 1, inner.center().y() - button.height() / 2 + 1, button.width(),
                          button.height());
}

void NoticeLine::paintEvent(QPaintEvent *)
{
    if (!boxed())
        return;
    const Look look = lookOf(m_notice, colorsFor(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ground);
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
    paintIcon(&painter, QRectF(padding().left(), height() / 2.0 - symbol / 2.0, symbol, symbol), look.icon, look.ink);
}

} // namespace quire::ui
