// The OpenAI chat protocol as many speak it: OpenAI, Ollama, llama.cpp, LM Studio, vLLM, and Gemini's own compatibility
// route (whose errors come in an array). Only fields that all of them take are sent.
// https://platform.openai.com/docs/api-reference/chat
#pragma once

#include "core/providers/embeddings.h"

namespace quire::providers {

class OpenAiCompatible final : public Provider, public Embeddings
{
public:
    [[nodiscard]] HttpRequest request(const prompt::Prompt &prompt, const Endpoint &endpoint) const override;
    [[nodiscard]] std::unique_ptr<StreamDecoder> decoder() const override;
    [[nodiscard]] pool::Failure classify(const HttpFailure &failure) const override;
    [[nodiscard]] HttpRequest check(const Endpoint &endpoint) const override;
    [[nodiscard]] QHash<QString, int> promptLimits(const QByteArray &checkReply) const override;

    [[nodiscard]] qsizetype maximumBatch() const override { return 64; }
    [[nodiscard]] HttpRequest embedRequest(const EmbeddingInput &input, const Endpoint &endpoint) const override;
    [[nodiscard]] Reply<QList<EmbeddingVector>> embedReply(const QByteArray &body, qsizetype expected) const override;
};

} // namespace quire::providers
