#include "core/net/faults.h"

namespace quire::net {

TransportFault faultFor(QNetworkReply::NetworkError error, int status, RouteKind route)
{
    switch (error) {
    case QNetworkReply::NoError:
        // A peer that closes before its status line can look like an empty success.
        return status == 0 ? TransportFault::Reset : TransportFault::None;
    case QNetworkReply::ConnectionRefusedError:
        return TransportFault::Refused;
    case QNetworkReply::ContentReSendError: // The connection closed under the request; see oneshotbody.h.
        // Or a redirect: Qt rewinds the body for it, even if it is not to follow.
        return status >= 300 ? TransportFault::None : TransportFault::Reset;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProtocolFailure:    // HTTP/2: the stream was reset.
        return TransportFault::Reset;
    case QNetworkReply::HostNotFoundError:
        return TransportFault::HostNotFound;
    case QNetworkReply::TimeoutError:
        return TransportFault::Timeout;
    case QNetworkReply::OperationCanceledError:
        return TransportFault::Aborted;
    case QNetworkReply::SslHandshakeFailedError:
        return TransportFault::Tls;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return TransportFault::Proxy;
    case QNetworkReply::UnknownNetworkError:
        // A proxy that refuses a tunnel is reported like this.
        return route == RouteKind::HttpProxy || route == RouteKind::Socks5 ? TransportFault::Proxy : TransportFault::Other;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ProtocolUnknownError:
        return TransportFault::Other;
    case QNetworkReply::ProtocolInvalidOperationError: // A plain 400, to Qt.
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        // Qt's names for statuses; without an error status it is the content that was at fault (broken compression).
        return status >= 400 ? TransportFault::None : TransportFault::Other;
    }
    return TransportFault::Other;
}

} // namespace quire::net
