// FolderFollower: keeps the library in step with the watched folders. What a run learns of their drives it leaves to the
// next, so that an unplugged one is told from a deletion even when it was unplugged in between. GUI thread.
#pragma once

#include "core/ingest/folderwatch.h"

namespace quire::app {

struct Engine;

class FolderFollower final : public QObject
{
    Q_OBJECT
public:
    explicit FolderFollower(Engine &engine, QObject *parent = nullptr);

private:
    void follow(const QStringList &volumes);
    void setFolders();

    Engine &m_engine;
    ingest::FolderWatch m_watch;
    QStringList m_volumes;
    QStringList m_folders;
};

} // namespace quire::app
