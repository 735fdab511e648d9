// NoticeBar: lines across the top of the window that say what is wrong with the keys and what to do. Hidden while there is
// nothing to say; a dismissed line stays away until it is about something else.
#pragma once

#include "ui/notices.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace quire::ui {

class NoticeBar final : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void setNotices(const QList<WindowNotice> &notices);

Q_SIGNALS:
    void keysRequested();

private:
    void rebuild();
    [[nodiscard]] QWidget *line(const WindowNotice &notice);

    QVBoxLayout *m_layout;
    QList<WindowNotice> m_notices;
    QSet<QString> m_dismissed;
};

} // namespace quire::ui
