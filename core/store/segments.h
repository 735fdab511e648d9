// Segments: the index as it stands in the database. Each addition makes a segment of its own; ranges of neighbouring ones
// of like size are merged, so that there are never many (a log-structured merge tree: O'Neil et al., 1996). A merge that
// is more than a moment's work goes on in steps, with every later addition a step; until it is whole the old segments
// serve. Nothing is read to remove a chunk: its number is noted, searches pass it over, merges leave it out.
//
// Writes on the store thread, inside its transaction; reads on any connection. Throws SQLite::Exception: call it inside
// `guarded`. Internal to core/store.
#pragma once

#include "core/store/chunkanalysis.h"
#include "core/store/database.h"
#include "core/store/idranges.h"

namespace quire::store {

class Query;

struct Segment {
    qint64 id = 0;
    IdRange chunks;
    qint64 count = 0;   ///< Of chunks, those that are gone included.
    qint64 removed = 0;
    qint64 bytes = 0;
    qint64 target = 0;  ///< The segment it is being merged into; 0: none.
};

struct IndexSize {
    qint64 chunks = 0;
    double averageTerms = 0; ///< Of a chunk's text.
};

/// A term's list in one segment.
struct FoundList {
    QByteArray page;
    QByteArrayView list; ///< Points into page.
};

/// How much merging an addition pays for.
struct MergePace {
    qint64 step = 1 << 20;   ///< Bytes read at once: some 20 ms. Merges up to this are done in one go.
    qint64 perByte = 6;      ///< And for each byte added: it is merged about once a level, and there are fewer levels.
    qint64 deadPages = 500;  ///< Pages of merged segments taken away at once.
};

class Segments final
{
public:
    explicit Segments(Database &database, const MergePace &pace = {});
    ~Segments();

    /// `ids`: the chunks' numbers, rising, all above those that were added before.
    void add(const QList<qint64> &ids, const ChunkAnalysis &analysis);
    /// Notes that chunks, added together, are gone.
    void remove(const IdRange &chunks);
    void clear();

    /// Those that are searched, in the order of their chunks.
    [[nodiscard]] QList<Segment> searched() const;
    [[nodiscard]] IdRanges removed() const;
    [[nodiscard]] IndexSize size() const;
    [[nodiscard]] std::optional<FoundList> find(const Segment &segment, const QByteArray &term);
    /// Terms of all segments that begin so, commonest first.
    [[nodiscard]] QList<QByteArray> completions(const QByteArray &beginning, int limit) const;

private:
    Database &m_database;
    MergePace m_pace;
    std::unique_ptr<Query> m_find; ///< Run for each term and segment; compiling it would cost more.
};

} // namespace quire::store
