// StatusLine: the window's lower edge. The tier and the keys' health in words, what is being read, and short notes.
#pragma once

#include "core/ingest/ingestqueue.h"
#include "core/pool/snapshot.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace quire::ui {

class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setPool(const pool::PoolSnapshot &pool);
    void setQueue(const ingest::QueueStatus &status);
    /// Shown for some seconds.
    void note(const QString &text);

Q_SIGNALS:
    void dashboardRequested();
    void documentsRequested();

private:
    QPushButton *m_tier;
    QLabel *m_note;
    QPushButton *m_queue;
    QTimer m_noteEnds;
};

} // namespace quire::ui
