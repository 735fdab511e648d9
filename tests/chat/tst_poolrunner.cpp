#include "core/pool/snapshot.h"
#include "tests/chat/rig.h"

#include <QSignalSpy>
#include <QTest>

using namespace quire;
using namespace quire::chat;
using namespace quire::test;
using namespace std::chrono_literals;

namespace {

const QString keyA = QStringLiteral("AQ.alpha-0123456789-aaaa");
const QString keyB = QStringLiteral("AQ.bravo-0123456789-bbbb");
const QString keyF = QStringLiteral("AQ.fallb-0123456789-ffff");

struct Ended {
    QString text;
    int seams = 0;
    QList<Instant> waits;
    std::optional<CallReport> report;
    std::optional<Error> error;
    QList<Attempt> attempts;
    [[nodiscard]] bool done() const { return report || error; }
};

CallRequest question(const QString &text = QStringLiteral("How tall is the tower?"))
{
    CallRequest request;
    request.model = QStringLiteral("gemini-2.5-flash");
    request.prompt.turns = {{prompt::Speaker::User, text}};
    return request;
}

Behaviour cutAfter(int bytes)
{
    return {QStringLiteral("cut"), bytes, {}, {}, 1};
}

} // namespace

class TestPoolRunner : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Rig> m_rig;

    std::unique_ptr<PoolCall> start(const CallRequest &request, Ended &ended)
    {
        auto call = m_rig->pool->start(request);
        connect(call.get(), &PoolCall::textArrived, this, [&ended](const QString &piece) { ended.text += piece; });
        connect(call.get(), &PoolCall::seam, this, [&ended] { ++ended.seams; });
        connect(call.get(), &PoolCall::waiting, this, [&ended](const Error &, Instant until) { ended.waits.append(until); });
        connect(call.get(), &PoolCall::succeeded, this, [&ended](const CallReport &report) { ended.report = report; });
        connect(call.get(), &PoolCall::failed, this, [&ended](const Error &error, const QList<Attempt> &attempts) {
            ended.error = error;
            ended.attempts = attempts;
        });
        return call;
    }
    Ended run(const CallRequest &request)
    {
        Ended ended;
        const auto call = start(request, ended);
        if (!m_rig->waitFor([&ended] { return ended.done(); }))
            ended.error = Error{ErrorCode::Timeout, QStringLiteral("the call never ended"), {}};
        return ended;
    }
    [[nodiscard]] pool::KeyState stateOf(KeyId id) const
    {
        for (const pool::KeySnapshot &key : m_rig->pool->snapshot().keys) {
            if (key.info.id == id)
                return key.state;
        }
        return pool::KeyState::Unknown;
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<Rig>();
        QVERIFY(m_rig->open());
    }
    void cleanup() { m_rig.reset(); }

    void twoKeysShareTheCalls()
    {
        m_rig->addKey(keyA);
        m_rig->addKey(keyB);
        for (int i = 0; i < 60; ++i)
            QVERIFY(run(question(QStringLiteral("Question %1?").arg(i))).report);
        QCOMPARE(m_rig->server.seenWith(keyA) + m_rig->server.seenWith(keyB), 60);
        // A fair coin leaves these bounds once in a million runs.
        QVERIFY2(m_rig->server.seenWith(keyA) > 11 && m_rig->server.seenWith(keyA) < 49,
                 qPrintable(QString::number(m_rig->server.seenWith(keyA))));
    }

    void aKeyThatFailsIsReplacedBeforeTheFirstCharacter_data()
    {
        QTest::addColumn<QString>("behaviour");
        for (const char *name : {"key-invalid", "key-expired", "quota-day", "rate-minute", "suspended", "overloaded", "hang", "empty", "reset", "close", "cut"})
            QTest::newRow(name) << name;
    }

    void aKeyThatFailsIsReplacedBeforeTheFirstCharacter()
    {
        QFETCH(QString, behaviour);
        m_rig->addKey(keyA);
        m_rig->addKey(keyB);
        m_rig->server.setBehaviour(keyA, behaviour);
        // Until the failing key was chosen once.
        for (int i = 0; i < 30 && m_rig->server.seenWith(keyA) == 0; ++i) {
            const Ended ended = run(question(QStringLiteral("Question %1?").arg(i)));
            QVERIFY2(ended.report, qPrintable(ended.error ? ended.error->detail : QString()));
            QVERIFY(!ended.text.isEmpty());
            QCOMPARE(ended.seams, 0);
            QCOMPARE(ended.report->keyLabel, QStringLiteral("key bbbb"));
            QCOMPARE(ended.report->attempts.last().outcome, QStringLiteral("ok"));
        }
        QVERIFY(m_rig->server.seenWith(keyA) > 0);
    }

    void afterTheFirstCharacterTheRestComesAtASeam()
    {
        m_rig->addKey(keyA);
        m_rig->addKey(keyB);
        m_rig->server.setDefault({cutAfter(300), Behaviour()});
        const Ended ended = run(question());
        QVERIFY2(ended.report, qPrintable(ended.error ? ended.error->detail : QString()));
        QCOMPARE(ended.seams, 1);
        QCOMPARE(ended.report->attempts.size(), 2);
        // The second request brings along what had arrived.
        QCOMPARE(m_rig->server.seen().size(), 2);
        QVERIFY(m_rig->server.seen().last().body.contains("\"model\""));
    }

    void aCancelledCallSaysNothingMore()
    {
        m_rig->addKey(keyA);
        m_rig->server.setBehaviour(keyA, {Behaviour{QStringLiteral("stall"), 1, {}, {}, 1}});
        Ended ended;
        auto call = start(question(), ended);
        QVERIFY(m_rig->waitFor([&ended] { return !ended.text.isEmpty(); }));
        call.reset();
        m_rig->clock.advance(2min);
        QCoreApplication::processEvents();
        QVERIFY(!ended.done());
        QVERIFY(stateOf(m_rig->keys->keys()[0].id) != pool::KeyState::Failed);
    }

    void aRateLimitIsWaitedForWithACountdown()
    {
        m_rig->addKey(keyA);
        m_rig->server.setBehaviour(keyA, {Behaviour{QStringLiteral("exhausted"), 0, {}, {}, 1}, Behaviour()});
        const Ended ended = run(question());
        QVERIFY2(ended.report, qPrintable(ended.error ? ended.error->detail : QString()));
        QVERIFY(!ended.waits.isEmpty());
        QCOMPARE(ended.report->attempts.size(), 2);
    }

    void withoutAKeyTheCallIsGivenUp()
    {
        const Ended ended = run(question());
        QVERIFY(ended.error);
        QCOMPARE(ended.error->code, ErrorCode::NoKey);
        QCOMPARE(m_rig->pool->snapshot().tier, pool::Tier::Offline);
    }

    void fallbackKeysServeWhenTheUsersKeyIsRefused()
    {
        m_rig->addKey(keyA);
        m_rig->addKey(keyF, pool::Owner::Fallback);
        m_rig->server.setBehaviour(keyA, QStringLiteral("key-invalid"));
        const Ended ended = run(question());
        QVERIFY2(ended.report, qPrintable(ended.error ? ended.error->detail : QString()));
        QCOMPARE(ended.report->tier, pool::Tier::Fallback);
        QCOMPARE(ended.report->keyLabel, QStringLiteral("key ffff"));
    }

    void passagesAreWithheldFromFallbackKeysUnlessAllowed()
    {
        m_rig->addKey(keyA);
        m_rig->addKey(keyF, pool::Owner::Fallback);
        m_rig->server.setBehaviour(keyA, QStringLiteral("key-invalid"));
        CallRequest request = question();
        request.content = pool::Content::DocumentPassages;
        QVERIFY(run(request).error);
        QCOMPARE(m_rig->server.seenWith(keyF), 0);
        m_rig->changeSettings([](settings::Settings &it) { it.pool.fallback = pool::FallbackUse::ChatAndPassages; });
        request.prompt.turns.first().text += QStringLiteral(" Please.");
        QVERIFY(run(request).report);
        QVERIFY(m_rig->server.seenWith(keyF) > 0);
    }

    void theMemoryOutlivesTheProgram()
    {
        const KeyId id = m_rig->addKey(keyA);
        m_rig->addKey(keyB);
        m_rig->server.setBehaviour(keyA, QStringLiteral("key-invalid"));
        for (int i = 0; i < 30 && m_rig->server.seenWith(keyA) == 0; ++i)
            QVERIFY(run(question(QStringLiteral("Question %1?").arg(i))).report);
        QCOMPARE(stateOf(id), pool::KeyState::Failed);
        QVERIFY(m_rig->restart());
        QCOMPARE(stateOf(id), pool::KeyState::Failed);
    }

    void aKeyIsTestedOnDemand()
    {
        const KeyId good = m_rig->addKey(keyA);
        const KeyId bad = m_rig->addKey(keyB);
        m_rig->server.setBehaviour(keyB, QStringLiteral("key-invalid"));
        QMap<qint64, std::optional<Error>> results;
        connect(m_rig->pool.get(), &PoolRunner::keyTested, this,
                [&results](KeyId key, const std::optional<Error> &problem) { results.insert(key.value, problem); });
        m_rig->pool->testKey(good);
        m_rig->pool->testKey(bad);
        QVERIFY(m_rig->waitFor([&results] { return results.size() == 2; }));
        QVERIFY(!results.value(good.value));
        QVERIFY(results.value(bad.value));
        QCOMPARE(results.value(bad.value)->code, ErrorCode::KeyRejected);
    }

    void aKeyThatCannotBeReadIsNotAsked()
    {
        m_rig->addKey(keyA);
        m_rig->secrets.locked = true;
        QVERIFY(m_rig->restart());
        QVERIFY(run(question()).error);
        QCOMPARE(m_rig->server.seen().size(), 0);
    }

    void otherKindsOfCallsPassThroughThePool()
    {
        m_rig->addKey(keyA);
        m_rig->addKey(QStringLiteral("BSA-search-0123456789"), pool::Owner::User, pool::Service::Brave);
        CallRequest search;
        search.kind = pool::CallKind::Search;
        search.service = pool::Service::Brave;
        search.webQuery.text = QStringLiteral("tower");
        const Ended found = run(search);
        QVERIFY2(found.report, qPrintable(found.error ? found.error->detail : QString()));
        QVERIFY(!found.report->webResults.isEmpty());

        CallRequest embed;
        embed.kind = pool::CallKind::Embed;
        embed.model = QStringLiteral("gemini-embedding-001");
        embed.embedding.texts = {QStringLiteral("one"), QStringLiteral("two")};
        const Ended embedded = run(embed);
        QVERIFY2(embedded.report, qPrintable(embedded.error ? embedded.error->detail : QString()));
        QCOMPARE(embedded.report->vectors.size(), 2);
    }

    void changesAreAnnouncedTenTimesASecondAtMost()
    {
        m_rig->addKey(keyA);
        QSignalSpy changed(m_rig->pool.get(), &PoolRunner::changed);
        const Instant begin = m_rig->clock.now().boot;
        for (int i = 0; i < 20; ++i)
            QVERIFY(run(question(QStringLiteral("Question %1?").arg(i))).report);
        const auto tenths = (m_rig->clock.now().boot - begin) / 100ms;
        QVERIFY(changed.size() > 0);
        QVERIFY2(changed.size() <= tenths + 1, qPrintable(QString::number(changed.size())));
    }

    void theKeyIsInNoFileOfTheProfile()
    {
        m_rig->addKey(keyA);
        m_rig->server.setBehaviour(keyA, {Behaviour{QStringLiteral("suspended"), 0, {}, {}, 1}, Behaviour()});
        (void)run(question());
        m_rig->close();
        QVERIFY(m_rig->profileHolds("key aaaa")); // its label is there
        QVERIFY(!m_rig->profileHolds(keyA.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestPoolRunner)
#include "tst_poolrunner.moc"
