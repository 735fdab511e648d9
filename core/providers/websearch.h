// WebSearch: a question to web results. Part of the codecs; see provider.h.
#pragma once

#include "core/providers/provider.h"

namespace quire::providers {

struct WebQuery {
    QString text;
    int count = 10;
    QString country{};  ///< "de"; empty: the service's choice.
    QString language{}; ///< "de"; empty: the service's choice.
};

struct WebResult {
    QString title;
    QString address; ///< http or https alone; other schemes are dropped.
    QString site;
    QString age; ///< As the service words it; may be empty.
    QStringList snippets; ///< Plain text, without the service's markup.
    bool operator==(const WebResult &) const = default;
};

class WebSearch
{
public:
    virtual ~WebSearch();
    [[nodiscard]] virtual HttpRequest searchRequest(const WebQuery &query, const Endpoint &endpoint) const = 0;
    [[nodiscard]] virtual Reply<QList<WebResult>> searchReply(const QByteArray &body) const = 0;
};

/// Web results as passages that a prompt can number and an answer can cite: chunk 0, path the page's address.
[[nodiscard]] QList<Passage> passages(const QList<WebResult> &results);

} // namespace quire::providers
