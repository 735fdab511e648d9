// SingleInstance: one run a profile owns the library - reads documents into it and takes them out; the others hand their
// errands over to it, so that two queues never work on one profile. Ownership is a lock file, which the system frees with
// the process; errands come through a socket that the user alone can reach (errand.h). A window takes ownership from a
// command line, which then hands its own errand over. GUI (main) thread.
#pragma once

#include "app/errand.h"
#include "app/profile.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QPointer>
#include <vector>

class QLocalSocket;

namespace quire::ingest {
class IngestQueue;
}

namespace quire::app {

/// The name of the profile's socket: in its folder, or among the temporary files when that path is too long for one.
[[nodiscard]] QString socketName(const Profile &profile);

class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    enum class Role { Window, CommandLine };
    SingleInstance(const Profile &profile, Role role);
    ~SingleInstance() override;

    /// True: this run owns the library, and listens.
    [[nodiscard]] bool claim();
    /// For a window that is not the first: hands the files over to the one that is, or takes the library over from a
    /// command line. Waits some seconds at most, before there is anything to see.
    enum class Start { First, HandedOver, NoAnswer };
    [[nodiscard]] Start claimOrHandOver(const QStringList &files);
    /// Errands that came are carried out on this queue from now on. The queue must outlive this, or `release` come first.
    void serve(ingest::IngestQueue &queue);
    /// Lets go of the library. Whoever waits for an errand asks the next owner.
    void release();

Q_SIGNALS:
    void showRequested(); ///< A second window was started; its files are added already.
    void yieldRequested(); ///< A window wants the library of this command line; call `release` once the queue has gone.

private:
    void listen();
    void greet(QLocalSocket *socket);
    void carryOut(QLocalSocket *socket, const Errand &errand);

    const Role m_role;
    const QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
    ingest::IngestQueue *m_queue = nullptr;
    std::vector<std::pair<QPointer<QLocalSocket>, Errand>> m_early; // Came before there was a queue.
};

} // namespace quire::app
