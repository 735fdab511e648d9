#include "app/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace quire::app {
namespace {

QString standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/quire");
}

} // namespace

Result<Profile> Profile::open(const QString &wanted)
{
    QString folder = wanted.isEmpty() ? qEnvironmentVariable("QUIRE_PROFILE") : wanted;
    if (folder.isEmpty())
        folder = standardFolder();
    folder = QDir(folder).absolutePath();
    const bool existed = QFileInfo::exists(folder);
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        return failure(ErrorCode::Storage, QStringLiteral("cannot write to the profile folder ") + folder);
    if (!existed)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return Profile{folder};
}

QString Profile::keychainService() const
{
    if (folder == QDir(standardFolder()).absolutePath())
        return QStringLiteral("Quire");
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("Quire ") + QString::fromLatin1(hash.left(12));
}

} // namespace quire::app
