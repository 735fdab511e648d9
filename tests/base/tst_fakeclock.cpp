#include "tests/support/fakeclock.h"

#include <QtTest>

using namespace quire;
using namespace std::chrono_literals;

class FakeClockTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callsFireInOrderAtTheirOwnMoment()
    {
        test::FakeClock clock;
        const Moment start = clock.now();
        QList<Milliseconds> fired;
        const auto note = [&] { fired.append(clock.now().boot - start.boot); };
        const auto second = clock.runAfter(20s, note);
        const auto first = clock.runAfter(10s, note);
        clock.advance(15s);
        QCOMPARE(fired, (QList<Milliseconds>{10s}));
        clock.advance(5s);
        QCOMPARE(fired, (QList<Milliseconds>{10s, 20s}));
    }

    void aDestroyedTimerNeverFires()
    {
        test::FakeClock clock;
        bool fired = false;
        auto timer = clock.runAfter(1s, [&] { fired = true; });
        timer.reset();
        clock.advance(2s);
        QVERIFY(!fired);
        QCOMPARE(clock.pending(), size_t(0));
    }

    void sleepMovesTimeAndFiresNothingUntilAwake()
    {
        test::FakeClock clock;
        bool fired = false;
        const auto timer = clock.runAfter(1s, [&] { fired = true; });
        clock.sleep(1h);
        QVERIFY(!fired);
        clock.advance(0ms);
        QVERIFY(fired);
    }
};

QTEST_GUILESS_MAIN(FakeClockTest)
#include "tst_fakeclock.moc"
