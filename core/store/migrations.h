// Brings a file's schema to the present form: numbered steps in resources/schema, one transaction each. Internal to
// core/store.
#pragma once

#include "core/store/database.h"

namespace quire::store {

/// The newest schema this program knows.
[[nodiscard]] int newestSchema();

/// `file` is the database's own name, for the backup beside it. Errors: NewerData, Storage.
Result<void> migrate(Database &database, const QString &file);

} // namespace quire::store
