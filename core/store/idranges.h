// IdRanges: a sorted set of numbers as ranges: the passages of a scope, or those that were removed. Pure.
#pragma once

#include <QList>
#include <algorithm>
#include <limits>

namespace quire::store {

struct IdRange {
    qint64 first = 0;
    qint64 last = 0; ///< Inclusive.
    bool operator==(const IdRange &) const = default;
};

class IdRanges final
{
public:
    IdRanges() = default;
    /// In any order; none overlap.
    explicit IdRanges(QList<IdRange> ranges)
        : m_ranges(std::move(ranges))
    {
        std::sort(m_ranges.begin(), m_ranges.end(), [](const IdRange &a, const IdRange &b) { return a.first < b.first; });
    }

    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }
    [[nodiscard]] bool contains(qint64 id) const
    {
        const auto found = after(id);
        return found != m_ranges.cbegin() && (found - 1)->last >= id;
    }
    /// The first member at or behind `id`; the largest number when there is none.
    [[nodiscard]] qint64 next(qint64 id) const
    {
        const auto found = after(id);
        if (found != m_ranges.cbegin() && (found - 1)->last >= id)
            return id;
        return found == m_ranges.cend() ? std::numeric_limits<qint64>::max() : found->first;
    }

private:
    [[nodiscard]] QList<IdRange>::const_iterator after(qint64 id) const
    {
        return std::upper_bound(m_ranges.cbegin(), m_ranges.cend(), id, [](qint64 value, const IdRange &range) { return value < range.first; });
    }
    QList<IdRange> m_ranges;
};

} // namespace quire::store
