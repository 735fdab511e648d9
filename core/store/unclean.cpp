#include "core/store/unclean.h"

#include "core/store/sql.h"

#include <QFile>

namespace quire::store {

OpenMarker::OpenMarker(const QString &file)
    : m_lock(file + QStringLiteral(".open"))
{
    m_lock.setStaleLockTime(0); // never by age: the window may stay open for weeks
    const bool leftBehind = QFile::exists(file + QStringLiteral(".open"));
    m_unclean = m_lock.tryLock() && leftBehind;
}

Result<void> checkIntegrity(Database &database)
{
    return guarded([&]() -> Result<void> {
        Query check(database, "PRAGMA quick_check(1)");
        if (!check.executeStep() || check.text(0) != u"ok")
            return failure(ErrorCode::Storage, QStringLiteral("the database is damaged"));
        return {};
    });
}

} // namespace quire::store
