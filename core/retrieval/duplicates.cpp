#include "core/retrieval/duplicates.h"

#include <algorithm>

namespace quire::retrieval {
namespace {

constexpr qsizetype run = 4;
constexpr qsizetype sketchSize = 48;
constexpr double sameText = 0.8; // of the sketch; one changed word in a passage changes four runs

} // namespace

Sketch sketchOf(const QList<store::PlacedTerm> &terms)
{
    Sketch hashes;
    hashes.reserve(terms.size());
    for (qsizetype i = 0; i + run <= terms.size(); ++i) {
        quint32 hash = 2166136261U;
        for (qsizetype j = 0; j < run; ++j)
            hash = (hash ^ terms.at(i + j).code) * 2654435761U;
        hashes.append(hash ^ hash >> 15);
    }
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    hashes.resize(std::min(sketchSize, hashes.size()));
    return hashes;
}

bool isSame(const Sketch &one, const Sketch &other)
{
    if (one.isEmpty() || other.isEmpty())
        return false;
    qsizetype common = 0;
    auto left = one.cbegin();
    auto right = other.cbegin();
    while (left != one.cend() && right != other.cend()) {
        common += *left == *right ? 1 : 0;
        const bool forward = *left <= *right;
        const bool both = *left == *right;
        left += forward ? 1 : 0;
        right += !forward || both ? 1 : 0;
    }
    return static_cast<double>(common) >= sameText * static_cast<double>(std::max(one.size(), other.size()));
}

} // namespace quire::retrieval
