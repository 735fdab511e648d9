// The pool's first storey, in virtual time: who serves, what follows a failure, when to stop.
#include "poolstory.h"

using namespace quire;
using namespace quire::test;

Q_DECLARE_METATYPE(FailureKind)

class KeyPoolTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHealthyKeysShareEvenly()
    {
        Story story({userKey(1), userKey(2)});
        int first = 0;
        for (int i = 0; i < 2000; ++i) {
            first += story.served() == KeyId{1};
            story.pass(1s);
        }
        QVERIFY2(first > 900 && first < 1100, qPrintable(QString::number(first)));
        QCOMPARE(story.tier(), Tier::UserKeys);
    }

    void singleModeKeepsTheSecondKeyInReserve()
    {
        Policy policy;
        policy.mode = KeyMode::Single;
        Story story({userKey(1), userKey(2)}, policy);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(story.served(), KeyId{1});
        const CallId call = story.ask();
        story.fail(call, FailureKind::KeyExpired);
        QCOMPARE(story.sent(call).key, KeyId{2});
        story.succeed(call);
        QCOMPARE(story.served(), KeyId{2});
    }

    void rejectedKeyIsReplacedWithinTheRequest()
    {
        Story story({userKey(1), userKey(2)});
        const CallId call = story.ask();
        const KeyId first = story.sent(call).key;
        story.fail(call, FailureKind::KeyInvalid);
        QVERIFY(story.isSent(call));
        QVERIFY(story.sent(call).key != first);
        QCOMPARE(story.key(int(first.value)).state, KeyState::Failed);
        QVERIFY(story.key(int(first.value)).score <= 20);
        story.succeed(call);
        QCOMPARE(story.tier(), Tier::Hybrid);
        for (int i = 0; i < 20; ++i)
            QVERIFY(story.served() != first);
    }

    void rateLimitedKeyRestsUntilTheServersDelay()
    {
        Story story({userKey(1), userKey(2)});
        const CallId call = story.ask();
        const int limited = int(story.sent(call).key.value);
        story.fail(call, perMinute(26s));
        QVERIFY(story.sent(call).key != KeyId{limited});
        story.succeed(call);
        QCOMPARE(story.key(limited).state, KeyState::Resting);
        QVERIFY(story.key(limited).score > 95); // Load is no illness.
        QCOMPARE(story.key(limited).breaker, BreakerState::Closed);
        for (int i = 0; i < 25; ++i) {
            QVERIFY(story.served() != KeyId{limited});
            story.pass(1s);
        }
        story.pass(10s);
        bool back = false;
        for (int i = 0; i < 20; ++i)
            back |= story.served() == KeyId{limited};
        QVERIFY(back);
    }

    void aLoneKeyAtItsLimitIsWaitedFor()
    {
        Story story({userKey(1)});
        const CallId call = story.ask();
        story.fail(call, perMinute(5s));
        QVERIFY(!story.isSent(call));
        QVERIFY(story.waiting(call));
        QCOMPARE(story.waiting(call)->reason.code, ErrorCode::RateLimited);
        story.pass(4900ms);
        QVERIFY(!story.isSent(call));
        story.pass(2s);
        QVERIFY(story.isSent(call));
    }

    void aLoneKeyAtALongLimitEndsTheCallWithItsTime()
    {
        Story story({userKey(1)});
        const CallId call = story.ask();
        story.fail(call, perMinute(40s));
        QVERIFY(story.ended(call));
        QCOMPARE(story.ended(call)->code, ErrorCode::RateLimited);
        QVERIFY(story.ended(call)->retryAfter && *story.ended(call)->retryAfter >= 40s);
    }

    void breakerOpensAfterFiveInARowAndTriesAgainAfterFiveMinutes()
    {
        Story story({userKey(1), userKey(2)});
        // Key 1 alone is refused without a reason; key 2 answers.
        int refusals = 0;
        while (story.key(1).breaker == BreakerState::Closed && refusals < 20) {
            const CallId call = story.ask();
            while (story.sent(call).key == KeyId{1} && refusals < 20) {
                ++refusals;
                story.fail(call, FailureKind::DeniedUnknown);
                story.pass(10ms);
            }
            story.succeed(call);
            story.pass(4s);
        }
        QCOMPARE(refusals, 5);
        QCOMPARE(story.key(1).consecutiveFailures, 5);
        QCOMPARE(story.key(1).state, KeyState::Open);
        QVERIFY(story.logged("breaker-opened"));
        const auto until = story.key(1).breakerUntil;
        QVERIFY(until);
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(story.served(), KeyId{2});
            story.pass(5s);
        }
        story.probes.clear();
        story.pass(*until < story.now() ? 0ms : until->boot - story.now().boot + 1s);
        QCOMPARE(story.key(1).state, KeyState::Trial);
        // No user is the guinea pig while another key serves: a check goes first.
        QCOMPARE(story.probes.size(), size_t(1));
        QCOMPARE(story.probes.front().key, KeyId{1});
        QCOMPARE(story.served(), KeyId{2});
        story.tell(ProbeSucceeded{story.now(), story.probes.front().attempt});
        for (int i = 0; i < 30 && story.key(1).breaker != BreakerState::Closed; ++i)
            story.served();
        QCOMPARE(story.key(1).breaker, BreakerState::Closed);
    }

    void aReopenedBreakerRestsLonger()
    {
        Story story({userKey(1), userKey(2)});
        const auto refuseFirstKey = [&story] {
            const CallId call = story.ask();
            while (story.sent(call).key == KeyId{1})
                story.fail(call, FailureKind::DeniedUnknown);
            story.succeed(call);
        };
        while (story.key(1).breaker == BreakerState::Closed) {
            refuseFirstKey();
            story.pass(4s);
        }
        const auto until = story.key(1).breakerUntil;
        QVERIFY(until);
        story.probes.clear();
        story.pass(until->boot - story.now().boot + 1s);
        QCOMPARE(story.probes.size(), size_t(1));
        Failure failure = failureOf(FailureKind::DeniedUnknown);
        failure.status = 403;
        story.tell(ProbeFailed{story.now(), story.probes.front().attempt, failure});
        QCOMPARE(story.key(1).breaker, BreakerState::Open);
        QVERIFY(story.key(1).breakerUntil->boot - story.now().boot > 9min);
    }

    void aKeyPutOutByTimeoutsIsLookedAtAgainWhenTheOtherHasThemToo()
    {
        Story story({userKey(1), userKey(2)});
        while (story.key(1).breaker == BreakerState::Closed) {
            const CallId call = story.ask();
            while (story.sent(call).key == KeyId{1})
                story.fail(call, FailureKind::FirstByteTimeout);
            story.succeed(call);
            story.pass(1s);
        }
        story.pass(1min);
        QCOMPARE(story.key(1).breaker, BreakerState::Open);
        const CallId call = story.ask();
        story.fail(call, FailureKind::FirstByteTimeout);
        QCOMPARE(story.key(1).breaker, BreakerState::HalfOpen);
        QCOMPARE(story.key(2).breaker, BreakerState::Closed);
    }

    void identicalSearchesShareOneAnswer()
    {
        Story story({userKey(1, Service::Brave)});
        const auto search = [&story] {
            Call call = story.chat();
            call.kind = CallKind::Search;
            call.service = Service::Brave;
            call.requestHash = "same";
            return story.ask(call);
        };
        const CallId leader = search();
        const CallId second = search();
        const CallId third = search();
        QCOMPARE(story.sends, 1);
        QCOMPARE(story.joined.at(second.value), leader);
        story.cancel(leader); // The next one takes its place.
        QVERIFY(story.isSent(second));
        QCOMPARE(story.joined.at(third.value), second);
        story.fail(second, FailureKind::BadRequest);
        QVERIFY(story.ended(second));
        QVERIFY(story.ended(third));
    }

    void afterASleepThereIsNoBurstOfChecks()
    {
        Story story({userKey(1), userKey(2), userKey(3)});
        story.served();
        story.pass(30s);
        story.probes.clear();
        story.time += 9h; // Nothing woke the pool meanwhile.
        story.drain();
        QVERIFY(story.logged("woke"));
        QVERIFY(story.probes.size() <= 1);
    }

    void checksSpareKeysWithAFreshResultAndGoOneByOne()
    {
        Story story({userKey(1), userKey(2), userKey(3)});
        const KeyId used = story.served();
        story.pass(70s);
        QCOMPARE(story.probes.size(), size_t(1)); // The second waits for the first.
        QVERIFY(story.probes.front().key != used);
        story.tell(ProbeSucceeded{story.now(), story.probes.front().attempt});
        QCOMPARE(story.probes.size(), size_t(2));
        QVERIFY(story.probes.back().key != used);
    }

    void requestsFaultsCostOneCallAndNobodysHealth_data()
    {
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<int>("error");
        QTest::newRow("malformed") << FailureKind::BadRequest << int(ErrorCode::BadRequest);
        QTest::newRow("too long") << FailureKind::TooLong << int(ErrorCode::TooLong);
        QTest::newRow("blocked") << FailureKind::BlockedContent << int(ErrorCode::Blocked);
        QTest::newRow("our bug") << FailureKind::ClientBug << int(ErrorCode::Internal);
    }

    void requestsFaultsCostOneCallAndNobodysHealth()
    {
        QFETCH(FailureKind, kind);
        QFETCH(int, error);
        Story story({userKey(1), userKey(2), fallbackKey(3)});
        const CallId call = story.ask();
        story.fail(call, kind);
        QVERIFY(story.ended(call));
        QCOMPARE(int(story.ended(call)->code), error);
        QCOMPARE(story.sends, 1);
        for (int id : {1, 2}) {
            QVERIFY(story.key(id).score > 95);
            QCOMPARE(story.key(id).consecutiveFailures, 0);
        }
    }

    void anAnswerLostInThinkingIsAskedOnceMoreWithRoomForIt()
    {
        Story story({userKey(1), userKey(2)});
        const CallId call = story.ask();
        const KeyId first = story.sent(call).key;
        QVERIFY(!story.sent(call).largerOutput);
        story.fail(call, FailureKind::OutputBudget);
        QVERIFY(story.sent(call).largerOutput);
        story.fail(call, FailureKind::OutputBudget);
        QVERIFY(story.ended(call));
        QCOMPARE(story.sends, 2);
        QVERIFY(story.key(int(first.value)).score > 95);
    }

    void aPersonMaySendTheSameRefusedRequestAgain()
    {
        Story story({userKey(1), userKey(2)});
        Call call = story.chat();
        call.requestHash = "same";
        story.ask(call);
        story.fail(call.id, FailureKind::BadRequest);
        Call byHand = story.chat();
        byHand.requestHash = "same";
        byHand.initiative = Initiative::Person;
        story.ask(byHand);
        QVERIFY(story.isSent(byHand.id));
        story.fail(byHand.id, FailureKind::BadRequest);
        Call byItself = story.chat(); // Refused again: the program still holds back.
        byItself.requestHash = "same";
        story.ask(byItself);
        QVERIFY(story.ended(byItself.id));
        QCOMPARE(story.sends, 2);
    }

    void theSameRefusedRequestIsNotSentAgainAtOnce()
    {
        Story story({userKey(1), userKey(2)});
        Call call = story.chat();
        call.requestHash = "same";
        story.ask(call);
        story.fail(call.id, FailureKind::BadRequest);
        Call again = story.chat();
        again.requestHash = "same";
        story.ask(again);
        QCOMPARE(story.sends, 1);
        QVERIFY(story.ended(again.id));
        story.pass(11min);
        Call later = story.chat();
        later.requestHash = "same";
        story.ask(later);
        QVERIFY(story.isSent(later.id));
    }

    void atMostThreeRetries()
    {
        Story story({userKey(1), userKey(2)});
        const CallId call = story.ask();
        for (int i = 0; i < 20 && !story.ended(call); ++i) {
            if (story.isSent(call))
                story.fail(call, FailureKind::Overloaded);
            story.pass(1s);
        }
        QVERIFY(story.ended(call));
        QCOMPARE(story.ended(call)->code, ErrorCode::Overloaded);
        QCOMPARE(story.sends, 4);
    }

    void withoutAnyKeyTheCallEndsAtOnce()
    {
        Story story({});
        const CallId call = story.ask();
        QVERIFY(story.ended(call));
        QCOMPARE(story.ended(call)->code, ErrorCode::NoKey);
        QCOMPARE(story.tier(), Tier::Offline);
        QCOMPARE(story.pool.snapshot(story.now()).reason, QStringLiteral("no-keys"));
    }

    void withAllKeysPausedItIsSaidSo()
    {
        Story story({userKey(1), userKey(2)});
        for (KeyInfo &key : story.keys)
            key.paused = true;
        story.changeKeys();
        const CallId call = story.ask();
        QCOMPARE(story.ended(call).value_or(Error()).code, ErrorCode::NoKey);
        QCOMPARE(story.tier(), Tier::Offline);
        QCOMPARE(story.pool.snapshot(story.now()).reason, QStringLiteral("paused"));
    }

    void afterTheFirstCharacterOneContinuationFollows()
    {
        Story story({userKey(1), userKey(2)});
        const CallId call = story.ask();
        const KeyId first = story.sent(call).key;
        story.firstByte(call);
        story.fail(call, FailureKind::CutStream);
        QVERIFY(story.isSent(call));
        QVERIFY(story.sent(call).continuation);
        QVERIFY(story.sent(call).key != first);
        story.firstByte(call);
        story.fail(call, FailureKind::CutStream);
        QVERIFY(story.ended(call));
        QCOMPARE(story.ended(call)->code, ErrorCode::Interrupted);
    }

    void beforeTheFirstCharacterFailoverIsSilent()
    {
        Story story({userKey(1), userKey(2)});
        const CallId call = story.ask();
        const KeyId first = story.sent(call).key;
        story.fail(call, FailureKind::EmptyStream);
        QVERIFY(story.isSent(call));
        QVERIFY(!story.sent(call).continuation);
        QVERIFY(story.sent(call).key != first);
    }

    void aTestOfOneKeyNeverFailsOver()
    {
        Story story({userKey(1), userKey(2), fallbackKey(3)});
        Call call = story.chat();
        call.onlyKey = KeyId{2};
        story.ask(call);
        QCOMPARE(story.sent(call.id).key, KeyId{2});
        story.fail(call.id, FailureKind::KeyExpired);
        QVERIFY(story.ended(call.id));
        QCOMPARE(story.sends, 1);
        // Latched, it can still be tested, and a success clears the latch.
        Call again = story.chat();
        again.onlyKey = KeyId{2};
        story.ask(again);
        QVERIFY(story.isSent(again.id));
        story.succeed(again.id);
        QVERIFY(story.key(2).state != KeyState::Failed);
    }

    void cancellingReturnsEverything()
    {
        Story story({userKey(1)});
        const KeyPool before = story.pool;
        const CallId call = story.ask();
        story.cancel(call);
        QCOMPARE(story.key(1).state, KeyState::Unknown);
        QVERIFY(story.isSent(story.ask()));
        QVERIFY(!(before == story.pool));
    }

    void lateRepliesAreIgnored()
    {
        Story story({userKey(1), userKey(2)});
        const CallId call = story.ask();
        const Send first = story.sent(call);
        story.fail(call, FailureKind::FirstByteTimeout);
        const KeyPool before = story.pool;
        story.pool.handle(Succeeded{story.now(), call, first.attempt, {}});
        QVERIFY(story.isSent(call));
        QVERIFY(before == story.pool);
    }

    void everyDecisionExplainsItself()
    {
        Story story({userKey(1), userKey(2), fallbackKey(3)});
        story.keys[1].paused = true;
        story.changeKeys();
        story.ask();
        const QList<LogEntry> log = story.pool.log();
        const auto sent = std::find_if(log.cbegin(), log.cend(), [](const LogEntry &entry) { return entry.what == QLatin1StringView("sent"); });
        QVERIFY(sent != log.cend());
        QCOMPARE(sent->considered.size(), 2);
        QCOMPARE(sent->considered.at(0), (Consideration{KeyId{1}, true, QStringLiteral("chosen")}));
        QCOMPARE(sent->considered.at(1), (Consideration{KeyId{2}, false, QStringLiteral("paused")}));
    }

    void aCopyDecidesTheSame()
    {
        Story story({userKey(1), userKey(2)});
        for (int i = 0; i < 10; ++i)
            story.served();
        KeyPool copy = story.pool;
        QVERIFY(copy == story.pool);
        const Call call = story.chat();
        QCOMPARE(copy.handle(CallArrived{story.now(), call}), story.pool.handle(CallArrived{story.now(), call}));
        QVERIFY(copy == story.pool);
    }
};

QTEST_GUILESS_MAIN(KeyPoolTest)
#include "tst_keypool.moc"
