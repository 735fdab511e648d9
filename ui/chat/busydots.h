// BusyDots: three dots that move while an answer is on its way. Rests while hidden. GUI thread.
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace quire::ui {

class BusyDots final : public QWidget
{
    Q_OBJECT
public:
    explicit BusyDots(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {26, 14}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QBasicTimer m_timer;
    int m_phase = 0;
};

} // namespace quire::ui
