// Tells whether the program that had the database open last ended properly. Internal to core/store.
#pragma once

#include "core/store/database.h"

#include <QLockFile>

namespace quire::store {

/// A lock file beside the database for as long as it is open. One that a dead process left behind means an unclean end.
/// A second program on the same profile (quire-cli beside the window) leaves the first one's lock alone.
class OpenMarker final
{
public:
    explicit OpenMarker(const QString &file);
    [[nodiscard]] bool endedUncleanly() const { return m_unclean; }

private:
    QLockFile m_lock;
    bool m_unclean = false;
};

/// Errors: Storage, when the file is damaged.
Result<void> checkIntegrity(Database &database);

} // namespace quire::store
