// The score's promises, in numbers.
#include "core/pool/health.h"

#include <QtTest>

using namespace quire;
using namespace quire::pool;

class HealthTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoreAfterFailures_data()
    {
        QTest::addColumn<double>("weight");
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("score");
        QTest::newRow("no data") << 1.0 << 0 << 97;
        QTest::newRow("one blip") << 1.0 << 1 << 84;
        QTest::newRow("two") << 1.0 << 2 << 74;
        QTest::newRow("three leave healthy") << 1.0 << 3 << 67;
        QTest::newRow("five") << 1.0 << 5 << 56;
        QTest::newRow("ten") << 1.0 << 10 << 40;
        QTest::newRow("sixteen are failed") << 1.0 << 16 << 30;
        QTest::newRow("a service's fault, alone") << 0.4 << 5 << 74;
        QTest::newRow("a storm seen by others") << 0.05 << 20 << 84;
    }

    void scoreAfterFailures()
    {
        QFETCH(double, weight);
        QFETCH(int, failures);
        QFETCH(int, score);
        Health health;
        for (int i = 0; i < failures; ++i)
            health.failed(weight, 0ms, true);
        QVERIFY2(std::abs(health.score(0ms) - score) <= 1, qPrintable(QString::number(health.score(0ms))));
    }

    void tenFailuresAreForgivenInTenMinutes()
    {
        Health health;
        for (int i = 0; i < 10; ++i)
            health.failed(1, 0ms, true);
        QVERIFY(std::abs(health.score(5min) - 56) <= 1);
        QVERIFY(health.score(10min) > 70);
    }

    void failedBelowThirtyUntilAboveSeventy()
    {
        const Policy policy;
        Health health;
        for (int i = 0; i < 20; ++i)
            health.failed(1, 0ms, true);
        QVERIFY(health.updateFailed(policy, 0ms));
        QVERIFY(health.updateFailed(policy, 5min)); // About 37 by now: still failed.
        QVERIFY(health.score(5min) > policy.failedBelow);
        QVERIFY(!health.updateFailed(policy, 30min));
    }

    void oldSuccessDoesNotHideANewFault()
    {
        Health health;
        for (int i = 0; i < 1000; ++i)
            health.succeeded(0ms);
        for (int i = 0; i < 20; ++i)
            health.failed(1, 0ms, true);
        QVERIFY2(health.score(0ms) < 70, qPrintable(QString::number(health.score(0ms))));
    }

    void theRawRateStandsBeside()
    {
        Health health;
        QCOMPARE(health.successRate(), 1.0);
        health.succeeded(0ms);
        health.failed(1, 0ms, true);
        QCOMPARE(health.successRate(), 0.5);
        QCOMPARE(health.consecutiveFailures(), 1);
        health.succeeded(0ms);
        QCOMPARE(health.consecutiveFailures(), 0);
    }
};

QTEST_GUILESS_MAIN(HealthTest)
#include "tst_poolhealth.moc"
