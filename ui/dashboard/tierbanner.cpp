#include "ui/dashboard/tierbanner.h"

#include "ui/pooltext.h"
#include "ui/timetext.h"
#include "ui/tonecolor.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace quire::ui {

/// Five short bars; the current tier's is filled and numbered.
class TierSteps final : public QWidget
{
public:
    explicit TierSteps(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(6);
    }
    void setTier(pool::Tier tier)
    {
        m_tier = tier;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const int current = static_cast<int>(m_tier);
        const double step = (width() + space::xs) / 5.0;
        for (int i = 1; i <= 5; ++i) {
            painter.setBrush(i != current             ? colors.hairline
                             : tierTone(m_tier) == Tone::Neutral ? colors.accent
                                                      : toneColor(colors, tierTone(m_tier)));
            painter.drawRoundedRect(QRectF((i - 1) * step, 0, step - space::xs, height()), 3, 3);
        }
    }

private:
    pool::Tier m_tier = pool::Tier::Offline;
};

TierBanner::TierBanner(QWidget *parent)
    : QFrame(parent)
    , m_title(label({}, TextRole::Title, this))
    , m_sentence(label({}, TextRole::Muted, this))
    , m_since(label({}, TextRole::Caption, this))
    , m_steps(new TierSteps(this))
{
    m_sentence->setWordWrap(true);
    m_since->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    layout->setSpacing(space::xs);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addSpacing(space::xs);
    layout->addWidget(m_steps);
    layout->addSpacing(2);
    layout->addWidget(m_since);
}

void TierBanner::setPool(const pool::PoolSnapshot &pool, Moment now)
{
    m_title->setText(tr("Tier %1: %2").arg(static_cast<int>(pool.tier)).arg(tierTitle(pool.tier)));
    m_sentence->setText(tierSentence(pool.tier));
    QStringList lines;
    if (!pool.online)
        lines.append(tr("The network is down"));
    if (const QString reason = tierReason(pool.reason); !reason.isEmpty())
        lines.append(reason);
    if (pool.tierSince)
        lines.append(tr("since %1").arg(clockText(pool.tierSince->wall, now.wall)));
    if (pool.fallbackUsedToday > 0)
        lines.append(tr("%n answer(s) from fallback keys today", nullptr, pool.fallbackUsedToday));
    m_since->setText(lines.join(QStringLiteral(" · ")));
    m_steps->setTier(pool.tier);
}

} // namespace quire::ui
