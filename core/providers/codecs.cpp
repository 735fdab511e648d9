#include "core/providers/codecs.h"

namespace quire::providers {

StreamDecoder::~StreamDecoder() = default;
Codec::~Codec() = default;

QHash<QString, int> Codec::promptLimits(const QByteArray &) const
{
    return {};
}

Embeddings::~Embeddings() = default;
TokenCounting::~TokenCounting() = default;
WebSearch::~WebSearch() = default;

const Codec &Codecs::codec(pool::Service service) const
{
    switch (service) {
    case pool::Service::Gemini: return m_gemini;
    case pool::Service::Brave: return m_brave;
    case pool::Service::OpenAi: break;
    }
    return m_openAi;
}

const Provider *Codecs::chat(pool::Service service) const
{
    switch (service) {
    case pool::Service::Gemini: return &m_gemini;
    case pool::Service::OpenAi: return &m_openAi;
    case pool::Service::Brave: break;
    }
    return nullptr;
}

const Embeddings *Codecs::embeddings(pool::Service service) const
{
    switch (service) {
    case pool::Service::Gemini: return &m_gemini;
    case pool::Service::OpenAi: return &m_openAi;
    case pool::Service::Brave: break;
    }
    return nullptr;
}

const TokenCounting *Codecs::tokenCounting(pool::Service service) const
{
    return service == pool::Service::Gemini ? &m_gemini : nullptr;
}

const WebSearch *Codecs::webSearch(pool::Service service) const
{
    return service == pool::Service::Brave ? &m_brave : nullptr;
}

} // namespace quire::providers
