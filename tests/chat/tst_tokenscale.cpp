#include "core/chat/tokenscale.h"

#include <QtTest>

using quire::chat::TokenScale;

class TokenScaleTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsUnknownIsTakenAsEstimated()
    {
        const TokenScale scale;
        QCOMPARE(scale.budget(QStringLiteral("m"), 24'000), 24'000);
        QCOMPARE(scale.counted(QStringLiteral("m"), 500), 500);
    }

    void aModelsOwnCountCorrectsTheEstimate()
    {
        TokenScale scale;
        scale.learn(QStringLiteral("m"), 1'000, 1'500);
        QCOMPARE(scale.budget(QStringLiteral("m"), 24'000), 16'000);
        QCOMPARE(scale.counted(QStringLiteral("m"), 1'000), 1'500);
        QCOMPARE(scale.budget(QStringLiteral("another"), 24'000), 24'000);
        scale.learn(QStringLiteral("m"), 1'000, 1'000);
        QVERIFY(scale.of(QStringLiteral("m")) < 1.5 && scale.of(QStringLiteral("m")) > 1);
    }

    void whatCannotBeTrueTeachesNothing()
    {
        TokenScale scale;
        scale.learn(QStringLiteral("m"), 10, 40);         // too short
        scale.learn(QStringLiteral("m"), 5'000, 0);       // not told
        scale.learn(QStringLiteral("m"), 5'000, 12);      // only what was not cached
        scale.learn(QStringLiteral("m"), 5'000, 900'000);
        QCOMPARE(scale.of(QStringLiteral("m")), 1.0);
    }
};

QTEST_GUILESS_MAIN(TokenScaleTest)
#include "tst_tokenscale.moc"
