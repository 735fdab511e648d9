// NoticeLine: shows a Notice under an answer: what is going on, in words and colour, and the one thing to do about it.
// GUI thread.
#pragma once

#include "ui/chat/notice.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace quire::ui {

class BusyDots;

class NoticeLine final : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeLine(QWidget *parent = nullptr);

    void show(const Notice &notice);
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void retryRequested();
    void keysRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool boxed() const { return !m_notice.busy || m_notice.tone != Tone::Neutral; }
    [[nodiscard]] QMargins padding() const;
    [[nodiscard]] int textWidth(int width) const;

    Notice m_notice;
    BusyDots *m_dots;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace quire::ui
