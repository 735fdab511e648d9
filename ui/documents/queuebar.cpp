#include "ui/documents/queuebar.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/timetext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace quire::ui {
namespace {

constexpr int steps = 1'000;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

/// No more exact than anybody can know.
QString remainingText(std::chrono::seconds left)
{
    if (left < std::chrono::seconds(10))
        return QueueBar::tr("a few seconds left");
    const auto rounded = left < std::chrono::minutes(2) ? (left + std::chrono::seconds(4)) / 5 * 5 : left;
    return QueueBar::tr("about %1 left").arg(durationText(rounded));
}

} // namespace

QueueBar::QueueBar(QWidget *parent)
    : QWidget(parent)
    , m_text(label({}, TextRole::Body, this))
    , m_remaining(label({}, TextRole::Caption, this))
    , m_bar(new QProgressBar(this))
    , m_pause(iconButton(icon(Icon::Pause, Ink::Muted), tr("Pause reading"), this))
{
    m_pause->setObjectName(QStringLiteral("pauseQueue"));
    auto *cancel = iconButton(icon(Icon::Close, Ink::Muted), tr("Stop reading what still waits"), this);
    cancel->setObjectName(QStringLiteral("cancelQueue"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Documents read"));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(space::l, space::xs, space::m, space::s);
    layout->setHorizontalSpacing(space::xs);
    layout->setVerticalSpacing(space::xs);
    layout->addWidget(m_text, 0, 0);
    layout->addWidget(m_remaining, 0, 1, Qt::AlignRight);
    layout->addWidget(m_pause, 0, 2);
    layout->addWidget(cancel, 0, 3);
    layout->addWidget(m_bar, 1, 0, 1, 4);
    layout->setColumnStretch(0, 1);

    connect(m_pause, &QToolButton::clicked, this, [this] { Q_EMIT pauseRequested(!m_paused); });
    connect(cancel, &QToolButton::clicked, this, &QueueBar::cancelRequested);
    hide();
}

void QueueBar::setStatus(const ingest::QueueStatus &status)
{
    const int open = status.waiting + status.running;
    const int total = open + status.finished + status.failed;
    setVisible(open > 0);
    const bool turned = std::exchange(m_paused, status.paused) != status.paused;
    const QLocale locale;
    const QString current = locale.toString(std::min(total, status.finished + status.failed + 1));
    m_text->setText(status.paused ? tr("Paused, %n file(s) wait", nullptr, open)
                                  : tr("Reading %1 of %2").arg(current, locale.toString(total)));
    const qint64 bytes = status.bytesDone + status.bytesLeft;
    QStringList rest;
    if (bytes > 0)
        rest.append(tr("%1 of %2", "sizes").arg(sizeText(status.bytesDone), sizeText(bytes)));
    if (status.remaining && !status.paused)
        rest.append(remainingText(*status.remaining));
    m_remaining->setText(rest.join(QStringLiteral(" · ")));
    m_bar->setRange(0, steps);
    m_bar->setValue(bytes > 0 ? static_cast<int>(status.bytesDone * steps / bytes) : 0);
    if (!turned)
        return;
    const QString action = status.paused ? tr("Go on reading") : tr("Pause reading");
    m_pause->setIcon(icon(status.paused ? Icon::Play : Icon::Pause, Ink::Muted));
    m_pause->setToolTip(action);
    m_pause->setAccessibleName(action);
}

} // namespace quire::ui
