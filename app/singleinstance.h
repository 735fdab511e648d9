// SingleInstance: one window a profile. The first run listens; a second one hands its files over to it and ends, so that
// two never write to one profile. GUI thread.
#pragma once

#include "app/profile.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace quire::app {

class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const Profile &profile);

    /// True: this run is the first, and hears of later ones. False: `files` (absolute paths) were handed to the first.
    [[nodiscard]] bool claim(const QStringList &files);

Q_SIGNALS:
    void handedOver(const QStringList &files); ///< By a later run; empty: it only wants the window.

private:
    bool handOver(const QStringList &files) const;
    void listen();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace quire::app
