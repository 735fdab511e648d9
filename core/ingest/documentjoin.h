// DocumentJoin: puts a document together from the page ranges that several workers read, in whatever order they finish.
// A value.
#pragma once

#include "core/document/document.h"

#include <optional>

namespace quire::ingest {

struct PageRange {
    int first = 1;
    int last = 0; ///< 0: to the end.
    bool operator==(const PageRange &) const = default;
};

/// Ranges long enough that opening the file again does not show, short enough that no worker waits long for the last,
/// and that a page somebody wants to look at comes soon. The first is shorter, so that what it says is searchable soon.
/// One range where sharing is not worth it.
[[nodiscard]] QList<PageRange> sharedAmong(int workers, int pages);

class DocumentJoin
{
public:
    explicit DocumentJoin(qsizetype parts = 1)
        : m_parts(parts)
        , m_progress(parts, 0)
        , m_whole(parts, false)
        , m_empty(parts, false)
    {
    }
    [[nodiscard]] Document &part(qsizetype index) { return m_parts[index]; }
    [[nodiscard]] qsizetype parts() const { return m_parts.size(); }
    /// This range has no text; the whole file may still have.
    void setEmpty(qsizetype index) { m_empty[index] = true; }
    void setWhole(qsizetype index) { m_whole[index] = true; }
    /// This range is read anew; what `grown` gave of it was given.
    void setAgain(qsizetype index)
    {
        m_parts[index] = {};
        m_whole[index] = false;
    }
    [[nodiscard]] bool isEmpty() const { return !m_empty.contains(false); }
    void setProgress(qsizetype index, int done) { m_progress[index] = std::max(m_progress.at(index), done); }
    [[nodiscard]] int progress() const;
    /// The document's beginning, when that has doubled since it was last given: whoever works on what is there so far does
    /// at most twice the work in all. Nothing for the last part, which `take` gives.
    [[nodiscard]] std::optional<Document> grown();
    /// All parts in order; leaves nothing behind.
    [[nodiscard]] Document take();

private:
    void append(Document &whole, qsizetype index) const;

    QList<Document> m_parts;
    QList<int> m_progress;
    QList<bool> m_whole;
    qsizetype m_given = 0; // Blocks of the last `grown`.
    QList<bool> m_empty;
};

} // namespace quire::ingest
