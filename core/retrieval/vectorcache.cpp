#include "core/retrieval/vectorcache.h"

#include <algorithm>

namespace quire::retrieval {
namespace {

struct Candidate {
    float closeness = 0; // The whole numbers' product, with the row's scale.
    qsizetype block = 0;
    qsizetype row = 0;
};

/// As many as the best are worth weighing exactly: whole numbers change the order of close neighbours only.
constexpr int weighedPerWanted = 3;

} // namespace

Result<void> VectorCache::refresh(store::Database &database, const QString &model)
{
    // One after the other: passed over instead, the last batch of all might never be read.
    const std::lock_guard filling(m_filling);
    const auto length = store::VectorTable(database).dimensions(model);
    if (!length)
        return tl::unexpected(length.error());
    const int dimensions = *length;
    Blocks blocks;
    qint64 serial = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_model == model && m_dimensions == dimensions && m_removed < rowsABlock / 16) {
            blocks = m_blocks;
            serial = m_serial;
        }
    }
    const auto news = store::VectorTable(database).since(model, serial, dimensions);
    if (!news)
        return tl::unexpected(news.error());
    if (!news->vectors.isEmpty()) {
        std::shared_ptr<Block> open; // Readers keep the block they have; a copy grows.
        for (const store::ChunkVector &each : news->vectors) {
            if (!open || static_cast<qsizetype>(open->chunks.size()) == rowsABlock) {
                const bool fits = !open && !blocks.empty() && static_cast<qsizetype>(blocks.back()->chunks.size()) < rowsABlock;
                open = fits ? std::make_shared<Block>(*blocks.back()) : std::make_shared<Block>();
                if (fits)
                    blocks.back() = open;
                else
                    blocks.push_back(open);
            }
            open->chunks.push_back(each.chunk);
            open->scales.push_back(each.vector.scale);
            const auto *parts = reinterpret_cast<const qint8 *>(each.vector.parts.constData());
            open->rows.insert(open->rows.end(), parts, parts + dimensions);
        }
    }
    const std::lock_guard lock(m_mutex);
    if (serial == 0)
        m_removed = 0;
    m_model = model;
    m_dimensions = dimensions;
    m_serial = news->serial;
    m_blocks = std::move(blocks);
    return {};
}

QList<Neighbour> VectorCache::nearest(const QString &model, const Vector &question, const std::optional<store::IdRanges> &scope, int most) const
{
    Blocks blocks;
    {
        const std::lock_guard lock(m_mutex);
        if (m_model == model && m_dimensions == question.size())
            blocks = m_blocks;
    }
    const store::PackedVector asked = packedVector(question);
    const std::span askedParts(reinterpret_cast<const qint8 *>(asked.parts.constData()), static_cast<size_t>(asked.parts.size()));
    const auto dimensions = static_cast<size_t>(question.size());
    const auto wanted = static_cast<size_t>(most) * weighedPerWanted;
    const auto isCloser = [](const Candidate &a, const Candidate &b) { return a.closeness > b.closeness; };
    std::vector<Candidate> best; // A heap: the farthest of them first.
    std::vector<qint32> sums;
    for (qsizetype number = 0; number < static_cast<qsizetype>(blocks.size()); ++number) {
        const Block &block = *blocks[static_cast<size_t>(number)];
        sums.resize(block.chunks.size());
        multiply(block.rows, askedParts, sums);
        for (size_t row = 0; row < sums.size(); ++row) {
            const float closeness = static_cast<float>(sums[row]) * block.scales[row];
            if (best.size() == wanted && closeness <= best.front().closeness)
                continue;
            if (scope && !scope->contains(block.chunks[row].value))
                continue;
            if (best.size() == wanted) {
                std::pop_heap(best.begin(), best.end(), isCloser);
                best.pop_back();
            }
            best.push_back({closeness, number, static_cast<qsizetype>(row)});
            std::push_heap(best.begin(), best.end(), isCloser);
        }
    }
    QList<Neighbour> nearest;
    for (const Candidate &each : best) {
        const Block &block = *blocks[static_cast<size_t>(each.block)];
        const auto row = static_cast<size_t>(each.row);
        nearest.append({block.chunks[row], product(question, std::span(block.rows).subspan(row * dimensions, dimensions), block.scales[row])});
    }
    std::stable_sort(nearest.begin(), nearest.end(), [](const Neighbour &a, const Neighbour &b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.chunk < b.chunk;
    });
    return nearest.first(std::min<qsizetype>(nearest.size(), most));
}

void VectorCache::noteRemoved(qsizetype hits)
{
    const std::lock_guard lock(m_mutex);
    m_removed += hits;
}

bool VectorCache::holds(const QString &model) const
{
    const std::lock_guard lock(m_mutex);
    return m_model == model && !m_blocks.empty();
}

} // namespace quire::retrieval
