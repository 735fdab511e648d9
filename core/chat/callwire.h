// A call as bytes: the codec's request, and how its reply is read. Pure. Private to this folder.
#pragma once

#include "core/chat/calls.h"
#include "core/providers/codecs.h"

#include <functional>

namespace quire::chat {

struct CallWire {
    HttpRequest request;
    const providers::Codec *codec = nullptr;
    /// One of the two: a streamed reply, or one that is read as a whole.
    std::unique_ptr<providers::StreamDecoder> decoder;
    std::function<providers::Reply<ReplyContent>(const QByteArray &body)> read;
    QList<pool::Allotment> (*allotments)(const HttpHeaders &headers) = nullptr; ///< Of a good reply that is read as a whole.
    bool goesOn = false; ///< The rest of an answer is asked for, of which there may be none.
};

/// How an attempt differs from the first one.
struct Again {
    QString textSoFar;         ///< What had arrived when the answer broke off, to be continued.
    bool largerOutput = false; ///< The answer was lost in thinking.
};

/// Nothing when the service cannot serve that kind of call.
[[nodiscard]] std::optional<CallWire> wireOf(const providers::Codecs &codecs, const CallRequest &request,
                                             const providers::Endpoint &endpoint, const Again &again = {});
/// Asks whether a key exists.
[[nodiscard]] CallWire checkWireOf(const providers::Codec &codec, const providers::Endpoint &endpoint);

/// Equal requests have equal hashes.
[[nodiscard]] QByteArray requestHash(const CallRequest &request);

} // namespace quire::chat
