// Meaning: the part of a search that goes by vectors. Turns the question into one where the library has some of the same
// model, and finds what lies near; in every other case it finds nothing, and words alone serve. GUI thread, but for
// `nearest`, which runs on a store thread.
#pragma once

#include "core/retrieval/embedder.h"
#include "core/retrieval/nearness.h"
#include "core/store/chunkindex.h"

#include <memory>

namespace quire::store {
class Store;
}

namespace quire::retrieval {

class VectorCache;

/// A question as a vector, and what it can be compared with.
struct AskedVector {
    QString model;
    Vector vector;
    std::shared_ptr<VectorCache> cache;

    /// What lies near it in the scope. A store thread.
    [[nodiscard]] Result<Nearness> nearest(store::Database &database, const store::Scope &scope) const;
};

class Meaning final
{
public:
    explicit Meaning(store::Store &store);
    ~Meaning();

    /// `embedder` outlives this, or is taken back with null.
    void setEmbedder(Embedder *embedder);
    /// Reads the vectors that were written since, in the background: to be called when some were, or another model is set.
    QFuture<Result<void>> refresh();
    /// Whether a question would be sent to be embedded.
    [[nodiscard]] bool isReady(bool mayLeaveMachine) const;
    /// Nothing when it failed.
    [[nodiscard]] QFuture<std::optional<AskedVector>> ask(const QString &question) const;

private:
    store::Store &m_store;
    Embedder *m_embedder = nullptr;
    std::shared_ptr<VectorCache> m_cache;
};

} // namespace quire::retrieval
