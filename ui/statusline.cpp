#include "ui/statusline.h"

#include "ui/icons.h"
#include "ui/pooltext.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace quire::ui {
namespace {

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return Ink::Faint;
    case Tone::Good: return Ink::Good;
    case Tone::Warning: return Ink::Warning;
    case Tone::Bad: return Ink::Bad;
    }
    return Ink::Faint;
}

Icon iconOf(pool::Tier tier)
{
    switch (tier) {
    case pool::Tier::UserKeys: return Icon::Key;
    case pool::Tier::Hybrid:
    case pool::Tier::Single:
    case pool::Tier::Fallback: return Icon::Warning;
    case pool::Tier::Offline: return Icon::Offline;
    }
    return Icon::Key;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_tier(new QPushButton(this))
    , m_note(label({}, TextRole::Caption, this))
    , m_queue(new QPushButton(this))
{
    m_tier->setObjectName(QStringLiteral("statusTier"));
    m_tier->setToolTip(tr("Open the dashboard"));
    setLook(m_tier, ButtonLook::Ghost);
    m_queue->setObjectName(QStringLiteral("statusQueue"));
    m_queue->setToolTip(tr("Show the documents"));
    setLook(m_queue, ButtonLook::Ghost);
    m_queue->hide();
    m_note->setObjectName(QStringLiteral("statusNote"));
    m_noteEnds.setSingleShot(true);
    m_noteEnds.setInterval(std::chrono::seconds(8));
    connect(&m_noteEnds, &QTimer::timeout, m_note, &QLabel::clear);
    connect(m_tier, &QPushButton::clicked, this, &StatusLine::dashboardRequested);
    connect(m_queue, &QPushButton::clicked, this, &StatusLine::documentsRequested);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::s, 2, space::s, 2);
    row->setSpacing(space::m);
    row->addWidget(m_tier);
    row->addWidget(m_note, 1);
    row->addWidget(m_queue);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(hairline(this));
    layout->addLayout(row);
}

void StatusLine::setPool(const pool::PoolSnapshot &pool)
{
    m_tier->setText(tr("%1 · %2", "the tier, then how many keys are ready").arg(tierTitle(pool.tier), healthSummary(pool)));
    m_tier->setAccessibleDescription(tierSentence(pool.tier));
    m_tier->setIcon(icon(iconOf(pool.tier), inkOf(tierTone(pool.tier))));
}

void StatusLine::setQueue(const ingest::QueueStatus &status)
{
    const int open = status.waiting + status.running;
    m_queue->setVisible(open > 0);
    m_queue->setText(status.paused ? tr("Reading is paused") : tr("Reading %n file(s)", nullptr, open));
}

void StatusLine::note(const QString &text)
{
    m_note->setText(text);
    m_noteEnds.start();
}

} // namespace quire::ui
