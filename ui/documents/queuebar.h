// QueueBar: what is being read now, how long it still takes, with pause and cancel. Hides itself when nothing is.
#pragma once

#include "core/ingest/ingestqueue.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace quire::ui {

class QueueBar final : public QWidget
{
    Q_OBJECT
public:
    explicit QueueBar(QWidget *parent = nullptr);
    void setStatus(const ingest::QueueStatus &status);

Q_SIGNALS:
    void pauseRequested(bool paused);
    void cancelRequested();

private:
    QLabel *m_text;
    QLabel *m_remaining;
    QProgressBar *m_bar;
    QToolButton *m_pause;
    bool m_paused = false;
};

} // namespace quire::ui
