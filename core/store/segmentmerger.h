// What keeps the segments few; see segments.h. Internal to core/store.
#pragma once

#include "core/store/indexpage.h"
#include "core/store/segments.h"

namespace quire::store {

class Query;

/// Writes a segment's pages, terms in their order.
class SegmentPages final
{
public:
    SegmentPages(Database &database, qint64 segment);
    ~SegmentPages();
    void add(const QByteArray &term, const QByteArray &list);
    /// Writes the last page and notes the segment's size; gives the bytes written.
    qint64 finish();

private:
    void write();
    Database &m_database;
    std::unique_ptr<Query> m_insert;
    qint64 m_segment;
    qint64 m_bytes = 0;
    PageWriter m_page;
};

class SegmentMerger final
{
public:
    SegmentMerger(Database &database, const MergePace &pace)
        : m_database(database)
        , m_pace(pace)
    {
    }

    /// After `bytes` were added: merges what asks for it, as much as is in proportion.
    void mergeAfter(qint64 bytes);

private:
    [[nodiscard]] qint64 underway() const;
    /// Gives the segment that the sources grow into.
    qint64 begin(const QList<Segment> &sources);
    /// Goes on with a merge until about `budget` bytes were read. True when it is done.
    bool goOn(qint64 target, qint64 budget);
    void finish(qint64 target);
    void dropEmptied();
    void takeAway(qint64 pages);
    Database &m_database;
    MergePace m_pace;
};

} // namespace quire::store
