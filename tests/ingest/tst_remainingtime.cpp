// How long the queue says it will take.
#include "core/ingest/remainingtime.h"

#include <QtTest>

using namespace quire;
using namespace quire::ingest;
using namespace std::chrono_literals;

namespace {

constexpr Instant start{1h};

} // namespace

class RemainingTimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidBeforeThereIsEnoughToJudgeBy()
    {
        RemainingTime time;
        QVERIFY(!time.left(1'000));
        time.advance(start, 0);
        time.advance(start + 1s, 500);
        QVERIFY(!time.left(1'000));
    }

    void steadyWorkGivesTheExactTime()
    {
        RemainingTime time;
        time.advance(start, 0);
        for (int second = 1; second <= 10; ++second)
            time.advance(start + std::chrono::seconds(second), second * 100);
        QCOMPARE(time.left(2'000), std::optional(20s));
    }

    void pauseDoesNotCount()
    {
        RemainingTime time;
        time.advance(start, 0);
        time.advance(start + 2s, 200);
        time.skipTo(start + 1h);
        time.advance(start + 1h + 2s, 400);
        QCOMPARE(time.left(1'000), std::optional(10s));
    }

    void recentWorkCountsMost()
    {
        RemainingTime time;
        time.advance(start, 0);
        time.advance(start + 60s, 60'000); // Letters: 1000 a second.
        for (int second = 1; second <= 120; ++second)
            time.advance(start + 60s + std::chrono::seconds(second), 60'000 + second * 10); // Scans: 10 a second.
        QVERIFY(time.left(1'000) > std::optional(10s));
    }
};

QTEST_GUILESS_MAIN(RemainingTimeTest)
#include "tst_remainingtime.moc"
