// Codes, kinds, tiers and times become words: each has some, and none leaks what is meant for logs.
#include "tests/ui/samples.h"
#include "ui/dashboard/activity.h"
#include "ui/errortext.h"
#include "ui/meaningtext.h"
#include "ui/notices.h"
#include "ui/pooltext.h"
#include "ui/timetext.h"

#include <QtTest>

using namespace quire;
using namespace std::chrono_literals;

class ShellTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        int codes = 0;
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code, ++codes) {
            const Error error{static_cast<ErrorCode>(code), QStringLiteral("detail for the log"), {}};
            const QString both = ui::errorText(error).both();
            QVERIFY2(!both.isEmpty(), qPrintable(errorCodeName(error.code)));
            QVERIFY2(!both.contains(error.detail), qPrintable(errorCodeName(error.code)));
            sentences.insert(ui::errorText(error).sentence);
        }
        QCOMPARE(sentences.size(), codes);
    }

    void aKnownWaitIsTheNextStep()
    {
        const Error error{ErrorCode::RateLimited, {}, 37'000ms};
        QVERIFY(ui::errorText(error).nextStep.contains(QStringLiteral("37")));
    }

    void theMakingOfVectorsIsToldInWords()
    {
        QCOMPARE(ui::tokensText(845), QStringLiteral("850"));
        QCOMPARE(ui::tokensText(11'400), QStringLiteral("12,000"));
        QCOMPARE(ui::tokensText(1'410'000), QStringLiteral("1,500,000"));
        QVERIFY(ui::meaningText({}).isEmpty());
        const Error offline{ErrorCode::Offline, {}, {}};
        const QString waits = ui::meaningText({chat::EmbeddingState::Waiting, 5'000, 1'200, 9, offline});
        QVERIFY2(waits.contains(QStringLiteral("1,200 of 5,000")) && waits.contains(ui::errorText(offline).sentence), qPrintable(waits));
        QVERIFY(ui::meaningText({chat::EmbeddingState::NeedsConsent, 1, 0, 9, {}}).contains(QStringLiteral("consent")));
    }

    void everyFailureHasWords()
    {
        for (int kind = 0; kind <= static_cast<int>(pool::FailureKind::Unknown5xx); ++kind)
            QVERIFY2(!ui::failureText(static_cast<pool::FailureKind>(kind)).isEmpty(),
                     qPrintable(pool::failureKindName(static_cast<pool::FailureKind>(kind))));
    }

    void countdown_data()
    {
        QTest::addColumn<int>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("over") << -5 << QStringLiteral("0:00");
        QTest::newRow("not quite over") << 1 << QStringLiteral("0:01");
        QTest::newRow("minutes") << 252'000 << QStringLiteral("4:12");
        QTest::newRow("hours") << 3'723'000 << QStringLiteral("1:02:03");
    }

    void countdown()
    {
        QFETCH(int, ms);
        QFETCH(QString, text);
        QCOMPARE(ui::countdownText(Milliseconds(ms)), text);
    }

    void spentKeySaysWhenItResets()
    {
        const pool::PoolSnapshot pool = samples::pool();
        const QString detail = ui::stateDetail(pool.keys[2], samples::now());
        QVERIFY2(detail.contains(QStringLiteral("resets")) && detail.contains(QStringLiteral("02")), qPrintable(detail));
    }

    void fallbackNoticeNamesTheKeyTheReasonAndTheRemedy()
    {
        pool::PoolSnapshot pool = samples::pool();
        QVERIFY(ui::noticesFor(pool).isEmpty());
        pool.tier = pool::Tier::Fallback;
        const auto lines = ui::noticesFor(pool);
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().text.contains(QStringLiteral("9f0c")));
        QVERIFY(lines.first().text.contains(ui::failureText(pool::FailureKind::KeyInvalid)));
        QVERIFY(lines.first().text.contains(ui::failureNextStep(pool::FailureKind::KeyInvalid)));
        // Another reason is another notice: a dismissed one does not hide it.
        pool.keys[1].reason = pool::FailureKind::NoCredit;
        QVERIFY(ui::noticesFor(pool).first().id != lines.first().id);
    }

    void activityCountsEachEntryOnce()
    {
        const Moment now = samples::now();
        const auto entry = [now](Milliseconds ago, const char *what) {
            pool::LogEntry entry;
            entry.at = now + -ago;
            entry.what = QString::fromLatin1(what);
            return entry;
        };
        const auto buckets = ui::activity({entry(61min, "succeeded"), entry(59min, "failed"), entry(1min, "succeeded"), entry(0ms, "succeeded")},
                                          now.boot, 60min, 30);
        QCOMPARE(buckets.size(), 30);
        QCOMPARE(buckets.first().failed, 1);
        QCOMPARE(buckets.last().answered, 2);
        int all = 0;
        for (const auto &bucket : buckets)
            all += bucket.answered + bucket.failed;
        QCOMPARE(all, 3);
    }
};

QTEST_MAIN(ShellTextTest)
#include "tst_shelltext.moc"
