// Times the two journeys whole, as a user meets them: a file from drop to searchable, and a question from send to the
// first shown character, beside a bare request to the same server.
//
//   journeybench FILE [RUNS]
#include "app/engine.h"
#include "tests/app/cli.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTcpSocket>
#include <QUrl>
#include <cstdio>

using namespace quire;

namespace {

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

/// Milliseconds from connecting to the first event of the stream, over a plain socket.
double bareRequest(const QUrl &base, const QByteArray &key, const QByteArray &body)
{
    QElapsedTimer timer;
    timer.start();
    QTcpSocket socket;
    socket.connectToHost(base.host(), static_cast<quint16>(base.port()));
    socket.waitForConnected(5'000);
    socket.write("POST /v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse HTTP/1.1\r\nHost: localhost\r\n"
                 "Content-Type: application/json\r\nx-goog-api-key: " + key + "\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    QByteArray reply;
    while (!reply.contains("data:") && socket.waitForReadyRead(5'000))
        reply += socket.readAll();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

class Journeys final : public QObject
{
public:
    Journeys(app::Engine &engine, QString file, QString base, QByteArray key, int runs)
        : m_engine(engine)
        , m_file(std::move(file))
        , m_base(std::move(base))
        , m_key(std::move(key))
        , m_runs(runs)
    {
        connect(&engine.queue, &ingest::IngestQueue::libraryLoaded, this, &Journeys::drop);
        connect(&engine.queue, &ingest::IngestQueue::documentIndexed, this, &Journeys::indexed);
        connect(&engine.queue, &ingest::IngestQueue::documentFailed, this, [](DocumentId, const Error &error) {
            std::printf("failed: %s\n", qPrintable(errorCodeName(error.code)));
            QCoreApplication::exit(1);
        });
        connect(&engine.keys, &settings::KeyRing::loaded, this, [this] { m_engine.queue.restore(); });
        connect(&engine.chat, &chat::ChatService::answerGrew, this, [this] {
            if (std::exchange(m_first, false))
                m_asked.append(static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
        });
        connect(&engine.chat, &chat::ChatService::answerFinished, this, &Journeys::ask);
        engine.keys.load();
    }

private:
    void drop()
    {
        m_timer.start();
        m_engine.queue.add({m_file});
    }

    void indexed()
    {
        std::printf("%-44s %8.2f s\n", "drop to searchable", static_cast<double>(m_timer.elapsed()) / 1e3);
        QList<double> bare;
        const QByteArray body = R"({"contents":[{"role":"user","parts":[{"text":"What is this document about?"}]}]})";
        for (int i = 0; i < m_runs; ++i)
            bare.append(bareRequest(QUrl(m_base), m_key, body));
        m_bare = median(bare);
        ask();
    }

    void ask()
    {
        if (m_asked.size() == m_runs) {
            std::printf("%-44s %8.2f ms\n", "first event of a bare request, median", m_bare);
            std::printf("%-44s %8.2f ms\n", "first character of the whole path, median", median(m_asked));
            std::printf("%-44s %8.2f ms\n", "overhead", median(m_asked) - m_bare);
            return QCoreApplication::exit(0);
        }
        m_first = true;
        m_timer.start();
        chat::AskRequest request;
        request.question = QStringLiteral("What is this document about?");
        m_engine.chat.ask(request);
    }

    app::Engine &m_engine;
    QString m_file;
    QString m_base;
    QByteArray m_key;
    int m_runs;
    QElapsedTimer m_timer;
    QList<double> m_asked;
    double m_bare = 0;
    bool m_first = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const QByteArray key = "AQ.benchmark-key-0001";
    qputenv("GEMINI_API_KEY", key);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QFileInfo::exists(arguments.at(1))) {
        std::fprintf(stderr, "Usage: journeybench FILE [RUNS]\n");
        return 2;
    }
    const int runs = std::max(1, arguments.value(2, QStringLiteral("51")).toInt());
    const test::FakeProviderProcess server;
    const QTemporaryDir folder;
    auto engine = app::Engine::create(*app::Profile::open(folder.path()), settings::WithoutKeychain::Session,
                                      QStringLiteral(QUIRE_BINARY_DIR "/app/quire-parser"));
    if (!engine)
        return 1;
    settings::Settings settings = (*engine)->settings.settings();
    settings.geminiEndpoint = server.base();
    (*engine)->settings.useForThisRun(settings);
    const Journeys journeys(**engine, QFileInfo(arguments.at(1)).absoluteFilePath(), server.base(), key, runs);
    return QCoreApplication::exec();
}
