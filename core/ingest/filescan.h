// What is asked of the file system before a file is read: which files a drop means, and what each is known by. Blocking
// functions for a thread pool.
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"

#include <QDateTime>
#include <QStringList>

namespace quire::ingest {

struct FoundFile {
    QString path; ///< Absolute.
    std::optional<Error> refused;
};

/// Files as they are, folders as the readable files below them, in order of name. Links to folders are not followed.
[[nodiscard]] QList<FoundFile> foundFiles(const QStringList &paths, const CancelToken &cancel);

struct FileFacts {
    QByteArray contentHash; ///< SHA-256.
    qint64 size = 0;
    QDateTime modified;
    bool operator==(const FileFacts &) const = default;
};

/// `trusted`: what was known of it; when size and time still agree, so does the hash, and nothing is read.
/// Errors: FileMissing, Unsupported (not a plain file), Cancelled.
[[nodiscard]] Result<FileFacts> factsOf(const QString &path, const std::optional<FileFacts> &trusted, const CancelToken &cancel);

} // namespace quire::ingest
