// RowHeights: the heights of all rows of a long list, with their sums in logarithmic time (a Fenwick tree). Lets a
// transcript of thousands of messages know where each stands without laying any of them out. A value.
#pragma once

#include <QList>
#include <algorithm>
#include <bit>

namespace quire::ui {

class RowHeights
{
public:
    void reset(const QList<int> &heights)
    {
        m_heights = heights;
        m_tree = QList<int>(heights.size() + 1, 0);
        for (qsizetype i = 1; i < m_tree.size(); ++i) {
            m_tree[i] += heights.at(i - 1);
            if (const qsizetype parent = i + (i & -i); parent < m_tree.size())
                m_tree[parent] += m_tree.at(i);
        }
    }

    void append(int height)
    {
        m_heights.append(height);
        const qsizetype i = m_heights.size();
        if (m_tree.isEmpty())
            m_tree.append(0);
        m_tree.append(int(before(int(i) - 1) - before(int(i - (i & -i)))) + height);
    }

    void set(int row, int height)
    {
        const int change = height - m_heights.at(row);
        m_heights[row] = height;
        for (qsizetype i = row + 1; i < m_tree.size(); i += i & -i)
            m_tree[i] += change;
    }

    [[nodiscard]] int count() const { return int(m_heights.size()); }
    [[nodiscard]] int height(int row) const { return m_heights.at(row); }
    [[nodiscard]] int total() const { return before(count()); }

    /// The sum of the heights of rows 0 ... row-1: where this row begins.
    [[nodiscard]] int before(int row) const
    {
        int sum = 0;
        for (qsizetype i = row; i > 0; i -= i & -i)
            sum += m_tree.at(i);
        return sum;
    }

    /// The row that covers `y`; the first or the last one for a `y` outside. There must be a row.
    [[nodiscard]] int rowAt(int y) const
    {
        qsizetype row = 0;
        for (auto step = qsizetype(std::bit_floor(size_t(m_heights.size()))); step > 0; step /= 2) {
            if (row + step < m_tree.size() && m_tree.at(row + step) <= y) {
                row += step;
                y -= m_tree.at(row);
            }
        }
        return int(std::min(row, m_heights.size() - 1));
    }

private:
    QList<int> m_heights;
    QList<int> m_tree; ///< From 1.
};

} // namespace quire::ui
