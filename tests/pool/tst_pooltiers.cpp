// The tiers, and when fallback keys may serve.
#include "poolstory.h"

using namespace quire;
using namespace quire::test;

Q_DECLARE_METATYPE(FailureKind)

class PoolTiersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeTierJourney()
    {
        Story story({userKey(1), userKey(2), fallbackKey(3)});
        QCOMPARE(story.served().value > 0, true);
        QCOMPARE(story.tier(), Tier::UserKeys);

        CallId call = story.ask();
        const KeyId first = story.sent(call).key;
        const KeyId second = KeyId{3 - first.value};
        story.fail(call, FailureKind::KeyExpired);
        QCOMPARE(story.tier(), Tier::Hybrid);
        story.succeed(call);

        call = story.ask();
        QCOMPARE(story.sent(call).key, second);
        story.fail(call, FailureKind::KeyInvalid);
        QCOMPARE(story.tier(), Tier::Fallback);
        QCOMPARE(story.sent(call).key, KeyId{3});
        story.succeed(call);
        QCOMPARE(story.pool.snapshot(story.now()).reason, QStringLiteral("user-keys-failed"));
        QCOMPARE(story.pool.snapshot(story.now()).fallbackUsedToday, 1);

        // One comes back: it serves alone, and no fallback key steps in.
        story.probes.clear();
        story.tell(KeyCommand{story.now(), first, KeyAction::Recheck});
        QCOMPARE(story.probes.size(), size_t(1));
        story.tell(ProbeSucceeded{story.now(), story.probes.front().attempt});
        QCOMPARE(story.tier(), Tier::Single);
        call = story.ask();
        QCOMPARE(story.sent(call).key, first);
        story.succeed(call);
        story.served();
        story.served();
        story.pass(61s);
        QCOMPARE(story.tier(), Tier::Hybrid);

        story.tell(KeyCommand{story.now(), second, KeyAction::Reset});
        story.served();
        story.served();
        story.pass(61s);
        QCOMPARE(story.tier(), Tier::UserKeys);
    }

    void oneFailedAndOneAtItsLimitAreNotAllFailed()
    {
        Story story({userKey(1), userKey(2)});
        CallId call = story.ask();
        story.fail(call, FailureKind::KeyExpired);
        story.fail(call, perMinute(40s));
        QCOMPARE(story.tier(), Tier::Offline);
        QCOMPARE(story.pool.snapshot(story.now()).reason, QStringLiteral("failed-or-at-limit"));
    }

    void fallbackKeysRespectThePrivacySwitch_data()
    {
        QTest::addColumn<int>("use");
        QTest::addColumn<int>("content");
        QTest::addColumn<bool>("served");
        const auto row = [](const char *name, FallbackUse use, Content content, bool served) {
            QTest::newRow(name) << int(use) << int(content) << served;
        };
        row("off", FallbackUse::Off, Content::ChatOnly, false);
        row("chat only, chat", FallbackUse::ChatOnly, Content::ChatOnly, true);
        row("chat only, passages", FallbackUse::ChatOnly, Content::DocumentPassages, false);
        row("all, passages", FallbackUse::ChatAndPassages, Content::DocumentPassages, true);
    }

    void fallbackKeysRespectThePrivacySwitch()
    {
        QFETCH(int, use);
        QFETCH(int, content);
        QFETCH(bool, served);
        Policy policy;
        policy.fallback = FallbackUse(use);
        Story story({userKey(1), fallbackKey(2)}, policy);
        const CallId call = story.ask(story.chat(Content(content)));
        story.fail(call, FailureKind::KeyInvalid);
        QCOMPARE(story.isSent(call), served);
        if (!served) {
            QVERIFY(story.ended(call));
            QCOMPARE(story.ended(call)->code, ErrorCode::KeyRejected);
        }
    }

    void fallbackKeysHaveADailyCap()
    {
        Policy policy;
        policy.fallbackDailyCap = 3;
        Story story({fallbackKey(1)}, policy);
        QCOMPARE(story.tier(), Tier::Fallback);
        for (int i = 0; i < 3; ++i)
            story.served();
        const CallId fourth = story.ask();
        QVERIFY(story.ended(fourth));
        QCOMPARE(story.sends, 3);
        story.pass(25h);
        QVERIFY(story.isSent(story.ask()));
    }

    void fallbackKeysNeverPayForWhatTheyCannotCure_data()
    {
        QTest::addColumn<FailureKind>("kind");
        for (const FailureKind kind : {FailureKind::BadRequest, FailureKind::TooLong, FailureKind::BlockedContent, FailureKind::Network,
                                       FailureKind::Region, FailureKind::Overloaded, FailureKind::ServerError, FailureKind::CapacityOrIp,
                                       FailureKind::ModelGone, FailureKind::EmptyStream})
            QTest::newRow(qPrintable(failureKindName(kind))) << kind;
    }

    void fallbackKeysNeverPayForWhatTheyCannotCure()
    {
        QFETCH(FailureKind, kind);
        Story story({userKey(1), fallbackKey(2)});
        for (int i = 0; i < 8; ++i) {
            const CallId call = story.ask();
            for (int step = 0; step < 40 && !story.ended(call); ++step) {
                if (story.isSent(call)) {
                    QCOMPARE(story.sent(call).key, KeyId{1});
                    story.fail(call, kind);
                }
                story.pass(1s);
            }
            QVERIFY(story.ended(call));
        }
        QCOMPARE(story.key(1).breaker, BreakerState::Closed);
    }

    void aShortLimitIsWaitedForALongOneGoesToTheFallbackKey()
    {
        Story story({userKey(1), fallbackKey(2)});
        const CallId shortOne = story.ask();
        story.fail(shortOne, perMinute(3s));
        QVERIFY(!story.isSent(shortOne));
        story.pass(5s);
        QCOMPARE(story.sent(shortOne).key, KeyId{1});
        story.succeed(shortOne);
        const CallId longOne = story.ask();
        story.fail(longOne, perMinute(30s));
        QCOMPARE(story.sent(longOne).key, KeyId{2});
    }
};

QTEST_GUILESS_MAIN(PoolTiersTest)
#include "tst_pooltiers.moc"
