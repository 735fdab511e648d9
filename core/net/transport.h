// Transport: the seam between HTTP values and the network. QtTransport holds the program's only QNetworkAccessManager;
// tests use it too, against a server on loopback.
#pragma once

#include "core/base/http.h"

#include <QObject>
#include <memory>

namespace quire::net {

/// One exchange under way. Destroying it aborts silently. Lives on the transport's thread (the GUI thread).
class Exchange : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void abort() = 0; ///< Ends with TransportFault::Aborted.

Q_SIGNALS:
    void headersArrived(int status, const quire::HttpHeaders &headers);
    void bytesArrived(const QByteArray &bytes);
    /// Exactly once, last. `fault` None: the whole response arrived, whatever its status.
    void finished(quire::TransportFault fault);
};

enum class RouteKind { Direct, System, HttpProxy, Socks5 };

struct Route {
    RouteKind kind = RouteKind::System;
    QString host;
    int port = 0;
    bool operator==(const Route &) const = default;
};

class Transport
{
public:
    virtual ~Transport();
    /// Starts the exchange; signals come later, never from inside send().
    [[nodiscard]] virtual std::unique_ptr<Exchange> send(const HttpRequest &request, const Route &route = {}) = 0;
    /// Opens a connection ahead of the first request.
    virtual void warmUp(const QUrl &host, const Route &route = {}) = 0;
};

} // namespace quire::net

Q_DECLARE_METATYPE(quire::HttpHeaders)
Q_DECLARE_METATYPE(quire::TransportFault)
