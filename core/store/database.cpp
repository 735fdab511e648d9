#include "core/store/database.h"

#include "core/store/sql.h"
#include "core/store/tokenizer.h"

#include <sqlite3.h>

namespace quire::store {
namespace {

void setPragmas(SQLite::Database &handle, OpenMode mode)
{
    if (mode == OpenMode::ReadWrite) {
        handle.exec("PRAGMA journal_mode = WAL");
        // A power cut may undo the last transactions, never tear one; without WAL's checkpoints waiting for the disk.
        handle.exec("PRAGMA synchronous = NORMAL");
    }
    handle.exec("PRAGMA foreign_keys = ON");
    // Searching reads through the mapped file. The writer, which touches all of it in time, keeps some pages of its own:
    // mapped, a large drop would grow the program by as much as it wrote.
    handle.exec("PRAGMA cache_size = -2048");
    handle.exec(mode == OpenMode::ReadOnly ? "PRAGMA mmap_size = 1073741824" : "PRAGMA mmap_size = 0");
    handle.exec("PRAGMA temp_store = MEMORY");
    // Stored SQL calls nothing that could do harm in a file that someone else prepared.
    handle.exec("PRAGMA trusted_schema = OFF");
}

} // namespace

Database::Database() = default;
Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &file, OpenMode mode, std::chrono::milliseconds patience)
{
    return guarded([&]() -> Result<std::unique_ptr<Database>> {
        const int flags = mode == OpenMode::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
        std::unique_ptr<Database> database(new Database);
        database->m_handle = std::make_unique<SQLite::Database>(file.toStdString(), flags, static_cast<int>(patience.count()));
        setPragmas(*database->m_handle, mode);
        if (auto registered = registerTokenizer(database->m_handle->getHandle()); !registered)
            return tl::unexpected(registered.error());
        return database;
    });
}

SQLite::Database &Database::handle()
{
    return *m_handle;
}

Result<void> Database::begin()
{
    return guarded([this]() -> Result<void> {
        m_handle->exec("BEGIN IMMEDIATE");
        return {};
    });
}

Result<void> Database::beginReading()
{
    return guarded([this]() -> Result<void> {
        m_handle->exec("BEGIN");
        return {};
    });
}

Result<void> Database::commit()
{
    auto committed = guarded([this]() -> Result<void> {
        m_handle->exec("COMMIT");
        return {};
    });
    if (!committed)
        rollback();
    return committed;
}

void Database::rollback()
{
    // After a full disk SQLite has already rolled back; asking again is an error that changes nothing.
    if (sqlite3_get_autocommit(m_handle->getHandle()) == 0)
        m_handle->tryExec("ROLLBACK");
}

} // namespace quire::store
