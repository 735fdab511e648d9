// VectorCache: one model's vectors in memory, as the library holds them: an exact search reads all of them, and reading
// them out of the database each time would take longer than the rest of a search. A byte a dimension and passage. Shared by
// the store's reading threads; searches see what was there when they began.
#pragma once

#include "core/retrieval/nearness.h"
#include "core/retrieval/vectors.h"
#include "core/store/idranges.h"

#include <mutex>

namespace quire::retrieval {

class VectorCache final
{
public:
    /// Takes over what was written since the last call; all of it at the first. On a store thread.
    Result<void> refresh(store::Database &database, const QString &model);
    /// The nearest passages of the scope, best first. May name some that were removed since; none when the cache holds another
    /// model's vectors, or is being filled for the first time.
    [[nodiscard]] QList<Neighbour> nearest(const QString &model, const Vector &question, const std::optional<store::IdRanges> &scope, int most) const;
    /// Passages that `nearest` named were gone. When there were many, the next refresh reads all anew.
    void noteRemoved(qsizetype hits);
    [[nodiscard]] bool holds(const QString &model) const;

private:
    static constexpr qsizetype rowsABlock = 4096;
    struct Block {
        std::vector<ChunkId> chunks;
        std::vector<float> scales;
        std::vector<qint8> rows;
    };
    using Blocks = std::vector<std::shared_ptr<const Block>>;

    mutable std::mutex m_mutex; ///< Over all below; held for pointers, never while reading rows.
    std::mutex m_filling;       ///< One thread reads news at a time.
    QString m_model;
    int m_dimensions = 0;
    qint64 m_serial = 0;
    qsizetype m_removed = 0;
    Blocks m_blocks;
};

} // namespace quire::retrieval
