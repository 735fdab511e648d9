// FolderWatch: tells which readable files below the watched folders appeared, changed or went. A file is told of once it
// has kept its size and time from one look to the next, so that one still being copied is not read half. A folder that
// cannot be reached (an unplugged drive, a lost permission) is not a deletion. GUI thread; looking runs on a thread pool.
//
// The system's notices only say when to look; a look also happens every minute, because network drives and the limit on
// notices lose some.
#pragma once

#include "core/ingest/foldersnapshot.h"

#include <QObject>
#include <memory>

namespace quire {
class Clock;
}

namespace quire::ingest {

class FolderWatch final : public QObject
{
    Q_OBJECT
public:
    explicit FolderWatch(Clock &clock, QObject *parent = nullptr);
    ~FolderWatch() override;
    /// Files that are there already, and are not known with that size and time, are told of as changed; known ones that
    /// are not there, as gone.
    void setFolders(const QStringList &folders, const KnownFiles &known = {});

Q_SIGNALS:
    void volumesSeen(const QStringList &volumes); ///< To be known by the next run: where the folders' drives are mounted.
    void filesChanged(const QStringList &paths); ///< New or changed.
    void filesGone(const QStringList &paths);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace quire::ingest
