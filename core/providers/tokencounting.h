// TokenCounting: asks a service how long a prompt is for its model. Part of the codecs; see provider.h.
#pragma once

#include "core/providers/provider.h"

namespace quire::providers {

class TokenCounting
{
public:
    virtual ~TokenCounting();
    [[nodiscard]] virtual HttpRequest countRequest(const prompt::Prompt &prompt, const Endpoint &endpoint) const = 0;
    [[nodiscard]] virtual Reply<qint64> countReply(const QByteArray &body) const = 0;
};

} // namespace quire::providers
