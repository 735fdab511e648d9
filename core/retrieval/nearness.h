// Nearness: what a search by meaning found, for ranking to join with what words found.
#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace quire::retrieval {

struct Neighbour {
    ChunkId chunk;
    double similarity = 0; ///< Cosine.
    bool operator==(const Neighbour &) const = default;
};

struct Nearness {
    QList<Neighbour> passages; ///< Best first.
    QHash<ChunkId, DocumentId> documents{}; ///< Theirs.
    QSet<ChunkId> vectorless{};             ///< Candidates that could not be found, since they have no vector yet.
};

} // namespace quire::retrieval
