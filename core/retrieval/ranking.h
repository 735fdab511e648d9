// Orders what the index found: BM25 over title, heading and text, then proximity, coverage, phrases; joins it with what lies
// near in meaning, where vectors are made; drops near-duplicates and what is not relevant enough. Pure.
#pragma once

#include "core/retrieval/nearness.h"
#include "core/retrieval/query.h"
#include "core/retrieval/rankingoptions.h"
#include "core/store/chunkindex.h"

namespace quire::retrieval {

/// What is known of the whole library.
struct CollectionFacts {
    qint64 passages = 0;
    double averageLength = 0;              ///< Of a passage's text, in terms.
    QHash<QByteArray, qint64> frequencies; ///< In how many passages a term stands.
    QHash<DocumentId, double> named{};     ///< How well the question names a document; see namedBy().
};

struct Ranked {
    ChunkId chunk;
    DocumentId document;
    double score = 0;
    QMap<QString, double> components;
};

/// How much a term tells: by how few passages hold it, and less beside the question.
[[nodiscard]] double weightOf(const QueryTerm &term, const CollectionFacts &facts, const RankingOptions &options);

/// Best first; at most `limit`. The candidates hold those of `near` too.
[[nodiscard]] QList<Ranked> rank(const Query &query, const QList<store::ChunkTerms> &candidates, const CollectionFacts &facts,
                                 const RankingOptions &options, int limit, const Nearness &near = {});

} // namespace quire::retrieval
