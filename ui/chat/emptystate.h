// EmptyState: what a new conversation shows: the ways to a first answer. Emits intents. GUI thread.
#pragma once

#include <QWidget>

namespace quire::ui {

class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

Q_SIGNALS:
    void attachRequested();
    void samplesRequested();
    void keysRequested();
};

} // namespace quire::ui
