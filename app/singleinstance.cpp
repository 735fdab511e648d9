#include "app/singleinstance.h"

#include "app/errandrun.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QLocalSocket>
#include <QThread>

namespace quire::app {
namespace {

constexpr int answerMilliseconds = 3'000;
constexpr int startMilliseconds = 8'000;
constexpr unsigned long betweenTries = 30; // milliseconds
constexpr qsizetype longestSocketPath = 80; // sun_path holds 108 bytes; Qt binds under a longer name first.

/// One errand, one answer; null when nobody answers.
QJsonObject ask(const QString &name, const Errand &errand)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(answerMilliseconds))
        return {};
    writeLine(socket, toJson(errand));
    QJsonObject answer;
    while (readLine(socket, answer) == LineState::None) {
        if (!socket.waitForReadyRead(answerMilliseconds))
            return {};
    }
    return answer;
}

} // namespace

QString socketName(const Profile &profile)
{
#ifdef Q_OS_UNIX
    const QString inside = profile.folder + QStringLiteral("/socket");
    if (QFile::encodeName(inside).size() <= longestSocketPath)
        return inside;
#endif
    const QByteArray hash = QCryptographicHash::hash(profile.folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("quire-") + QString::fromLatin1(hash.left(16));
}

SingleInstance::SingleInstance(const Profile &profile, Role role)
    : m_role(role)
    , m_name(socketName(profile))
    , m_lock(profile.folder + QStringLiteral("/owner.lock"))
{
    m_lock.setStaleLockTime(0); // Stale only when its process is gone, however long the window has been open.
}

SingleInstance::~SingleInstance()
{
    release();
}

bool SingleInstance::claim()
{
    if (!m_lock.tryLock(0))
        return false;
    listen();
    return true;
}

SingleInstance::Start SingleInstance::claimOrHandOver(const QStringList &files)
{
    Errand errand;
    errand.paths = files;
    // A run that is just starting or ending holds the lock without listening; a command line needs a moment to let go.
    for (const QDeadlineTimer patience(startMilliseconds); !patience.hasExpired(); QThread::msleep(betweenTries)) {
        if (claim())
            return Start::First;
        if (isNews(ask(m_name, errand), "done"))
            return Start::HandedOver;
    }
    return Start::NoAnswer;
}

void SingleInstance::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_name); // What a crash left; the lock says that nobody else listens.
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            greet(socket);
    });
    m_server.listen(m_name);
}

void SingleInstance::greet(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket] {
        QJsonObject object;
        const LineState line = readLine(*socket, object);
        if (line == LineState::None)
            return;
        disconnect(socket, &QLocalSocket::readyRead, this, nullptr); // One errand a connection.
        const auto errand = line == LineState::Whole ? errandFromJson(object) : std::nullopt;
        if (!errand)
            return socket->abort();
        if (errand->kind == Errand::Show && m_role == Role::CommandLine) {
            writeLine(*socket, news("yielding"));
            socket->flush();
            Q_EMIT yieldRequested();
        } else if (m_queue) {
            carryOut(socket, *errand);
        } else {
            m_early.emplace_back(socket, *errand);
        }
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read(); // It may have come with the connection.
}

void SingleInstance::serve(ingest::IngestQueue &queue)
{
    m_queue = &queue;
    for (const auto &[socket, errand] : std::exchange(m_early, {})) {
        if (socket)
            carryOut(socket, errand);
    }
}

void SingleInstance::carryOut(QLocalSocket *socket, const Errand &errand)
{
    if (errand.kind == Errand::Show) {
        if (!errand.paths.isEmpty())
            m_queue->add(errand.paths);
        writeLine(*socket, news("done"));
        socket->disconnectFromServer();
        Q_EMIT showRequested();
        return;
    }
    // It goes on when the asking run has gone: the files were given, and are read.
    auto *run = new ErrandRun(*m_queue, errand, socket);
    connect(run, &ErrandRun::told, socket, [socket](const QJsonObject &object) { writeLine(*socket, object); });
    connect(run, &ErrandRun::finished, socket, [socket] { socket->disconnectFromServer(); });
    run->start();
}

void SingleInstance::release()
{
    m_queue = nullptr;
    m_early.clear();
    m_server.close();
    const auto sockets = m_server.findChildren<QLocalSocket *>();
    qDeleteAll(sockets);
    m_lock.unlock();
}

} // namespace quire::app
