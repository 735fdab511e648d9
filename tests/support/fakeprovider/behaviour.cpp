#include "tests/support/fakeprovider/behaviour.h"

#include "tests/support/fakeprovider/wirebodies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quire::test {

const QStringList &manners()
{
    static const QStringList names = QStringLiteral("ok hang stall reset close cut empty error-inside slow drip no-finish "
                                                    "early-stop thoughts blocked safety budget no-content malformed")
                                         .split(u' ');
    return names;
}

Result<Behaviour> behaviourFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Behaviour behaviour;
    behaviour.name = value.isString() ? value.toString() : object[u"do"].toString();
    behaviour.at = object[u"at"].toInt();
    behaviour.delay = std::chrono::milliseconds(object[u"ms"].toInt());
    behaviour.body = object[u"body"].toString(QStringLiteral("overloaded"));
    behaviour.times = std::max(1, object[u"times"].toInt(1));
    if (!manners().contains(behaviour.name) && !wireBody(behaviour.name))
        return failure(ErrorCode::BadRequest, QStringLiteral("unknown behaviour: ") + behaviour.name);
    if (!wireBody(behaviour.body))
        return failure(ErrorCode::BadRequest, QStringLiteral("unknown error body: ") + behaviour.body);
    return behaviour;
}

Result<QList<Behaviour>> behavioursFromJson(const QJsonValue &value)
{
    const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray{value};
    QList<Behaviour> behaviours;
    for (const QJsonValue &one : values) {
        const Result<Behaviour> behaviour = behaviourFromJson(one);
        if (!behaviour)
            return tl::unexpected(behaviour.error());
        behaviours.append(*behaviour);
    }
    return behaviours;
}

Script::Script(QList<Behaviour> behaviours)
    : m_behaviours(std::move(behaviours))
{
}

Behaviour Script::current() const
{
    return m_behaviours.isEmpty() ? Behaviour{} : m_behaviours.at(m_index);
}

Behaviour Script::next()
{
    const Behaviour behaviour = current();
    if (++m_used >= behaviour.times && m_index + 1 < m_behaviours.size()) {
        ++m_index;
        m_used = 0;
    }
    return behaviour;
}

Script &Scripts::forKey(const QString &key)
{
    if (const auto whole = keys.find(key); whole != keys.end())
        return *whole;
    if (const auto tail = keys.find(key.right(4)); tail != keys.end())
        return *tail;
    return standard;
}

Result<Scripts> Scripts::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(ErrorCode::BadRequest, QStringLiteral("the script is not a JSON object"));
    const QJsonObject object = document.object();
    Scripts scripts;
    const QJsonValue usual = object[u"default"];
    const Result<QList<Behaviour>> standard = behavioursFromJson(usual.isUndefined() ? QJsonValue(QStringLiteral("ok")) : usual);
    if (!standard)
        return tl::unexpected(standard.error());
    scripts.standard = Script(*standard);
    const QJsonObject keys = object[u"keys"].toObject();
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        const Result<QList<Behaviour>> behaviours = behavioursFromJson(it.value());
        if (!behaviours)
            return tl::unexpected(behaviours.error());
        scripts.keys.insert(it.key(), Script(*behaviours));
    }
    return scripts;
}

} // namespace quire::test
