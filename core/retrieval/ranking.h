// Orders what the index found: BM25 over title, heading and text, then proximity, coverage, phrases; drops near-duplicates
// and what is not relevant enough. Pure.
#pragma once

#include "core/document/passage.h"
#include "core/retrieval/query.h"

#include <QHash>

namespace quire::retrieval {

struct Candidate {
    Passage passage;
    text::Language language = text::Language::English; ///< Its words' stems.
};

/// What is known of the whole library.
struct CollectionFacts {
    qint64 passages = 0;
    double averageLength = 0;              ///< Of a passage's text, in terms.
    QHash<QByteArray, qint64> frequencies; ///< In how many passages a term stands.
};

/// Best first, with score and components filled; at most `limit`.
[[nodiscard]] QList<Passage> rank(const Query &query, const QList<Candidate> &candidates, const CollectionFacts &facts, int limit);

} // namespace quire::retrieval
