#include "core/providers/openaicompatible.h"

#include "core/providers/answerdecoder.h"
#include "core/providers/errorreader.h"
#include "core/providers/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quire::providers {
namespace {

using namespace Qt::Literals::StringLiterals;

HttpRequest signedBy(HttpRequest request, const Endpoint &endpoint)
{
    if (!endpoint.secret.isEmpty())
        request.secretHeaders = {{"Authorization", "Bearer " + endpoint.secret.toUtf8()}};
    return request;
}

QUrl address(const Endpoint &endpoint, const QString &path)
{
    return addressOf(endpoint, "/v1"_L1, path);
}

QJsonObject message(const QString &role, const QString &text)
{
    return {{u"role"_s, role}, {u"content"_s, text}};
}

class ChatDecoder final : public AnswerDecoder
{
public:
    ChatDecoder()
        : AnswerDecoder(pool::Service::OpenAi)
    {
    }

private:
    void readObject(const QJsonObject &object) override
    {
        const QJsonObject choice = object[u"choices"][0].toObject();
        // A server that does not stream sends one whole message instead of deltas.
        const QJsonObject piece = choice[choice.contains(u"delta") ? "delta"_L1 : "message"_L1].toObject();
        addThought(piece[u"reasoning_content"].toString(piece[u"reasoning"].toString()));
        addText(piece[u"content"].toString());
        // Early builds of Gemini's route wrote it as in its native protocol.
        setFinishReason(choice[u"finish_reason"].toString(choice[u"finishReason"].toString()));
        if (const QJsonObject usage = object[u"usage"].toObject(); !usage.isEmpty())
            setUsage({usage[u"prompt_tokens"].toInteger(), usage[u"completion_tokens"].toInteger()});
    }

    bool isBlocked(const QString &reason) const override { return reason == "content_filter"_L1; }
};

} // namespace

HttpRequest OpenAiCompatible::request(const prompt::Prompt &prompt, const Endpoint &endpoint) const
{
    QJsonArray messages;
    if (!prompt.system.isEmpty())
        messages.append(message(u"system"_s, prompt.system));
    for (const prompt::Turn &turn : spokenTurns(prompt))
        messages.append(message(turn.speaker == prompt::Speaker::User ? u"user"_s : u"assistant"_s, turn.text));
    QJsonObject body{{u"model"_s, endpoint.model},
                     {u"messages"_s, messages},
                     {u"stream"_s, true},
                     {u"stream_options"_s, QJsonObject{{u"include_usage"_s, true}}}};
    // OpenAI's newer models refuse the old name and any temperature but their own; everybody else knows only the old name.
    if (endpoint.base.host() == "api.openai.com"_L1) {
        body[u"max_completion_tokens"] = prompt.maximumOutputTokens;
    } else {
        body[u"max_tokens"] = prompt.maximumOutputTokens;
        body[u"temperature"] = prompt.temperature;
    }
    HttpRequest request = postRequest(address(endpoint, u"/chat/completions"_s), body);
    request.headers.append(HttpHeader{"Accept", "text/event-stream"});
    return signedBy(request, endpoint);
}

std::unique_ptr<StreamDecoder> OpenAiCompatible::decoder() const
{
    return std::make_unique<ChatDecoder>();
}

pool::Failure OpenAiCompatible::classify(const HttpFailure &failure) const
{
    return pool::classify(readFault(pool::Service::OpenAi, failure));
}

HttpRequest OpenAiCompatible::check(const Endpoint &endpoint) const
{
    return signedBy(getRequest(address(endpoint, u"/models"_s)), endpoint);
}

// The protocol itself has no word for it. Sources: vLLM (max_model_len), OpenRouter and Together (context_length), Groq
// (context_window), Mistral (max_context_length), llama.cpp (meta.n_ctx_train): each counts prompt and answer together.
QHash<QString, int> OpenAiCompatible::promptLimits(const QByteArray &checkReply) const
{
    constexpr int longestAnswer = 8'192;
    QHash<QString, int> limits;
    const QJsonArray models = QJsonDocument::fromJson(checkReply)[u"data"].toArray();
    for (const QJsonValue &model : models) {
        int context = model[u"meta"][u"n_ctx_train"].toInt();
        for (const auto name : {"max_model_len"_L1, "context_length"_L1, "context_window"_L1, "max_context_length"_L1})
            context = model[name].toInt(context);
        if (context > 0)
            limits.insert(model[u"id"].toString(), context - std::min(longestAnswer, context / 4));
    }
    return limits;
}

HttpRequest OpenAiCompatible::embedRequest(const EmbeddingInput &input, const Endpoint &endpoint) const
{
    QJsonObject body{{u"model"_s, endpoint.model}, {u"input"_s, QJsonArray::fromStringList(input.texts)}};
    if (input.dimensions > 0)
        body[u"dimensions"] = input.dimensions;
    return signedBy(postRequest(address(endpoint, u"/embeddings"_s), body), endpoint);
}

Reply<QList<EmbeddingVector>> OpenAiCompatible::embedReply(const QByteArray &body, qsizetype expected) const
{
    const QJsonArray data = QJsonDocument::fromJson(body)[u"data"].toArray();
    QList<EmbeddingVector> vectors(data.size());
    bool usable = data.size() == expected;
    for (qsizetype i = 0; usable && i < data.size(); ++i) {
        const qsizetype place = data[i][u"index"].toInteger(i);
        const std::optional<EmbeddingVector> vector = vectorOf(data[i][u"embedding"]);
        usable = vector && place >= 0 && place < expected && vectors.at(place).isEmpty();
        if (usable)
            vectors[place] = *vector;
    }
    if (!usable)
        return tl::unexpected(failureInReply(pool::Service::OpenAi, body, u"not as many vectors as texts"_s));
    return vectors;
}

} // namespace quire::providers
