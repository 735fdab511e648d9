// What of a document a citation shows, decided from values: which blocks, which of them are cited, where to mark the
// page. Pure; SourceLoader fetches what these need and shows what they say.
#pragma once

#include "core/document/passage.h"
#include "core/ingest/sourceloader.h"

namespace quire::ingest {

/// The blocks of a document around a passage, as stored.
struct StoredContext {
    QList<Block> blocks;
    int firstOfChunk = 0; ///< Indexes into `blocks`, inclusive.
    int lastOfChunk = -1;
};

/// The blocks that the quote's words stand in; the whole passage where they cannot be found.
[[nodiscard]] std::pair<int, int> citedBlocks(const StoredContext &stored, const QString &quote);
[[nodiscard]] SourceContext contextOf(const StoredContext &stored, const QString &quote);
/// When nothing is stored any more but the passage itself, with the message that cites it.
[[nodiscard]] SourceContext contextOf(const Passage &passage, const QString &quote);

/// The page to open and the rectangles to mark on it.
struct PagePlace {
    int page = 1;
    QList<QRectF> highlight;
    bool operator==(const PagePlace &) const = default;
};
[[nodiscard]] PagePlace placeOf(const PageAnchor &anchor, const StoredContext &stored, const QString &quote);

} // namespace quire::ingest
