#include "core/retrieval/fusion.h"

#include <algorithm>

namespace quire::retrieval {

QList<Ranked> fused(const QList<Ranked> &lexical, const Nearness &near, const RankingOptions &options)
{
    const auto share = [&options](qsizetype place) { return 1.0 / (options.fusion + static_cast<double>(place + 1)); };
    QHash<ChunkId, qsizetype> places; // Among the near.
    for (qsizetype i = 0; i < near.passages.size(); ++i)
        places.insert(near.passages.at(i).chunk, i);
    QList<Ranked> all;
    for (qsizetype i = 0; i < lexical.size(); ++i) {
        Ranked each = lexical.at(i);
        const auto place = places.constFind(each.chunk);
        double score = share(i);
        if (place != places.cend()) {
            score += options.vectors * share(*place);
            each.components.insert(QStringLiteral("similarity"), near.passages.at(*place).similarity);
            places.erase(place);
        } else if (near.vectorless.contains(each.chunk)) {
            score += options.vectors * share(i);
        }
        each.score = score;
        all.append(std::move(each));
    }
    for (qsizetype i = 0; i < near.passages.size(); ++i) {
        const Neighbour &neighbour = near.passages.at(i);
        if (!places.contains(neighbour.chunk) || neighbour.similarity < options.leastSimilarity)
            continue;
        all.append({neighbour.chunk, near.documents.value(neighbour.chunk), options.vectors * share(i),
                    {{QStringLiteral("similarity"), neighbour.similarity}}});
    }
    std::stable_sort(all.begin(), all.end(), [](const Ranked &a, const Ranked &b) { return a.score > b.score; });
    return all;
}

} // namespace quire::retrieval
