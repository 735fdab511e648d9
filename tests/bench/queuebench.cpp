// Times the drop journey where people meet it: files dropped on the real window, offscreen.
//
//   queuebench make FOLDER COUNT SOURCE...   makes COUNT small files out of those below SOURCE...
//   queuebench first FILE [RUNS]             from the drop of a long file to the first passage found, and to the last
//   queuebench reading FILE [RUNS]           the longest gap while a long file is planned, read in parts and answered from
//   queuebench window FOLDER [RUNS]          files a second, the event loop's longest gap, the window's and the workers' memory
#include "app/application.h"
#include "app/engine.h"
#include "app/heaps.h"
#include "core/base/await.h"
#include "core/chat/chatservice.h"
#include "core/store/chunkindex.h"
#include "tests/app/cli.h"
#include "tests/bench/smallfiles.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

using namespace quire;

namespace {

constexpr qint64 largestSmallFile = 100 << 10;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

/// A line of /proc/ID/status in kilobytes; 0 where there is no such thing.
qint64 kilobytes(const QString &process, const char *name)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(qstrlen(name) + 1).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

QStringList workerIds()
{
    QStringList ids;
    const QStringList threads = QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile file(QStringLiteral("/proc/self/task/%1/children").arg(thread));
        if (file.open(QIODevice::ReadOnly))
            ids += QString::fromLatin1(file.readAll()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    return ids;
}

/// The longest time the event loop did not come round, and what memory was used meanwhile.
class Probe final : public QObject
{
public:
    Probe()
    {
        m_heart.setTimerType(Qt::PreciseTimer);
        connect(&m_heart, &QTimer::timeout, this, [this] {
            const double turn = static_cast<double>(m_turn.nsecsElapsed()) / 1e6 - beat;
            m_turn.start();
            longest = std::max(longest, turn);
            late += turn > 50 ? 1 : 0;
        });
        connect(&m_look, &QTimer::timeout, this, &Probe::look);
    }
    void start()
    {
        longest = 0;
        late = 0;
        anonymousBefore = kilobytes(QStringLiteral("self"), "RssAnon");
        before = kilobytes(QStringLiteral("self"), "VmRSS");
        m_turn.start();
        m_heart.start(beat);
        m_look.start(100);
    }
    void stop()
    {
        m_heart.stop();
        m_look.stop();
        look();
    }

    double longest = 0;
    int late = 0;
    qint64 before = 0;
    qint64 most = 0;
    qint64 anonymousBefore = 0;
    qint64 mostAnonymous = 0;
    qint64 mostOfAWorker = 0;

private:
    static constexpr int beat = 4; // milliseconds

    void look()
    {
        most = std::max(most, kilobytes(QStringLiteral("self"), "VmRSS"));
        mostAnonymous = std::max(mostAnonymous, kilobytes(QStringLiteral("self"), "RssAnon"));
        for (const QString &id : workerIds())
            mostOfAWorker = std::max(mostOfAWorker, kilobytes(id, "VmHWM"));
    }

    QElapsedTimer m_turn;
    QTimer m_heart;
    QTimer m_look;
};

/// The real window on a profile of its own.
struct Window {
    Window()
    {
        auto engine = app::Engine::create(*app::Profile::open(folder.path()), settings::WithoutKeychain::Session,
                                          QStringLiteral(QUIRE_BINARY_DIR "/app/quire-parser"));
        if (!engine)
            qFatal("no engine");
        application = std::make_unique<app::Application>(*std::move(engine));
        application->start({});
    }
    ingest::IngestQueue &queue() { return application->engine().queue; }
    /// Lets the window come up and settle.
    void settle(int milliseconds)
    {
        QElapsedTimer timer;
        timer.start();
        while (!queue().isLoaded() || timer.elapsed() < milliseconds)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }

    QTemporaryDir folder;
    std::unique_ptr<app::Application> application;
};

struct FirstRun {
    double first = 0;
    double whole = 0;
    double longest = 0;
    qint64 passages = 0;
};

FirstRun dropLongFile(const QString &file)
{
    Window window;
    window.settle(1'000);
    FirstRun result;
    Probe probe;
    QElapsedTimer timer;
    QEventLoop loop;
    bool searching = false;
    ingest::IngestQueue &queue = window.queue();
    // What a person would do: search, again and again, for a word that every text has.
    const auto search = [&] {
        if (result.first > 0 || std::exchange(searching, true))
            return;
        const auto found = window.application->engine().store->read([](store::Database &database) {
            return store::ChunkIndex(database).match({"the", "a", "page"}, {}, 5);
        });
        await(&loop, found, [&](const Result<QList<store::ChunkHit>> &hits) {
            searching = false;
            if (hits && !hits->isEmpty() && result.first == 0)
                result.first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        });
    };
    QTimer again;
    QObject::connect(&again, &QTimer::timeout, &loop, search);
    QObject::connect(&queue, &ingest::IngestQueue::documentIndexed, &loop, [&](DocumentId id) {
        result.whole = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        result.passages = queue.document(id)->chunks;
        search();
        QTimer::singleShot(300, &loop, &QEventLoop::quit);
    });
    QObject::connect(&queue, &ingest::IngestQueue::documentFailed, &loop, [](DocumentId, const Error &error) {
        qFatal("%s", qPrintable(errorCodeName(error.code) + error.detail));
    });
    probe.start();
    timer.start();
    again.start(10);
    queue.add({file});
    loop.exec();
    probe.stop();
    result.longest = probe.longest;
    return result;
}

int first(const QString &file, int runs)
{
    QList<double> firsts;
    QList<double> wholes;
    QList<double> gaps;
    FirstRun last;
    for (int i = 0; i < runs; ++i) {
        last = dropLongFile(file);
        firsts.append(last.first);
        wholes.append(last.whole);
        gaps.append(last.longest);
    }
    std::printf("%-58s %9.0f ms\n", "drop of a long file to its first passage found", median(firsts));
    std::printf("%-58s %9.0f ms\n", "  to all of it searchable", median(wholes));
    std::printf("%-58s %9lld\n", "  passages", static_cast<long long>(last.passages));
    std::printf("%-58s %9.1f ms\n", "  the window's longest gap meanwhile", median(gaps));
    return 0;
}

struct ReadingRun {
    double seconds = 0;
    double longest = 0;
    qsizetype parts = 0;
    qsizetype letters = 0;
};

ReadingRun readWhole(const QString &file, const QString &service)
{
    Window window;
    settings::Settings settings = window.application->engine().settings.settings();
    settings.geminiEndpoint = service;
    window.application->engine().settings.useForThisRun(settings);
    window.settle(500);
    QEventLoop loop;
    QObject::connect(&window.queue(), &ingest::IngestQueue::documentIndexed, &loop, &QEventLoop::quit);
    window.queue().add({file});
    loop.exec();
    window.settle(500);
    ReadingRun result;
    Probe probe;
    QElapsedTimer timer;
    chat::ChatService &chat = window.application->engine().chat;
    QObject::connect(&chat, &chat::ChatService::answerFinished, &loop, [&](const store::MessageRow &answer) {
        if (answer.state != store::MessageState::Complete)
            qFatal("the answer was not finished");
        result.letters = answer.text.size();
        loop.quit();
    });
    QObject::connect(&chat, &chat::ChatService::answerRead, &loop, [&](MessageId, int, int all) { result.parts = all; });
    probe.start();
    timer.start();
    chat::AskRequest request;
    request.question = QStringLiteral("Summarise the whole document.");
    chat.ask(request);
    loop.exec();
    result.seconds = static_cast<double>(timer.elapsed()) / 1e3;
    probe.stop();
    result.longest = probe.longest;
    return result;
}

int reading(const QString &file, int runs)
{
    qputenv("GEMINI_API_KEY", "AQ.benchmark-key-0001");
    const test::FakeProviderProcess server({QStringLiteral("--delay-ms"), QStringLiteral("1")});
    QList<double> gaps;
    QList<double> times;
    ReadingRun last;
    for (int i = 0; i < runs; ++i) {
        last = readWhole(file, server.base());
        gaps.append(last.longest);
        times.append(last.seconds);
    }
    std::printf("%-58s %9.1f s (%lld parts, an answer of %lld characters)\n", "a long file read whole, by a server that answers at once", median(times),
                static_cast<long long>(last.parts), static_cast<long long>(last.letters));
    std::printf("%-58s %9.1f ms\n", "  the window's longest gap meanwhile", median(gaps));
    return 0;
}

int window(const QString &folder, int runs)
{
    QList<double> rates;
    QList<double> gaps;
    QList<double> growths;
    QList<double> anonymous;
    QList<double> workers;
    int late = 0;
    int files = 0;
    int failed = 0;
    for (int i = 0; i < runs; ++i) {
        Window window;
        window.settle(1'500);
        Probe probe;
        QEventLoop loop;
        QElapsedTimer timer;
        QObject::connect(&window.queue(), &ingest::IngestQueue::idle, &loop, &QEventLoop::quit);
        QObject::connect(&window.queue(), &ingest::IngestQueue::statusChanged, &loop, [&](const ingest::QueueStatus &status) {
            files = status.finished + status.failed;
            failed = status.failed;
        });
        probe.start();
        timer.start();
        window.queue().add({folder});
        loop.exec();
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        probe.stop();
        rates.append(files / seconds);
        gaps.append(probe.longest);
        late += probe.late;
        growths.append(static_cast<double>(probe.most - probe.before) / 1024);
        anonymous.append(static_cast<double>(probe.mostAnonymous - probe.anonymousBefore) / 1024);
        workers.append(static_cast<double>(probe.mostOfAWorker) / 1024);
    }
    std::printf("%-58s %9d (%d failed)\n", "small files dropped on the window", files, failed);
    std::printf("%-58s %9.1f\n", "  files a second", median(rates));
    std::printf("%-58s %9.1f ms (%d above 50 ms in %d runs)\n", "  the window's longest gap", median(gaps), late, runs);
    // Not medians: a later run finds the memory that the first one grew by.
    const auto most = [](const QList<double> &values) { return *std::max_element(values.cbegin(), values.cend()); };
    std::printf("%-58s %9.1f MB\n", "  the window's growth at most, resident", most(growths));
    std::printf("%-58s %9.1f MB\n", "  of that its own memory (without mapped files)", most(anonymous));
    std::printf("%-58s %9.1f MB\n", "  the largest worker", most(workers));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "default.warning=false"); // What the platform cannot do is not what is measured.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    app::keepHeapsFew();
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString verb = arguments.value(1);
    if (verb == u"make" && arguments.size() > 4) {
        const QStringList originals = bench::readableFiles(arguments.mid(4), largestSmallFile);
        const qint64 bytes = bench::makeSmallFiles(arguments.at(2), originals, arguments.at(3).toInt());
        std::printf("%d files of %lld originals, %.1f MB\n", arguments.at(3).toInt(), static_cast<long long>(originals.size()),
                    static_cast<double>(bytes) / 1e6);
        return bytes > 0 ? 0 : 1;
    }
    const int runs = std::max(1, arguments.value(3, QStringLiteral("5")).toInt());
    if (verb == u"first" && arguments.size() > 2)
        return first(QFileInfo(arguments.at(2)).absoluteFilePath(), runs);
    if (verb == u"reading" && arguments.size() > 2)
        return reading(QFileInfo(arguments.at(2)).absoluteFilePath(), runs);
    if (verb == u"window" && arguments.size() > 2)
        return window(QFileInfo(arguments.at(2)).absoluteFilePath(), runs);
    std::fprintf(stderr, "Usage: queuebench make FOLDER COUNT SOURCE... | first FILE [RUNS] | reading FILE [RUNS] | window FOLDER [RUNS]\n");
    return 2;
}
