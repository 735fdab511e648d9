// Other ways to an answer: another route to the service, a cheaper model of the family, and what a storm may cost.
#include "poolstory.h"

#include "core/pool/modelladder.h"
#include "core/pool/routes.h"

using namespace quire;
using namespace quire::test;

namespace {

const QString direct = QStringLiteral("direct");
const QString proxy = QStringLiteral("socks5");

Policy withRoutes()
{
    Policy policy;
    policy.routes = QStringList{direct, proxy};
    return policy;
}

Policy withCheaperModels()
{
    Policy policy;
    policy.modelFallback = true;
    return policy;
}

Failure lostConnection()
{
    return failureOf(FailureKind::Network);
}

Failure regionBlocked()
{
    Failure failure = failureOf(FailureKind::Region);
    failure.status = 400;
    return failure;
}

} // namespace

class PoolRoutesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostWayIsReplacedWithinTheRequestAndRemembered()
    {
        Story story({userKey(1)}, withRoutes());
        const CallId call = story.ask();
        QCOMPARE(story.sent(call).route, direct);
        story.fail(call, lostConnection());
        QCOMPARE(story.sent(call).route, proxy);
        story.succeed(call);
        QVERIFY(story.logged("route-lost"));
        QCOMPARE(story.pool.snapshot(story.now()).route, proxy);
        QCOMPARE(story.pool.snapshot(story.now()).lostRoutes, QStringList{direct});
        QVERIFY(story.pool.snapshot(story.now()).online);

        story.pass(2h);
        QCOMPARE(story.sent(story.ask()).route, proxy);
        story.pass(70min); // Three hours are over: the preferred way has another chance.
        QCOMPARE(story.sent(story.ask()).route, direct);
    }

    void onAnotherNetworkThePreferredWayIsTakenAgain()
    {
        Story story({userKey(1)}, withRoutes());
        const CallId call = story.ask();
        story.fail(call, lostConnection());
        story.succeed(call);
        story.tell(NetworkChanged{story.now(), true, "cafe"});
        QCOMPARE(story.sent(story.ask()).route, direct);
        story.tell(NetworkChanged{story.now(), true, {}});
        QCOMPARE(story.sent(story.ask()).route, proxy);
    }

    void whenEveryWayIsLostItIsTheNetwork()
    {
        Story story({userKey(1)}, withRoutes());
        const CallId call = story.ask();
        for (int i = 0; i < 8 && story.isSent(call); ++i)
            story.fail(call, lostConnection());
        QVERIFY(!story.pool.snapshot(story.now()).online);
        QVERIFY(story.pool.snapshot(story.now()).lostRoutes.isEmpty());
        // Checks try the ways in turn.
        QSet<QString> tried;
        for (int i = 0; i < 6; ++i) {
            story.pass(20s);
            for (const Probe &probe : std::exchange(story.probes, {})) {
                tried.insert(probe.route);
                story.tell(ProbeFailed{story.now(), probe.attempt, lostConnection()});
            }
        }
        QCOMPARE(tried.size(), 2);
        QVERIFY(story.key(1).score > 95);
    }

    void aRegionIsLeftByAnotherWay()
    {
        Story story({userKey(1), userKey(2)}, withRoutes());
        const CallId call = story.ask();
        story.fail(call, regionBlocked());
        QCOMPARE(story.sent(call).route, proxy);
        story.succeed(call);
        QCOMPARE(story.sends, 2);
    }

    void withOneWayARegionEndsTheCall()
    {
        Story story({userKey(1)});
        const CallId call = story.ask();
        story.fail(call, regionBlocked());
        QVERIFY(story.ended(call));
        QCOMPARE(int(story.ended(call)->code), int(ErrorCode::RegionBlocked));
    }

    void lostWaysSurviveARestart()
    {
        Story story({userKey(1)}, withRoutes());
        const CallId call = story.ask();
        story.fail(call, lostConnection());
        story.succeed(call);
        const QByteArray memory = story.pool.saved(story.now());
        Story later({userKey(1)}, withRoutes(), 9);
        later.time = story.time + 1h;
        QVERIFY(later.pool.restore(memory, later.now()));
        QCOMPARE(later.sent(later.ask()).route, proxy);
    }

    void cheaperModels_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("cheaper");
        QTest::newRow("pro") << "gemini-2.5-pro" << "gemini-2.5-flash";
        QTest::newRow("flash") << "gemini-2.5-flash" << "gemini-2.5-flash-lite";
        QTest::newRow("preview") << "models/gemini-3-pro-preview" << "models/gemini-3-flash";
        QTest::newRow("the cheapest") << "gemini-2.5-flash-lite" << "";
        QTest::newRow("gpt") << "gpt-4.1" << "gpt-4.1-mini";
        QTest::newRow("nano") << "gpt-4.1-nano" << "";
        QTest::newRow("unknown family") << "qwen3:8b" << "";
    }

    void cheaperModels()
    {
        QFETCH(QString, model);
        QFETCH(QString, cheaper);
        QCOMPARE(cheaperModel(model), cheaper);
    }

    void aSpentModelIsReplacedByACheaperOneOnlyWhenAllowed_data()
    {
        QTest::addColumn<bool>("allowed");
        QTest::newRow("allowed") << true;
        QTest::newRow("not allowed") << false;
    }

    void aSpentModelIsReplacedByACheaperOneOnlyWhenAllowed()
    {
        QFETCH(bool, allowed);
        Story story({userKey(1)}, allowed ? withCheaperModels() : Policy());
        const CallId call = story.ask();
        story.fail(call, perDay());
        QCOMPARE(story.isSent(call), allowed);
        QCOMPARE(story.tier(), allowed ? Tier::UserKeys : Tier::Offline); // The key serves, if with another model.
        if (!allowed)
            return;
        QCOMPARE(story.sent(call).model, QStringLiteral("gemini-2.5-flash-lite"));
        QVERIFY(story.logged("model-changed"));
        story.succeed(call);
        QCOMPARE(story.sent(story.ask()).model, QStringLiteral("gemini-2.5-flash-lite")); // The asked one rests.
    }

    void anOverloadedModelIsReplacedAfterItsRetries()
    {
        Story story({userKey(1)}, withCheaperModels());
        const CallId call = story.ask();
        for (int i = 0; i < 3; ++i) { // One key: its word three times over makes it an outage.
            QCOMPARE(story.sent(call).model, QStringLiteral("gemini-2.5-flash"));
            story.fail(call, FailureKind::Overloaded);
            story.pass(6s);
        }
        QCOMPARE(story.sent(call).model, QStringLiteral("gemini-2.5-flash-lite"));
    }

    void aBadRequestIsNoReasonForAnotherModel()
    {
        Story story({userKey(1)}, withCheaperModels());
        const CallId call = story.ask();
        story.fail(call, FailureKind::BadRequest);
        QVERIFY(story.ended(call));
        QCOMPARE(story.sends, 1);
    }

    void aStormOfManyCallsHasABudget()
    {
        const auto sendsWith = [](int budget, bool *said) {
            Policy policy;
            policy.retryBudget = budget;
            Story story({userKey(1)}, policy);
            std::vector<CallId> calls;
            for (int i = 0; i < 40; ++i)
                calls.push_back(story.ask());
            for (int round = 0; round < 12; ++round) {
                for (const CallId call : calls) {
                    if (story.isSent(call))
                        story.fail(call, FailureKind::CapacityOrIp);
                }
                story.pass(4s);
            }
            *said = story.logged("retry-budget-empty");
            return story.sends;
        };
        bool said = false;
        const int unbounded = sendsWith(0, &said);
        QVERIFY(!said);
        const int bounded = sendsWith(4, &said);
        QVERIFY(said);
        QVERIFY2(bounded < unbounded, qPrintable(QStringLiteral("%1 against %2").arg(bounded).arg(unbounded)));
    }
};

QTEST_GUILESS_MAIN(PoolRoutesTest)
#include "tst_poolroutes.moc"
