// A small HTTP/1.1 server on loopback, for tests: it can do everything that servers should not (say nothing, hang up in
// mid-sentence, reset the connection). Lives on the thread that made it.
#pragma once

#include "core/base/http.h"

#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>
#include <memory>

namespace quire::test {

struct ServerRequest {
    QByteArray method;
    QByteArray path;  ///< Without the query.
    QByteArray query; ///< As sent.
    HttpHeaders headers;
    QByteArray body;
};

/// One reply under way. Kept alive by whoever still has something to say; safe to use after the client left.
class ServerReply
{
public:
    explicit ServerReply(QTcpSocket *socket);

    [[nodiscard]] bool isOpen() const;
    /// Status line and headers; the body follows in chunks.
    void begin(int status, const HttpHeaders &headers);
    void chunk(const QByteArray &bytes);
    void finish();
    /// All at once, with a Content-Length...
    void whole(int status, const HttpHeaders &headers, const QByteArray &body) { whole(status, headers, body, body.size()); }
    /// ...which may promise more than there is.
    void whole(int status, const HttpHeaders &headers, const QByteArray &body, qsizetype announced);
    void raw(const QByteArray &bytes);
    /// Hangs up politely, wherever the reply stands.
    void close();
    /// Ends the connection with a TCP reset.
    void reset();

private:
    QPointer<QTcpSocket> m_socket;
};

class HttpServer final : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const ServerRequest &, const std::shared_ptr<ServerReply> &)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);

    /// On 127.0.0.1; port 0 takes any free one.
    [[nodiscard]] bool listen(quint16 port = 0);
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] int connectionsAccepted() const { return m_accepted; }

private:
    void accept();

    Handler m_handler;
    QTcpServer m_server;
    int m_accepted = 0;
};

} // namespace quire::test
