// Keys of one project that nobody said belong together: found by their limits, and not found where there is nothing.
#include "poolstory.h"

#include "core/pool/coincidence.h"

using namespace quire;
using namespace quire::test;

namespace {

constexpr qint64 limit = 10;

Failure told(Milliseconds untilMinuteEnds, bool withLimit)
{
    Failure failure = perMinute(untilMinuteEnds);
    failure.quota = {{QuotaUnit::Requests, QuotaPeriod::Minute, QString(), withLimit ? std::optional(limit) : std::nullopt}};
    return failure;
}

/// Minutes of more questions than a project of `limit` a minute takes; what each key's project has served is counted here.
void askForMinutes(Story &story, int minutes, bool shared, bool withLimit = true)
{
    for (int minute = 0; minute < minutes; ++minute) {
        story.pass(60s - Milliseconds(story.time.count() % 60'000) + 20s);
        QHash<qint64, qint64> served;
        for (int i = 0; i < 26; ++i) {
            const CallId call = story.ask();
            for (int guard = 0; guard < 4 && story.isSent(call); ++guard) {
                const KeyId key = story.sent(call).key;
                qint64 &used = served[shared ? 0 : key.value];
                if (used < limit) {
                    ++used;
                    story.succeed(call);
                } else {
                    story.fail(call, told(60s - Milliseconds(story.time.count() % 60'000), withLimit));
                }
            }
            if (!story.ended(call))
                story.cancel(call);
            story.pass(100ms);
        }
    }
}

bool areOne(const Story &story)
{
    const auto notices = story.pool.snapshot(story.now()).notices;
    return std::any_of(notices.cbegin(), notices.cend(), [](const Notice &notice) { return notice.what == QLatin1StringView("shared-project"); });
}

} // namespace

class PoolProjectsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysThatReachOneLimitTogetherAreOfOneProject()
    {
        Story story({userKey(1), userKey(2)});
        askForMinutes(story, 2, true);
        QVERIFY(!areOne(story)); // Twice is chance.
        askForMinutes(story, 3, true);
        QVERIFY(areOne(story));
        QVERIFY(story.logged("project-inferred"));
    }

    void keysOfTwoProjectsUnderTheSameLoadStayTwo()
    {
        for (const bool withLimit : {true, false}) {
            Story story({userKey(1), userKey(2)});
            askForMinutes(story, 8, false, withLimit);
            QVERIFY(!areOne(story));
        }
    }

    void whatTheUserSaidStands()
    {
        KeyInfo first = userKey(1);
        KeyInfo second = userKey(2);
        first.project = QStringLiteral("mine");
        second.project = QStringLiteral("hers");
        Story story({first, second});
        askForMinutes(story, 6, true);
        QVERIFY(!areOne(story));
    }

    void oneAnswerMeanwhileSaysTheOpposite()
    {
        Coincidences coincidences;
        const Instant minute{60s};
        const MinuteUse a{KeyId{1}, 8, 10, minute};
        const auto seen = [&](int n) {
            MinuteUse hit{KeyId{2}, 3, 10, minute + n * 60s};
            MinuteUse other = a;
            other.windowEnds = hit.windowEnds;
            return coincidences.limited(hit, std::array{other});
        };
        QVERIFY(!seen(0));
        QVERIFY(!seen(1));
        coincidences.apart(KeyId{2}, KeyId{1});
        QVERIFY(!seen(2));
        QVERIFY(!seen(3));
        QCOMPARE(seen(4), KeyId{1});
    }
};

QTEST_GUILESS_MAIN(PoolProjectsTest)
#include "tst_poolprojects.moc"
