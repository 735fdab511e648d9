#include "core/store/topmatches.h"

#include <bit>

namespace quire::store {
namespace {

constexpr qint64 windowSize = 4096; // passages whose scores are added up at once; the sums stay in the nearest cache

constexpr float roundingSlack = 0.99999F; // a sum in another order may come out a little larger than its bound

bool isBetter(const ScoredChunk &one, const ScoredChunk &other)
{
    return one.score != other.score ? one.score > other.score : one.chunk < other.chunk;
}

} // namespace

struct TopMatches::List {
    PostingCursor cursor;
    float weight = 0;
    float bound = 0;  ///< Of this list.
    float beyond = 0; ///< Of this and all lists before it together.
};

TopMatches::TopMatches(int limit, const ImpactTable &impacts, IdRanges removed, std::optional<IdRanges> scope)
    : m_limit(static_cast<size_t>(std::max(limit, 1)))
    , m_impacts(impacts)
    , m_removed(std::move(removed))
    , m_scope(std::move(scope))
{
}

float TopMatches::threshold() const
{
    return m_heap.size() < m_limit ? 0 : m_heap.front().score * roundingSlack;
}

bool TopMatches::mayBeFound(qint64 chunk) const
{
    return !m_removed.contains(chunk) && (!m_scope || m_scope->contains(chunk));
}

void TopMatches::offer(qint64 chunk, float score)
{
    const ScoredChunk found{chunk, score};
    if (m_heap.size() >= m_limit) {
        if (!isBetter(found, m_heap.front()))
            return;
        std::pop_heap(m_heap.begin(), m_heap.end(), isBetter);
        m_heap.pop_back();
    }
    m_heap.push_back(found);
    std::push_heap(m_heap.begin(), m_heap.end(), isBetter);
}

// Adds what the lists before the essential ones say of a proposed passage, while it can still reach the top.
void TopMatches::complete(qint64 chunk, float score, std::vector<List> &lists, qsizetype essential)
{
    const float least = threshold();
    for (qsizetype i = essential - 1; i >= 0; --i) {
        List &list = lists[static_cast<size_t>(i)];
        if (score + list.beyond < least)
            return;
        list.cursor.toBlock(chunk);
        const float before = i > 0 ? lists[static_cast<size_t>(i) - 1].beyond : 0;
        if (score + before + list.weight * m_impacts[list.cursor.blockBound()] < least)
            return;
        if (list.cursor.seek(chunk) == chunk)
            score += list.weight * m_impacts[list.cursor.weight()];
    }
    offer(chunk, score);
}

void TopMatches::search(const std::vector<WeightedList> &given, const IdRange &chunks)
{
    std::vector<List> lists;
    lists.reserve(given.size());
    for (const WeightedList &each : given) {
        lists.push_back({PostingCursor(each.list, chunks.first), each.weight, 0, 0});
        lists.back().bound = each.weight * m_impacts[lists.back().cursor.bound()];
    }
    std::sort(lists.begin(), lists.end(), [](const List &a, const List &b) { return a.bound < b.bound; });
    float beyond = 0;
    for (List &list : lists)
        list.beyond = beyond += list.bound;

    std::array<float, windowSize> sums{};
    std::array<quint64, windowSize / 64> held{};
    qsizetype essential = 0;
    for (qint64 start = chunks.first; start <= chunks.last;) {
        while (essential < static_cast<qsizetype>(lists.size()) && lists[static_cast<size_t>(essential)].beyond < threshold())
            ++essential;
        if (essential == static_cast<qsizetype>(lists.size()))
            return;
        if (m_scope)
            start = m_scope->next(start);
        qint64 first = PostingCursor::end;
        for (auto list = lists.begin() + essential; list != lists.end(); ++list)
            first = std::min(first, list->cursor.seek(start));
        if (first > chunks.last)
            return;
        start = first;
        for (auto list = lists.begin() + essential; list != lists.end(); ++list) {
            for (qint64 chunk = list->cursor.current(); chunk - start < windowSize && chunk != PostingCursor::end; chunk = list->cursor.advance()) {
                const auto place = static_cast<size_t>(chunk - start);
                sums[place] += list->weight * m_impacts[list->cursor.weight()];
                held[place / 64] |= quint64{1} << place % 64;
            }
        }
        const float rest = essential > 0 ? lists[static_cast<size_t>(essential) - 1].beyond : 0;
        for (size_t word = 0; word < held.size(); ++word) {
            for (quint64 bits = held[word]; bits != 0; bits &= bits - 1) {
                const size_t place = word * 64 + static_cast<size_t>(std::countr_zero(bits));
                const float score = std::exchange(sums[place], 0.0F);
                const qint64 chunk = start + static_cast<qint64>(place);
                if (score + rest >= threshold() && mayBeFound(chunk))
                    complete(chunk, score, lists, essential);
            }
            held[word] = 0;
        }
        start += windowSize;
    }
}

std::vector<ScoredChunk> TopMatches::take()
{
    std::sort(m_heap.begin(), m_heap.end(), isBetter);
    return std::exchange(m_heap, {});
}

} // namespace quire::store
