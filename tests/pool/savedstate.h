// The pool's memory as tests compare it: without the log, to which every start adds.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>

namespace quire::test {

inline QByteArray withoutLog(const QByteArray &saved)
{
    QJsonObject root = QJsonDocument::fromJson(saved).object();
    root.remove(QLatin1StringView("events"));
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

} // namespace quire::test
