#include "core/store/postingweight.h"

#include <algorithm>

namespace quire::store {
namespace {

constexpr PostingWeight titleBit = 1U << 4;
constexpr PostingWeight headingBit = 1U << 3;
constexpr int countShift = 5;
constexpr PostingWeight lengthMask = 7;

// Where each class begins, and what its members are taken for.
constexpr std::array<int, 8> countFrom = {0, 1, 2, 3, 4, 5, 7, 10};
constexpr std::array<double, 8> countMeant = {0, 1, 2, 3, 4, 5.5, 8, 12};
constexpr std::array<int, 8> lengthFrom = {0, 25, 41, 65, 101, 161, 257, 401};
constexpr std::array<double, 8> lengthMeant = {18, 32, 52, 82, 128, 200, 320, 560};

PostingWeight classIn(const std::array<int, 8> &from, int value)
{
    return static_cast<PostingWeight>(std::upper_bound(from.cbegin() + 1, from.cend(), value) - from.cbegin() - 1);
}

} // namespace

PostingWeight postingWeight(int inText, bool inHeading, bool inTitle, int length)
{
    return static_cast<PostingWeight>(classIn(countFrom, inText) << countShift | (inTitle ? titleBit : 0)
                                      | (inHeading ? headingBit : 0) | classIn(lengthFrom, length));
}

PostingWeight boundOf(PostingWeight one, PostingWeight other)
{
    return static_cast<PostingWeight>(std::max(one >> countShift, other >> countShift) << countShift
                                      | ((one | other) & (titleBit | headingBit))
                                      | std::min(one & lengthMask, other & lengthMask));
}

ImpactTable impacts(const IndexWeights &weights, double averageLength)
{
    ImpactTable table{};
    for (size_t i = 0; i < table.size(); ++i) {
        const double length = averageLength > 0 ? lengthMeant[i & lengthMask] / averageLength : 1.0;
        const double count = countMeant[i >> countShift] / (1.0 - weights.lengthShare + weights.lengthShare * length)
            + ((i & titleBit) != 0 ? weights.title : 0) + ((i & headingBit) != 0 ? weights.heading : 0);
        table[i] = static_cast<float>(count * (weights.saturation + 1.0) / (count + weights.saturation));
    }
    return table;
}

} // namespace quire::store
