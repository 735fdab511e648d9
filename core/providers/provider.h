// Codecs between the pool's calls and one service's bytes. No socket, no state, no key: the key is handed in for each
// request. A service implements the narrow interfaces that it can serve: Codec always, Provider for chat, and those of
// embeddings.h, tokencounting.h and websearch.h. See gemini.h, openaicompatible.h, bravesearch.h; codecs.h finds them.
#pragma once

#include "core/base/http.h"
#include "core/document/passage.h"
#include "core/pool/events.h"
#include "core/prompt/prompt.h"

#include <QHash>
#include <memory>

namespace quire::providers {

/// Where and as whom.
struct Endpoint {
    QUrl base;      ///< For example https://generativelanguage.googleapis.com
    QString model;
    QString secret; ///< The API key; goes into secretHeaders alone. May be empty for a local server.
    bool operator==(const Endpoint &) const = default;
};

/// What a reply's bytes mean, in the order they arrive.
struct TextPiece { QString text; bool operator==(const TextPiece &) const = default; };
struct ThoughtPiece { QString text; bool operator==(const ThoughtPiece &) const = default; }; ///< Not part of the answer.
struct UsageReport { pool::Usage usage; bool operator==(const UsageReport &) const = default; };
/// The service ended the answer properly; `reason` is its own word.
struct Finished { QString reason; bool operator==(const Finished &) const = default; };
/// The reply turned out to be a failure (an error inside a 200, a blocked or empty answer, a cut stream). `reason` is the
/// service's word for the end, when it gave one: an answer that was only to be continued may properly end without text.
struct Broken { pool::Failure failure; QString reason{}; bool operator==(const Broken &) const = default; };

using StreamEvent = std::variant<TextPiece, ThoughtPiece, UsageReport, Finished, Broken>;

/// Decodes one streamed reply. feed() takes bytes cut anywhere; end() is called once, at the end of the transport, and
/// gives the verdict: the last event is exactly one Finished or Broken.
class StreamDecoder
{
public:
    virtual ~StreamDecoder();
    [[nodiscard]] virtual QList<StreamEvent> feed(QByteArrayView bytes) = 0;
    [[nodiscard]] virtual QList<StreamEvent> end(TransportFault fault) = 0;
};

/// A whole reply's content, or what was wrong with it.
template<typename T>
using Reply = tl::expected<T, pool::Failure>;

/// What every service can do.
class Codec
{
public:
    virtual ~Codec();
    [[nodiscard]] virtual pool::Failure classify(const HttpFailure &failure) const = 0;
    /// A request that proves a key exists, at the lowest price the service has. Any 2xx reply is a yes.
    [[nodiscard]] virtual HttpRequest check(const Endpoint &endpoint) const = 0;
    /// How many tokens a prompt may have, by model, as far as the reply to a check tells.
    [[nodiscard]] virtual QHash<QString, int> promptLimits(const QByteArray &checkReply) const;
};

/// A service that chats.
class Provider : public Codec
{
public:
    [[nodiscard]] virtual HttpRequest request(const prompt::Prompt &prompt, const Endpoint &endpoint) const = 0;
    [[nodiscard]] virtual std::unique_ptr<StreamDecoder> decoder() const = 0;
};

} // namespace quire::providers
