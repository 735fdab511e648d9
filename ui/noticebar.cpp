#include "ui/noticebar.h"

#include "ui/icons.h"
#include "ui/tonecolor.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace quire::ui {
namespace {

/// A strip in the soft colour of its tone.
class Strip final : public QWidget
{
public:
    Strip(Tone tone, QWidget *parent)
        : QWidget(parent)
        , m_tone(tone)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsFor(palette());
        QPainter painter(this);
        painter.fillRect(rect(), toneGround(colors, m_tone));
        paintIcon(&painter, QRectF(space::l, (height() - iconSize) / 2.0, iconSize, iconSize), Icon::Warning, toneColor(colors, m_tone));
    }

private:
    Tone m_tone;
};

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    hide();
}

void NoticeBar::setNotices(const QList<WindowNotice> &notices)
{
    // What is over may come back, and should then be seen again.
    QSet<QString> present;
    for (const WindowNotice &notice : notices)
        present.insert(notice.id);
    m_dismissed.intersect(present);
    if (notices == m_notices)
        return;
    m_notices = notices;
    rebuild();
}

void NoticeBar::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const WindowNotice &notice : std::as_const(m_notices)) {
        if (!m_dismissed.contains(notice.id))
            m_layout->addWidget(line(notice));
    }
    setVisible(m_layout->count() > 0);
}

QWidget *NoticeBar::line(const WindowNotice &notice)
{
    auto *strip = new Strip(notice.tone, this);
    auto *text = label(notice.text, TextRole::Body, strip);
    text->setWordWrap(true);
    auto *keys = new QPushButton(notice.link.isEmpty() ? tr("Open key settings") : tr("Put it right…"), strip);
    keys->setObjectName(QStringLiteral("noticeAction"));
    setLook(keys, ButtonLook::Link);
    connect(keys, &QPushButton::clicked, this, [this, link = notice.link] {
        if (link.isEmpty())
            Q_EMIT keysRequested();
        else
            QDesktopServices::openUrl(QUrl(link));
    });
    auto *close = iconButton(icon(Icon::Close, Ink::Muted), tr("Dismiss this notice"), strip);
    close->setObjectName(QStringLiteral("noticeDismiss"));
    connect(close, &QToolButton::clicked, this, [this, id = notice.id] {
        m_dismissed.insert(id);
        rebuild();
    });
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(space::l + iconSize + space::m, space::s, space::m, space::s);
    layout->setSpacing(space::m);
    layout->addWidget(text, 1);
    layout->addWidget(keys);
    layout->addWidget(close);
    return strip;
}

} // namespace quire::ui
