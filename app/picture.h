// Takes a picture of the window as a reader would see it: the newest conversation, and the page of its first citation
// open beside it. For the demo and the documentation; needs no display with the offscreen platform. GUI thread.
#pragma once

#include "app/application.h"

namespace quire::app {

class PictureTaker final : public QObject
{
    Q_OBJECT
public:
    PictureTaker(Application &application, QString file);
    void start();

Q_SIGNALS:
    void finished(bool saved);

private:
    void openNewest();
    void settle();
    void take();

    Application &m_application;
    QString m_file;
    std::unique_ptr<Timer> m_timer;
};

} // namespace quire::app
