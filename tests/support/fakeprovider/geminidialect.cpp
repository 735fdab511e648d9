#include "tests/support/fakeprovider/answer.h"
#include "tests/support/fakeprovider/dialect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quire::test {
namespace {

using namespace Qt::Literals::StringLiterals;

QString textOf(const QJsonValue &content)
{
    QString text;
    const QJsonArray parts = content[u"parts"].toArray();
    for (const QJsonValue &part : parts)
        text += part[u"text"].toString();
    return text;
}

qint64 roughTokens(qsizetype characters)
{
    return std::max<qint64>(1, characters / 4);
}

QJsonObject usage(const QJsonObject &asked, qsizetype answered, int thoughts = 0)
{
    const qint64 prompt = roughTokens(QJsonDocument(asked).toJson(QJsonDocument::Compact).size());
    const qint64 answer = answered > 0 ? roughTokens(answered) : 0;
    QJsonObject result{{u"promptTokenCount"_s, prompt}, {u"totalTokenCount"_s, prompt + answer + thoughts}};
    if (answer > 0)
        result[u"candidatesTokenCount"] = answer;
    if (thoughts > 0)
        result[u"thoughtsTokenCount"] = thoughts;
    return result;
}

QJsonObject chunk(const QString &model, const QJsonValue &content, const QString &finish, const QJsonObject &usage)
{
    QJsonObject candidate{{u"index"_s, 0}};
    if (!content.isNull())
        candidate[u"content"] = content;
    if (!finish.isEmpty())
        candidate[u"finishReason"] = finish;
    return {{u"candidates"_s, QJsonArray{candidate}}, {u"usageMetadata"_s, usage}, {u"modelVersion"_s, model}, {u"responseId"_s, u"fake"_s}};
}

QJsonObject said(const QString &text, bool thought = false)
{
    QJsonObject part{{u"text"_s, text}};
    if (thought)
        part[u"thought"] = true;
    return {{u"parts"_s, QJsonArray{part}}, {u"role"_s, u"model"_s}};
}

/// The reply as the chunks of a stream.
QList<QJsonObject> chunks(const QJsonObject &asked, const QString &model, const Behaviour &behaviour)
{
    const QString manner = behaviour.name;
    if (manner == "blocked"_L1)
        return {{{u"promptFeedback"_s, QJsonObject{{u"blockReason"_s, u"PROHIBITED_CONTENT"_s}}}, {u"usageMetadata"_s, usage(asked, 0)}}};
    if (manner == "safety"_L1)
        return {chunk(model, {}, u"SAFETY"_s, usage(asked, 0))};
    if (manner == "malformed"_L1)
        return {chunk(model, {}, u"MALFORMED_FUNCTION_CALL"_s, usage(asked, 0))};
    if (manner == "no-content"_L1)
        return {chunk(model, {}, u"STOP"_s, usage(asked, 0))};
    if (manner == "budget"_L1)
        return {chunk(model, QJsonObject{{u"role"_s, u"model"_s}}, u"MAX_TOKENS"_s, usage(asked, 0, 8192))};
    QList<PromptTurn> turns;
    const QJsonArray contents = asked[u"contents"].toArray();
    for (const QJsonValue &content : contents)
        turns.append({content[u"role"].toString() != "model"_L1, textOf(content)});
    const QStringList pieces = streamedPieces(answerFor(turns));
    QList<QJsonObject> result;
    if (manner == "early-stop"_L1)
        result.append(chunk(model, said({}), u"STOP"_s, usage(asked, 0)));
    if (manner == "thoughts"_L1)
        result.append(chunk(model, said(u"Let me look at the passages."_s, true), {}, usage(asked, 0, 12)));
    qsizetype length = 0;
    for (const QString &piece : pieces) {
        length += piece.size();
        result.append(chunk(model, said(piece), {}, usage(asked, length)));
    }
    if (manner != "no-finish"_L1)
        result.append(chunk(model, said({}), u"STOP"_s, usage(asked, length)));
    return result;
}

ReplyPlan json(const QJsonObject &object)
{
    ReplyPlan plan;
    plan.pieces = {QJsonDocument(object).toJson(QJsonDocument::Compact)};
    return plan;
}

ReplyPlan generated(const QJsonObject &asked, const QString &model, const Behaviour &behaviour, bool streamed)
{
    const QList<QJsonObject> all = chunks(asked, model, behaviour);
    if (!streamed) {
        QString text;
        for (const QJsonObject &one : all)
            text += textOf(one[u"candidates"][0][u"content"]);
        return json(text.isEmpty() ? all.last() : chunk(model, said(text), u"STOP"_s, all.last()[u"usageMetadata"].toObject()));
    }
    ReplyPlan plan;
    plan.contentType = "text/event-stream";
    plan.streamed = true;
    for (const QJsonObject &one : all)
        plan.pieces.append("data: " + QJsonDocument(one).toJson(QJsonDocument::Compact) + "\r\n\r\n");
    return plan;
}

QJsonObject embedding(const QJsonValue &request)
{
    const int dimensions = request[u"outputDimensionality"].toInt(3072);
    QJsonArray values;
    for (const double value : fakeEmbedding(textOf(request[u"content"]), dimensions))
        values.append(value);
    return {{u"values"_s, values}};
}

QJsonObject modelEntry(const QString &name)
{
    return {{u"name"_s, QString("models/"_L1 + name)}, {u"inputTokenLimit"_s, 1048576}, {u"outputTokenLimit"_s, 65536},
            {u"supportedGenerationMethods"_s, QJsonArray{u"generateContent"_s, u"countTokens"_s}}};
}

} // namespace

ReplyPlan geminiPlan(const ServerRequest &request, const Asked &asked, const Behaviour &behaviour)
{
    if (asked.key.isEmpty())
        return errorPlan(u"no-key-sent"_s);
    if (!headerValue(request.headers, "Authorization").isEmpty() || asked.keyInUrl)
        return errorPlan(u"two-credentials"_s);
    if (request.method == "GET")
        return json(asked.model.isEmpty()
                        ? QJsonObject{{u"models"_s, QJsonArray{modelEntry(u"gemini-2.5-flash"_s), modelEntry(u"gemini-2.5-pro"_s)}}}
                        : modelEntry(asked.model));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString method = QString::fromLatin1(request.path).section(u':', -1);
    if (method == "streamGenerateContent"_L1 && !body.isEmpty())
        return generated(body, asked.model, behaviour, request.query.contains("alt=sse"));
    if (method == "generateContent"_L1 && !body.isEmpty())
        return generated(body, asked.model, behaviour, false);
    if (method == "countTokens"_L1)
        return json({{u"totalTokens"_s, roughTokens(request.body.size())}});
    if (method == "embedContent"_L1)
        return json({{u"embedding"_s, embedding(body)}});
    if (method == "batchEmbedContents"_L1) {
        QJsonArray embeddings;
        const QJsonArray requests = body[u"requests"].toArray();
        for (const QJsonValue &one : requests)
            embeddings.append(embedding(one));
        return requests.size() > 100 ? errorPlan(u"bad-argument"_s) : json({{u"embeddings"_s, embeddings}});
    }
    return errorPlan(body.isEmpty() ? u"bad-request"_s : u"model-missing"_s);
}

} // namespace quire::test
