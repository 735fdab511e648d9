// InputFile: a file opened for a worker. It is opened here, so that the worker needs no right to open anything, and off
// the GUI thread, because opening may wait for a network drive. A value; the file closes with the last copy.
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <memory>

class QFile;

namespace quire::ingest {

struct InputFile {
    std::shared_ptr<QFile> file; ///< Its handle goes to the worker where descriptors can be passed...
    QByteArray bytes;            ///< ... and its content where they cannot.
    qint64 size = 0;
    bool isPdf = false; ///< By its first bytes: worth asking for its number of pages.
};

/// Blocks. Errors: FileMissing, Unsupported (not a plain file).
[[nodiscard]] Result<InputFile> openInput(const QString &path);

} // namespace quire::ingest
