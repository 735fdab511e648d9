// HandOver: an errand given to the run that owns the library, and what that tells of it. Main thread.
#pragma once

#include "app/errand.h"

#include <QLocalSocket>

namespace quire::app::cli {

class HandOver final : public QObject
{
    Q_OBJECT
public:
    HandOver(const QString &socketName, const Errand &errand, QObject *parent = nullptr);

Q_SIGNALS:
    void told(const QJsonObject &news);
    void finished(); ///< All is told.
    void lost();     ///< Nobody listens, or no longer; once.

private:
    void read();
    void lose();

    QLocalSocket m_socket;
    bool m_over = false;
};

} // namespace quire::app::cli
