#include "core/chat/modelfacts.h"

#include <QtTest>

using quire::chat::ModelFacts;

class ModelFactsTest final : public QObject
{
    Q_OBJECT

    const QString m = QStringLiteral("m");

private Q_SLOTS:
    void whatIsUnknownIsTakenAsEstimated()
    {
        const ModelFacts facts;
        QCOMPARE(facts.budget(m, 24'000), 24'000);
        QCOMPARE(facts.counted(m, 500), 500);
    }

    void aModelsOwnCountCorrectsTheEstimate()
    {
        ModelFacts facts;
        QVERIFY(facts.learnCount(m, 1'000, 1'500));
        QCOMPARE(facts.budget(m, 24'000), 16'000);
        QCOMPARE(facts.counted(m, 1'000), 1'500);
        QCOMPARE(facts.budget(QStringLiteral("another"), 24'000), 24'000);
        QVERIFY(facts.learnCount(m, 1'000, 1'000));
        QVERIFY(facts.counted(m, 1'000) < 1'500 && facts.counted(m, 1'000) > 1'000);
    }

    void whatCannotBeTrueTeachesNothing()
    {
        ModelFacts facts;
        QVERIFY(!facts.learnCount(m, 10, 40));         // too short
        QVERIFY(!facts.learnCount(m, 5'000, 0));       // not told
        QVERIFY(!facts.learnCount(m, 5'000, 12));      // only what was not cached
        QVERIFY(!facts.learnCount(m, 5'000, 900'000));
        QVERIFY(!facts.learnLimits({{m, 1}}));
        QCOMPARE(facts.budget(m, 24'000), 24'000);
    }

    void noPromptIsLongerThanTheModelTakes()
    {
        ModelFacts facts;
        QVERIFY(facts.learnLimits({{m, 3'000}, {QStringLiteral("large"), 1'048'576}}));
        QVERIFY(!facts.learnLimits({{m, 3'000}}));
        QCOMPARE(facts.budget(m, 24'000), 3'000);
        QCOMPARE(facts.budget(m, 2'000), 2'000);
        QCOMPARE(facts.budget(QStringLiteral("large"), 24'000), 24'000);
        facts.learnCount(m, 1'000, 1'500);
        QCOMPARE(facts.budget(m, 24'000), 2'000); // The limit is in the provider's tokens.
    }

    void whatIsKnownOutlivesTheRun()
    {
        ModelFacts facts;
        facts.learnCount(m, 1'000, 1'500);
        facts.learnLimits({{m, 3'000}});
        ModelFacts next;
        next.restore(facts.saved());
        QCOMPARE(next.budget(m, 24'000), 2'000);
        QCOMPARE(next.saved(), facts.saved());
        for (const char *broken : {"", "[]", "{\"m\":{\"scale\":99,\"limit\":-4}}", "{\"m\":7}"}) {
            ModelFacts other;
            other.restore(broken);
            QCOMPARE(other.budget(m, 24'000), 24'000);
        }
    }
};

QTEST_GUILESS_MAIN(ModelFactsTest)
#include "tst_modelfacts.moc"
