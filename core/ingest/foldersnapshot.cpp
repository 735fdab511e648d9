#include "core/ingest/foldersnapshot.h"

#include "core/ingest/filekinds.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

namespace quire::ingest {
namespace {

void walk(const QString &folder, const CancelToken &cancel, FolderSnapshot &look)
{
    if (cancel.isCancelled())
        return;
    const QFileInfo own(folder);
    if (!own.isReadable() || !own.isExecutable()) {
        look.unreadable.append(folder);
        return;
    }
    look.folders.append(folder);
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir()) {
            if (!entry.isSymLink()) // It may lead in a circle.
                walk(entry.filePath(), cancel, look);
        } else if (hasReadableName(entry.filePath())) {
            look.files.insert(entry.filePath(), {entry.size(), entry.lastModified().toMSecsSinceEpoch()});
        }
    }
}

} // namespace

FolderSnapshot lookAt(const QString &folder, const CancelToken &cancel)
{
    FolderSnapshot look;
    if (!QFileInfo(folder).isDir())
        return look;
    look.volume = QStorageInfo(folder).rootPath();
    walk(folder, cancel, look);
    look.isReachable = look.folders.contains(folder) && !cancel.isCancelled();
    return look;
}

/// A mount point is an ordinary, empty folder of another volume while its drive is away.
bool FolderMemory::isTrustworthy(const FolderSnapshot &look) const
{
    return look.isReachable && (m_volume.isEmpty() || m_volume == look.volume || !look.files.isEmpty());
}

FolderNews FolderMemory::take(const FolderSnapshot &look)
{
    FolderNews news;
    if (!isTrustworthy(look))
        return news;
    m_volume = look.volume;
    for (auto it = look.files.cbegin(); it != look.files.cend(); ++it) {
        const auto told = m_told.constFind(it.key());
        if (told != m_told.cend() && *told == *it)
            continue;
        const auto seen = m_seen.constFind(it.key());
        if (seen != m_seen.cend() && *seen == *it) {
            news.changed.append(it.key());
            m_told.insert(it.key(), *it);
        } else {
            news.isUnsettled = true;
        }
    }
    const auto isKnown = [&look](const QString &path) {
        return std::none_of(look.unreadable.cbegin(), look.unreadable.cend(),
                            [&path](const QString &folder) { return path.startsWith(folder + u'/'); });
    };
    QSet<QString> missing;
    for (auto it = m_told.begin(); it != m_told.end();) {
        if (look.files.contains(it.key()) || !isKnown(it.key())) {
            ++it;
        } else if (m_missing.contains(it.key())) { // Twice: not a program that saves by replacing.
            news.gone.append(it.key());
            it = m_told.erase(it);
        } else {
            missing.insert(it.key());
            news.isUnsettled = true;
            ++it;
        }
    }
    m_seen = look.files;
    m_missing = missing;
    news.changed.sort();
    news.gone.sort();
    return news;
}

} // namespace quire::ingest
