#include "core/chat/callwire.h"

#include "core/providers/ratewindows.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace quire::chat {
namespace {

prompt::Prompt continued(prompt::Prompt prompt, const QString &textSoFar)
{
    if (textSoFar.isEmpty())
        return prompt;
    prompt.turns.append({prompt::Speaker::Model, textSoFar});
    prompt.turns.append({prompt::Speaker::User,
                         QStringLiteral("Your answer was cut off. Continue exactly where it stopped, in the same language "
                                        "and with the same numbering. Do not repeat anything and do not comment.")});
    return prompt;
}

prompt::Prompt withRoom(prompt::Prompt prompt)
{
    constexpr int most = 65'536;
    prompt.maximumOutputTokens = std::min(most, prompt.maximumOutputTokens * 4);
    prompt.thinkLess = true;
    return prompt;
}

CallWire chatWire(const providers::Provider &provider, const CallRequest &request, const providers::Endpoint &endpoint,
                  const Again &again)
{
    CallWire wire;
    wire.codec = &provider;
    const prompt::Prompt prompt = continued(request.prompt, again.textSoFar);
    wire.request = provider.request(again.largerOutput ? withRoom(prompt) : prompt, endpoint);
    wire.decoder = provider.decoder();
    wire.goesOn = !again.textSoFar.isEmpty();
    return wire;
}

CallWire searchWire(const providers::WebSearch &search, const CallRequest &request, const providers::Endpoint &endpoint)
{
    CallWire wire;
    wire.request = search.searchRequest(request.webQuery, endpoint);
    wire.allotments = providers::allotments;
    wire.read = [&search](const QByteArray &body) {
        return search.searchReply(body).map([](const QList<providers::WebResult> &results) {
            ReplyContent content;
            content.webResults = results;
            return content;
        });
    };
    return wire;
}

CallWire embedWire(const providers::Embeddings &embeddings, const CallRequest &request, const providers::Endpoint &endpoint)
{
    CallWire wire;
    wire.request = embeddings.embedRequest(request.embedding, endpoint);
    wire.read = [&embeddings, expected = request.embedding.texts.size()](const QByteArray &body) {
        return embeddings.embedReply(body, expected).map([](const QList<providers::EmbeddingVector> &vectors) {
            ReplyContent content;
            content.vectors = vectors;
            return content;
        });
    };
    return wire;
}

CallWire countWire(const providers::TokenCounting &counting, const CallRequest &request,
                   const providers::Endpoint &endpoint)
{
    CallWire wire;
    wire.request = counting.countRequest(request.prompt, endpoint);
    wire.read = [&counting](const QByteArray &body) {
        return counting.countReply(body).map([](qint64 tokens) {
            ReplyContent content;
            content.countedTokens = tokens;
            return content;
        });
    };
    return wire;
}

} // namespace

std::optional<CallWire> wireOf(const providers::Codecs &codecs, const CallRequest &request,
                               const providers::Endpoint &endpoint, const Again &again)
{
    std::optional<CallWire> wire;
    switch (request.kind) {
    case pool::CallKind::Chat:
        if (const auto *provider = codecs.chat(request.service))
            wire = chatWire(*provider, request, endpoint, again);
        break;
    case pool::CallKind::Search:
        if (const auto *search = codecs.webSearch(request.service))
            wire = searchWire(*search, request, endpoint);
        break;
    case pool::CallKind::Embed:
        if (const auto *embeddings = codecs.embeddings(request.service))
            wire = embedWire(*embeddings, request, endpoint);
        break;
    case pool::CallKind::CountTokens:
        if (const auto *counting = codecs.tokenCounting(request.service))
            wire = countWire(*counting, request, endpoint);
        break;
    }
    if (wire)
        wire->codec = &codecs.codec(request.service);
    return wire;
}

CallWire checkWireOf(const providers::Codec &codec, const providers::Endpoint &endpoint)
{
    CallWire wire;
    wire.codec = &codec;
    wire.request = codec.check(endpoint);
    wire.read = [&codec](const QByteArray &body) {
        ReplyContent content;
        content.promptLimits = codec.promptLimits(body);
        return content;
    };
    return wire;
}

QByteArray requestHash(const CallRequest &request)
{
    QByteArray material;
    QDataStream stream(&material, QIODevice::WriteOnly);
    stream << static_cast<int>(request.kind) << static_cast<int>(request.service) << request.model
           << request.prompt.system << request.prompt.temperature << request.prompt.maximumOutputTokens
           << request.webQuery.text << request.webQuery.count << request.embedding.texts
           << static_cast<int>(request.embedding.task) << request.embedding.dimensions;
    for (const prompt::Turn &turn : request.prompt.turns)
        stream << static_cast<int>(turn.speaker) << turn.text;
    return QCryptographicHash::hash(material, QCryptographicHash::Sha256);
}

} // namespace quire::chat
