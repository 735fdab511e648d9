#include "core/store/migrations.h"

#include "core/store/backup.h"
#include "core/store/indexwriter.h"
#include "core/store/sql.h"
#include "core/store/statetable.h"
#include "core/store/tokenizer.h"

#include <QFile>

// A static library's resources are left out by the linker unless they are asked for, and this must stand outside of
// every namespace.
static void loadSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace quire::store {
namespace {

QString stepFile(int version)
{
    return QStringLiteral(":/quire/schema/%1.sql").arg(version, 3, 10, QLatin1Char('0'));
}

Result<int> schemaOf(Database &database)
{
    return guarded([&]() -> Result<int> { return database.handle().execAndGet("PRAGMA user_version").getInt(); });
}

Result<void> takeStep(Database &database, int version)
{
    QFile file(stepFile(version));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, QStringLiteral("schema step %1 is missing").arg(version));
    const std::string sql = file.readAll().toStdString();
    auto step = [&](Database &inside) {
        return guarded([&]() -> Result<void> {
            // Another program may have taken this step while we waited for its lock.
            if (inside.handle().execAndGet("PRAGMA user_version").getInt() >= version)
                return {};
            inside.handle().exec(sql);
            inside.handle().exec("PRAGMA user_version = " + std::to_string(version));
            return {};
        });
    };
    return database.transact(step);
}

// The indexes hold what the tokenizer made when they were written; another tokenizer cannot search or forget it.
Result<void> renewIndexes(Database &database)
{
    auto renew = [](Database &inside) {
        return guarded([&]() -> Result<void> {
            StateTable state(inside);
            const QString name = QStringLiteral("tokenizer");
            const auto stored = state.value(name);
            if (!stored)
                return tl::unexpected(stored.error());
            const QByteArray present = QByteArray::number(tokenizerVersion);
            if (*stored == present)
                return {};
            if (*stored)
                IndexWriter(inside).rebuild();
            return state.setValue(name, present);
        });
    };
    return database.transact(renew);
}

} // namespace

int newestSchema()
{
    loadSchema();
    int version = 0;
    while (QFile::exists(stepFile(version + 1)))
        ++version;
    return version;
}

Result<void> migrate(Database &database, const QString &file)
{
    const int newest = newestSchema();
    const auto found = schemaOf(database);
    if (!found)
        return tl::unexpected(found.error());
    if (*found > newest)
        return failure(ErrorCode::NewerData, QStringLiteral("schema %1, this program knows %2").arg(*found).arg(newest));
    if (*found > 0 && *found < newest) {
        if (auto saved = backUp(database, file, *found); !saved)
            return saved;
    }
    for (int version = *found + 1; version <= newest; ++version) {
        if (auto taken = takeStep(database, version); !taken)
            return taken;
    }
    return renewIndexes(database);
}

} // namespace quire::store
