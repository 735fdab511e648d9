#include "core/chat/transcriptjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace quire::chat {
namespace {

// {"quire_conversation":1,"title","created","updated","messages":[{"role","text","state","error","created","details",
//  "sources":[{"n","path","title","heading","anchor","text","quote","supported","cited"}]}]}
constexpr int version = 1;

struct StateName {
    store::MessageState state;
    QLatin1StringView name;
};

constexpr StateName stateNames[] = {
    {store::MessageState::Streaming, QLatin1StringView("streaming")},
    {store::MessageState::Complete, QLatin1StringView("complete")},
    {store::MessageState::Stopped, QLatin1StringView("stopped")},
    {store::MessageState::Failed, QLatin1StringView("failed")},
};

QString dateText(const QDateTime &date)
{
    return date.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime dateFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QJsonObject toJson(const store::SourceRow &source)
{
    QJsonObject object{{QStringLiteral("n"), source.n},
                       {QStringLiteral("path"), source.passage.path},
                       {QStringLiteral("title"), source.passage.title},
                       {QStringLiteral("heading"), QJsonArray::fromStringList(source.passage.heading)},
                       {QStringLiteral("anchor"), quire::toJson(source.passage.anchor)},
                       {QStringLiteral("text"), source.passage.text},
                       {QStringLiteral("quote"), source.quote},
                       {QStringLiteral("cited"), source.cited}};
    if (source.supported)
        object[u"supported"] = *source.supported;
    return object;
}

Result<store::SourceRow> sourceFrom(const QJsonObject &object)
{
    auto anchor = anchorFromJson(object[u"anchor"].toObject());
    if (!anchor)
        return tl::unexpected(anchor.error());
    store::SourceRow source;
    source.n = object[u"n"].toInt();
    source.passage.path = object[u"path"].toString();
    source.passage.title = object[u"title"].toString();
    const QJsonArray heading = object[u"heading"].toArray();
    for (const QJsonValue &part : heading)
        source.passage.heading.append(part.toString());
    source.passage.anchor = *anchor;
    source.passage.text = object[u"text"].toString();
    source.quote = object[u"quote"].toString();
    source.cited = object[u"cited"].toBool();
    if (object[u"supported"].isBool())
        source.supported = object[u"supported"].toBool();
    return source;
}

QJsonObject toJson(const store::MessageRow &message)
{
    QJsonArray sources;
    for (const store::SourceRow &source : message.sources)
        sources.append(toJson(source));
    const bool user = message.role == store::Role::User;
    QJsonObject object{{QStringLiteral("role"), user ? QStringLiteral("user") : QStringLiteral("assistant")},
                       {QStringLiteral("text"), message.text},
                       {QStringLiteral("created"), dateText(message.created)},
                       {QStringLiteral("details"), message.details},
                       {QStringLiteral("sources"), sources}};
    for (const StateName &entry : stateNames) {
        if (entry.state == message.state)
            object[u"state"] = entry.name;
    }
    if (message.error)
        object[u"error"] = QJsonObject{{QStringLiteral("code"), errorCodeName(message.error->code)},
                                       {QStringLiteral("detail"), message.error->detail}};
    return object;
}

Result<store::MessageRow> messageFrom(const QJsonObject &object)
{
    const QString role = object[u"role"].toString();
    if (role != u"user" && role != u"assistant")
        return failure(ErrorCode::Corrupt, QStringLiteral("a message has no known role"));
    store::MessageRow message;
    message.role = role == u"user" ? store::Role::User : store::Role::Assistant;
    message.text = object[u"text"].toString();
    message.created = dateFrom(object[u"created"]);
    message.details = object[u"details"].toObject();
    for (const StateName &entry : stateNames) {
        if (object[u"state"].toString() == entry.name)
            message.state = entry.state;
    }
    // Nobody writes on at a message that came from a file.
    if (message.state == store::MessageState::Streaming)
        message.state = store::MessageState::Stopped;
    if (const QJsonObject error = object[u"error"].toObject(); !error.isEmpty())
        message.error = Error{errorCodeFromName(error[u"code"].toString()).value_or(ErrorCode::Internal),
                              error[u"detail"].toString(),
                              {}};
    const QJsonArray sources = object[u"sources"].toArray();
    for (const QJsonValue &entry : sources) {
        auto source = sourceFrom(entry.toObject());
        if (!source)
            return tl::unexpected(source.error());
        message.sources.append(*source);
    }
    return message;
}

} // namespace

QByteArray asJson(const Transcript &transcript)
{
    QJsonArray messages;
    for (const store::MessageRow &message : transcript.messages)
        messages.append(toJson(message));
    const QJsonObject object{{QStringLiteral("quire_conversation"), version},
                             {QStringLiteral("title"), transcript.conversation.title},
                             {QStringLiteral("created"), dateText(transcript.conversation.created)},
                             {QStringLiteral("updated"), dateText(transcript.conversation.updated)},
                             {QStringLiteral("messages"), messages}};
    return QJsonDocument(object).toJson();
}

Result<Transcript> transcriptFromJson(const QByteArray &json)
{
    QJsonParseError problem{};
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (!object[u"quire_conversation"].isDouble() || !object[u"messages"].isArray())
        return failure(ErrorCode::Corrupt, problem.error == QJsonParseError::NoError
                                               ? QStringLiteral("this is not an exported conversation")
                                               : problem.errorString());
    if (object[u"quire_conversation"].toInt() > version)
        return failure(ErrorCode::NewerData, QStringLiteral("this conversation was exported by a newer Quire"));
    Transcript transcript;
    transcript.conversation.title = object[u"title"].toString();
    transcript.conversation.created = dateFrom(object[u"created"]);
    transcript.conversation.updated = dateFrom(object[u"updated"]);
    const QJsonArray messages = object[u"messages"].toArray();
    for (const QJsonValue &entry : messages) {
        auto message = messageFrom(entry.toObject());
        if (!message)
            return tl::unexpected(message.error());
        transcript.messages.append(*message);
    }
    return transcript;
}

} // namespace quire::chat
