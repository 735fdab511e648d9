// Gemini's native protocol (generativelanguage.googleapis.com, v1beta). The key travels in x-goog-api-key alone: two
// credentials at once are refused by the service.
// https://ai.google.dev/api/generate-content
#pragma once

#include "core/providers/embeddings.h"
#include "core/providers/tokencounting.h"

namespace quire::providers {

class Gemini final : public Provider, public Embeddings, public TokenCounting
{
public:
    [[nodiscard]] HttpRequest request(const prompt::Prompt &prompt, const Endpoint &endpoint) const override;
    [[nodiscard]] std::unique_ptr<StreamDecoder> decoder() const override;
    [[nodiscard]] pool::Failure classify(const HttpFailure &failure) const override;
    [[nodiscard]] HttpRequest check(const Endpoint &endpoint) const override;
    [[nodiscard]] QHash<QString, int> promptLimits(const QByteArray &checkReply) const override;

    [[nodiscard]] qsizetype maximumBatch() const override { return 100; }
    [[nodiscard]] HttpRequest embedRequest(const EmbeddingInput &input, const Endpoint &endpoint) const override;
    [[nodiscard]] Reply<QList<EmbeddingVector>> embedReply(const QByteArray &body, qsizetype expected) const override;

    [[nodiscard]] HttpRequest countRequest(const prompt::Prompt &prompt, const Endpoint &endpoint) const override;
    [[nodiscard]] Reply<qint64> countReply(const QByteArray &body) const override;
};

} // namespace quire::providers
