// DashboardView: the pool as it is now - tier, keys, requests over time, event log. Takes values; tells intents.
#pragma once

#include "core/pool/snapshot.h"

#include <QWidget>

class QLabel;
class QListView;
class QVBoxLayout;

namespace quire::ui {

class ActivityChart;
class EventModel;
class KeyCard;
class TierBanner;

enum class LogFormat { Csv, Json };

class DashboardView final : public QWidget
{
    Q_OBJECT
public:
    explicit DashboardView(QWidget *parent = nullptr);

    void setSnapshot(const pool::PoolSnapshot &pool, Moment now);
    void setLog(const QList<pool::LogEntry> &log, Moment now);
    /// Countdowns only; cheap enough for once a second.
    void tick(Moment now);

Q_SIGNALS:
    void testRequested(quire::KeyId key);
    void pauseRequested(quire::KeyId key, bool paused);
    void resetRequested(quire::KeyId key);
    void editRequested(quire::KeyId key);
    void removeRequested(quire::KeyId key);
    void addKeyRequested();
    void exportRequested(quire::ui::LogFormat format);

private:
    void buildLog(QVBoxLayout *layout);
    [[nodiscard]] KeyCard *newCard();

    pool::PoolSnapshot m_pool;
    TierBanner *m_banner;
    QVBoxLayout *m_cards;
    QList<KeyCard *> m_keyCards;
    QWidget *m_noKeys;
    ActivityChart *m_chart;
    EventModel *m_events;
    QListView *m_log;
    QLabel *m_noEvents;
    QLabel *m_history;
    QLabel *m_forecasts;
};

} // namespace quire::ui
