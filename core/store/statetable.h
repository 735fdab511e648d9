// Small named blobs that must survive a restart together with the rest of the profile: the pool's memory, the window's
// place. Called on a store thread with its Database.
#pragma once

#include "core/store/database.h"

namespace quire::store {

class StateTable
{
public:
    explicit StateTable(Database &database)
        : m_database(database)
    {
    }
    [[nodiscard]] Result<std::optional<QByteArray>> value(const QString &name) const;
    Result<void> setValue(const QString &name, const QByteArray &value);

private:
    Database &m_database;
};

} // namespace quire::store
