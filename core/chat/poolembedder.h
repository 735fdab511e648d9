// PoolEmbedder: texts to vectors through the key pool, by the service and model that Settings names. GUI thread.
#pragma once

#include "core/chat/poolrunner.h"
#include "core/retrieval/embedder.h"
#include "core/settings/settings.h"

#include <QObject>

namespace quire::chat {

class PoolEmbedder final : public QObject, public retrieval::Embedder
{
    Q_OBJECT
public:
    /// Vectors of Gemini are asked for so long: a model's own 3,072 numbers find hardly more and take four times the room.
    static constexpr int geminiDimensions = 768;

    struct Parts {
        Clock &clock;
        PoolRunner &pool;
        settings::KeyRing &keys;
        settings::SettingsStore &settings;
    };
    explicit PoolEmbedder(const Parts &parts, QObject *parent = nullptr);
    ~PoolEmbedder() override;

    [[nodiscard]] QString identity() const override;
    [[nodiscard]] bool isLocal() const override;
    [[nodiscard]] bool isLocalFor(settings::EmbeddingService service) const;
    /// A query fails after a second and a half, and then at once for a minute: search by words does not wait for what is broken.
    [[nodiscard]] QFuture<Result<QList<retrieval::Vector>>> embed(QStringList texts, retrieval::EmbedTask task) override;

private:
    struct Exchange;
    void finish(Exchange *exchange, const Result<QList<retrieval::Vector>> &result);

    Parts m_parts;
    std::vector<std::unique_ptr<Exchange>> m_exchanges;
    Instant m_queriesRestUntil{};
};

} // namespace quire::chat
