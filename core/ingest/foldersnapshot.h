// FolderSnapshot: one look at a watched folder, and what the difference between looks means. `lookAt` blocks; the rest is
// pure.
#pragma once

#include "core/base/canceltoken.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace quire::ingest {

struct FileStamp {
    qint64 size = 0;
    qint64 modified = 0; ///< Milliseconds since 1970.
    bool operator==(const FileStamp &) const = default;
};

struct FolderSnapshot {
    bool isReachable = false;
    QString volume; ///< Where the file system it lies on is mounted.
    QHash<QString, FileStamp> files;
    QStringList folders;    ///< All below it, with itself.
    QStringList unreadable; ///< Folders whose content is not known.
};

[[nodiscard]] FolderSnapshot lookAt(const QString &folder, const CancelToken &cancel);

struct FolderNews {
    QStringList changed;
    QStringList gone;
    bool isUnsettled = false; ///< Something moves still: look again soon.
    bool operator==(const FolderNews &) const = default;
};

/// What was told of a folder, and what was seen at the last look.
class FolderMemory
{
public:
    [[nodiscard]] FolderNews take(const FolderSnapshot &look);

private:
    [[nodiscard]] bool isTrustworthy(const FolderSnapshot &look) const;

    QString m_volume;
    QHash<QString, FileStamp> m_told;
    QHash<QString, FileStamp> m_seen;
    QSet<QString> m_missing; // Told of, and not there at the last look.
};

} // namespace quire::ingest
