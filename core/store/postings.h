// A posting list: the passages that hold a term, in the order of their numbers, with a weight each. Pure, internal to
// core/store. The format:
//
//   count                                        (numbers are those of varint.h)
//   up to 128 postings: their distances, the first from `base`; then a byte of weight each
//   more: blocks of 128, each (distance to its last passage, bytes that follow, bound of its weights), then as above
//
// A block's head tells its last passage and the best weight in it, so a search passes over it undecoded when that cannot
// reach the top: block maxima (Ding, Suel: Faster Top-k Document Retrieval Using Block-Max Indexes, SIGIR 2011).
#pragma once

#include "core/store/postingweight.h"

#include <QByteArray>
#include <QList>
#include <limits>

namespace quire::store {

struct Posting {
    qint64 chunk = 0;
    PostingWeight weight = 0;
    bool operator==(const Posting &) const = default;
};

inline constexpr int postingsPerBlock = 128;

/// `postings` in order; all behind `base`.
[[nodiscard]] QByteArray packPostings(const QList<Posting> &postings, qint64 base);

/// Walks one list from its first to its last block. Borrows the bytes. What is damaged reads as a shorter list.
class PostingCursor final
{
public:
    static constexpr qint64 end = std::numeric_limits<qint64>::max();

    PostingCursor() = default;
    PostingCursor(QByteArrayView list, qint64 base);

    [[nodiscard]] qint64 count() const { return m_count; }
    /// Of the whole list.
    [[nodiscard]] PostingWeight bound() const { return m_bound; }

    /// The block that the cursor stands in: its last passage, or `end` behind the list.
    [[nodiscard]] qint64 blockLast() const { return m_last; }
    [[nodiscard]] PostingWeight blockBound() const { return m_blockBound; }
    /// Moves on, without decoding, to the block that may hold `chunk`.
    void toBlock(qint64 chunk)
    {
        while (m_last < chunk)
            nextBlock();
    }

    /// The first posting at or behind `chunk`: its number, or `end`. Decodes one block at most.
    qint64 seek(qint64 chunk);
    /// Of the posting that `seek` or `advance` came to.
    [[nodiscard]] PostingWeight weight() const { return m_weights[m_at]; }
    [[nodiscard]] qint64 current() const { return m_ids[m_at]; }
    /// The next posting's number, or `end`.
    qint64 advance();

private:
    void nextBlock();
    void decode();

    const uchar *m_next = nullptr; ///< The block after this one.
    const uchar *m_payload = nullptr;
    const uchar *m_end = nullptr;
    qint64 m_count = 0;
    qint64 m_left = 0;             ///< Postings behind this block.
    qint64 m_base = 0;             ///< What this block's distances count from.
    qint64 m_last = end;
    PostingWeight m_bound = 0;
    PostingWeight m_blockBound = 0;
    bool m_decoded = false;
    int m_at = 0;
    int m_size = 0;
    std::array<qint64, postingsPerBlock + 1> m_ids{};
    std::array<PostingWeight, postingsPerBlock + 1> m_weights{};
};

/// All of a list, for merging and tests.
[[nodiscard]] QList<Posting> unpackPostings(QByteArrayView list, qint64 base);

} // namespace quire::store
