// What the pool remembers over a restart, and what a clock that was set does to it.
#include "poolstory.h"
#include "tests/pool/savedstate.h"

using namespace quire;
using namespace quire::test;

namespace {

/// A new process: the same keys, the memory of the old one, `later` on both clocks and `skew` on the wall's.
Story restarted(const Story &old, Milliseconds later, Milliseconds skew = 0ms, const QByteArray &boot = {}, const QByteArray &savedBoot = {})
{
    Story story(old.keys, old.policy, 2);
    story.time = old.time + later;
    Moment now = story.now();
    now.wall += skew;
    story.pool = KeyPool(2);
    story.pool.handle(KeysChanged{now, old.keys, old.policy});
    const auto restored = story.pool.restore(old.pool.saved(old.now(), savedBoot), now, boot);
    if (!restored)
        qFatal("the memory was not restored");
    return story;
}

} // namespace

class MemoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRejectedKeyStaysKnownAfterARestart()
    {
        Story story({userKey(1), userKey(2)});
        const CallId call = story.ask();
        const int bad = int(story.sent(call).key.value);
        story.fail(call, FailureKind::KeyInvalid);
        Story later = restarted(story, 5min);
        QCOMPARE(later.key(bad).state, KeyState::Failed);
        for (int i = 0; i < 10; ++i)
            QVERIFY(later.served() != KeyId{bad});
    }

    void aDailyLimitOutlivesTheThreeHours()
    {
        Story story({userKey(1)});
        for (int i = 0; i < 3; ++i)
            story.served();
        const CallId call = story.ask();
        story.fail(call, perDay(3));
        QCOMPARE(story.key(1).state, KeyState::Spent);
        // Saved at 00:00 UTC, midnight in Los Angeles is at 08:00 UTC.
        Story after4h = restarted(story, 4h);
        QCOMPARE(after4h.key(1).state, KeyState::Spent);
        QVERIFY(after4h.ended(after4h.ask()));
        Story after9h = restarted(story, 9h);
        QVERIFY(after9h.isSent(after9h.ask()));
    }

    void healthIsForgottenAfterThreeHours()
    {
        Story story({userKey(1), userKey(2)});
        for (int i = 0; i < 4; ++i) {
            const CallId call = story.ask();
            while (story.sent(call).key == KeyId{1})
                story.fail(call, FailureKind::DeniedUnknown);
            story.succeed(call);
            story.pass(4s);
        }
        QVERIFY(story.key(1).failures > 0);
        QCOMPARE(restarted(story, 1h).key(1).failures, story.key(1).failures);
        QCOMPARE(restarted(story, 4h).key(1).failures, qint64(0));
    }

    void anOpenBreakerStaysOpenForTheRestOfItsTime()
    {
        Story story({userKey(1), userKey(2)});
        while (story.key(1).breaker == BreakerState::Closed) {
            const CallId call = story.ask();
            while (story.sent(call).key == KeyId{1})
                story.fail(call, FailureKind::DeniedUnknown);
            story.succeed(call);
            story.pass(1s);
        }
        const Moment until = *story.key(1).breakerUntil;
        Story later = restarted(story, 1min);
        QCOMPARE(later.key(1).breaker, BreakerState::Open);
        QCOMPARE(later.key(1).breakerUntil->boot, until.boot);
        QVERIFY(restarted(story, 6min).key(1).breaker != BreakerState::Open);
    }

    void aClockSetBackNeverExtendsALimit()
    {
        Story story({userKey(1)});
        const CallId call = story.ask();
        story.fail(call, FailureKind::NoCredit); // For an hour.
        const Milliseconds before = story.key(1).until->boot - story.now().boot;
        const Story back = restarted(story, 1min, -26h);
        QVERIFY(back.key(1).until->boot - back.now().boot <= before);
        // Within one boot even the minute that passed is known.
        const Story sameBoot = restarted(story, 1min, -26h, "boot", "boot");
        QCOMPARE(sameBoot.key(1).until->boot - sameBoot.now().boot, before - 1min);
    }

    void aClockSetForwardDropsNothingWithinOneBoot()
    {
        Story story({userKey(1)});
        const CallId call = story.ask();
        story.fail(call, FailureKind::NoCredit);
        const Story forward = restarted(story, 1min, 26h, "boot", "boot");
        QCOMPARE(forward.key(1).state, KeyState::Failed);
        QVERIFY(forward.key(1).until);
    }

    void whileRunningTheWallClockMovesNoLimit_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("forward") << 30;
        QTest::newRow("back") << -30;
    }

    void whileRunningTheWallClockMovesNoLimit()
    {
        QFETCH(int, hours);
        Story story({userKey(1)});
        story.served();
        const CallId call = story.ask();
        story.fail(call, perDay(1));
        const Moment end = *story.key(1).until;
        Moment now = at(1h);
        now.wall += std::chrono::hours(hours);
        Call next = story.chat();
        const Decision decision = story.pool.handle(CallArrived{now, next});
        QVERIFY(std::holds_alternative<GiveUp>(decision));
        QCOMPARE(story.pool.snapshot(now).keys.front().until->boot, end.boot);
    }

    void anotherKeyInTheSamePlaceInheritsNothing()
    {
        Story story({userKey(1)});
        const CallId call = story.ask();
        story.fail(call, FailureKind::KeyInvalid);
        story.keys[0].fingerprint = "another";
        Story later = restarted(story, 1min);
        QCOMPARE(later.key(1).state, KeyState::Unknown);
    }

    void corruptMemoryIsRefusedAndSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::Corrupt);
        QTest::newRow("cut") << QByteArray("{\"version\":1,\"keys\":[{\"finger") << int(ErrorCode::Corrupt);
        QTest::newRow("not an object") << QByteArray("[1,2]") << int(ErrorCode::Corrupt);
        QTest::newRow("of the future") << QByteArray("{\"version\":99,\"keys\":[]}") << int(ErrorCode::NewerData);
    }

    void corruptMemoryIsRefusedAndSaid()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        Story story({userKey(1)});
        const auto result = story.pool.restore(text, story.now());
        QVERIFY(!result);
        QCOMPARE(int(result.error().code), code);
        QVERIFY(story.isSent(story.ask()));
    }

    void nonsenseInsideTheMemoryDoesNoHarm()
    {
        Story story({userKey(1)});
        const QByteArray text = "{\"version\":1,\"keys\":[{\"fingerprint\":\"66696e6765727072696e742d31\",\"health\":{\"alpha\":-5,\"beta\":1e300},"
                                "\"breaker\":{\"open\":\"x\",\"reopened\":-9},\"ttft\":{\"peak\":-1,\"recent\":[\"a\"]}}],\"projects\":[3,{\"buckets\":[{\"rung\":-4,\"period\":77}]}]}";
        QVERIFY(story.pool.restore(text, story.now()));
        QVERIFY(story.isSent(story.ask()));
    }

    void theMemoryHoldsNoKeyAndNoLabel()
    {
        Story story({userKey(1)});
        story.keys[0].last4 = QStringLiteral("ab12");
        story.keys[0].label = QStringLiteral("my label");
        story.changeKeys();
        story.served();
        const QByteArray text = story.pool.saved(story.now());
        QVERIFY(!text.contains("ab12"));
        QVERIFY(!text.contains("my label"));
    }

    void theLogIsKeptWithWhoseFaultItWas()
    {
        Story story({userKey(1), userKey(2)});
        const CallId call = story.ask();
        const KeyId bad = story.sent(call).key;
        story.fail(call, FailureKind::KeyExpired);
        Story later = restarted(story, 26h); // Longer than anything else is remembered.
        later.ask();
        const QList<LogEntry> log = later.pool.log();
        const auto told = [&log](QLatin1StringView what) {
            return std::find_if(log.cbegin(), log.cend(), [what](const LogEntry &entry) { return entry.what == what; });
        };
        const auto fault = told(QLatin1StringView("failed"));
        QVERIFY(fault != log.cend());
        QCOMPARE(fault->key, bad);
        QCOMPARE(fault->failure, FailureKind::KeyExpired);
        QCOMPARE(fault->blame, Blame::Key);
        QCOMPARE(later.now().boot - fault->at.boot, Milliseconds(26h));
        const auto sent = told(QLatin1StringView("sent"));
        QVERIFY(sent != log.cend());
        QCOMPARE(sent->considered.size(), 2);
        QVERIFY(sent < fault);
        // What this run says comes after it, and a long log is kept to its end.
        QVERIFY(told(QLatin1StringView("remembered")) > fault);
        for (int i = 0; i < 400; ++i)
            later.served();
        const QList<LogEntry> kept = restarted(later, 1min).pool.log();
        QVERIFY(kept.size() > 150 && kept.size() < 220);
    }

    void theTierIsToldBeforeAnythingIsAsked()
    {
        Story story({userKey(1), userKey(2)});
        story.served();
        const CallId call = story.ask();
        story.fail(call, perDay(3));
        QCOMPARE(story.tier(), Tier::Hybrid); // A limit of the model that is chatted with.
        const Story later = restarted(story, 30s);
        QCOMPARE(later.tier(), Tier::Hybrid);
        const QList<LogEntry> log = later.pool.log();
        const auto changes = std::count_if(log.cbegin(), log.cend(), [](const LogEntry &entry) { return entry.what == QLatin1StringView("tier-changed"); });
        QCOMPARE(changes, 1); // The one that the first run saw: a start is no change.
    }

    void savedAndRestoredSaysTheSameAgain()
    {
        Story story({userKey(1), userKey(2), fallbackKey(3)});
        for (int i = 0; i < 30; ++i) {
            const CallId call = story.ask();
            if (i % 7 == 3 && story.sent(call).key == KeyId{1})
                story.fail(call, perMinute(2s));
            if (story.isSent(call))
                story.succeed(call);
            story.pass(3s);
        }
        const QByteArray first = story.pool.saved(story.now());
        const Story again = restarted(story, 0ms);
        QCOMPARE(withoutLog(again.pool.saved(again.now())), withoutLog(first));
    }
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "tst_poolmemory.moc"
