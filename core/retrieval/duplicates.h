// Near-duplicates: the same paragraph in two versions of a file, or in two files. Pure.
#pragma once

#include "core/store/termvector.h"

namespace quire::retrieval {

/// The smallest hashes of a text's runs of four terms: the same text gives the same, and a changed word changes few.
using Sketch = QList<quint32>;

[[nodiscard]] Sketch sketchOf(const QList<store::PlacedTerm> &terms);

/// Whether the two texts say almost word for word the same.
[[nodiscard]] bool isSame(const Sketch &one, const Sketch &other);

} // namespace quire::retrieval
