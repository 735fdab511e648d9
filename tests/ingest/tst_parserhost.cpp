// ParserHost over real processes: whatever one file makes a worker do, it is that file's failure with its own reason, and
// the next file is read.
#include "hostfixture.h"

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

using namespace quire;
using namespace quire::ingest;
using namespace quire::test;

namespace {

ParserLimits testLimits()
{
    ParserLimits limits;
    limits.silence = std::chrono::seconds(20);
    limits.memoryBytes = 512LL << 20;
    return limits;
}

const QString badParser = programIn("tests/ingest", "bad-parser");

/// Asked of the kernel, not of the sandbox: a layer that is forgotten is then not taken for one that cannot be had.
bool machineHas(const QString &layer)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return layer == u"landlock"; // See parsers/sandbox.cpp: their builds run without the others.
#else
    if (layer == u"landlock")
        return ::syscall(444, nullptr, 0, 1U) > 0; // landlock_create_ruleset, asked for its version; see parsers/landlock.cpp
    if (layer == u"seccomp")
        return ::prctl(PR_GET_SECCOMP) >= 0;
    return true;
#endif
}

/// The processes that this one has started and that still run.
QStringList workerIds()
{
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(QCoreApplication::applicationPid()));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                                          : QStringList();
}

} // namespace

class ParserHostTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &content) { return fileWith(m_folder, name, content); }

private Q_SLOTS:
    void readsAFile()
    {
        ParserHost host(badParser, 1, testLimits());
        Followed job(host.parse({file(QStringLiteral("good.txt"), "good"), {}}));
        QVERIFY(job.wait());
        QVERIFY2(job.outcome().document, qPrintable(job.outcome().code()));
        QCOMPARE(job.outcome().document->info.title, QStringLiteral("good.txt"));
        QCOMPARE(job.outcome().document->blocks.size(), 1);
        QCOMPARE(job.outcome().document->warnings, QStringList{QStringLiteral("a warning")});
    }

    void badFileFailsAloneWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("layer"); // Needed for this; elsewhere the row says so.
        const auto row = [](const char *name, const QByteArray &content, const char *code, const char *detail, const char *layer = "") {
            QTest::newRow(name) << content << QString::fromLatin1(code) << QString::fromLatin1(detail) << QString::fromLatin1(layer);
        };
        row("crashes", "crash", "crashed", "signal 11", "seccomp");
        row("aborts", "abort", "crashed", "signal 6");
        row("ends without a word", "exit", "crashed", "status 0");
        row("allocates 4 GiB", "allocate", "out-of-memory", "memory limit", "memory-limit");
        row("allocates and aborts", "allocate-like-poppler", "out-of-memory", "memory limit", "memory-limit");
        row("throws", "throw", "corrupt", "stray");
        row("opens a socket", "socket", "crashed", "sandbox forbids", "seccomp");
        row("opens a local socket", "local-socket", "internal", "local socket refused", "seccomp");
        row("forks", "fork", "crashed", "sandbox forbids", "seccomp");
        row("starts a program", "exec", "crashed", "sandbox forbids", "seccomp");
        row("writes a file", "write " + m_folder.filePath(QStringLiteral("planted")).toUtf8(), "internal", "write refused", "landlock");
        row("reads another file", "read /etc/passwd", "internal", "read refused", "landlock");
        row("looks for keys", "environment", "internal", "environment refused");
        row("breaks the protocol", "garbage", "crashed", "frame of no known kind");
        row("answers for another job", "foreign", "crashed", "another job");
        row("has no text", "no-text", "no-text", "");
    }

    void badFileFailsAloneWithItsReason()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        QFETCH(QString, detail);
        QFETCH(QString, layer);
        qputenv("GEMINI_API_KEY", "not-for-workers");
        ParserHost host(badParser, 1, testLimits());
        Followed first(host.parse({file(QStringLiteral("first.txt"), "good"), {}}));
        QVERIFY(first.wait());
        if (host.missingSandboxLayers().contains(layer)) {
            QVERIFY2(!machineHas(layer), qPrintable(layer)); // All that is promised then is that the host says so.
            return;
        }

        Followed bad(host.parse({file(QStringLiteral("bad.txt"), content), {}}));
        Followed next(host.parse({file(QStringLiteral("next.txt"), "good"), {}}));
        QVERIFY(bad.wait() && next.wait());
        QCOMPARE(bad.outcome().code(), code);
        QVERIFY2(bad.outcome().error->detail.contains(detail), qPrintable(bad.outcome().error->detail));
        QVERIFY2(next.outcome().document, qPrintable(next.outcome().code()));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("planted"))));
        qunsetenv("GEMINI_API_KEY");
    }

    void silentWorkerIsEnded()
    {
        ParserLimits limits = testLimits();
        limits.silence = std::chrono::milliseconds(1'500);
        ParserHost host(badParser, 1, limits);
        Followed bad(host.parse({file(QStringLiteral("hang.txt"), "hang"), {}}));
        Followed next(host.parse({file(QStringLiteral("next.txt"), "good"), {}}));
        QVERIFY(bad.wait() && next.wait());
        QCOMPARE(bad.outcome().code(), QStringLiteral("timeout"));
        QVERIFY(next.outcome().document);
    }

    void spinningWorkerRunsOutOfProcessorTime()
    {
        ParserLimits limits = testLimits();
        limits.cpu = std::chrono::seconds(1);
        ParserHost host(badParser, 1, limits);
        Followed bad(host.parse({file(QStringLiteral("spin.txt"), "spin"), {}}));
        Followed next(host.parse({file(QStringLiteral("next.txt"), "good"), {}}));
        QVERIFY(bad.wait() && next.wait());
        QCOMPARE(bad.outcome().code(), QStringLiteral("timeout"));
        QVERIFY2(bad.outcome().error->detail.contains(QStringLiteral("processor time")), qPrintable(bad.outcome().error->detail));
        QVERIFY(next.outcome().document);
    }

    void killedWorkerIsOneFailedFile()
    {
        ParserHost host(badParser, 1, testLimits());
        Followed bad(host.parse({file(QStringLiteral("hang.txt"), "hang"), {}}));
        QTRY_COMPARE(workerIds().size(), 1);
        ::kill(workerIds().first().toInt(), SIGKILL);
        QVERIFY(bad.wait());
        QCOMPARE(bad.outcome().code(), QStringLiteral("crashed"));
        Followed next(host.parse({file(QStringLiteral("next.txt"), "good"), {}}));
        QVERIFY(next.wait() && next.outcome().document);
    }

    void cancelledJobEndsItsWorkerAndFreesThePlace()
    {
        ParserHost host(badParser, 1, testLimits());
        Followed first(host.parse({file(QStringLiteral("hang.txt"), "hang"), {}}));
        Followed waiting(host.parse({file(QStringLiteral("hang2.txt"), "hang"), {}}));
        Followed next(host.parse({file(QStringLiteral("next.txt"), "good"), {}}));
        QTRY_COMPARE(workerIds().size(), 1);
        first.cancel();
        waiting.cancel();
        QVERIFY(next.wait() && next.outcome().document);
        QVERIFY(!first.outcome().hasEnded());
        QVERIFY(!waiting.outcome().hasEnded());
    }

    void destroyedHostLeavesNoProcess()
    {
        auto host = std::make_unique<ParserHost>(badParser, 2, testLimits());
        Followed one(host->parse({file(QStringLiteral("hang.txt"), "hang"), {}}));
        Followed two(host->parse({file(QStringLiteral("spin.txt"), "spin"), {}}));
        QTRY_COMPARE(workerIds().size(), 2);
        host.reset();
        QVERIFY(workerIds().isEmpty());
    }

    void manyPagesAreSharedAndComeBackInOrder()
    {
        ParserHost host(badParser, 2, testLimits());
        Followed job(host.parse({file(QStringLiteral("long.pdf"), longFile("pages", 437)), {}}));
        QVERIFY(job.wait());
        QVERIFY2(job.outcome().document, qPrintable(job.outcome().code()));
        const QList<Block> &blocks = job.outcome().document->blocks;
        QCOMPARE(blocks.size(), 437);
        for (int i = 0; i < blocks.size(); ++i)
            QCOMPARE(std::get<PageAnchor>(blocks.at(i).anchor).page, i + 1);
        QCOMPARE(job.outcome().document->warnings.size(), 1);
        QCOMPARE(job.outcome().progress.constLast(), qMakePair(437, 437));
        const auto &progress = job.outcome().progress;
        QVERIFY(std::is_sorted(progress.cbegin(), progress.cend()));
    }

    void beginningComesBeforeTheWhole()
    {
        ParserHost host(badParser, 2, testLimits());
        auto job = host.parse({file(QStringLiteral("long.pdf"), longFile("stuck", 437)), {}});
        QList<Document> beginnings;
        connect(job.get(), &ParserJob::grew, this, [&beginnings](const Document &beginning) { beginnings.append(beginning); });
        QTRY_COMPARE(beginnings.size(), 1);
        QCOMPARE(beginnings.first().blocks.size(), 10);
        QCOMPARE(beginnings.first().info.pages, 437);
    }

    void recognitionDoesNotHoldUpTheBeginning()
    {
        ParserHost host(badParser, 2, testLimits());
        QList<Document> beginnings;
        Followed job(host.parse({file(QStringLiteral("cover.pdf"), longFile("picture", 437)), {}}));
        connect(&job.job(), &ParserJob::grew, this, [&beginnings](const Document &beginning) { beginnings.append(beginning); });
        QVERIFY(job.wait());
        QVERIFY2(job.outcome().document, qPrintable(job.outcome().code()));
        QCOMPARE(beginnings.first().blocks.first().text, QStringLiteral("page 2"));
        const QList<Block> &blocks = job.outcome().document->blocks;
        QCOMPARE(blocks.size(), 437);
        for (int i = 0; i < blocks.size(); ++i)
            QCOMPARE(blocks.at(i).text, QStringLiteral("page %1").arg(i + 1));
        const auto &progress = job.outcome().progress;
        QVERIFY(std::is_sorted(progress.cbegin(), progress.cend()));
    }

    void rangesWithoutTextAreNoFailureUnlessAllAre()
    {
        ParserHost host(badParser, 2, testLimits());
        Followed half(host.parse({file(QStringLiteral("half.pdf"), longFile("half-empty", 100)), {}}));
        Followed all(host.parse({file(QStringLiteral("scan.pdf"), longFile("no-text", 100)), {}}));
        QVERIFY(half.wait() && all.wait());
        QVERIFY(half.outcome().document);
        QCOMPARE(half.outcome().document->blocks.size(), 60); // To the end of the range with page 50.
        QCOMPARE(all.outcome().code(), QStringLiteral("no-text"));
    }

    void crashInOneRangeFailsTheFileOnce()
    {
        ParserHost host(badParser, 2, testLimits());
        Followed bad(host.parse({file(QStringLiteral("bad.pdf"), longFile("abort", 400)), {}}));
        Followed next(host.parse({file(QStringLiteral("next.txt"), "good"), {}}));
        QVERIFY(bad.wait() && next.wait());
        QCOMPARE(bad.outcome().code(), QStringLiteral("crashed"));
        QVERIFY(next.outcome().document);
    }

    void renderGoesBeforeWaitingParses()
    {
        ParserHost host(badParser, 1, testLimits());
        QList<QString> order;
        std::vector<std::unique_ptr<ParserJob>> parses;
        for (int i = 0; i < 5; ++i) {
            parses.push_back(host.parse({file(QStringLiteral("p%1.txt").arg(i), "good"), {}}));
            connect(parses.back().get(), &ParserJob::parsed, this, [&order] { order.append(QStringLiteral("parse")); });
        }
        auto render = host.render({file(QStringLiteral("r.pdf"), "good"), {}, 3, 96});
        connect(render.get(), &ParserJob::rendered, this, [&order](const QByteArray &png) { order.append(QString::fromLatin1(png)); });
        QTRY_COMPARE(order.size(), 6);
        QCOMPARE(order.first(), QStringLiteral("png of 3"));
    }

    void forgottenRenderDoesNotHoldItsPlace()
    {
        ParserHost host(badParser, 1, testLimits());
        Followed stuck(host.render({file(QStringLiteral("r.pdf"), "hang"), {}, 1, 96}));
        QTRY_COMPARE(workerIds().size(), 1);
        stuck.cancel();
        Followed next(host.parse({file(QStringLiteral("next.txt"), "good"), {}}));
        QVERIFY(next.wait() && next.outcome().document);
    }

    void missingProgramAndMissingFileAreOrdinaryErrors()
    {
        ParserHost without(m_folder.filePath(QStringLiteral("no-such-program")), 1, testLimits());
        Followed job(without.parse({file(QStringLiteral("good.txt"), "good"), {}}));
        QVERIFY(job.wait());
        QCOMPARE(job.outcome().code(), QStringLiteral("internal"));

        ParserHost host(badParser, 1, testLimits());
        Followed missing(host.parse({m_folder.filePath(QStringLiteral("nowhere.txt")), {}}));
        Followed folder(host.parse({m_folder.path(), {}}));
        QVERIFY(missing.wait() && folder.wait());
        QCOMPARE(missing.outcome().code(), QStringLiteral("file-missing"));
        QCOMPARE(folder.outcome().code(), QStringLiteral("unsupported"));
    }

    void wornOutWorkerIsReplacedUnnoticed()
    {
        constexpr int count = 600; // More than what one worker serves.
        ParserHost host(badParser, 1, testLimits());
        const QString path = file(QStringLiteral("good.txt"), "good");
        int ended = 0;
        int read = 0;
        QEventLoop loop; // Unlike QTRY, it does not rest between two events.
        const auto end = [&] {
            if (++ended == count)
                loop.quit();
        };
        std::vector<std::unique_ptr<ParserJob>> jobs;
        for (int i = 0; i < count; ++i) {
            jobs.push_back(host.parse({path, {}}));
            connect(jobs.back().get(), &ParserJob::parsed, this, [&] { ++read; });
            connect(jobs.back().get(), &ParserJob::parsed, this, end);
            connect(jobs.back().get(), &ParserJob::failed, this, end);
        }
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        loop.exec();
        QCOMPARE(read, count);
    }
};

QTEST_GUILESS_MAIN(ParserHostTest)
#include "tst_parserhost.moc"
