#include "core/store/statetable.h"

#include "core/store/sql.h"

namespace quire::store {

Result<std::optional<QByteArray>> StateTable::value(const QString &name) const
{
    return guarded([&]() -> Result<std::optional<QByteArray>> {
        Query query(m_database, "SELECT value FROM state WHERE name = ?");
        query.with(name);
        if (!query.executeStep())
            return std::nullopt;
        return query.bytes(0);
    });
}

Result<void> StateTable::setValue(const QString &name, const QByteArray &value)
{
    return guarded([&]() -> Result<void> {
        Query(m_database, "INSERT INTO state(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value")
            .with(name)
            .with(value)
            .run();
        return {};
    });
}

} // namespace quire::store
