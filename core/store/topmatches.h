// The best passages for weighted terms, without scoring all that hold one. MaxScore (Turtle, Flood: Query Evaluation:
// Strategies and Optimizations, 1995): lists whose best weights together cannot reach the top only add to what the others
// propose, and are passed over block by block where even a block's best would not do. Scores are as exact as a posting's
// byte; what is found is exactly the top by them. Pure, internal to core/store.
#pragma once

#include "core/store/idranges.h"
#include "core/store/postings.h"

#include <optional>
#include <vector>

namespace quire::store {

struct ScoredChunk {
    qint64 chunk = 0;
    float score = 0;
};

/// A term's list in the segment at hand.
struct WeightedList {
    QByteArrayView list;
    float weight = 0; ///< What an impact of 1 is worth.
};

/// Collects the best of several segments.
class TopMatches final
{
public:
    /// `scope`: the passages that may be found; nothing: all.
    TopMatches(int limit, const ImpactTable &impacts, IdRanges removed, std::optional<IdRanges> scope);
    void search(const std::vector<WeightedList> &lists, const IdRange &chunks);
    /// Best first; of equals the earlier passage.
    [[nodiscard]] std::vector<ScoredChunk> take();

private:
    struct List;
    [[nodiscard]] bool mayBeFound(qint64 chunk) const;
    void offer(qint64 chunk, float score);
    void complete(qint64 chunk, float score, std::vector<List> &lists, qsizetype essential);
    [[nodiscard]] float threshold() const;

    size_t m_limit;
    ImpactTable m_impacts;
    IdRanges m_removed;
    std::optional<IdRanges> m_scope;
    std::vector<ScoredChunk> m_heap; ///< The worst on top.
};

} // namespace quire::store
