#include "ui/dashboard/dashboardview.h"

#include "ui/dashboard/activitychart.h"
#include "ui/dashboard/eventdelegate.h"
#include "ui/dashboard/keycard.h"
#include "ui/dashboard/tierbanner.h"
#include "ui/icons.h"
#include "ui/models/eventmodel.h"
#include "ui/pooltext.h"
#include "ui/theme.h"
#include "ui/timetext.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace quire::ui {
namespace {

constexpr Milliseconds chartSpan = std::chrono::hours(1);
constexpr int chartBars = 30;
constexpr int tierLines = 3;
constexpr int logHeight = 320;

QWidget *noKeysHint(DashboardView *view)
{
    auto *hint = card(view);
    auto *layout = new QVBoxLayout(hint);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    auto *text = label(DashboardView::tr("No API key yet. Without one, Quire answers with quotations from your documents."),
                       TextRole::Muted, hint);
    text->setWordWrap(true);
    auto *add = new QPushButton(DashboardView::tr("Add a key…"), hint);
    add->setObjectName(QStringLiteral("addKey"));
    setLook(add, ButtonLook::Primary);
    layout->addWidget(text);
    layout->addWidget(add, 0, Qt::AlignLeft);
    QObject::connect(add, &QPushButton::clicked, view, &DashboardView::addKeyRequested);
    return hint;
}

} // namespace

DashboardView::DashboardView(QWidget *parent)
    : QWidget(parent)
    , m_banner(new TierBanner(this))
    , m_cards(new QVBoxLayout)
    , m_noKeys(noKeysHint(this))
    , m_chart(new ActivityChart(this))
    , m_events(new EventModel(this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::l);
    m_cards->setSpacing(space::m);
    m_cards->addWidget(m_noKeys);
    m_history = label({}, TextRole::Caption, content);
    m_history->setWordWrap(true);
    m_forecasts = label({}, TextRole::Caption, content);
    m_forecasts->setObjectName(QStringLiteral("forecasts"));
    m_forecasts->setWordWrap(true);

    column->addWidget(m_banner);
    column->addLayout(m_cards);
    column->addWidget(hairline(content));
    column->addWidget(label(tr("Requests in the last hour"), TextRole::Strong, content));
    column->addWidget(m_chart);
    column->addWidget(m_history);
    column->addWidget(m_forecasts);
    column->addWidget(hairline(content));
    buildLog(column);
    column->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void DashboardView::buildLog(QVBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    head->addWidget(label(tr("Event log"), TextRole::Strong, this), 1);
    auto *save = iconButton(icon(Icon::Export, Ink::Muted), tr("Export the event log"), this);
    save->setObjectName(QStringLiteral("exportLog"));
    save->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(save);
    menu->addAction(tr("As CSV…"), this, [this] { Q_EMIT exportRequested(LogFormat::Csv); });
    menu->addAction(tr("As JSON…"), this, [this] { Q_EMIT exportRequested(LogFormat::Json); });
    save->setMenu(menu);
    head->addWidget(save);

    m_log = new QListView(this);
    m_log->setObjectName(QStringLiteral("eventLog"));
    m_log->setAccessibleName(tr("Event log"));
    m_log->setModel(m_events);
    m_log->setItemDelegate(new EventDelegate(m_log));
    m_log->setMouseTracking(true);
    m_log->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_log->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_log->setFixedHeight(logHeight);
    m_noEvents = label(tr("Nothing has happened yet."), TextRole::Caption, this);
    layout->addLayout(head);
    layout->addWidget(m_noEvents);
    layout->addWidget(m_log);
    m_log->hide();
}

KeyCard *DashboardView::newCard()
{
    auto *card = new KeyCard(this);
    connect(card, &KeyCard::testRequested, this, &DashboardView::testRequested);
    connect(card, &KeyCard::pauseRequested, this, &DashboardView::pauseRequested);
    connect(card, &KeyCard::resetRequested, this, &DashboardView::resetRequested);
    connect(card, &KeyCard::editRequested, this, &DashboardView::editRequested);
    connect(card, &KeyCard::removeRequested, this, &DashboardView::removeRequested);
    return card;
}

void DashboardView::setSnapshot(const pool::PoolSnapshot &pool, Moment now)
{
    m_pool = pool;
    m_banner->setPool(pool, now);
    // Cards are kept and refilled, so that the focus stays on the button it is on.
    while (m_keyCards.size() < static_cast<qsizetype>(pool.keys.size())) {
        m_keyCards.append(newCard());
        m_cards->addWidget(m_keyCards.last());
    }
    for (qsizetype i = 0; i < m_keyCards.size(); ++i) {
        const bool used = i < static_cast<qsizetype>(pool.keys.size());
        m_keyCards.at(i)->setVisible(used);
        if (used)
            m_keyCards.at(i)->setKey(pool.keys.at(static_cast<std::size_t>(i)), now);
    }
    m_noKeys->setVisible(pool.keys.empty());
    const QString forecasts = forecastText(pool);
    m_forecasts->setText(forecasts);
    m_forecasts->setVisible(!forecasts.isEmpty());
}

void DashboardView::setLog(const QList<pool::LogEntry> &log, Moment now)
{
    m_events->setLog(log, m_pool);
    m_log->setVisible(!log.isEmpty());
    m_noEvents->setVisible(log.isEmpty());
    m_chart->setBuckets(activity(log, now.boot, chartSpan, chartBars));
    QStringList lines;
    for (const TierSpell &spell : tierHistory(log, tierLines))
        lines.append(tr("%1  %2", "a time, then a change of tier").arg(clockText(spell.from.wall, now.wall), tierChangeText(spell.what)));
    m_history->setText(lines.join(QLatin1Char('\n')));
    m_history->setVisible(!lines.isEmpty());
}

void DashboardView::tick(Moment now)
{
    for (KeyCard *card : std::as_const(m_keyCards)) {
        if (card->isVisible())
            card->tick(now);
    }
}

} // namespace quire::ui
