// What SQLite's FTS5 gives by itself: unicode61, bm25() with its default weights, the question's words OR-ed.
#pragma once

#include "tests/bench/collection.h"

namespace quire::bench {

[[nodiscard]] Score ftsDefaults(const Collection &collection);

} // namespace quire::bench
