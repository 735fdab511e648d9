// One attempt on the wire, against a real server on loopback; time is virtual.
#include "core/chat/sending.h"
#include "core/net/qttransport.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeprovider/fakeprovider.h"

#include <QSignalSpy>
#include <QTest>

using namespace quire;
using namespace quire::chat;
using namespace quire::test;
using namespace std::chrono_literals;

namespace {

const QString secret = QStringLiteral("AQ.sending-0123456789");

struct Outcome {
    QString text;
    int commits = 0;
    std::optional<ReplyContent> content;
    std::optional<pool::Failure> failure;
    [[nodiscard]] bool ended() const { return content || failure; }
};

} // namespace

class TestSending : public QObject
{
    Q_OBJECT
private:
    FakeClock m_clock;
    std::unique_ptr<FakeProvider> m_server;
    std::unique_ptr<net::QtTransport> m_transport;
    providers::Codecs m_codecs;

    std::unique_ptr<Sending> sendTo(pool::Service service, pool::CallKind kind, const QUrl &base, Outcome &outcome)
    {
        CallRequest request;
        request.kind = kind;
        request.service = service;
        request.prompt.turns = {{prompt::Speaker::User, QStringLiteral("How tall is the tower?")}};
        request.webQuery.text = QStringLiteral("tower");
        request.embedding.texts = {QStringLiteral("one"), QStringLiteral("two")};
        auto wire = wireOf(m_codecs, request, {base, QStringLiteral("gemini-2.5-flash"), secret}, {});
        if (!wire)
            return nullptr;
        auto sending = std::make_unique<Sending>(std::move(*wire), Sending::Limits{15s, 30s}, net::Route{net::RouteKind::Direct, {}, 0},
                                                 secret, *m_transport, m_clock);
        connect(sending.get(), &Sending::committed, this, [&outcome] { ++outcome.commits; });
        connect(sending.get(), &Sending::textArrived, this, [&outcome](const QString &piece) { outcome.text += piece; });
        connect(sending.get(), &Sending::succeeded, this, [&outcome](const ReplyContent &content) { outcome.content = content; });
        connect(sending.get(), &Sending::failed, this, [&outcome](const pool::Failure &failure) { outcome.failure = failure; });
        return sending;
    }
    std::unique_ptr<Sending> chat(Outcome &outcome)
    {
        return sendTo(pool::Service::Gemini, pool::CallKind::Chat, m_server->baseUrl(), outcome);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeProvider>();
        QVERIFY(m_server->listen());
        m_transport = std::make_unique<net::QtTransport>(m_clock);
    }
    void cleanup()
    {
        m_transport.reset();
        m_server.reset();
    }

    void everyKindOfCallSucceeds_data()
    {
        QTest::addColumn<pool::Service>("service");
        QTest::addColumn<pool::CallKind>("kind");
        QTest::newRow("chat with Gemini") << pool::Service::Gemini << pool::CallKind::Chat;
        QTest::newRow("chat with another server") << pool::Service::OpenAi << pool::CallKind::Chat;
        QTest::newRow("embeddings") << pool::Service::Gemini << pool::CallKind::Embed;
        QTest::newRow("token count") << pool::Service::Gemini << pool::CallKind::CountTokens;
        QTest::newRow("web search") << pool::Service::Brave << pool::CallKind::Search;
    }

    void everyKindOfCallSucceeds()
    {
        QFETCH(pool::Service, service);
        QFETCH(pool::CallKind, kind);
        Outcome outcome;
        const auto sending = sendTo(service, kind, service == pool::Service::OpenAi ? m_server->openAiUrl() : m_server->baseUrl(), outcome);
        QVERIFY(sending);
        QTRY_VERIFY(outcome.ended());
        QVERIFY2(outcome.content, qPrintable(outcome.failure ? outcome.failure->detail : QString()));
        QCOMPARE(outcome.commits, 1);
        switch (kind) {
        case pool::CallKind::Chat:
            QVERIFY(!outcome.text.isEmpty());
            QVERIFY(!outcome.content->finishReason.isEmpty());
            QVERIFY(outcome.content->usage.promptTokens > 0);
            break;
        case pool::CallKind::Embed:
            QCOMPARE(outcome.content->vectors.size(), 2);
            break;
        case pool::CallKind::CountTokens:
            QVERIFY(outcome.content->countedTokens > 0);
            break;
        case pool::CallKind::Search:
            QVERIFY(!outcome.content->webResults.isEmpty());
            break;
        }
    }

    void whatAServiceCannotServeHasNoWire()
    {
        Outcome outcome;
        QVERIFY(!sendTo(pool::Service::Brave, pool::CallKind::Chat, m_server->baseUrl(), outcome));
        QVERIFY(!sendTo(pool::Service::Gemini, pool::CallKind::Search, m_server->baseUrl(), outcome));
    }

    void failures_data()
    {
        QTest::addColumn<QString>("behaviour");
        QTest::addColumn<pool::FailureKind>("kind");
        QTest::addColumn<bool>("textArrived");
        QTest::newRow("a refused key") << "key-invalid" << pool::FailureKind::KeyInvalid << false;
        QTest::newRow("a spent day") << "quota-day" << pool::FailureKind::QuotaPerDay << false;
        QTest::newRow("an overloaded model") << "overloaded" << pool::FailureKind::Overloaded << false;
        QTest::newRow("a connection reset") << "reset" << pool::FailureKind::Network << false;
        QTest::newRow("an empty stream") << "empty" << pool::FailureKind::EmptyStream << false;
        QTest::newRow("no end of the answer") << "no-finish" << pool::FailureKind::CutStream << true;
    }

    void failures()
    {
        QFETCH(QString, behaviour);
        QFETCH(pool::FailureKind, kind);
        QFETCH(bool, textArrived);
        m_server->setBehaviour(secret, behaviour);
        Outcome outcome;
        const auto sending = chat(outcome);
        QTRY_VERIFY(outcome.ended());
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->kind, kind);
        QCOMPARE(outcome.failure->textArrived, textArrived);
        QCOMPARE(!outcome.text.isEmpty(), textArrived);
        QVERIFY(!outcome.failure->detail.contains(secret));
    }

    void aServerThatSaysNothingIsGivenUpAfterTheFirstByteLimit()
    {
        m_server->setBehaviour(secret, QStringLiteral("hang"));
        Outcome outcome;
        const auto sending = chat(outcome);
        QTRY_COMPARE(m_server->seen().size(), 1);
        m_clock.advance(14'999ms);
        QVERIFY(!outcome.ended());
        m_clock.advance(1ms);
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->kind, pool::FailureKind::FirstByteTimeout);
    }

    void aStreamThatFallsSilentIsGivenUpAfterTheIdleLimit()
    {
        m_server->setBehaviour(secret, {Behaviour{QStringLiteral("stall"), 1, {}, {}, 1}});
        Outcome outcome;
        const auto sending = chat(outcome);
        QTRY_VERIFY(!outcome.text.isEmpty());
        m_clock.advance(29'999ms);
        QVERIFY(!outcome.ended());
        m_clock.advance(1ms);
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->kind, pool::FailureKind::Stalled);
        QVERIFY(outcome.failure->textArrived);
    }

    void destroyedItSaysNothing()
    {
        m_server->setBehaviour(secret, {Behaviour{QStringLiteral("stall"), 1, {}, {}, 1}});
        Outcome outcome;
        auto sending = chat(outcome);
        QTRY_VERIFY(!outcome.text.isEmpty());
        sending.reset();
        m_clock.advance(10min);
        QCoreApplication::processEvents();
        QVERIFY(!outcome.ended());
    }
};

QTEST_GUILESS_MAIN(TestSending)
#include "tst_sending.moc"
