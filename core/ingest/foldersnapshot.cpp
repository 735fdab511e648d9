#include "core/ingest/foldersnapshot.h"

#include "core/ingest/filekinds.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace quire::ingest {
namespace {

/// Which file system a folder lies on, by a number that is good for comparing; all alike where the system does not say.
quint64 deviceOf(const QString &folder)
{
#ifdef Q_OS_UNIX
    struct stat status {};
    return ::stat(QFile::encodeName(folder).constData(), &status) == 0 ? status.st_dev : 0;
#else
    Q_UNUSED(folder)
    return 0;
#endif
}

void walk(const QString &folder, quint64 above, const CancelToken &cancel, FolderSnapshot &look)
{
    if (cancel.isCancelled())
        return;
    const QFileInfo own(folder);
    if (!own.isReadable() || !own.isExecutable()) {
        look.unreadable.append(folder);
        return;
    }
    look.folders.append(folder);
    const quint64 device = deviceOf(folder);
    if (device != above)
        look.volumes.append(folder);
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir()) {
            if (!entry.isSymLink()) // It may lead in a circle.
                walk(entry.filePath(), device, cancel, look);
        } else if (hasReadableName(entry.filePath())) {
            look.files.insert(entry.filePath(), {entry.size(), entry.lastModified().toMSecsSinceEpoch()});
        }
    }
}

bool isInside(const QString &path, const QString &folder)
{
    return path.startsWith(folder) && (folder.endsWith(u'/') || path.mid(folder.size(), 1) == u"/");
}

/// The longest of the folders that the path is in.
QString innermost(const QString &path, const QStringList &folders)
{
    QString longest;
    for (const QString &folder : folders) {
        if (folder.size() > longest.size() && isInside(path, folder))
            longest = folder;
    }
    return longest;
}

} // namespace

FolderSnapshot lookAt(const QString &folder, const CancelToken &cancel)
{
    FolderSnapshot look;
    if (!QFileInfo(folder).isDir())
        return look;
    look.volumes = {QStorageInfo(folder).rootPath()};
    walk(folder, deviceOf(folder), cancel, look);
    look.isReachable = look.folders.contains(folder) && !cancel.isCancelled();
    return look;
}

FolderMemory::FolderMemory(const KnownFiles &known)
    : m_volumes(known.volumes)
    , m_told(known.files)
{
}

/// A missing file tells nothing while its folder cannot be read, nor while its drive is away: a mount point is then an
/// ordinary, empty folder of another volume, or has gone itself.
bool FolderMemory::wouldBeSeen(const QString &path, const FolderSnapshot &look) const
{
    const auto isBelow = [&path](const QString &folder) { return isInside(path, folder); };
    return std::none_of(look.unreadable.cbegin(), look.unreadable.cend(), isBelow)
           && innermost(path, m_volumes) == innermost(path, look.volumes);
}

FolderNews FolderMemory::take(const FolderSnapshot &look)
{
    FolderNews news;
    if (!look.isReachable)
        return news;
    for (const QString &volume : look.volumes) {
        if (!m_volumes.contains(volume))
            m_volumes.append(volume);
    }
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
    QSet<QString> missing;
    for (auto it = m_told.begin(); it != m_told.end();) {
        if (look.files.contains(it.key()) || !wouldBeSeen(it.key(), look)) {
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
