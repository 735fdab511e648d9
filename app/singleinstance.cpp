#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QLocalSocket>

namespace quire::app {
namespace {

constexpr int answerMilliseconds = 3'000;
constexpr qint64 largestMessage = 8 << 20;

} // namespace

SingleInstance::SingleInstance(const Profile &profile)
    : m_name(QStringLiteral("quire-")
             + QString::fromLatin1(QCryptographicHash::hash(profile.folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
    , m_lock(profile.folder + QStringLiteral("/window.lock"))
{
    m_lock.setStaleLockTime(0); // Stale only when its process is gone, however long the window has been open.
}

bool SingleInstance::claim(const QStringList &files)
{
    if (m_lock.tryLock(0)) {
        listen();
        return true;
    }
    // A run that is just starting or ending holds the lock without listening: then this one simply stays away.
    handOver(files);
    return false;
}

bool SingleInstance::handOver(const QStringList &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answerMilliseconds))
        return false;
    QDataStream stream(&socket);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << files;
    return socket.waitForBytesWritten(answerMilliseconds) && socket.waitForDisconnected(answerMilliseconds);
}

void SingleInstance::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_name); // What a crash left; the lock says that nobody else listens.
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > largestMessage)
                return socket->abort();
            QDataStream stream(socket);
            stream.setVersion(QDataStream::Qt_6_4);
            stream.startTransaction();
            QStringList files;
            stream >> files;
            if (!stream.commitTransaction())
                return;
            Q_EMIT handedOver(files);
            socket->disconnectFromServer();
        });
    });
    m_server.listen(m_name);
}

} // namespace quire::app
