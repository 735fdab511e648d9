#include "core/retrieval/rankingoptions.h"

#include <array>
#include <utility>

namespace quire::retrieval {

bool setOption(RankingOptions &options, QStringView name, double value)
{
    static constexpr std::array<std::pair<QStringView, double RankingOptions::*>, 17> members{{
        {u"saturation", &RankingOptions::saturation},
        {u"gramSaturation", &RankingOptions::gramSaturation},
        {u"lengthShare", &RankingOptions::lengthShare},
        {u"title", &RankingOptions::title},
        {u"heading", &RankingOptions::heading},
        {u"proximity", &RankingOptions::proximity},
        {u"coverage", &RankingOptions::coverage},
        {u"phrase", &RankingOptions::phrase},
        {u"named", &RankingOptions::named},
        {u"chosen", &RankingOptions::chosen},
        {u"aside", &RankingOptions::aside},
        {u"within", &RankingOptions::within},
        {u"neighbour", &RankingOptions::neighbour},
        {u"leastCoverage", &RankingOptions::leastCoverage},
        {u"fusion", &RankingOptions::fusion},
        {u"vectors", &RankingOptions::vectors},
        {u"leastSimilarity", &RankingOptions::leastSimilarity},
    }};
    if (name == u"candidates") {
        options.candidates = static_cast<int>(value);
        return true;
    }
    for (const auto &[known, member] : members) {
        if (known == name) {
            options.*member = value;
            return true;
        }
    }
    return false;
}

} // namespace quire::retrieval
