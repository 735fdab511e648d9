// QtTransport over real loopback sockets, with silence measured in virtual time.
#include "core/net/qttransport.h"
#include "tests/net/exchangelog.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeprovider/httpserver.h"

#include <QFile>
#include <QtTest>

using namespace quire;
using namespace quire::test;
using namespace std::chrono_literals;
using Reply = std::shared_ptr<ServerReply>;

namespace {

/// A server with one manner, and a transport to ask it.
struct Wire {
    explicit Wire(HttpServer::Handler manner)
        : server([this, manner = std::move(manner)](const ServerRequest &request, const Reply &reply) {
            seen.append(request);
            manner(request, reply);
        })
    {
        if (!server.listen())
            qFatal("no loopback port");
    }

    std::unique_ptr<net::Exchange> send(const QByteArray &method = "GET", const QByteArray &body = {})
    {
        HttpRequest request;
        request.method = method;
        request.url = server.baseUrl();
        request.url.setPath(QStringLiteral("/path"));
        request.headers = {{"Content-Type", "text/plain"}};
        request.secretHeaders = {{"X-Key", "secret"}};
        request.body = body;
        request.idleTimeout = 30s;
        return transport.send(request, {net::RouteKind::Direct, {}, 0});
    }

    FakeClock clock;
    net::QtTransport transport{clock};
    QList<ServerRequest> seen;
    HttpServer server;
};

const HttpHeaders plain{{"Content-Type", "text/plain"}};

} // namespace

class QtTransportTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRequestArrivesWhole()
    {
        Wire wire([](const ServerRequest &, const Reply &reply) { reply->whole(200, plain, "fine"); });
        const QByteArray body(300'000, 'x');
        const auto exchange = wire.send("POST", body);
        ExchangeLog log(*exchange);
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.fault(), TransportFault::None);
        QCOMPARE(log.status(), 200);
        QCOMPARE(log.body(), "fine");
        QCOMPARE(headerValue(log.headers(), "content-type"), "text/plain");
        QVERIFY(log.isOrderly());
        QCOMPARE(wire.seen.size(), 1);
        QCOMPARE(wire.seen.first().method, "POST");
        QCOMPARE(wire.seen.first().path, "/path");
        QCOMPARE(headerValue(wire.seen.first().headers, "x-key"), "secret");
        QCOMPARE(wire.seen.first().body, body);
    }

    void nothingIsSignalledFromInsideSend()
    {
        Wire wire([](const ServerRequest &, const Reply &reply) { reply->whole(200, plain, "fine"); });
        HttpRequest impossible;
        impossible.url = QUrl(QStringLiteral("file:///etc/hostname"));
        const auto exchange = wire.transport.send(impossible);
        ExchangeLog log(*exchange);
        QVERIFY(!log.isFinished());
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.fault(), TransportFault::Other);
        QCOMPARE(log.body(), QByteArray());
    }

    void piecesArriveAsTheyAreSent()
    {
        Reply open;
        Wire wire([&open](const ServerRequest &, const Reply &reply) {
            open = reply;
            reply->begin(200, plain);
            reply->chunk("one");
        });
        const auto exchange = wire.send("POST", "q");
        ExchangeLog log(*exchange);
        QTRY_COMPARE(log.body(), "one");
        open->chunk(" two");
        QTRY_COMPARE(log.body(), "one two");
        QVERIFY(!log.isFinished());
        open->finish();
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.fault(), TransportFault::None);
    }

    void anErrorStatusIsAWholeReply_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 407, 422, 429, 500, 503, 529})
            QTest::addRow("%d", status) << status;
    }

    void anErrorStatusIsAWholeReply()
    {
        QFETCH(int, status);
        Wire wire([status](const ServerRequest &, const Reply &reply) {
            reply->whole(status, {{"WWW-Authenticate", "Basic realm=x"}, {"Retry-After", "7"}}, "{\"error\":{}}");
        });
        const auto exchange = wire.send("POST", "q");
        ExchangeLog log(*exchange);
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.fault(), status == 407 ? TransportFault::Proxy : TransportFault::None);
        QCOMPARE(log.status(), status);
        QCOMPARE(log.body(), "{\"error\":{}}");
        QCOMPARE(headerValue(log.headers(), "Retry-After"), "7");
        QCOMPARE(wire.seen.size(), 1);
        QVERIFY(log.isOrderly());
    }

    void silenceBeforeTheFirstByteIsATimeout()
    {
        Wire wire([](const ServerRequest &, const Reply &) {});
        const auto exchange = wire.send("POST", "q");
        ExchangeLog log(*exchange);
        QTRY_COMPARE(wire.seen.size(), 1);
        wire.clock.advance(29s);
        QVERIFY(!log.isFinished());
        wire.clock.advance(1s);
        QVERIFY(log.isFinished());
        QCOMPARE(log.fault(), TransportFault::Timeout);
        QCOMPARE(log.status(), 0);
    }

    void eachPieceStartsTheSilenceAnew()
    {
        Reply open;
        Wire wire([&open](const ServerRequest &, const Reply &reply) {
            open = reply;
            reply->begin(200, plain);
            reply->chunk("a");
        });
        const auto exchange = wire.send("POST", "q");
        ExchangeLog log(*exchange);
        for (int i = 1; i < 4; ++i) {
            QTRY_COMPARE(log.body().size(), i);
            wire.clock.advance(25s);
            QVERIFY(!log.isFinished());
            open->chunk("a");
        }
        QTRY_COMPARE(log.body().size(), 4);
        wire.clock.advance(30s);
        QCOMPARE(log.fault(), TransportFault::Timeout);
        QCOMPARE(log.body(), "aaaa");
        QVERIFY(log.isOrderly());
    }

    void anAbortIsNotATimeout()
    {
        Wire wire([](const ServerRequest &, const Reply &) {});
        const auto exchange = wire.send("POST", "q");
        ExchangeLog log(*exchange);
        QTRY_COMPARE(wire.seen.size(), 1);
        exchange->abort();
        QVERIFY(log.isFinished());
        QCOMPARE(log.fault(), TransportFault::Aborted);
        exchange->abort();
        wire.clock.advance(60s);
        QVERIFY(log.isOrderly());
    }

    void destroyingAnExchangeHangsUp()
    {
        Reply open;
        Wire wire([&open](const ServerRequest &, const Reply &reply) {
            open = reply;
            reply->begin(200, plain);
            reply->chunk("a");
        });
        auto exchange = wire.send("POST", "q");
        QTRY_VERIFY(open);
        exchange.reset();
        QTRY_VERIFY(!open->isOpen());
    }

    void anExchangeMayBeDestroyedFromItsOwnSignals()
    {
        Wire wire([](const ServerRequest &, const Reply &reply) { reply->whole(200, plain, "fine"); });
        for (int signal = 0; signal < 3; ++signal) {
            auto exchange = wire.send("POST", "q");
            bool reached = false;
            const auto drop = [&] {
                reached = true;
                exchange.reset();
            };
            if (signal == 0)
                connect(exchange.get(), &net::Exchange::headersArrived, this, drop);
            else if (signal == 1)
                connect(exchange.get(), &net::Exchange::bytesArrived, this, drop);
            else
                connect(exchange.get(), &net::Exchange::finished, this, drop);
            QTRY_VERIFY(reached);
            QVERIFY(!exchange);
        }
    }

    void aRefusedConnectionIsRefused()
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        HttpRequest request;
        request.url = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(nobody.serverPort()));
        nobody.close();
        FakeClock clock;
        net::QtTransport transport(clock);
        const auto exchange = transport.send(request, {net::RouteKind::Direct, {}, 0});
        ExchangeLog log(*exchange);
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.fault(), TransportFault::Refused);
    }

    void aConnectionLostBeforeTheReplyIsSentOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("reset");
        QTest::addColumn<bool>("keptAlive");
        for (const QByteArray method : {"POST", "GET"}) {
            QTest::addRow("%s, closed, new connection", method.constData()) << method << false << false;
            QTest::addRow("%s, reset, new connection", method.constData()) << method << true << false;
            QTest::addRow("%s, closed, kept-alive connection", method.constData()) << method << false << true;
            QTest::addRow("%s, reset, kept-alive connection", method.constData()) << method << true << true;
        }
    }

    void aConnectionLostBeforeTheReplyIsSentOnce()
    {
        QFETCH(QByteArray, method);
        QFETCH(bool, reset);
        QFETCH(bool, keptAlive);
        Wire wire([reset](const ServerRequest &request, const Reply &reply) {
            if (request.body == "first")
                reply->whole(200, plain, "fine");
            else if (reset)
                reply->reset();
            else
                reply->close();
        });
        if (keptAlive) {
            const auto first = wire.send("POST", "first");
            ExchangeLog log(*first);
            QVERIFY(log.waitForEnd());
            QCOMPARE(log.status(), 200);
        }
        const auto exchange = wire.send(method, method == "GET" ? QByteArray() : QByteArray("paid question"));
        ExchangeLog log(*exchange);
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.fault(), TransportFault::Reset);
        QCOMPARE(wire.seen.size(), keptAlive ? 2 : 1);
    }

    void aBodyCutOffIsAReset_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("chunked");
        QTest::newRow("chunked answer") << 200 << true;
        QTest::newRow("answer with a length") << 200 << false;
        QTest::newRow("refusal with a length") << 429 << false;
    }

    void aBodyCutOffIsAReset()
    {
        QFETCH(int, status);
        QFETCH(bool, chunked);
        Wire wire([status, chunked](const ServerRequest &, const Reply &reply) {
            if (chunked) {
                reply->begin(status, plain);
                reply->chunk("half an ans");
            } else {
                reply->raw("HTTP/1.1 " + QByteArray::number(status) + " S\r\nContent-Length: 100\r\n\r\nhalf an ans");
            }
            reply->close();
        });
        const auto exchange = wire.send("POST", "q");
        ExchangeLog log(*exchange);
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.fault(), TransportFault::Reset);
        QCOMPARE(log.status(), status);
        QCOMPARE(log.body(), "half an ans");
        QVERIFY(log.isOrderly());
    }

    void compressedRepliesAreUnpacked()
    {
        QFile file(QStringLiteral(QUIRE_TEST_DATA "/wire/answer.json.gz"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        Wire wire([packed = file.readAll()](const ServerRequest &, const Reply &reply) {
            reply->begin(200, {{"Content-Encoding", "gzip"}});
            reply->chunk(packed.first(10));
            reply->chunk(packed.sliced(10));
            reply->finish();
        });
        const auto exchange = wire.send("POST", "q");
        ExchangeLog log(*exchange);
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.fault(), TransportFault::None);
        QCOMPARE(log.body(), "{\"text\":\"compressed on the wire\"}");
        QVERIFY(headerValue(wire.seen.first().headers, "Accept-Encoding").contains("gzip"));
    }

    void brokenCompressionIsAFault()
    {
        Wire wire([](const ServerRequest &, const Reply &reply) {
            reply->whole(200, {{"Content-Encoding", "gzip"}}, "this is no gzip");
        });
        const auto exchange = wire.send("POST", "q");
        ExchangeLog log(*exchange);
        QVERIFY(log.waitForEnd());
        QVERIFY(log.fault() != TransportFault::None);
    }

    void aFailuresBodyIsCutAtItsLimit()
    {
        Wire wire([](const ServerRequest &, const Reply &reply) { reply->whole(500, plain, QByteArray(500'000, 'x')); });
        const auto exchange = wire.send("POST", "q");
        ExchangeLog log(*exchange);
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.fault(), TransportFault::None);
        QCOMPARE(log.body().size(), 64 * 1024);
        QVERIFY(log.isOrderly());
    }

    void aRedirectIsHandedBackAndTheKeyStaysHome()
    {
        Wire other([](const ServerRequest &, const Reply &reply) { reply->whole(200, plain, "thanks for the key"); });
        Wire wire([target = other.server.baseUrl().toEncoded()](const ServerRequest &, const Reply &reply) {
            reply->whole(307, {{"Location", target}}, {});
        });
        const auto exchange = wire.send("POST", "q");
        ExchangeLog log(*exchange);
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.status(), 307);
        QCOMPARE(log.fault(), TransportFault::None);
        QVERIFY(other.seen.isEmpty());
    }

    void cookiesAreNotKept()
    {
        Wire wire([](const ServerRequest &, const Reply &reply) { reply->whole(200, {{"Set-Cookie", "id=1; Path=/"}}, "fine"); });
        for (int i = 0; i < 2; ++i) {
            const auto exchange = wire.send("POST", "q");
            ExchangeLog log(*exchange);
            QVERIFY(log.waitForEnd());
        }
        QCOMPARE(wire.seen.size(), 2);
        QCOMPARE(headerValue(wire.seen.last().headers, "Cookie"), QByteArray());
    }

    void aConnectionWarmedUpIsUsed()
    {
        Wire wire([](const ServerRequest &, const Reply &reply) { reply->whole(200, plain, "fine"); });
        wire.transport.warmUp(wire.server.baseUrl(), {net::RouteKind::Direct, {}, 0});
        QTRY_COMPARE(wire.server.connectionsAccepted(), 1);
        const auto exchange = wire.send("POST", "q");
        ExchangeLog log(*exchange);
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.status(), 200);
        QCOMPARE(wire.server.connectionsAccepted(), 1);
    }
};

QTEST_GUILESS_MAIN(QtTransportTest)
#include "tst_qttransport.moc"
