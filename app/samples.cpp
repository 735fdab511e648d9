#include "app/samples.h"

#include <QDir>
#include <QFileInfo>

namespace quire::app {

Result<QStringList> unpackedSamples(const Profile &profile)
{
    const QDir source(QStringLiteral(":/samples"));
    const QDir target(profile.folder + QStringLiteral("/samples"));
    if (!target.mkpath(QStringLiteral(".")))
        return failure(ErrorCode::Storage, QStringLiteral("cannot make ") + target.path());
    QStringList paths;
    for (const QString &name : source.entryList(QDir::Files, QDir::Name)) {
        const QString path = target.filePath(name);
        if (!QFileInfo::exists(path) && !QFile::copy(source.filePath(name), path))
            return failure(ErrorCode::Storage, QStringLiteral("cannot write ") + path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        paths.append(path);
    }
    return paths;
}

} // namespace quire::app
