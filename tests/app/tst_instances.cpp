// Several runs of the program on one profile, and runs that are killed: real processes, real files.
#include "tests/app/cli.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtTest>
#include <csignal>

using namespace quire::test;

namespace {

/// A process that runs beside the test.
class Running
{
public:
    Running(const Cli &cli, const char *program, const QStringList &arguments)
    {
        QProcessEnvironment environment = cli.environment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(QUIRE_BINARY_DIR "/app/") + QLatin1String(program), arguments);
    }
    ~Running()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool says(const char *text, int milliseconds = 60'000)
    {
        return QTest::qWaitFor([this, text] {
            m_err += m_process.readAllStandardError();
            return m_err.contains(text);
        }, milliseconds);
    }
    [[nodiscard]] Outcome end(int milliseconds = 120'000)
    {
        const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(milliseconds);
        m_err += m_process.readAllStandardError();
        return {ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -3, m_process.readAllStandardOutput(), m_err};
    }
    /// As kill -9 does; its workers end with it.
    void kill()
    {
        if (m_process.processId() > 0) // 0, of one that has ended, would be everybody here.
            ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
        m_err += m_process.readAllStandardError();
    }
    [[nodiscard]] const QByteArray &err() const { return m_err; }

private:
    QProcess m_process;
    QByteArray m_err;
};

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test file");
}

/// `count` small texts, each of them different.
QString folderOfTexts(const Cli &cli, const QString &name, int count)
{
    for (int i = 0; i < count; ++i)
        write(cli.scratch(QStringLiteral("%1/%2.txt").arg(name).arg(i, 4, 10, QLatin1Char('0'))),
              "The tide of " + name.toUtf8() + " number " + QByteArray::number(i) + " was measured at the harbour wall.\n");
    return cli.scratch(name);
}

struct Library {
    int ready = 0;
    int other = 0;
    QSet<QString> paths;
};

Library libraryOf(const Cli &cli)
{
    Library library;
    const QJsonArray rows = cli.run({QStringLiteral("--json"), QStringLiteral("documents")}).array();
    for (const QJsonValue &row : rows) {
        const QJsonObject document = row.toObject();
        const bool isReady = document.value(QStringLiteral("state")).toString() == QStringLiteral("ready");
        (isReady ? library.ready : library.other) += 1;
        library.paths.insert(document.value(QStringLiteral("path")).toString());
    }
    return library;
}

/// The window listens once its socket is there.
bool isUp(const Cli &cli)
{
    return QTest::qWaitFor([&cli] { return QFileInfo::exists(cli.profile() + QStringLiteral("/socket")); }, 30'000);
}

} // namespace

class InstancesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedRunGoesOnAtTheFileItWasAt()
    {
        constexpr int count = 400;
        const Cli cli;
        const QString folder = folderOfTexts(cli, QStringLiteral("north"), count);
        Running first(cli, "quire-cli", {QStringLiteral("add"), folder});
        QVERIFY(first.says("indexed 0020.txt"));
        first.kill();
        const Library before = libraryOf(cli);
        QVERIFY2(before.ready >= 20, first.err().constData());
        QVERIFY(before.ready < count);
        // Whatever is ready is whole: it can be found.
        const Outcome outcome = cli.run({QStringLiteral("--json"), QStringLiteral("add"), folder});
        QUIRE_EXITS(outcome, 0);
        const QJsonObject told = outcome.object();
        QCOMPARE(told.value(QStringLiteral("indexed")).toInt() + told.value(QStringLiteral("known")).toInt(), count);
        QVERIFY2(told.value(QStringLiteral("known")).toInt() >= before.ready, outcome.out.constData()); // Not read again.
        const Library after = libraryOf(cli);
        QCOMPARE(after.ready, count);
        QCOMPARE(after.other, 0);
        QCOMPARE(after.paths.size(), count);
    }

    void runThatIsKilledAgainAndAgainEndsWhole()
    {
        constexpr int count = 300;
        const Cli cli;
        const QString folder = folderOfTexts(cli, QStringLiteral("south"), count);
        int known = 0;
        for (int kills = 0; kills < 4 && known < count; ++kills) {
            Running run(cli, "quire-cli", {QStringLiteral("add"), folder});
            QVERIFY(run.says("indexed ", 60'000));
            run.kill();
            const Library library = libraryOf(cli);
            QVERIFY(library.ready > known); // Each run goes on where the last one was.
            known = library.ready;
        }
        QUIRE_EXITS(cli.run({QStringLiteral("add"), folder}), 0);
        QCOMPARE(libraryOf(cli).ready, count);
        const Outcome found = cli.run({QStringLiteral("--json"), QStringLiteral("search"), QStringLiteral("tide of south number 299"), QStringLiteral("-k"), QStringLiteral("1")});
        QUIRE_EXITS(found, 0);
        QVERIFY2(found.out.contains("number 299"), found.out.constData());
    }

    void twoCommandLinesShareTheWork()
    {
        const Cli cli;
        const QString west = folderOfTexts(cli, QStringLiteral("west"), 150);
        const QString east = folderOfTexts(cli, QStringLiteral("east"), 150);
        Running one(cli, "quire-cli", {QStringLiteral("--json"), QStringLiteral("add"), west});
        Running two(cli, "quire-cli", {QStringLiteral("--json"), QStringLiteral("add"), east});
        const Outcome first = one.end();
        const Outcome second = two.end();
        QUIRE_EXITS(first, 0);
        QUIRE_EXITS(second, 0);
        // The first owner of the library hears of every file it reads. The other may take over from it when it ends, and finds
        // files read of which it was not told any more, or of nothing yet: they are known, and each is counted once.
        int owners = 0;
        for (const Outcome *outcome : {&first, &second}) {
            const QJsonObject told = outcome->object();
            owners += told.value(QStringLiteral("known")).toInt() == 0 ? 1 : 0;
            QCOMPARE(told.value(QStringLiteral("indexed")).toInt() + told.value(QStringLiteral("known")).toInt(), 150);
            QCOMPARE(told.value(QStringLiteral("failed")).toInt(), 0);
        }
        QVERIFY(owners > 0);
        const Library library = libraryOf(cli);
        QCOMPARE(library.ready, 300);
        QCOMPARE(library.other, 0);
    }

    void commandLineHandsItsFilesToTheWindow()
    {
        const Cli cli;
        Running window(cli, "quire", {});
        QVERIFY(isUp(cli));
        const QString folder = folderOfTexts(cli, QStringLiteral("harbour"), 30);
        write(cli.scratch(QStringLiteral("broken.pdf")), "%PDF-1.7\nthis is not one");
        const Outcome outcome = cli.run({QStringLiteral("--json"), QStringLiteral("add"), folder, cli.scratch(QStringLiteral("broken.pdf")),
                                         cli.scratch(QStringLiteral("nowhere.pdf"))});
        QUIRE_EXITS(outcome, 3);
        QVERIFY2(outcome.err.contains("Another run of Quire"), outcome.err.constData());
        QVERIFY2(outcome.err.contains("indexed 0029.txt (1 passages)"), outcome.err.constData());
        QCOMPARE(outcome.object().value(QStringLiteral("indexed")).toInt(), 30);
        QCOMPARE(outcome.object().value(QStringLiteral("failed")).toInt(), 2);
        QCOMPARE(outcome.object().value(QStringLiteral("documents")).toArray().size(), 31);
        QUIRE_EXITS(cli.run({QStringLiteral("add"), folder}), 0);
        const QString id = QString::number(outcome.object().value(QStringLiteral("documents")).toArray().first().toObject().value(QStringLiteral("id")).toInt());
        QUIRE_EXITS(cli.run({QStringLiteral("remove"), id}), 0);
        QUIRE_EXITS(cli.run({QStringLiteral("remove"), id}), 1);
        QCOMPARE(libraryOf(cli).ready, 29);
    }

    void secondWindowHandsItsFilesOverAndEnds()
    {
        const Cli cli;
        Running window(cli, "quire", {});
        QVERIFY(isUp(cli));
        const QString folder = folderOfTexts(cli, QStringLiteral("pier"), 3);
        Running second(cli, "quire", {folder + QStringLiteral("/0000.txt")});
        QUIRE_EXITS(second.end(), 0);
        QVERIFY(QTest::qWaitFor([&cli] { return libraryOf(cli).ready == 1; }, 30'000));
    }

    void windowTakesTheLibraryFromACommandLineThatSeesItsFilesRead()
    {
        constexpr int count = 400;
        const Cli cli;
        const QString folder = folderOfTexts(cli, QStringLiteral("lock"), count);
        Running adding(cli, "quire-cli", {QStringLiteral("--json"), QStringLiteral("add"), folder});
        QVERIFY(adding.says("indexed 0003.txt"));
        Running window(cli, "quire", {});
        const Outcome outcome = adding.end();
        QUIRE_EXITS(outcome, 0);
        QVERIFY2(outcome.err.contains("Another run of Quire"), outcome.err.constData());
        QCOMPARE(outcome.object().value(QStringLiteral("indexed")).toInt() + outcome.object().value(QStringLiteral("known")).toInt(), count);
        QCOMPARE(libraryOf(cli).ready, count);
    }

    void commandLineGoesOnAloneWhenTheWindowIsKilled()
    {
        constexpr int count = 400;
        const Cli cli;
        const QString folder = folderOfTexts(cli, QStringLiteral("weir"), count);
        Running window(cli, "quire", {});
        QVERIFY(isUp(cli));
        Running adding(cli, "quire-cli", {QStringLiteral("--json"), QStringLiteral("add"), folder});
        QVERIFY(adding.says("indexed 0003.txt"));
        window.kill();
        const Outcome outcome = adding.end();
        QUIRE_EXITS(outcome, 0);
        QCOMPARE(outcome.object().value(QStringLiteral("indexed")).toInt() + outcome.object().value(QStringLiteral("known")).toInt(), count);
        QCOMPARE(libraryOf(cli).ready, count);
    }

    void socketIsTheOwnersAlone()
    {
        const Cli cli;
        Running window(cli, "quire", {});
        QVERIFY(isUp(cli));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(cli.profile() + QStringLiteral("/socket")).permissions() & others));
    }
};

QTEST_GUILESS_MAIN(InstancesTest)
#include "tst_instances.moc"
