#include "core/ingest/inputfile.h"

#include <QFile>
#include <QFileInfo>

namespace quire::ingest {

Result<InputFile> openInput(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, QStringLiteral("no such file"));
    if (!info.isFile()) // Opening a pipe would wait for its writer.
        return failure(ErrorCode::Unsupported, QStringLiteral("not a plain file"));
    InputFile input;
    input.file = std::make_shared<QFile>(path);
    if (!input.file->open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileMissing, input.file->errorString());
    input.size = input.file->size();
    // Real PDFs may carry some bytes before their header; readers search the first kilobyte.
    input.isPdf = input.file->peek(1024).contains("%PDF-");
#ifndef Q_OS_LINUX
    input.bytes = input.file->readAll();
#endif
    return input;
}

} // namespace quire::ingest
