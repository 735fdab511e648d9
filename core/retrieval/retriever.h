// Retriever: a question in, the best passages out. Composes query analysis, the index, ranking and fusion. Lives on the
// GUI thread; the work runs on the store's reading threads.
#pragma once

#include "core/document/passage.h"
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
    bool operator==(const SearchRequest &) const = default;
};

struct SearchReport {
    QList<Passage> passages;  ///< Best first; empty when nothing relevant was found.
    QStringList terms;        ///< What was searched for, after analysis; for highlighting and the inspector.
    std::chrono::milliseconds took{};
};

class Retriever final
{
public:
    explicit Retriever(store::Store &store, RankingOptions options = {});
    [[nodiscard]] QFuture<Result<SearchReport>> search(SearchRequest request) const;

private:
    store::Store &m_store;
    RankingOptions m_options;
};

} // namespace quire::retrieval
