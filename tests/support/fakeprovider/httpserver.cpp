#include "tests/support/fakeprovider/httpserver.h"

#include <optional>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace quire::test {
namespace {

/// The next whole request in the buffer, taken out of it.
std::optional<ServerRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    ServerRequest request;
    QList<QByteArray> lines = buffer.first(headEnd).split('\n');
    const QList<QByteArray> requestLine = lines.takeFirst().trimmed().split(' ');
    request.method = requestLine.value(0);
    const QByteArray target = requestLine.value(1);
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.first(mark);
    request.query = mark < 0 ? QByteArray() : target.sliced(mark + 1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    const qsizetype length = headerValue(request.headers, "Content-Length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return {};
    request.body = buffer.sliced(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    return request;
}

QByteArray head(int status, const HttpHeaders &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    for (const HttpHeader &header : headers)
        bytes += header.name + ": " + header.value + "\r\n";
    return bytes;
}

} // namespace

ServerReply::ServerReply(QTcpSocket *socket)
    : m_socket(socket)
{
}

bool ServerReply::isOpen() const
{
    const QTcpSocket *socket = m_socket.data();
    return socket && socket->state() == QAbstractSocket::ConnectedState;
}

void ServerReply::raw(const QByteArray &bytes)
{
    QTcpSocket *socket = m_socket.data();
    if (!socket || socket->state() != QAbstractSocket::ConnectedState)
        return;
    socket->write(bytes);
    socket->flush(); // Each piece leaves by itself, so that a client sees it arrive in pieces.
}

void ServerReply::begin(int status, const HttpHeaders &headers)
{
    raw(head(status, headers) + "Transfer-Encoding: chunked\r\n\r\n");
}

void ServerReply::chunk(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        raw(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
}

void ServerReply::finish()
{
    raw("0\r\n\r\n");
}

void ServerReply::whole(int status, const HttpHeaders &headers, const QByteArray &body, qsizetype announced)
{
    raw(head(status, headers) + "Content-Length: " + QByteArray::number(announced) + "\r\n\r\n" + body);
}

void ServerReply::close()
{
    if (QTcpSocket *socket = m_socket.data())
        socket->disconnectFromHost();
}

void ServerReply::reset()
{
    QTcpSocket *socket = m_socket.data();
    if (!socket)
        return;
#ifdef Q_OS_UNIX
    const linger noGoodbye{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &noGoodbye, sizeof noGoodbye);
#endif
    socket->abort();
}

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
}

bool HttpServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

QUrl HttpServer::baseUrl() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server.serverPort());
    return url;
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_accepted;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // Small pieces leave at once, as from a real server.
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] {
            *buffer += socket->readAll();
            while (const std::optional<ServerRequest> request = takeRequest(*buffer))
                m_handler(*request, std::make_shared<ServerReply>(socket));
        });
    }
}

} // namespace quire::test
