#include "core/ingest/filescan.h"

#include "core/ingest/filekinds.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace quire::ingest {
namespace {

constexpr qint64 piece = 1 << 20;

void walk(const QString &folder, const CancelToken &cancel, QList<FoundFile> &found)
{
    QStringList paths;
    QDirIterator it(folder, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (it.hasNext() && !cancel.isCancelled()) {
        const QString path = it.next();
        if (hasReadableName(path))
            paths.append(path);
    }
    if (paths.isEmpty()) {
        found.append({folder, Error{ErrorCode::Unsupported, QStringLiteral("no readable file in this folder"), {}}});
        return;
    }
    paths.sort();
    for (const QString &path : std::as_const(paths))
        found.append({path, {}});
}

/// A file that somebody named is worth a look inside when its name says nothing.
bool looksReadable(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && beginsReadable(file.read(4096));
}

} // namespace

QList<FoundFile> foundFiles(const QStringList &paths, const CancelToken &cancel)
{
    QList<FoundFile> found;
    for (const QString &given : paths) {
        const QFileInfo info(given);
        const QString path = QDir::cleanPath(info.absoluteFilePath());
        if (info.isDir())
            walk(path, cancel, found);
        else if (!info.exists())
            found.append({path, Error{ErrorCode::FileMissing, QStringLiteral("no such file"), {}}});
        else if (!info.isFile() || (!hasReadableName(path) && !looksReadable(path)))
            found.append({path, Error{ErrorCode::Unsupported, info.suffix(), {}}});
        else
            found.append({path, {}});
    }
    return found;
}

Result<FileFacts> factsOf(const QString &path, const std::optional<FileFacts> &trusted, const CancelToken &cancel)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, QStringLiteral("no such file"));
    if (!info.isFile())
        return failure(ErrorCode::Unsupported, QStringLiteral("not a plain file"));
    FileFacts facts{{}, info.size(), info.lastModified().toUTC()};
    if (trusted && trusted->size == facts.size
        && trusted->modified.toMSecsSinceEpoch() == facts.modified.toMSecsSinceEpoch()) {
        facts.contentHash = trusted->contentHash;
        return facts;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileMissing, file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty())
            return failure(ErrorCode::FileMissing, file.errorString());
        hash.addData(bytes);
    }
    facts.contentHash = hash.result();
    return facts;
}

} // namespace quire::ingest
