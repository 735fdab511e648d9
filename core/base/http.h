// HTTP as plain values, shared by the codecs (which make and read them) and the transport (which moves them).
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>
#include <chrono>

namespace quire {

struct HttpHeader {
    QByteArray name; ///< As sent; compare without case.
    QByteArray value;
    bool operator==(const HttpHeader &) const = default;
};

using HttpHeaders = QList<HttpHeader>;

/// The first header of that name (without case), or an empty array.
[[nodiscard]] QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name);

/// `secretHeaders` hold API keys: they are sent, and never printed. No key ever stands in the URL.
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers;
    HttpHeaders secretHeaders;
    QByteArray body;
    std::chrono::milliseconds idleTimeout{60'000}; ///< Without any byte for this long, the exchange ends as Timeout.

    bool operator==(const HttpRequest &) const = default;
};

/// How an exchange ended below HTTP. `None`: a complete response arrived, whatever its status.
enum class TransportFault {
    None,
    HostNotFound,
    Refused,
    Tls,
    Proxy,
    Reset,   ///< The connection ended before the response did.
    Timeout, ///< No byte within idleTimeout.
    Aborted, ///< By us.
    Other,
};

/// Everything that is known of an exchange that did not bring what was asked: the classifier's input.
struct HttpFailure {
    TransportFault fault = TransportFault::None;
    int status = 0; ///< 0: no status line arrived.
    HttpHeaders headers;
    QByteArray body; ///< At most the first 64 KiB.

    bool operator==(const HttpFailure &) const = default;
};

} // namespace quire
