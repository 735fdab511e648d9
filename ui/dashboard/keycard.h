// KeyCard: one key of the pool - who it is, how it is in words, colour and shape, its score, its times, what is left of
// its quotas, and what can be done with it. Takes snapshots; tells intents.
#pragma once

#include "core/pool/snapshot.h"

#include <QFrame>

class QAction;
class QGridLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace quire::ui {

class ScoreGauge;
class ShareBar;
class Sparkline;
class StateMark;

class KeyCard final : public QFrame
{
    Q_OBJECT
public:
    explicit KeyCard(QWidget *parent = nullptr);

    void setKey(const pool::KeySnapshot &key, Moment now);
    /// Countdowns only.
    void tick(Moment now);
    [[nodiscard]] KeyId id() const { return m_key.info.id; }

Q_SIGNALS:
    void testRequested(quire::KeyId key);
    void pauseRequested(quire::KeyId key, bool paused);
    void resetRequested(quire::KeyId key);
    void editRequested(quire::KeyId key);
    void removeRequested(quire::KeyId key);

private:
    struct Stat {
        QLabel *caption = nullptr;
        QLabel *value = nullptr;
    };
    struct QuotaLine {
        QLabel *model = nullptr;
        QLabel *left = nullptr;
        ShareBar *bar = nullptr;
    };
    void buildActions();
    [[nodiscard]] Stat addStat(QGridLayout *grid, int column, const QString &caption);
    void showStats();
    void showQuota(Moment now);

    pool::KeySnapshot m_key;
    StateMark *m_mark;
    QLabel *m_name;
    QLabel *m_owner;
    QLabel *m_state;
    QLabel *m_detail;
    ScoreGauge *m_gauge;
    Sparkline *m_sparkline;
    Stat m_success;
    Stat m_streak;
    Stat m_firstToken;
    Stat m_next;
    QVBoxLayout *m_quota;
    QList<QuotaLine> m_quotaLines;
    QToolButton *m_test;
    QToolButton *m_pause;
    QToolButton *m_more;
    QAction *m_reset;
};

} // namespace quire::ui
