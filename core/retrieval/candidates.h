// Which terms may propose passages. FTS5 scores every passage that holds any term of its expression, so its cost is the sum
// of their frequencies: the rare terms propose, within a budget, and the common ones only help to rank what was proposed.
// Pure.
#pragma once

#include "core/retrieval/ranking.h"

namespace quire::retrieval {

/// FTS5's expression; empty when no term stands in the library.
[[nodiscard]] QString candidateExpression(const Query &query, const CollectionFacts &facts);

} // namespace quire::retrieval
