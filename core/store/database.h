// Database: one SQLite connection and the thread that opened it. Table classes borrow it for one call.
#pragma once

#include "core/base/error.h"

#include <QString>
#include <memory>

namespace SQLite {
class Database;
}

namespace quire::store {

enum class OpenMode { ReadWrite, ReadOnly };

/// How long a connection waits for another program's lock before it gives up.
inline constexpr std::chrono::milliseconds busyTimeout{5000};

class Database final
{
public:
    /// Opens, sets the pragmas and registers the tokenizer; migrates nothing. Errors: Storage.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, OpenMode mode,
                                                                std::chrono::milliseconds patience = busyTimeout);
    ~Database();

    /// The raw connection, for the table classes of this folder. Their SQLite exceptions stop in `guarded`.
    [[nodiscard]] SQLite::Database &handle();

    /// Runs `work(*this)` in a transaction; an error rolls it back.
    template<typename Work>
    std::invoke_result_t<Work, Database &> transact(Work &work)
    {
        if (auto begun = begin(); !begun)
            return tl::unexpected(begun.error());
        auto result = work(*this);
        if (!result) {
            rollback();
            return result;
        }
        if (auto committed = commit(); !committed)
            return tl::unexpected(committed.error());
        return result;
    }

    /// Runs `work(*this)` so that all of its reading sees one state, whatever is written meanwhile.
    template<typename Work>
    std::invoke_result_t<Work, Database &> snapshot(Work &work)
    {
        if (auto begun = beginReading(); !begun)
            return tl::unexpected(begun.error());
        auto result = work(*this);
        rollback(); // nothing was written
        return result;
    }

private:
    Database();
    Result<void> begin();
    Result<void> beginReading();
    Result<void> commit();
    void rollback();
    std::unique_ptr<SQLite::Database> m_handle;
};

} // namespace quire::store
