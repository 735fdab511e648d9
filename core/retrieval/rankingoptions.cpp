#include "core/retrieval/rankingoptions.h"

#include <array>
#include <utility>

namespace quire::retrieval {

bool setOption(RankingOptions &options, QStringView name, double value)
{
    static constexpr std::array<std::pair<QStringView, double RankingOptions::*>, 8> members{{
        {u"saturation", &RankingOptions::saturation},
        {u"lengthShare", &RankingOptions::lengthShare},
        {u"title", &RankingOptions::title},
        {u"heading", &RankingOptions::heading},
        {u"proximity", &RankingOptions::proximity},
        {u"coverage", &RankingOptions::coverage},
        {u"phrase", &RankingOptions::phrase},
        {u"leastCoverage", &RankingOptions::leastCoverage},
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
