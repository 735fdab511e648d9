#include "core/pool/breaker.h"

#include <QtTest>

using namespace quire;
using namespace quire::pool;

namespace {

constexpr Instant start{1h};
const Policy policy;

Breaker opened()
{
    Breaker breaker;
    for (int i = 1; i <= 5; ++i)
        breaker.failed(AttemptId{i}, start, policy);
    return breaker;
}

} // namespace

class BreakerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAtTheFifthFailureInARow()
    {
        Breaker breaker;
        for (int i = 1; i <= 4; ++i)
            QVERIFY(!breaker.failed(AttemptId{i}, start, policy));
        QCOMPARE(breaker.state(start), BreakerState::Closed);
        QVERIFY(breaker.failed(AttemptId{5}, start, policy));
        QCOMPARE(breaker.state(start), BreakerState::Open);
        QVERIFY(!breaker.admits(start + 5min - 1ms));
        QVERIFY(breaker.admits(start + 5min));
    }

    void aSuccessBetweenStartsTheCountAgain()
    {
        Breaker breaker;
        for (int i = 1; i <= 20; ++i) {
            breaker.failed(AttemptId{i}, start, policy);
            if (i % 4 == 0)
                breaker.succeeded(AttemptId{i}, start);
        }
        QCOMPARE(breaker.state(start), BreakerState::Closed);
    }

    void exactlyOneTrialAtATime()
    {
        Breaker breaker = opened();
        const Instant later = start + 5min;
        breaker.admitted(AttemptId{10}, later);
        QVERIFY(!breaker.admits(later));
        breaker.admitted(AttemptId{11}, later);
        QCOMPARE(breaker.permit(), std::optional(AttemptId{10}));
    }

    void aMeaninglessEndReturnsThePermit()
    {
        Breaker breaker = opened();
        const Instant later = start + 5min;
        breaker.admitted(AttemptId{10}, later);
        breaker.neutral(AttemptId{99}); // Somebody else's.
        QVERIFY(!breaker.admits(later));
        breaker.neutral(AttemptId{10});
        QVERIFY(breaker.admits(later));
        QCOMPARE(breaker.state(later), BreakerState::HalfOpen);
    }

    void twoSuccessesClose()
    {
        Breaker breaker = opened();
        const Instant later = start + 5min;
        breaker.admitted(AttemptId{10}, later);
        QVERIFY(!breaker.succeeded(AttemptId{10}, later));
        QCOMPARE(breaker.state(later), BreakerState::HalfOpen);
        breaker.admitted(AttemptId{11}, later);
        QVERIFY(breaker.succeeded(AttemptId{11}, later));
        QCOMPARE(breaker.state(later), BreakerState::Closed);
    }

    void eachReopeningRestsTwiceAsLongUpToFortyMinutes()
    {
        Breaker breaker = opened();
        Instant now = start;
        for (const Milliseconds rest : {Milliseconds(5min), Milliseconds(10min), Milliseconds(20min), Milliseconds(40min), Milliseconds(40min)}) {
            QCOMPARE(breaker.until(), std::optional(now + rest));
            now += rest;
            breaker.admitted(AttemptId{20}, now);
            QVERIFY(breaker.failed(AttemptId{20}, now, policy));
        }
    }

    void aFailureSentBeforeItOpenedSaysNothingNew()
    {
        Breaker breaker = opened();
        const auto until = breaker.until();
        QVERIFY(!breaker.failed(AttemptId{6}, start + 1min, policy));
        QCOMPARE(breaker.until(), until);
    }
};

QTEST_GUILESS_MAIN(BreakerTest)
#include "tst_breaker.moc"
