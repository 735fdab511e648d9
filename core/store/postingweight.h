// What one byte of a posting says: how often a term stands in a passage's text, whether in its heading and its document's
// title, and how long the passage is. Scores come from it by a table that is made for each search, so the weights of
// ranking can change without making the index anew. Pure.
//
// Bits: 7-5 the class of the count, 4 title, 3 heading, 2-0 the class of the length.
#pragma once

#include <QtGlobal>
#include <array>

namespace quire::store {

using PostingWeight = quint8;

/// The weights of BM25F (Robertson, Zaragoza: The Probabilistic Relevance Framework, 2009, section 3.6).
struct IndexWeights {
    double saturation = 1.2;  ///< k1.
    double lengthShare = 0.75; ///< b.
    double title = 3.0;       ///< An occurrence in the title or file name, in occurrences in the text.
    double heading = 1.5;
    bool operator==(const IndexWeights &) const = default;
};

/// `length`: of the text, in terms.
[[nodiscard]] PostingWeight postingWeight(int inText, bool inHeading, bool inTitle, int length);

/// No passage that either may stand for scores higher than this.
[[nodiscard]] PostingWeight boundOf(PostingWeight one, PostingWeight other);

/// The score of each weight for a term whose inverse frequency is 1. It rises with the count and falls with the length.
using ImpactTable = std::array<float, 256>;
[[nodiscard]] ImpactTable impacts(const IndexWeights &weights, double averageLength);

} // namespace quire::store
