// A few seeds of every trace: the promises that must hold in each run. poolsim prints the whole comparison.
#include "tests/sim/world.h"

#include <QDir>
#include <QtTest>

using namespace quire;
using namespace quire::sim;

namespace {

constexpr int seeds = 2;

Result<Trace> traceAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileMissing, path);
    return readTrace(file.readAll());
}

} // namespace

class PoolSimulationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTraceIsPlayedToItsEnd_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(QUIRE_SOURCE_DIR "/tests/sim/traces"));
        const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 20);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void everyTraceIsPlayedToItsEnd()
    {
        QFETCH(QString, path);
        const auto trace = traceAt(path);
        QVERIFY2(trace, qPrintable(trace ? QString() : trace.error().detail));
        const Entry ours = contestants().front();
        for (int seed = 1; seed <= seeds; ++seed) {
            const auto contestant = ours.make(std::uint64_t(seed));
            const Outcome outcome = play(*trace, *contestant, std::uint64_t(seed));
            QVERIFY(outcome.asked > 0);
            QVERIFY2(outcome.afterCertain <= 3, qPrintable(QStringLiteral("%1 calls to a dead key").arg(outcome.afterCertain)));
            QVERIFY2(outcome.badSends == outcome.bad, "one call for an unanswerable prompt");
            QVERIFY2(outcome.soundOut < 0.01, qPrintable(QStringLiteral("a sound key was out %1 of the time").arg(outcome.soundOut)));
            const QString &name = trace->name;
            for (const char *incurable : {"storm", "offline", "region-then-vpn", "bad-prompts", "healthy"}) {
                if (name == QLatin1StringView(incurable))
                    QCOMPARE(outcome.fallbackSends, 0);
            }
            const double calls = double(outcome.sends) / outcome.asked;
            if (name == QLatin1StringView("healthy"))
                QVERIFY2(calls <= 1.02, qPrintable(QString::number(calls)));
        }
    }

    void aTraceWithoutANameOrWithAnUnknownFaultIsRefused()
    {
        QVERIFY(!readTrace("{}"));
        QVERIFY(!readTrace("{\"name\":\"x\",\"faults\":[{\"kind\":\"no such thing\"}]}"));
    }
};

QTEST_GUILESS_MAIN(PoolSimulationTest)
#include "tst_poolsimulation.moc"
