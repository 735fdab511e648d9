#include "core/store/backup.h"

#include "core/store/sql.h"

#include <QFile>

namespace quire::store {

QString backupName(const QString &file, int schema)
{
    return QStringLiteral("%1.schema%2.bak").arg(file).arg(schema);
}

Result<void> backUp(Database &database, const QString &file, int schema)
{
    // Written beside and renamed: a crash in the middle never leaves half a backup under the good name.
    const QString name = backupName(file, schema);
    const QString partial = name + QStringLiteral(".part");
    QFile::remove(partial);
    auto copied = guarded([&]() -> Result<void> {
        Query(database, "VACUUM INTO ?").with(partial).run();
        return {};
    });
    if (!copied) {
        QFile::remove(partial);
        return copied;
    }
    QFile::remove(name);
    if (!QFile::rename(partial, name))
        return failure(ErrorCode::Storage, QStringLiteral("the backup could not be renamed"));
    return {};
}

} // namespace quire::store
