// What the pool expects, and how it keeps the score: the end of a day's quota, a key about to be taken out, health by model.
#include "poolstory.h"

#include "core/pool/prediction.h"

using namespace quire;
using namespace quire::test;

class PoolForecastsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSteadyPaceTellsWhenTheDayIsSpent()
    {
        QuotaForecast forecast;
        const Instant midnight{24h};
        const Instant start{9h};
        for (int i = 0; i < 30; ++i)
            forecast.used(midnight, start + i * 1min);
        const auto end = forecast.runsOut(30, 100, start + 30min);
        QVERIFY(end);
        QVERIFY(std::chrono::abs(*end - (start + 100min)) < 4min);
        QVERIFY(!forecast.runsOut(30, 10'000, start + 30min)); // Not today.
    }

    void itIsNearerThanThePaceSinceMidnight()
    {
        // Work begins at nine; half of the day's hundred is used by eleven.
        QuotaForecast forecast;
        const Instant midnight{0h};
        Instant now{9h};
        for (int i = 0; i < 50; ++i, now += 144s)
            forecast.used(Instant{24h}, now);
        const Instant end = now + 50 * 144s;
        const auto ours = forecast.runsOut(50, 100, now);
        QVERIFY(ours);
        const Instant plain = now + (now - midnight); // As much again, in as much time again.
        QVERIFY(std::chrono::abs(*ours - end) * 10 < std::chrono::abs(plain - end));
    }

    void theForecastIsJudged_data()
    {
        QTest::addColumn<int>("laterEvery");
        QTest::addColumn<int>("hits");
        QTest::newRow("it goes on like that") << 60 << 1;
        QTest::newRow("half as often") << 150 << 0;
        QTest::newRow("a burst") << 5 << 0;
    }

    void theForecastIsJudged()
    {
        QFETCH(int, laterEvery);
        QFETCH(int, hits);
        QuotaForecast forecast;
        PredictionScore score;
        Instant now{9h};
        for (int used = 1; used <= 100; ++used) {
            forecast.used(Instant{24h}, now);
            forecast.note(used, 100, now);
            now += std::chrono::seconds(used < 50 ? 60 : laterEvery);
        }
        forecast.spent(now, score);
        QCOMPARE(score.hits, hits);
        QCOMPARE(score.misses, 1 - hits);
    }

    void theNextDayIsForecastFromTheLimitThatWasTold()
    {
        Story story({userKey(1)});
        for (int i = 0; i < 20; ++i) {
            story.served();
            story.pass(2min);
        }
        const CallId call = story.ask();
        story.fail(call, perDay(20));
        QVERIFY(!story.key(1).quota.isEmpty());
        story.pass(24h);
        for (int i = 0; i < 12; ++i) {
            story.served();
            story.pass(2min);
        }
        const auto quota = story.key(1).quota;
        const auto day = std::find_if(quota.cbegin(), quota.cend(), [](const QuotaStatus &status) { return status.period == QuotaPeriod::Day; });
        QVERIFY(day != quota.cend());
        QVERIFY(day->runsOut);
        QVERIFY(std::chrono::abs(day->runsOut->boot - story.now().boot - 16min) < 4min);
        for (int i = 0; i < 8; ++i) {
            story.served();
            story.pass(2min);
        }
        const CallId last = story.ask();
        story.fail(last, perDay(20));
        const PredictionScore score = story.pool.snapshot(story.now()).quotaForecasts;
        QCOMPARE(score.hits, 1);
        QCOMPARE(score.misses, 0);
    }

    void aKeyThatFailsTwiceGetsLessBeforeItsBreakerOpens()
    {
        Policy policy;
        policy.retries = 0;
        Story story({userKey(1), userKey(2)}, policy);
        int failures = 0;
        while (failures < 2) {
            const CallId call = story.ask();
            if (story.sent(call).key == KeyId{1}) {
                ++failures;
                story.fail(call, FailureKind::EmptyStream);
                story.pass(31s); // No correlation, no rest.
                if (story.isSent(call))
                    story.succeed(call);
            } else {
                story.succeed(call);
            }
        }
        int first = 0;
        for (int i = 0; i < 40; ++i) {
            const CallId call = story.ask();
            if (story.sent(call).key == KeyId{1}) {
                ++first;
                story.cancel(call);
            } else {
                story.succeed(call);
            }
        }
        QVERIFY2(first < 12, qPrintable(QString::number(first)));
        for (int i = 0; i < 200 && story.pool.snapshot(story.now()).keyForecasts == PredictionScore(); ++i)
            story.served(); // It has recovered: the forecast was wrong.
        QCOMPARE(story.pool.snapshot(story.now()).keyForecasts, (PredictionScore{0, 1}));
    }

    void oneModelsTroubleIsNotAnothers()
    {
        Story story({userKey(1)});
        const auto ask = [&story](const char *model) {
            Call call = story.chat();
            call.model = QLatin1StringView(model);
            return story.ask(call);
        };
        for (int i = 0; i < 30; ++i) {
            const CallId good = ask("gemini-2.5-flash");
            if (story.isSent(good))
                story.succeed(good);
            const CallId bad = ask("gemini-2.5-pro");
            for (int guard = 0; guard < 4 && story.isSent(bad); ++guard) {
                story.fail(bad, FailureKind::TooSlow);
                story.pass(5s);
            }
            story.cancel(bad);
        }
        const QList<ModelStatus> models = story.key(1).models;
        QCOMPARE(models.size(), 2);
        QVERIFY(models.at(0).score > models.at(1).score + 20);
        QVERIFY(models.at(1).failures > 8);
        const CallId good = ask("gemini-2.5-flash");
        QVERIFY(story.isSent(good));
    }
};

QTEST_GUILESS_MAIN(PoolForecastsTest)
#include "tst_poolforecasts.moc"
