// The peers of search on the same passages: SQLite's FTS5 as it comes (unicode61, bm25() with its default weights), and Xapian
// (English stems, n-grams for Chinese and Japanese, its default BM25). Both get the question's words OR-ed; AND finds next to
// nothing with questions.
#pragma once

#include <QList>
#include <QString>
#include <memory>

namespace quire::bench {

class SearchPeer
{
public:
    virtual ~SearchPeer() = default;
    [[nodiscard]] virtual QString name() const = 0;
    /// Passages are numbered from 0 as they come.
    virtual void add(const QString &title, const QString &text) = 0;
    virtual void commit() = 0;
    /// The best `limit`, their texts read as well.
    [[nodiscard]] virtual QList<qsizetype> search(const QString &question, int limit) = 0;
};

/// `folder` is empty, and theirs. FTS5, then Xapian.
[[nodiscard]] std::vector<std::unique_ptr<SearchPeer>> searchPeers(const QString &folder);

} // namespace quire::bench
