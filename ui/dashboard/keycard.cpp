#include "ui/dashboard/keycard.h"

#include "ui/dashboard/gauge.h"
#include "ui/dashboard/statemark.h"
#include "ui/icons.h"
#include "ui/pooltext.h"
#include "ui/timetext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace quire::ui {

KeyCard::KeyCard(QWidget *parent)
    : QFrame(parent)
    , m_mark(new StateMark(this))
    , m_name(label({}, TextRole::Strong, this))
    , m_owner(label({}, TextRole::Caption, this))
    , m_state(label({}, TextRole::Body, this))
    , m_detail(label({}, TextRole::Caption, this))
    , m_gauge(new ScoreGauge(this))
    , m_sparkline(new Sparkline(this))
    , m_quota(new QVBoxLayout)
{
    setProperty("card", true);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_owner->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_detail->setWordWrap(true);
    m_sparkline->setToolTip(tr("The latest waits for the first word of an answer"));
    buildActions();

    auto *head = new QGridLayout;
    head->setHorizontalSpacing(space::s);
    head->setVerticalSpacing(1);
    head->addWidget(m_mark, 0, 0);
    head->addWidget(m_name, 0, 1);
    head->addWidget(m_state, 0, 2);
    head->addWidget(m_owner, 1, 1, 1, 2);
    head->addWidget(m_detail, 2, 1, 1, 2);
    head->setColumnStretch(1, 1);

    auto *stats = new QGridLayout;
    stats->setHorizontalSpacing(space::m);
    stats->setVerticalSpacing(2);
    m_success = addStat(stats, 0, tr("Success"));
    m_streak = addStat(stats, 1, tr("Failed in a row"));
    m_firstToken = addStat(stats, 2, tr("First word"));
    m_next = addStat(stats, 3, tr("Next check"));

    m_quota->setSpacing(space::xs);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::xs);
    actions->setContentsMargins(-space::s, 0, -space::s, 0); // ghost buttons align by their text, not their edge
    actions->addWidget(m_test);
    actions->addWidget(m_pause);
    actions->addStretch();
    actions->addWidget(m_more);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::s);
    layout->setSpacing(space::m);
    layout->addLayout(head);
    layout->addWidget(m_gauge);
    layout->addLayout(stats);
    layout->addWidget(m_sparkline);
    layout->addLayout(m_quota);
    layout->addLayout(actions);
}

void KeyCard::buildActions()
{
    const auto action = [this](Icon name, const QString &text, const char *objectName) {
        auto *button = iconButton(icon(name, Ink::Muted), text, this);
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setObjectName(QString::fromLatin1(objectName));
        return button;
    };
    m_test = action(Icon::Check, tr("Test now"), "testKey");
    m_pause = action(Icon::Pause, tr("Pause"), "pauseKey");
    m_more = iconButton(icon(Icon::More, Ink::Muted), tr("More actions"), this);
    m_more->setObjectName(QStringLiteral("moreKeyActions"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_reset = menu->addAction(icon(Icon::Retry), tr("Reset its health and breaker"), this, [this] { Q_EMIT resetRequested(id()); });
    menu->addAction(icon(Icon::Pencil), tr("Edit…"), this, [this] { Q_EMIT editRequested(id()); });
    menu->addSeparator();
    menu->addAction(icon(Icon::Trash), tr("Remove…"), this, [this] { Q_EMIT removeRequested(id()); });
    m_more->setMenu(menu);
    connect(m_test, &QToolButton::clicked, this, [this] { Q_EMIT testRequested(id()); });
    connect(m_pause, &QToolButton::clicked, this, [this] { Q_EMIT pauseRequested(id(), !m_key.info.paused); });
}

KeyCard::Stat KeyCard::addStat(QGridLayout *grid, int column, const QString &caption)
{
    Stat stat{label(caption, TextRole::Caption, this), label({}, TextRole::Body, this)};
    grid->addWidget(stat.caption, 0, column);
    grid->addWidget(stat.value, 1, column);
    grid->setColumnStretch(column, 1);
    return stat;
}

void KeyCard::setKey(const pool::KeySnapshot &key, Moment now)
{
    m_key = key;
    m_name->setText(keyName(key.info));
    m_name->setToolTip(keyName(key.info));
    QStringList about{serviceText(key.info.service), ownerText(key.info.owner)};
    if (!key.project.isEmpty())
        about.append(key.project);
    m_owner->setText(about.join(QStringLiteral(" · ")));
    m_mark->setState(key.state);
    m_state->setText(stateText(key.state));
    setTone(m_state, stateTone(key.state));
    m_gauge->setScore(key.score);
    m_gauge->setToolTip(modelHealthText(key));
    m_sparkline->setValues(key.recentTtft);
    m_sparkline->setVisible(key.recentTtft.size() > 1);
    const QString pause = key.info.paused ? tr("Resume") : tr("Pause");
    m_pause->setText(pause);
    m_pause->setToolTip(pause);
    m_pause->setAccessibleName(tr("%1: %2", "an action, then the key it is for").arg(pause, keyName(key.info)));
    m_pause->setIcon(icon(key.info.paused ? Icon::Play : Icon::Pause, Ink::Muted));
    m_test->setAccessibleName(tr("Test now: %1").arg(keyName(key.info)));
    m_more->setAccessibleName(tr("More actions: %1").arg(keyName(key.info)));
    showStats();
    tick(now);
}

void KeyCard::tick(Moment now)
{
    const QString detail = stateDetail(m_key, now);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    const bool due = m_key.nextCheck && m_key.nextCheck->boot > now.boot;
    m_next.value->setText(due ? tr("in %1").arg(countdownText(m_key.nextCheck->boot - now.boot)) : tr("—", "no value"));
    showQuota(now);
}

void KeyCard::showStats()
{
    const QLocale locale;
    const qint64 total = m_key.successes + m_key.failures;
    m_success.value->setText(total == 0 ? tr("—", "no value")
                                        : tr("%1 %", "a percentage")
                                              .arg(locale.toString(m_key.successRate * 100, 'f', m_key.successRate > 0.995 ? 0 : 1)));
    m_success.value->setToolTip(tr("%1 answered, %2 failed").arg(locale.toString(m_key.successes), locale.toString(m_key.failures)));
    m_streak.value->setText(locale.toString(m_key.consecutiveFailures));
    setTone(m_streak.value, m_key.consecutiveFailures == 0  ? Tone::Neutral
                            : m_key.consecutiveFailures < 3 ? Tone::Warning
                                                            : Tone::Bad);
    QString wait = tr("—", "no value");
    if (m_key.ttftMedian)
        wait = durationText(*m_key.ttftMedian);
    if (m_key.ttftMedian && m_key.ttftP95)
        wait = tr("%1 / %2", "median and 95th percentile").arg(durationText(*m_key.ttftMedian), durationText(*m_key.ttftP95));
    m_firstToken.value->setText(wait);
    m_firstToken.value->setToolTip(tr("Half of the answers began within the first time, 19 of 20 within the second"));
}

void KeyCard::showQuota(Moment now)
{
    while (m_quotaLines.size() < m_key.quota.size()) {
        QuotaLine line{label({}, TextRole::Caption, this), label({}, TextRole::Caption, this), new ShareBar(this)};
        auto *row = new QHBoxLayout;
        row->addWidget(line.model);
        row->addStretch();
        row->addWidget(line.left);
        m_quota->addLayout(row);
        m_quota->addWidget(line.bar);
        m_quotaLines.append(line);
    }
    for (qsizetype i = 0; i < m_quotaLines.size(); ++i) {
        const QuotaLine &line = m_quotaLines.at(i);
        const bool used = i < m_key.quota.size();
        line.model->setVisible(used);
        line.left->setVisible(used);
        if (!used) {
            line.bar->hide();
            continue;
        }
        const pool::QuotaStatus &quota = m_key.quota.at(i);
        line.model->setText(quota.model.isEmpty() ? tr("All models") : quota.model);
        line.left->setText(quotaText(quota, now));
        const bool measured = quota.left && quota.limit && *quota.limit > 0;
        line.bar->setVisible(measured);
        if (measured) {
            const double share = static_cast<double>(*quota.left) / static_cast<double>(*quota.limit);
            line.bar->setShare(share, share < 0.1 ? Tone::Bad : share < 0.3 ? Tone::Warning : Tone::Neutral);
        }
    }
}

} // namespace quire::ui
