#include "app/cli/handover.h"

namespace quire::app::cli {

HandOver::HandOver(const QString &socketName, const Errand &errand, QObject *parent)
    : QObject(parent)
{
    connect(&m_socket, &QLocalSocket::connected, this, [this, errand] { writeLine(m_socket, toJson(errand)); });
    connect(&m_socket, &QLocalSocket::readyRead, this, &HandOver::read);
    // Queued: a failure to connect is told of before anybody could listen.
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &HandOver::lose, Qt::QueuedConnection);
    connect(&m_socket, &QLocalSocket::disconnected, this, &HandOver::lose, Qt::QueuedConnection);
    m_socket.connectToServer(socketName);
}

void HandOver::read()
{
    QJsonObject object;
    LineState line = LineState::None;
    while (!m_over && (line = readLine(m_socket, object)) == LineState::Whole) {
        if (!isNews(object, "done")) {
            Q_EMIT told(object);
            continue;
        }
        m_over = true;
        Q_EMIT finished();
    }
    if (line == LineState::Broken)
        lose();
}

void HandOver::lose()
{
    read(); // What came before the end.
    if (!std::exchange(m_over, true))
        Q_EMIT lost();
}

} // namespace quire::app::cli
