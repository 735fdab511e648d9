// The sample documents that a first start offers: carried inside the program, written to the profile when wanted.
#pragma once

#include "app/profile.h"

namespace quire::app {

/// Paths of the samples, written where they are missing. Errors: Storage.
[[nodiscard]] Result<QStringList> unpackedSamples(const Profile &profile);

} // namespace quire::app
