#include "core/retrieval/meaning.h"

#include "core/retrieval/vectorcache.h"
#include "core/store/store.h"

namespace quire::retrieval {
namespace {

constexpr int mostNear = 100;

} // namespace

Result<Nearness> AskedVector::nearest(store::Database &database, const store::Scope &scope) const
{
    const store::ChunkIndex index(database);
    const auto chunks = index.chunksOf(scope);
    if (!chunks)
        return tl::unexpected(chunks.error());
    return Nearness{cache->nearest(model, vector, *chunks, mostNear)};
}

Meaning::Meaning(store::Store &store)
    : m_store(store)
    , m_cache(std::make_shared<VectorCache>())
{
}

Meaning::~Meaning() = default;

void Meaning::setEmbedder(Embedder *embedder)
{
    m_embedder = embedder;
}

QFuture<Result<void>> Meaning::refresh()
{
    const QString model = m_embedder ? m_embedder->identity() : QString();
    return m_store.read([cache = m_cache, model](store::Database &database) { return cache->refresh(database, model); });
}

bool Meaning::isReady(bool mayLeaveMachine) const
{
    return m_embedder && (mayLeaveMachine || m_embedder->isLocal()) && m_cache->holds(m_embedder->identity());
}

QFuture<std::optional<AskedVector>> Meaning::ask(const QString &question) const
{
    return m_embedder->embed({question}, EmbedTask::Query)
        .then([model = m_embedder->identity(), cache = m_cache](const Result<QList<Vector>> &vectors) -> std::optional<AskedVector> {
            if (!vectors || vectors->isEmpty())
                return {};
            return AskedVector{model, vectors->first(), cache};
        });
}

} // namespace quire::retrieval
