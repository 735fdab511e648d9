// Near-duplicates: the same paragraph in two versions of a file, or in two files. Pure.
#pragma once

#include "core/document/passage.h"

namespace quire::retrieval {

/// The passages in their order, at most `limit`, without those that say almost word for word what a better one says.
[[nodiscard]] QList<Passage> withoutDuplicates(const QList<Passage> &passages, int limit);

} // namespace quire::retrieval
