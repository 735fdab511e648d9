// What the table classes share: the wall that SQLite's exceptions stop at, and how Qt's values stand in columns. Internal
// to core/store.
#pragma once

#include "core/base/ids.h"
#include "core/store/database.h"

#include <QCborMap>
#include <QCborValue>
#include <QDateTime>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

namespace quire::store {

/// The Error for an SQLite failure: full disk, locked, damaged, each said in `detail`.
[[nodiscard]] Error storageError(const SQLite::Exception &exception);

/// Calls `work`, which returns a Result; SQLite's exceptions become its error.
template<typename Work>
auto guarded(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(storageError(exception));
    }
}

/// A statement that is compiled once a connection would be quicker; SQLite compiles these in microseconds.
class Query final : public SQLite::Statement
{
public:
    Query(Database &database, const char *sql);

    /// Binds the next parameter. Texts and bytes are copied.
    Query &with(const QString &text);
    Query &with(const QByteArray &bytes);
    Query &with(qint64 number);
    Query &with(int number) { return with(static_cast<qint64>(number)); }
    Query &with(double number);
    Query &with(const QDateTime &time); ///< Null when invalid.
    template<typename Tag>
    Query &with(Id<Tag> id)
    {
        return with(id.value);
    }
    template<typename Value>
    Query &with(const std::optional<Value> &value)
    {
        return value ? with(*value) : withNull();
    }
    Query &withNull();
    /// Runs to the end; the statement can be bound again.
    void run();
    void restart(); ///< Ready to be bound and stepped again.

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    int m_next = 1;
};

[[nodiscard]] QByteArray textsToCbor(const QStringList &texts);
[[nodiscard]] QStringList textsFromCbor(const QByteArray &bytes);

} // namespace quire::store
