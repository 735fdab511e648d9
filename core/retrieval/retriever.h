// Retriever: a question in, the best passages out. Composes query analysis, the index, vectors where there are some, ranking
// and fusion. Lives on the GUI thread; the work runs on the store's reading threads.
#pragma once

#include "core/document/passage.h"
#include "core/retrieval/meaning.h"
#include "core/retrieval/rankingoptions.h"
#include "core/store/chunkindex.h"

#include <QFuture>

namespace quire::store {
class Store;
}

namespace quire::retrieval {

struct SearchRequest {
    QString query;
    int limit = 10;
    store::Scope scope;
    bool mayLeaveMachine = true; ///< The question itself, to be embedded.
    bool operator==(const SearchRequest &) const = default;
};

struct SearchReport {
    QList<Passage> passages;  ///< Best first; empty when nothing relevant was found.
    qint64 searched = 0;      ///< How many passages there are.
    QStringList terms;        ///< What was searched for, after analysis; for highlighting and the inspector.
    std::chrono::milliseconds took{};
};

class Retriever final
{
public:
    explicit Retriever(store::Store &store, RankingOptions options = {});
    [[nodiscard]] QFuture<Result<SearchReport>> search(SearchRequest request) const;
    [[nodiscard]] Meaning &meaning() { return *m_meaning; }

private:
    [[nodiscard]] QFuture<Result<SearchReport>> searchWith(const SearchRequest &request, const std::optional<AskedVector> &asked) const;
    store::Store &m_store;
    RankingOptions m_options;
    std::unique_ptr<Meaning> m_meaning;
};

} // namespace quire::retrieval
