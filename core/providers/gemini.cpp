#include "core/providers/gemini.h"

#include "core/providers/answerdecoder.h"
#include "core/providers/errorreader.h"
#include "core/providers/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quire::providers {
namespace {

using namespace Qt::Literals::StringLiterals;

QString modelPath(const Endpoint &endpoint)
{
    const QString name = endpoint.model.startsWith("models/"_L1) ? endpoint.model.sliced(7) : endpoint.model;
    return "/models/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QString modelName(const Endpoint &endpoint)
{
    return endpoint.model.startsWith("models/"_L1) ? endpoint.model : "models/"_L1 + endpoint.model;
}

HttpRequest signedBy(HttpRequest request, const Endpoint &endpoint)
{
    if (!endpoint.secret.isEmpty())
        request.secretHeaders = {{"x-goog-api-key", endpoint.secret.toUtf8()}};
    return request;
}

QUrl address(const Endpoint &endpoint, const QString &path)
{
    return addressOf(endpoint, "/v1beta"_L1, path);
}

QJsonObject content(const QString &text)
{
    return {{u"parts"_s, QJsonArray{QJsonObject{{u"text"_s, text}}}}};
}

QJsonObject conversation(const prompt::Prompt &prompt)
{
    QJsonArray contents;
    for (const prompt::Turn &turn : spokenTurns(prompt)) {
        QJsonObject said = content(turn.text);
        said[u"role"] = turn.speaker == prompt::Speaker::User ? u"user"_s : u"model"_s;
        contents.append(said);
    }
    QJsonObject body{{u"contents"_s, contents}};
    if (!prompt.system.isEmpty())
        body[u"systemInstruction"] = content(prompt.system);
    return body;
}

class GeminiDecoder final : public AnswerDecoder
{
public:
    GeminiDecoder()
        : AnswerDecoder(pool::Service::Gemini)
    {
    }

private:
    void readObject(const QJsonObject &object) override
    {
        const QJsonObject candidate = object[u"candidates"][0].toObject();
        const QJsonArray parts = candidate[u"content"][u"parts"].toArray();
        for (const QJsonValue &part : parts) {
            if (part[u"thought"].toBool())
                addThought(part[u"text"].toString());
            else
                addText(part[u"text"].toString());
        }
        setFinishReason(candidate[u"finishReason"].toString());
        setBlockReason(object[u"promptFeedback"][u"blockReason"].toString());
        if (const QJsonObject usage = object[u"usageMetadata"].toObject(); !usage.isEmpty())
            // Thinking is paid for as output.
            setUsage({usage[u"promptTokenCount"].toInteger(),
                      usage[u"candidatesTokenCount"].toInteger() + usage[u"thoughtsTokenCount"].toInteger()});
    }

    bool isBlocked(const QString &reason) const override
    {
        static const QStringList blocking = {u"SAFETY"_s, u"RECITATION"_s, u"LANGUAGE"_s, u"BLOCKLIST"_s,
                                             u"PROHIBITED_CONTENT"_s, u"SPII"_s};
        return blocking.contains(reason);
    }
};

} // namespace

HttpRequest Gemini::request(const prompt::Prompt &prompt, const Endpoint &endpoint) const
{
    QJsonObject body = conversation(prompt);
    QJsonObject generation{{u"temperature"_s, prompt.temperature}, {u"maxOutputTokens"_s, prompt.maximumOutputTokens}};
    // The field is an error for models that do not think; those of 2.5 do, with this as the least that all of them take.
    if (prompt.thinkLess && endpoint.model.contains("gemini-2.5"_L1))
        generation[u"thinkingConfig"] = QJsonObject{{u"thinkingBudget"_s, 512}};
    body[u"generationConfig"] = generation;
    HttpRequest request = postRequest(address(endpoint, modelPath(endpoint) + ":streamGenerateContent?alt=sse"_L1), body);
    request.headers.append(HttpHeader{"Accept", "text/event-stream"});
    return signedBy(request, endpoint);
}

std::unique_ptr<StreamDecoder> Gemini::decoder() const
{
    return std::make_unique<GeminiDecoder>();
}

pool::Failure Gemini::classify(const HttpFailure &failure) const
{
    return pool::classify(readFault(pool::Service::Gemini, failure));
}

HttpRequest Gemini::check(const Endpoint &endpoint) const
{
    // All of them (the most that a page holds), for what the list tells of each.
    return signedBy(getRequest(address(endpoint, u"/models?pageSize=1000"_s)), endpoint);
}

QHash<QString, int> Gemini::promptLimits(const QByteArray &checkReply) const
{
    QHash<QString, int> limits;
    const QJsonArray models = QJsonDocument::fromJson(checkReply)[u"models"].toArray();
    for (const QJsonValue &model : models)
        limits.insert(model[u"name"].toString().remove("models/"_L1), model[u"inputTokenLimit"].toInt());
    return limits;
}

HttpRequest Gemini::embedRequest(const EmbeddingInput &input, const Endpoint &endpoint) const
{
    QJsonArray requests;
    for (const QString &text : input.texts) {
        QJsonObject one{{u"model"_s, modelName(endpoint)},
                        {u"content"_s, content(text)},
                        {u"taskType"_s, input.task == EmbeddingTask::Query ? u"RETRIEVAL_QUERY"_s : u"RETRIEVAL_DOCUMENT"_s}};
        if (input.dimensions > 0)
            one[u"outputDimensionality"] = input.dimensions;
        requests.append(one);
    }
    return signedBy(postRequest(address(endpoint, modelPath(endpoint) + ":batchEmbedContents"_L1), {{u"requests"_s, requests}}),
                    endpoint);
}

Reply<QList<EmbeddingVector>> Gemini::embedReply(const QByteArray &body, qsizetype expected) const
{
    const QJsonArray embeddings = QJsonDocument::fromJson(body)[u"embeddings"].toArray();
    QList<EmbeddingVector> vectors;
    for (const QJsonValue &embedding : embeddings) {
        if (std::optional<EmbeddingVector> vector = vectorOf(embedding[u"values"]))
            vectors.append(std::move(*vector));
    }
    if (vectors.size() != expected)
        return tl::unexpected(failureInReply(pool::Service::Gemini, body, u"not as many vectors as texts"_s));
    return vectors;
}

HttpRequest Gemini::countRequest(const prompt::Prompt &prompt, const Endpoint &endpoint) const
{
    // The system instruction counts too, and only this form carries it.
    QJsonObject asked = conversation(prompt);
    asked[u"model"] = modelName(endpoint);
    return signedBy(postRequest(address(endpoint, modelPath(endpoint) + ":countTokens"_L1), {{u"generateContentRequest"_s, asked}}),
                    endpoint);
}

Reply<qint64> Gemini::countReply(const QByteArray &body) const
{
    const QJsonValue total = QJsonDocument::fromJson(body)[u"totalTokens"];
    if (!total.isDouble())
        return tl::unexpected(failureInReply(pool::Service::Gemini, body, u"no token count"_s));
    return total.toInteger();
}

} // namespace quire::providers
