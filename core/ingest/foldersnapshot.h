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
    QStringList volumes; ///< Where the file systems it lies on, and those below it, are mounted.
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

/// What an earlier run of the program knew.
struct KnownFiles {
    QHash<QString, FileStamp> files;
    QStringList volumes; ///< As `FolderMemory::volumes` gave them.
};

/// What was told of a folder, and what was seen at the last look.
class FolderMemory
{
public:
    FolderMemory() = default;
    /// Files below the folder that need not be told of again; those that went meanwhile are told of as gone.
    explicit FolderMemory(const KnownFiles &known);
    [[nodiscard]] FolderNews take(const FolderSnapshot &look);
    /// Every place a file system was seen at.
    [[nodiscard]] const QStringList &volumes() const { return m_volumes; }

private:
    [[nodiscard]] bool wouldBeSeen(const QString &path, const FolderSnapshot &look) const;

    QStringList m_volumes;
    QHash<QString, FileStamp> m_told;
    QHash<QString, FileStamp> m_seen;
    QSet<QString> m_missing; // Told of, and not there at the last look.
};

} // namespace quire::ingest
