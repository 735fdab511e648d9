#include "core/chat/poolembedder.h"

#include "core/base/clock.h"
#include "core/document/chunker.h"
#include "core/net/thismachine.h"
#include "core/settings/keyring.h"
#include "core/settings/settingsstore.h"

#include <QPromise>

namespace quire::chat {
namespace {

using namespace std::chrono_literals;

constexpr Milliseconds queryPatience = 1500ms;
constexpr Milliseconds restAfterFailure = 60s;

Result<QList<retrieval::Vector>> vectorsOf(const CallReport &report)
{
    const bool alike = std::all_of(report.vectors.cbegin(), report.vectors.cend(),
                                   [&report](const retrieval::Vector &vector) { return vector.size() == report.vectors.first().size(); });
    if (!alike)
        return failure(ErrorCode::BadReply, QStringLiteral("vectors of different lengths"));
    return report.vectors;
}

} // namespace

struct PoolEmbedder::Exchange {
    QPromise<Result<QList<retrieval::Vector>>> promise;
    std::unique_ptr<PoolCall> call;
    std::unique_ptr<Timer> deadline;
};

PoolEmbedder::PoolEmbedder(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

PoolEmbedder::~PoolEmbedder() = default;

QString PoolEmbedder::identity() const
{
    const settings::Settings &settings = m_parts.settings.settings();
    switch (settings.embeddingService) {
    case settings::EmbeddingService::Off: break;
    case settings::EmbeddingService::Gemini: return QStringLiteral("%1/%2").arg(settings.embeddingModel).arg(geminiDimensions);
    case settings::EmbeddingService::OpenAi: return settings.embeddingModel;
    }
    return {};
}

bool PoolEmbedder::isLocal() const
{
    return isLocalFor(m_parts.settings.settings().embeddingService);
}

bool PoolEmbedder::isLocalFor(settings::EmbeddingService service) const
{
    const settings::Settings &settings = m_parts.settings.settings();
    if (service != settings::EmbeddingService::OpenAi || !net::isOnThisMachine(settings.openAiEndpoint))
        return false;
    const std::vector<pool::KeyInfo> &keys = m_parts.keys.keys();
    return std::all_of(keys.cbegin(), keys.cend(), [&settings](const pool::KeyInfo &key) {
        return key.service != pool::Service::OpenAi || net::isOnThisMachine(key.endpoint.isEmpty() ? settings.openAiEndpoint : key.endpoint);
    });
}

QFuture<Result<QList<retrieval::Vector>>> PoolEmbedder::embed(QStringList texts, retrieval::EmbedTask task)
{
    const settings::Settings &settings = m_parts.settings.settings();
    const bool isGemini = settings.embeddingService == settings::EmbeddingService::Gemini;
    const bool isQuery = task == retrieval::EmbedTask::Query;
    CallRequest request;
    request.kind = pool::CallKind::Embed;
    request.service = isGemini ? pool::Service::Gemini : pool::Service::OpenAi;
    request.model = settings.embeddingModel;
    request.content = isQuery ? pool::Content::ChatOnly : pool::Content::DocumentPassages;
    request.initiative = isQuery ? pool::Initiative::Person : pool::Initiative::Program;
    for (const QString &text : texts)
        request.estimatedTokens += estimatedTokens(text);
    request.embedding = {std::move(texts), isQuery ? providers::EmbeddingTask::Query : providers::EmbeddingTask::Document, isGemini ? geminiDimensions : 0};

    auto owned = std::make_unique<Exchange>();
    Exchange *exchange = owned.get();
    m_exchanges.push_back(std::move(owned));
    exchange->promise.start();
    auto future = exchange->promise.future();
    if (isQuery && m_parts.clock.now().boot < m_queriesRestUntil) {
        finish(exchange, failure(ErrorCode::Overloaded, QStringLiteral("resting after a failure")));
        return future;
    }
    exchange->call = m_parts.pool.start(request);
    connect(exchange->call.get(), &PoolCall::succeeded, this, [this, exchange](const CallReport &report) { finish(exchange, vectorsOf(report)); });
    connect(exchange->call.get(), &PoolCall::failed, this, [this, exchange, isQuery](const Error &error) {
        if (isQuery)
            m_queriesRestUntil = m_parts.clock.now().boot + restAfterFailure;
        finish(exchange, tl::unexpected(error));
    });
    if (isQuery) {
        exchange->deadline = m_parts.clock.runAfter(queryPatience, [this, exchange] {
            m_queriesRestUntil = m_parts.clock.now().boot + restAfterFailure;
            exchange->call->cancel();
            finish(exchange, failure(ErrorCode::Timeout, QStringLiteral("no vector in time")));
        });
    }
    return future;
}

void PoolEmbedder::finish(Exchange *exchange, const Result<QList<retrieval::Vector>> &result)
{
    const auto found = std::find_if(m_exchanges.begin(), m_exchanges.end(), [exchange](const auto &each) { return each.get() == exchange; });
    const std::unique_ptr<Exchange> ended = std::move(*found);
    m_exchanges.erase(found);
    if (ended->call) {
        ended->call->disconnect(this);
        ended->call.release()->deleteLater(); // It may be the caller.
    }
    ended->promise.addResult(result);
    ended->promise.finish();
}

} // namespace quire::chat
