#include "tests/support/fakeprovider/wirebodies.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

// A static library's resources are only linked when somebody asks for them, outside any namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(wirebodies);
}

namespace quire::test {
namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/wire/errors/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject index()
{
    initialiseResources();
    return QJsonDocument::fromJson(resource(QStringLiteral("index.json"))).object();
}

} // namespace

std::optional<WireBody> wireBody(const QString &name)
{
    const QJsonObject entry = index()[name].toObject();
    if (entry.isEmpty())
        return {};
    const QString file = entry[u"file"].toString(name + QStringLiteral(".json"));
    WireBody body{entry[u"status"].toInt(), entry[u"type"].toString(QStringLiteral("application/json; charset=UTF-8")).toUtf8(),
                  {}, resource(file)};
    const QJsonObject headers = entry[u"headers"].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        body.headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
    return body;
}

QStringList wireBodyNames()
{
    return index().keys();
}

} // namespace quire::test
