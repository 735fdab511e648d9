// Quota: whose limit, for how long, and the days of California.
#include "core/pool/calendar.h"
#include "core/pool/quota.h"
#include "poolstory.h"

#include <QDateTime>
#include <QTimeZone>

using namespace quire;
using namespace quire::test;

namespace {

WallTime utc(const char *text)
{
    return WallTime(Milliseconds(QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch()));
}

Moment moment(WallTime wall)
{
    return {Instant(100h), wall};
}

QString iso(WallTime wall)
{
    return QDateTime::fromMSecsSinceEpoch(wall.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

} // namespace

class QuotaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAGoodReplySaysOfLimitsHolds()
    {
        const Moment now = moment(utc("2026-07-15T12:00:30Z"));
        ProjectQuota quota;
        quota.reserve({0, 0}, AttemptId{1}, now);
        quota.told(0, {{QuotaPeriod::Second, 1, 0, 1s}, {QuotaPeriod::Month, 2'000, 1'500, 48h}}, now);
        // The second is over for this one; the month has three quarters left.
        const Allowance next = quota.allowance(0, 0, now.boot + 200ms);
        QCOMPARE(next.blockedUntil, now.boot + 1s);
        QCOMPARE(next.reason, FailureKind::RateLimitPerSecond);
        const Allowance later = quota.allowance(0, 0, now.boot + 1100ms);
        QVERIFY(!later.blockedUntil);
        QCOMPARE(later.headroom, 0.75);
        // An unlimited window says nothing.
        quota.told(0, {{QuotaPeriod::Month, 0, 0, 48h}}, now);
        QCOMPARE(quota.allowance(0, 0, now.boot + 1100ms).headroom, 0.75);
    }

    void theDayEndsAtMidnightInCalifornia_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *name, const char *now, const char *end) {
            QTest::newRow(name) << QString::fromLatin1(now) << QString::fromLatin1(end);
        };
        row("winter", "2026-01-15T12:00:00Z", "2026-01-16T08:00:00Z");
        row("summer", "2026-07-15T12:00:00Z", "2026-07-16T07:00:00Z");
        row("a second before", "2026-07-15T06:59:59Z", "2026-07-15T07:00:00Z");
        row("at it", "2026-07-15T07:00:00Z", "2026-07-16T07:00:00Z");
        row("a day of 23 hours", "2026-03-08T08:00:00Z", "2026-03-09T07:00:00Z");
        row("a day of 25 hours", "2026-11-01T07:00:00Z", "2026-11-02T08:00:00Z");
        row("new year", "2026-12-31T23:00:00Z", "2027-01-01T08:00:00Z");
    }

    void theDayEndsAtMidnightInCalifornia()
    {
        QFETCH(QString, now);
        QFETCH(QString, end);
        QCOMPARE(iso(nextPacificMidnight(utc(qPrintable(now)))), end);
    }

    void aDailyLimitBorneOutByOurCountRestsUntilMidnight()
    {
        ProjectQuota quota;
        Rng rng{1};
        const Moment now = moment(utc("2026-11-01T06:30:00Z")); // Half an hour before a day of 25 hours.
        for (int i = 1; i <= 5; ++i)
            quota.reserve({0, 10}, AttemptId{i}, now);
        const Instant until = quota.limited(perDay(5), {0, 10}, AttemptId{5}, now, rng);
        QVERIFY(until >= now.boot + 30min && until <= now.boot + 31min);
        const Moment next = now + 40min;
        QVERIFY(!quota.allowance(0, 1, next.boot).blockedUntil);
    }

    void aDoubtfulDailyLimitIsTriedAgainByTheLadder()
    {
        ProjectQuota quota;
        Rng rng{1};
        Moment now = moment(utc("2026-07-15T12:00:00Z"));
        qint64 attempt = 0;
        for (const Milliseconds rung : {Milliseconds(2min), Milliseconds(15min), Milliseconds(60min)}) {
            ++attempt;
            quota.reserve({0, 0}, AttemptId{attempt}, now);
            QCOMPARE(quota.limited(perDay(), {0, 0}, AttemptId{attempt}, now, rng) - now.boot, rung);
            QVERIFY(quota.allowance(0, 0, now.boot + rung - 1ms).blockedUntil);
            now = now + rung;
            QVERIFY(!quota.allowance(0, 0, now.boot).blockedUntil);
        }
        ++attempt;
        quota.reserve({0, 0}, AttemptId{attempt}, now);
        // The next one holds until midnight, 07:00 UTC.
        const Instant until = quota.limited(perDay(), {0, 0}, AttemptId{attempt}, now, rng);
        const Instant midnight = now.boot + (utc("2026-07-16T07:00:00Z") - now.wall);
        QVERIFY(until >= midnight && until <= midnight + 60s);
    }

    void callsUnderWayDoNotClimbTheLadder()
    {
        ProjectQuota quota;
        Rng rng{1};
        const Moment now = moment(utc("2026-07-15T12:00:00Z"));
        for (int i = 1; i <= 4; ++i)
            quota.reserve({0, 0}, AttemptId{i}, now);
        for (int i = 1; i <= 4; ++i)
            QCOMPARE(quota.limited(perDay(), {0, 0}, AttemptId{i}, now, rng) - now.boot, Milliseconds(2min));
    }

    void aDailyLimitThatCriedWolfIsTakenForTheMinutes()
    {
        ProjectQuota quota;
        Rng rng{1};
        Moment now = moment(utc("2026-07-15T12:00:10Z"));
        quota.reserve({0, 0}, AttemptId{1}, now);
        quota.limited(perDay(), {0, 0}, AttemptId{1}, now, rng);
        now = now + 3min;
        quota.reserve({0, 0}, AttemptId{2}, now);
        quota.settle({0, 0}, 0, AttemptId{2}, now); // It was over after minutes.
        quota.reserve({0, 0}, AttemptId{3}, now);
        const Milliseconds rest = quota.limited(perDay(), {0, 0}, AttemptId{3}, now, rng) - now.boot;
        QVERIFY(rest >= 50s && rest <= 52s);
    }

    void onlyOneCallFindsOutWhetherADailyLimitIsOver()
    {
        ProjectQuota quota;
        Rng rng{1};
        Moment now = moment(utc("2026-07-15T12:00:00Z"));
        quota.reserve({0, 0}, AttemptId{1}, now);
        quota.limited(perDay(), {0, 0}, AttemptId{1}, now, rng);
        now = now + 3min;
        quota.reserve({0, 0}, AttemptId{2}, now);
        QVERIFY(quota.allowance(0, 0, now.boot).blockedUntil); // Attempt 2 is finding out.
        quota.settle({0, 0}, 0, AttemptId{2}, now);
        QVERIFY(!quota.allowance(0, 0, now.boot).blockedUntil); // It was a false alarm.
        quota.reserve({0, 0}, AttemptId{3}, now);
        QVERIFY(!quota.allowance(0, 0, now.boot).blockedUntil);
    }

    void aMixedLimitWaitsAMinuteFirst()
    {
        ProjectQuota quota;
        Rng rng{1};
        const Moment now = moment(utc("2026-07-15T12:00:00Z"));
        Failure failure = failureOf(FailureKind::QuotaMixed);
        failure.retryAfter = 27s;
        quota.reserve({0, 0}, AttemptId{1}, now);
        QCOMPARE(quota.limited(failure, {0, 0}, AttemptId{1}, now, rng) - now.boot, Milliseconds(60s));
    }

    void aModelOutsideThePlanBlocksThatModelAlone()
    {
        ProjectQuota quota;
        Rng rng{1};
        const Moment now = moment(utc("2026-07-15T12:00:00Z"));
        quota.limited(failureOf(FailureKind::NotInTier), {7, 0}, AttemptId{1}, now, rng);
        QVERIFY(quota.allowance(7, 0, (now + 23h).boot).blockedUntil);
        QVERIFY(!quota.allowance(8, 0, now.boot).blockedUntil);
        QVERIFY(!quota.allowance(7, 0, (now + 25h).boot).blockedUntil);
    }

    void aToldLimitIsKeptWithoutBeingHit()
    {
        ProjectQuota quota;
        Rng rng{1};
        Moment now = moment(utc("2026-07-15T12:00:05Z"));
        quota.limited(perMinute(1s), {0, 0}, AttemptId{1}, now, rng); // 10 a minute.
        now = now + 60s;
        for (int i = 2; i < 12; ++i) {
            QVERIFY(!quota.allowance(0, 0, now.boot).blockedUntil);
            quota.reserve({0, 0}, AttemptId{i}, now);
        }
        const auto blocked = quota.allowance(0, 0, now.boot).blockedUntil;
        QVERIFY(blocked);
        QCOMPARE(*blocked, now.boot + 55s); // The minute's end on the wall.
    }

    void tokensAreReservedAndSettled()
    {
        ProjectQuota quota;
        Rng rng{1};
        Moment now = moment(utc("2026-07-15T12:00:00Z"));
        Failure failure = failureOf(FailureKind::RateLimitPerMinute);
        failure.retryAfter = 1s;
        failure.quota = {{QuotaUnit::Tokens, QuotaPeriod::Minute, QString(), 1000}};
        quota.limited(failure, {0, 0}, AttemptId{1}, now, rng);
        now = now + 60s;
        quota.reserve({0, 800}, AttemptId{2}, now);
        QVERIFY(quota.allowance(0, 300, now.boot).blockedUntil);
        quota.settle({0, 800}, 100, AttemptId{2}, now);
        QVERIFY(!quota.allowance(0, 300, now.boot).blockedUntil);
    }

    void cancelledCallsGiveTheirReservationBack()
    {
        ProjectQuota quota;
        Rng rng{1};
        Moment now = moment(utc("2026-07-15T12:00:00Z"));
        quota.limited(perMinute(1s), {0, 0}, AttemptId{1}, now, rng);
        now = now + 60s;
        for (int i = 0; i < 30; ++i) {
            quota.reserve({0, 0}, AttemptId{i + 2}, now);
            quota.release({0, 0}, AttemptId{i + 2}, now);
        }
        QVERIFY(!quota.allowance(0, 0, now.boot).blockedUntil);
    }

    void twoKeysOfOneProjectShareOneLimit()
    {
        auto keys = std::vector{userKey(1), userKey(2), userKey(3)};
        keys[0].project = keys[1].project = QStringLiteral("mine");
        Story story(keys);
        CallId call = story.ask();
        while (story.sent(call).key == KeyId{3}) {
            story.succeed(call);
            call = story.ask();
        }
        story.fail(call, perMinute(30s));
        QCOMPARE(story.sent(call).key, KeyId{3}); // Not the other key of the same project.
        const PoolSnapshot snapshot = story.pool.snapshot(story.now());
        QVERIFY(std::any_of(snapshot.notices.cbegin(), snapshot.notices.cend(), [](const Notice &notice) {
            return notice.what == QLatin1StringView("shared-project") && notice.keys == QList<KeyId>{KeyId{1}, KeyId{2}};
        }));
    }

    void aProjectIsLearnedFromAnError()
    {
        Story story({userKey(1), userKey(2)});
        for (int i = 0; i < 40 && story.key(1).project != QStringLiteral("projects/7"); ++i) {
            const CallId call = story.ask();
            Failure failure = perMinute(1s);
            failure.consumer = QStringLiteral("projects/7");
            story.fail(call, failure);
            if (story.isSent(call))
                story.fail(call, failure);
            story.cancel(call);
            story.pass(61s);
        }
        QCOMPARE(story.key(1).project, QStringLiteral("projects/7"));
        QCOMPARE(story.key(2).project, QStringLiteral("projects/7"));
    }

    void bravesSecondIsWaitedForAndItsMonthIsNot()
    {
        Story story({userKey(1, Service::Brave)});
        Call call = story.chat();
        call.kind = CallKind::Search;
        call.service = Service::Brave;
        story.ask(call);
        Failure second = failureOf(FailureKind::RateLimitPerSecond);
        second.retryAfter = 1s;
        second.quota = {{QuotaUnit::Requests, QuotaPeriod::Second, QString(), 1}};
        story.fail(call.id, second);
        story.pass(1500ms);
        QVERIFY(story.isSent(call.id));
        Failure month = failureOf(FailureKind::QuotaPerMonth);
        month.retryAfter = 1419704s;
        story.fail(call.id, month);
        QVERIFY(story.ended(call.id));
        QCOMPARE(story.ended(call.id)->code, ErrorCode::QuotaSpent);
        QCOMPARE(story.key(1).state, KeyState::Spent);
    }
};

QTEST_GUILESS_MAIN(QuotaTest)
#include "tst_quota.moc"
