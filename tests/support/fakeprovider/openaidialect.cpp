#include "tests/support/fakeprovider/answer.h"
#include "tests/support/fakeprovider/dialect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quire::test {
namespace {

using namespace Qt::Literals::StringLiterals;

QByteArray event(const QJsonObject &object)
{
    return "data: " + QJsonDocument(object).toJson(QJsonDocument::Compact) + "\n\n";
}

QJsonObject delta(const QString &model, const QJsonObject &delta, const QJsonValue &finish)
{
    return {{u"id"_s, u"chatcmpl-fake"_s}, {u"object"_s, u"chat.completion.chunk"_s}, {u"model"_s, model},
            {u"choices"_s, QJsonArray{QJsonObject{{u"index"_s, 0}, {u"delta"_s, delta}, {u"finish_reason"_s, finish}}}}};
}

QString finishOf(const Behaviour &behaviour)
{
    if (behaviour.name == "safety"_L1 || behaviour.name == "blocked"_L1)
        return u"content_filter"_s;
    return behaviour.name == "budget"_L1 ? u"length"_s : u"stop"_s;
}

bool isSilenced(const Behaviour &behaviour)
{
    static const QStringList silenced = {u"safety"_s, u"blocked"_s, u"budget"_s, u"no-content"_s};
    return silenced.contains(behaviour.name);
}

ReplyPlan chat(const QJsonObject &body, const QString &model, const Behaviour &behaviour)
{
    QList<PromptTurn> turns;
    const QJsonArray messages = body[u"messages"].toArray();
    for (const QJsonValue &message : messages) {
        const QString role = message[u"role"].toString();
        if (role != "system"_L1)
            turns.append({role == "user"_L1, message[u"content"].toString()});
    }
    const QString answer = isSilenced(behaviour) ? QString() : answerFor(turns);
    const qint64 promptTokens = QJsonDocument(body).toJson(QJsonDocument::Compact).size() / 4;
    const QJsonObject usage{{u"prompt_tokens"_s, promptTokens}, {u"completion_tokens"_s, answer.size() / 4},
                            {u"total_tokens"_s, promptTokens + answer.size() / 4}};
    ReplyPlan plan;
    if (!body[u"stream"].toBool()) {
        const QJsonObject choice{{u"index"_s, 0}, {u"message"_s, QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, answer}}},
                                 {u"finish_reason"_s, finishOf(behaviour)}};
        plan.pieces = {QJsonDocument(QJsonObject{{u"model"_s, model}, {u"choices"_s, QJsonArray{choice}}, {u"usage"_s, usage}})
                           .toJson(QJsonDocument::Compact)};
        return plan;
    }
    plan.contentType = "text/event-stream";
    plan.streamed = true;
    for (const QString &piece : streamedPieces(answer))
        plan.pieces.append(event(delta(model, {{u"content"_s, piece}}, QJsonValue())));
    if (behaviour.name == "no-finish"_L1)
        return plan;
    plan.pieces.append(event(delta(model, {}, finishOf(behaviour))));
    plan.pieces.append(event({{u"choices"_s, QJsonArray()}, {u"usage"_s, usage}}));
    plan.pieces.append("data: [DONE]\n\n");
    return plan;
}

ReplyPlan embeddings(const QJsonObject &body, const QString &model)
{
    const QJsonValue input = body[u"input"];
    const QJsonArray texts = input.isArray() ? input.toArray() : QJsonArray{input};
    QJsonArray data;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QJsonArray values;
        for (const double value : fakeEmbedding(texts.at(i).toString(), body[u"dimensions"].toInt(256)))
            values.append(value);
        data.append(QJsonObject{{u"object"_s, u"embedding"_s}, {u"index"_s, i}, {u"embedding"_s, values}});
    }
    ReplyPlan plan;
    plan.pieces = {QJsonDocument(QJsonObject{{u"object"_s, u"list"_s}, {u"model"_s, model}, {u"data"_s, data}}).toJson(QJsonDocument::Compact)};
    return plan;
}

} // namespace

ReplyPlan openAiPlan(const ServerRequest &request, const Asked &asked, const Behaviour &behaviour)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (request.path.endsWith("/chat/completions"))
        return chat(body, asked.model, behaviour);
    if (request.path.endsWith("/embeddings"))
        return embeddings(body, asked.model);
    ReplyPlan plan;
    plan.pieces = {R"({"object":"list","data":[{"id":"fake-model","object":"model","owned_by":"fake"}]})"};
    return plan;
}

} // namespace quire::test
