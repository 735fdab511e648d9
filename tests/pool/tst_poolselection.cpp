// Who is chosen, and how long to wait: the two places where chance has a say.
#include "core/pool/backoff.h"
#include "core/pool/selection.h"

#include <QtTest>

using namespace quire;
using namespace quire::pool;

namespace {

std::vector<int> drawn(const std::vector<Candidate> &candidates, int times)
{
    Rng rng{7};
    std::vector<int> result(candidates.size(), 0);
    for (int i = 0; i < times; ++i)
        ++result[select(candidates, rng)];
    return result;
}

} // namespace

class SelectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparableKeysShareEvenly()
    {
        const auto counts = drawn({{0, 800, 0, 97, 1}, {1, 1100, 0, 90, 1}}, 10'000);
        QVERIFY2(std::abs(counts[0] - 5000) < 250, qPrintable(QString::number(counts[0])));
    }

    void aMuchSlowerKeyGetsLessAndNeverNothing()
    {
        const auto counts = drawn({{0, 800, 0, 97, 1}, {1, 8000, 0, 97, 1}}, 10'000);
        QVERIFY2(counts[1] > 100 && counts[1] < 1000, qPrintable(QString::number(counts[1])));
    }

    void aSickOrNearlySpentKeyGetsLess()
    {
        const auto counts = drawn({{0, 800, 0, 97, 1}, {1, 800, 0, 35, 1}, {2, 800, 0, 97, 0.05}}, 10'000);
        QVERIFY(counts[0] > 2 * counts[1]);
        QVERIFY(counts[0] > 10 * counts[2]);
    }

    void anUnknownKeyIsTreatedAsUsual()
    {
        const auto counts = drawn({{0, 3000, 0, 97, 1}, {1, 0, 0, 97, 1}}, 10'000);
        QVERIFY(std::abs(counts[0] - 5000) < 250);
    }

    void aSlowAnswerCountsAtOnceAndFadesSlowly()
    {
        Ttft ttft;
        Instant now{1h};
        for (int i = 0; i < 10; ++i)
            ttft.add(500ms, now);
        QVERIFY(ttft.peak(now) < 600);
        ttft.add(9s, now);
        QCOMPARE(ttft.peak(now), 9000.0);
        ttft.add(500ms, now + 1s);
        QVERIFY(ttft.peak(now + 1s) > 4000);
        for (int i = 0; i < 10; ++i)
            ttft.add(500ms, now + 2min);
        QVERIFY(ttft.peak(now + 2min) < 700);
        QCOMPARE(ttft.peak(now + 10min), 0.0); // Nothing is known any more.
    }

    void anAnswerThatNeverCameCountsAsASlowOne()
    {
        Ttft ttft;
        ttft.add(500ms, Instant(1h));
        ttft.punish(15s, Instant(1h) + 1s);
        QCOMPARE(ttft.peak(Instant(1h) + 2s), 15'000.0);
        QCOMPARE(ttft.quantile(1), std::optional(500ms));
    }

    void quantiles()
    {
        Ttft ttft;
        QVERIFY(!ttft.quantile(0.5));
        for (int i = 1; i <= 20; ++i)
            ttft.add(Milliseconds(i * 100), Instant(1h));
        QCOMPARE(ttft.quantile(0.5), std::optional(1000ms));
        QCOMPARE(ttft.quantile(0.95), std::optional(1900ms));
    }

    void delaysStayWithinTheirBounds_data()
    {
        QTest::addColumn<int>("pace");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("429") << int(Pace::RateLimit) << 1000 << 8000;
        QTest::newRow("5xx") << int(Pace::ServerError) << 500 << 5000;
        QTest::newRow("403") << int(Pace::Denied) << 2000 << 3000;
    }

    void delaysStayWithinTheirBounds()
    {
        QFETCH(int, pace);
        QFETCH(int, least);
        QFETCH(int, most);
        Rng rng{3};
        qint64 lowest = most;
        qint64 highest = 0;
        for (int retry = 0; retry < 6; ++retry) {
            for (int i = 0; i < 2000; ++i) {
                const auto delay = backoff(rangeFor(Pace(pace), Policy()), retry, {}, {}, rng).count();
                lowest = std::min<qint64>(lowest, delay);
                highest = std::max<qint64>(highest, delay);
            }
        }
        QVERIFY(lowest >= least && highest <= most);
        QVERIFY(lowest < least + 100 && highest > most - 100); // Full jitter uses all of it.
    }

    void delaysGrowWithEachRetry()
    {
        Rng rng{3};
        qint64 first = 0;
        qint64 third = 0;
        for (int i = 0; i < 1000; ++i) {
            first += backoff({1s, 8s}, 0, {}, {}, rng).count();
            third += backoff({1s, 8s}, 2, {}, {}, rng).count();
        }
        QVERIFY(third > 2 * first);
    }

    void theServersDelayIsAFloor()
    {
        Rng rng{3};
        for (int i = 0; i < 100; ++i) {
            const auto delay = backoff({1s, 8s}, 0, 26s, {}, rng);
            QVERIFY(delay >= 26s && delay <= 32s);
        }
    }

    void aKeyThatTakesLongToRecoverIsGivenLonger()
    {
        Pacing slow;
        slow.failed(Instant(1h));
        slow.succeeded(Instant(1h) + 7s);
        Rng rng{3};
        qint64 usual = 0;
        qint64 learned = 0;
        for (int i = 0; i < 1000; ++i) {
            usual += backoff({1s, 8s}, 0, {}, {}, rng).count();
            learned += backoff({1s, 8s}, 0, {}, slow, rng).count();
        }
        QVERIFY(learned > 2 * usual);
    }
};

QTEST_GUILESS_MAIN(SelectionTest)
#include "tst_poolselection.moc"
