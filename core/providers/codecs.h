// Codecs: one of each codec, and which of them serves what. Stateless; a value to keep where calls are made.
#pragma once

#include "core/providers/bravesearch.h"
#include "core/providers/gemini.h"
#include "core/providers/openaicompatible.h"

namespace quire::providers {

class Codecs
{
public:
    [[nodiscard]] const Codec &codec(pool::Service service) const;
    /// Null for a service that cannot.
    [[nodiscard]] const Provider *chat(pool::Service service) const;
    [[nodiscard]] const Embeddings *embeddings(pool::Service service) const;
    [[nodiscard]] const TokenCounting *tokenCounting(pool::Service service) const;
    [[nodiscard]] const WebSearch *webSearch(pool::Service service) const;

private:
    Gemini m_gemini;
    OpenAiCompatible m_openAi;
    BraveSearch m_brave;
};

} // namespace quire::providers
