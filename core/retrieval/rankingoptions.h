// The weights of ranking, in one place. The defaults serve every language; benchmarks change them one at a time to show
// that each earns its place.
#pragma once

#include <QStringView>

namespace quire::retrieval {

struct RankingOptions {
    double saturation = 1.2;     ///< BM25's k1.
    double gramSaturation = 0.8; ///< k1 of n-grams: those of one word come and go together.
    double lengthShare = 0.75;   ///< BM25's b.
    double title = 5.0;          ///< An occurrence in the title or file name, in occurrences in the text.
    double heading = 1.5;
    double proximity = 0.15;     ///< What the question standing within one clause adds, as a share of the score.
    double coverage = 0.45;      ///< What holding all of the question adds.
    double phrase = 0.5;         ///< What a quoted phrase adds.
    double aside = 0.7;          ///< What a term weighs that stands beside the question only.
    double named = 5.0;          ///< What it adds that the question names the passage's document.
    double chosen = 0.6;         ///< A document that is named so well is searched by itself as well.
    double neighbour = 0.2;      ///< What the passages before and after it add in a named document, as a share of their scores.
    double within = 0.8;         ///< There, what a term tells within the document, as a share of its weight.
    double leastCoverage = 0.12; ///< What holds less of the question than this is no answer to it.
    double fusion = 60;          ///< Reciprocal rank fusion's k: how slowly a place in a row loses its worth.
    double vectors = 1;          ///< What a place among the nearest weighs beside one among the words' finds.
    double leastSimilarity = 0.5; ///< What only meaning found must be at least so near.
    int candidates = 200;        ///< How many passages the index proposes.

    bool operator==(const RankingOptions &) const = default;
};

/// By its member's name. False when there is none of that name.
bool setOption(RankingOptions &options, QStringView name, double value);

} // namespace quire::retrieval
