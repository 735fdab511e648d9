// What is no key's business: a dead network, a region, a service that is down.
#include "poolstory.h"

using namespace quire;
using namespace quire::test;

class PoolGatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOutageSeenByTwoKeysIsTheServices()
    {
        Story story({userKey(1), userKey(2), fallbackKey(3)});
        for (int i = 0; i < 10; ++i) {
            const CallId call = story.ask();
            for (int step = 0; step < 30 && !story.ended(call); ++step) {
                if (story.isSent(call)) {
                    QVERIFY(story.sent(call).key != KeyId{3}); // The same storm there.
                    story.fail(call, FailureKind::Overloaded);
                }
                story.pass(1s);
            }
        }
        for (int id : {1, 2}) {
            QCOMPARE(story.key(id).breaker, BreakerState::Closed);
            QVERIFY2(story.key(id).score > 70, qPrintable(QString::number(story.key(id).score)));
        }
        QVERIFY(story.logged("service-outage"));
        QVERIFY(story.tier() != Tier::Fallback);
    }

    void aDeadNetworkHurtsNoKeyAndIsProbedByOne()
    {
        Story story({userKey(1), userKey(2), fallbackKey(3)});
        const CallId call = story.ask();
        const CallId other = story.ask();
        story.pass(100ms);
        story.fail(call, FailureKind::Network); // Tried again at once, both.
        story.fail(other, FailureKind::Network);
        story.pass(100ms);
        story.fail(call, FailureKind::Network);
        story.fail(other, FailureKind::Network);
        QVERIFY(!story.isSent(call));
        QVERIFY(!story.isSent(other));
        QCOMPARE(story.tier(), Tier::Offline);
        story.probes.clear();
        story.pass(1100ms);
        QCOMPARE(story.probes.size(), size_t(1));
        story.tell(ProbeFailed{story.now(), story.probes.front().attempt, failureOf(FailureKind::Network)});
        story.probes.clear();
        story.pass(2s);
        QCOMPARE(story.probes.size(), size_t(1));
        story.tell(ProbeSucceeded{story.now(), story.probes.front().attempt});
        QVERIFY(story.isSent(call)); // At once, both.
        QVERIFY(story.isSent(other));
        for (int id : {1, 2})
            QVERIFY(story.key(id).score > 96);
    }

    void aLostConnectionIsTriedAgainAtOnceWithAnotherKey()
    {
        Story story({userKey(1), userKey(2)});
        const CallId call = story.ask();
        const KeyId first = story.sent(call).key;
        story.pass(100ms);
        story.fail(call, FailureKind::Network);
        QVERIFY(story.isSent(call));
        QVERIFY(story.sent(call).key != first);
        QVERIFY(story.tier() != Tier::Offline);
        story.succeed(call);
        for (int id : {1, 2})
            QVERIFY(story.key(id).score > 96);
    }

    void withOneKeyALostConnectionIsTriedAgainWithTheSame()
    {
        Story story({userKey(1)});
        const CallId call = story.ask();
        story.pass(100ms);
        story.fail(call, FailureKind::Network);
        QVERIFY(story.isSent(call));
        story.succeed(call);
    }

    void lostConnectionsAreNotTheNetworksWhileOthersGetThrough()
    {
        Story story({userKey(1), userKey(2)});
        const CallId unlucky = story.ask();
        for (int i = 0; i < 3; ++i) {
            const CallId lucky = story.ask();
            story.pass(100ms);
            story.succeed(lucky);
            story.pass(100ms);
            story.fail(unlucky, FailureKind::Network);
            QCOMPARE(story.isSent(unlucky), i == 0); // At once only the first time...
            story.pass(100ms);
            QVERIFY(story.isSent(unlucky)); // ...and then in less than anybody notices.
            QVERIFY(!story.logged("network-lost"));
        }
    }

    void lossesFarApartDoNotCloseTheGate()
    {
        Story story({userKey(1)});
        for (int i = 0; i < 2; ++i) {
            const CallId call = story.ask();
            story.pass(100ms);
            story.fail(call, FailureKind::Network);
            QVERIFY(story.isSent(call));
            story.cancel(call);
            story.pass(40s);
        }
        QVERIFY(!story.logged("network-lost"));
    }

    void aServerThatIsDownTakesNoOtherServiceOffline()
    {
        Story story({userKey(1), userKey(2, Service::OpenAi)});
        Call local = story.chat();
        local.service = Service::OpenAi;
        story.ask(local);
        story.pass(10ms);
        story.fail(local.id, FailureKind::Network);
        story.pass(10ms);
        story.fail(local.id, FailureKind::Network);
        QVERIFY(!story.isSent(local.id)); // Its own gate is closed...
        QVERIFY(story.logged("network-lost"));
        const CallId cloud = story.ask(); // ...and only that.
        QVERIFY(story.isSent(cloud));
        story.succeed(cloud);
        QVERIFY(!story.isSent(local.id));
        story.pass(1100ms);
        QCOMPARE(story.probes.back().key, KeyId{2});
        story.tell(ProbeSucceeded{story.now(), story.probes.back().attempt});
        QVERIFY(story.isSent(local.id));
    }

    void aLocalServerNeedsNoNetwork()
    {
        Story story({userKey(1), userKey(2, Service::OpenAi)});
        story.tell(NetworkChanged{story.now(), false, {}});
        Call local = story.chat();
        local.service = Service::OpenAi;
        story.ask(local);
        QVERIFY(story.isSent(local.id));
        QVERIFY(story.ended(story.ask()));
    }

    void comingOnlineResumesAtOnce()
    {
        Story story({userKey(1)});
        const CallId call = story.ask();
        for (int i = 0; i < 2; ++i) {
            story.pass(100ms);
            story.fail(call, FailureKind::Network);
        }
        QVERIFY(!story.isSent(call));
        story.tell(NetworkChanged{story.now(), true, "home"});
        QVERIFY(story.isSent(call));
    }

    void knownToBeOfflineTheCallEndsAtOnce()
    {
        Story story({userKey(1)});
        story.tell(NetworkChanged{story.now(), false, {}});
        const CallId call = story.ask();
        QVERIFY(story.ended(call));
        QCOMPARE(story.ended(call)->code, ErrorCode::Offline);
        story.tell(NetworkChanged{story.now(), true, "home"});
        QVERIFY(story.isSent(story.ask()));
    }

    void aBlockedRegionIsTheNetworks()
    {
        Story story({userKey(1), userKey(2), fallbackKey(3)});
        const CallId call = story.ask();
        story.fail(call, FailureKind::Region);
        QVERIFY(story.ended(call));
        QCOMPARE(story.ended(call)->code, ErrorCode::RegionBlocked);
        const CallId next = story.ask();
        QCOMPARE(story.ended(next)->code, ErrorCode::RegionBlocked);
        QCOMPARE(story.sends, 1);
        story.tell(NetworkChanged{story.now(), true, "vpn"});
        QVERIFY(story.isSent(story.ask()));
    }
};

QTEST_GUILESS_MAIN(PoolGatesTest)
#include "tst_poolgates.moc"
