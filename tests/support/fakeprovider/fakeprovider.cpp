#include "tests/support/fakeprovider/fakeprovider.h"

#include "core/base/redact.h"
#include "tests/support/fakeprovider/wirebodies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quire::test {
namespace {

using namespace Qt::Literals::StringLiterals;

ReplyPlan jsonPlan(int status, const QJsonDocument &document)
{
    ReplyPlan plan;
    plan.status = status;
    plan.pieces = {document.toJson(QJsonDocument::Compact)};
    return plan;
}

/// What a question about keys meets: only what is wrong with the key itself, as quotas do not count for it.
bool concernsKey(const Behaviour &behaviour)
{
    const int status = wireBody(behaviour.name).value_or(WireBody{}).status;
    return status == 401 || status == 403 || behaviour.name.startsWith("key-"_L1) || behaviour.name == "brave-key"_L1
        || behaviour.name.startsWith("region"_L1) || behaviour.name == "reset"_L1 || behaviour.name == "hang"_L1
        || behaviour.name == "close"_L1;
}

} // namespace

FakeProvider::FakeProvider(QObject *parent)
    : QObject(parent)
    , m_server([this](const ServerRequest &request, const std::shared_ptr<ServerReply> &reply) { handle(request, reply); })
{
}

QUrl FakeProvider::openAiUrl() const
{
    QUrl url = baseUrl();
    url.setPath(u"/v1"_s);
    return url;
}

void FakeProvider::setBehaviour(const QString &key, const QList<Behaviour> &behaviours)
{
    // A script may know the key by its whole or by its end; the newest word counts.
    m_scripts.keys.remove(key.right(4));
    m_scripts.keys.insert(key, Script(behaviours));
}

void FakeProvider::setBehaviour(const QString &key, const QString &name)
{
    const Result<Behaviour> behaviour = behaviourFromJson(name);
    Q_ASSERT_X(behaviour, "FakeProvider", "no such behaviour");
    setBehaviour(key, QList{behaviour.value_or(Behaviour{})});
}

void FakeProvider::setDefault(const QList<Behaviour> &behaviours)
{
    m_scripts.standard = Script(behaviours);
}

int FakeProvider::seenWith(const QString &key) const
{
    return int(std::count_if(m_seen.begin(), m_seen.end(), [&key](const SeenRequest &seen) { return seen.key == key; }));
}

void FakeProvider::handle(const ServerRequest &request, const std::shared_ptr<ServerReply> &reply)
{
    if (request.path.startsWith("/_control/")) {
        play(control(request), reply, this);
        return;
    }
    const Asked asked = recognised(request);
    Script &script = m_scripts.forKey(asked.key);
    const Behaviour behaviour = asked.isCheck ? script.current() : script.next();
    m_seen.append({request.method, request.path, asked.key, asked.keyInUrl, asked.model, behaviour.name, request.body});
    play(planFor(request, asked, behaviour), reply, this);
    Q_EMIT requestSeen(asked.key);
}

ReplyPlan FakeProvider::planFor(const ServerRequest &request, const Asked &asked, const Behaviour &behaviour) const
{
    const bool spoils = !asked.isCheck || concernsKey(behaviour);
    if (spoils && wireBody(behaviour.name)) {
        ReplyPlan refusal = errorPlan(behaviour.name);
        if (asked.errorsInArray && refusal.pieces.first().startsWith('{'))
            refusal.pieces = {"[" + refusal.pieces.first().trimmed() + "]"};
        return behaviour.at > 0 ? cutShort(refusal, behaviour.at) : refusal;
    }
    ReplyPlan plan;
    switch (asked.service) {
    case Asked::Service::Gemini: plan = geminiPlan(request, asked, behaviour); break;
    case Asked::Service::OpenAi: plan = openAiPlan(request, asked, behaviour); break;
    case Asked::Service::Brave: plan = bravePlan(request, behaviour); break;
    case Asked::Service::Unknown: plan = errorPlan(u"model-missing"_s); break;
    }
    plan.betweenPieces = m_pace;
    return spoils ? spoiled(plan, behaviour) : plan;
}

ReplyPlan FakeProvider::control(const ServerRequest &request)
{
    const QString path = QUrl::fromPercentEncoding(request.path);
    if (path == "/_control/log"_L1 && request.method == "GET") {
        QJsonArray log;
        for (const SeenRequest &seen : std::as_const(m_seen))
            log.append(QJsonObject{{u"method"_s, QString::fromLatin1(seen.method)}, {u"path"_s, redacted(QString::fromUtf8(seen.path))},
                                   {u"last4"_s, lastFour(seen.key)}, {u"keyInUrl"_s, seen.keyInUrl}, {u"model"_s, seen.model},
                                   {u"behaviour"_s, seen.behaviour}, {u"bytes"_s, seen.body.size()}});
        return jsonPlan(200, QJsonDocument(log));
    }
    if (path == "/_control/behaviours"_L1 && request.method == "GET")
        return jsonPlan(200, QJsonDocument(QJsonArray::fromStringList(manners() + wireBodyNames())));
    const QString key = path.section("/_control/key/"_L1, 1);
    if (key.isEmpty() || request.method != "POST")
        return jsonPlan(404, QJsonDocument(QJsonObject{{u"error"_s, u"no such control"_s}}));
    // A bare name is no JSON document of its own: it travels in an array.
    const QByteArray body = request.body.trimmed();
    const QJsonDocument document = QJsonDocument::fromJson(body.startsWith('{') || body.startsWith('[') ? body : "[" + body + "]");
    const Result<QList<Behaviour>> behaviours =
        behavioursFromJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    if (!behaviours)
        return jsonPlan(400, QJsonDocument(QJsonObject{{u"error"_s, behaviours.error().detail}}));
    if (key == "default"_L1)
        setDefault(*behaviours);
    else
        setBehaviour(key, *behaviours);
    return jsonPlan(200, QJsonDocument(QJsonObject{{u"ok"_s, true}}));
}

} // namespace quire::test
