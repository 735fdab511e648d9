// The recorded bytes of tests/data/wire, for codec tests.
#pragma once

#include "core/base/http.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

namespace quire::test {

inline QByteArray wireFile(const QString &name)
{
    QFile file(QStringLiteral(QUIRE_TEST_DATA "/wire/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recorded bytes: %s", qPrintable(name));
    return file.readAll();
}

inline QJsonObject wireIndex()
{
    return QJsonDocument::fromJson(wireFile(QStringLiteral("errors/index.json"))).object();
}

/// A recorded refusal as the transport would report it.
inline HttpFailure wireFailure(const QString &name)
{
    const QJsonObject entry = wireIndex()[name].toObject();
    HttpFailure failure;
    failure.status = entry[u"status"].toInt();
    failure.headers = {{"Content-Type", entry[u"type"].toString(QStringLiteral("application/json")).toUtf8()}};
    const QJsonObject headers = entry[u"headers"].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        failure.headers.append(HttpHeader{it.key().toUtf8(), it.value().toString().toUtf8()});
    failure.body = wireFile(QStringLiteral("errors/") + entry[u"file"].toString(name + QStringLiteral(".json")));
    return failure;
}

} // namespace quire::test
