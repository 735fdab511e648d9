// A copy of the database beside it, before a migration changes it. Internal to core/store.
#pragma once

#include "core/store/database.h"

namespace quire::store {

/// "quire.db" at schema 3 is copied to "quire.db.schema3.bak"; one made before is replaced. Errors: Storage.
Result<void> backUp(Database &database, const QString &file, int schema);

[[nodiscard]] QString backupName(const QString &file, int schema);

} // namespace quire::store
