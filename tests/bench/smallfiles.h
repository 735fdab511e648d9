// Makes many small files of mixed kinds out of a few real ones, each with content of its own: the queue's benchmark needs a
// thousand that are no duplicates.
#pragma once

#include <QStringList>

namespace quire::bench {

/// Files among and below `sources` that Quire reads, of at most `largest` bytes, without those meant to be broken.
[[nodiscard]] QStringList readableFiles(const QStringList &sources, qint64 largest);
/// Fills `folder` with `count` files; gives their bytes in all, or -1 when something could not be read or written.
[[nodiscard]] qint64 makeSmallFiles(const QString &folder, const QStringList &originals, int count);

} // namespace quire::bench
