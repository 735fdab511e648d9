// The ways out: TLS that cannot be trusted, and proxies.
#include "core/net/qttransport.h"
#include "tests/net/exchangelog.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeprovider/httpserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QtTest>

using namespace quire;
using namespace quire::test;
using Reply = std::shared_ptr<ServerReply>;

namespace {

QByteArray tlsFile(const QString &name)
{
    QFile file(QStringLiteral(QUIRE_TEST_DATA "/wire/tls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

HttpRequest requestTo(const QString &address)
{
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(address);
    request.headers = {{"Content-Type", "text/plain"}};
    request.secretHeaders = {{"X-Key", "secret"}};
    request.body = "q";
    return request;
}

/// SOCKS5 as far as one request needs it: no password, CONNECT, then it is the far server itself.
class SocksServer final : public QObject
{
public:
    SocksServer()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(*socket); });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no loopback port");
    }
    [[nodiscard]] int port() const { return m_server.serverPort(); }

    QByteArray host; ///< As asked for: a name, if the name is to be resolved here.
    QByteArray request;

private:
    void serve(QTcpSocket &socket)
    {
        const QByteArray bytes = socket.readAll();
        if (m_step == 0) {
            socket.write(QByteArray("\x05\x00", 2));
        } else if (m_step == 1) {
            const bool named = bytes.size() > 5 && bytes.at(3) == 3;
            host = named ? bytes.sliced(5, bytes.at(4)) : QByteArray("(an address)");
            socket.write(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50", 10));
        } else {
            request += bytes;
            if (request.endsWith("\r\n\r\nq"))
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nfar");
        }
        ++m_step;
    }

    QTcpServer m_server;
    int m_step = 0;
};

} // namespace

class TransportRoutesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUntrustedCertificateEndsTheExchangeUnsent()
    {
        QSslServer server;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(tlsFile(QStringLiteral("self-signed.pem"))));
        configuration.setPrivateKey(QSslKey(tlsFile(QStringLiteral("self-signed.key")), QSsl::Rsa));
        server.setSslConfiguration(configuration);
        QByteArray received;
        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&received, socket] { received += socket->readAll(); });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        FakeClock clock;
        net::QtTransport transport(clock);
        const auto exchange = transport.send(requestTo(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort())),
                                             {net::RouteKind::Direct, {}, 0});
        ExchangeLog log(*exchange);
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.fault(), TransportFault::Tls);
        QCOMPARE(received, QByteArray());
    }

    void anHttpProxyIsAskedForTheFarHost()
    {
        QByteArray asked;
        HttpServer proxy([&asked](const ServerRequest &request, const Reply &reply) {
            asked = request.method + ' ' + request.path;
            reply->whole(200, {}, "far");
        });
        QVERIFY(proxy.listen());
        FakeClock clock;
        net::QtTransport transport(clock);
        const auto exchange = transport.send(requestTo(QStringLiteral("http://far.invalid/x")),
                                             {net::RouteKind::HttpProxy, QStringLiteral("127.0.0.1"), proxy.baseUrl().port()});
        ExchangeLog log(*exchange);
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.fault(), TransportFault::None);
        QCOMPARE(log.body(), "far");
        QCOMPARE(asked, "POST http://far.invalid/x");
    }

    void aSocksProxyResolvesTheName()
    {
        SocksServer proxy;
        FakeClock clock;
        net::QtTransport transport(clock);
        const auto exchange = transport.send(requestTo(QStringLiteral("http://far.invalid/x")),
                                             {net::RouteKind::Socks5, QStringLiteral("127.0.0.1"), proxy.port()});
        ExchangeLog log(*exchange);
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.fault(), TransportFault::None);
        QCOMPARE(log.body(), "far");
        QCOMPARE(proxy.host, "far.invalid");
        QVERIFY(proxy.request.startsWith("POST /x HTTP/1.1"));
    }

    void aDeadProxyIsTheProxysFault()
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        const int port = nobody.serverPort();
        nobody.close();
        FakeClock clock;
        net::QtTransport transport(clock);
        const auto exchange = transport.send(requestTo(QStringLiteral("https://far.invalid/")),
                                             {net::RouteKind::HttpProxy, QStringLiteral("127.0.0.1"), port});
        ExchangeLog log(*exchange);
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.fault(), TransportFault::Proxy);
    }

    void aServerOnThisMachineIsReachedWithoutTheProxy()
    {
        HttpServer server([](const ServerRequest &, const Reply &reply) { reply->whole(200, {}, "near"); });
        QVERIFY(server.listen());
        FakeClock clock;
        net::QtTransport transport(clock);
        const auto exchange = transport.send(requestTo(server.baseUrl().toString()),
                                             {net::RouteKind::HttpProxy, QStringLiteral("far.invalid"), 8080});
        ExchangeLog log(*exchange);
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.body(), "near");
    }
};

QTEST_GUILESS_MAIN(TransportRoutesTest)
#include "tst_transportroutes.moc"
