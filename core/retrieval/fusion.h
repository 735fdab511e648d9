// Joins what words found with what meaning found, by reciprocal ranks: scores of different kinds cannot be added, places in
// a row can. G. Cormack, C. Clarke, S. Buettcher, "Reciprocal Rank Fusion outperforms Condorcet and individual Rank Learning
// Methods" (SIGIR 2009). Pure.
#pragma once

#include "core/retrieval/ranking.h"

namespace quire::retrieval {

/// `lexical` and `near` best first. A passage that has no vector yet keeps its place among the words' finds, as if meaning had
/// put it there too: a half-made set of vectors must not push it back.
[[nodiscard]] QList<Ranked> fused(const QList<Ranked> &lexical, const Nearness &near, const RankingOptions &options);

} // namespace quire::retrieval
