// Brave's web search. The service states its budget in the headers of every reply, so nothing has to be learned.
// https://api-dashboard.search.brave.com/documentation
#pragma once

#include "core/providers/websearch.h"

namespace quire::providers {

class BraveSearch final : public Codec, public WebSearch
{
public:
    [[nodiscard]] pool::Failure classify(const HttpFailure &failure) const override;
    /// Brave has no free question: this is a search for one result.
    [[nodiscard]] HttpRequest check(const Endpoint &endpoint) const override;

    [[nodiscard]] HttpRequest searchRequest(const WebQuery &query, const Endpoint &endpoint) const override;
    [[nodiscard]] Reply<QList<WebResult>> searchReply(const QByteArray &body) const override;
};

} // namespace quire::providers
