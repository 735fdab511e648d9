#include "core/chat/askoptions.h"

#include <QJsonArray>

namespace quire::chat {

QJsonObject toJson(const AskRequest &request)
{
    QJsonArray documents;
    for (const DocumentId document : request.scope.documents)
        documents.append(document.value);
    return {{QStringLiteral("offline"), request.mode == AnswerMode::Offline},
            {QStringLiteral("documents"), documents},
            {QStringLiteral("collection"), request.scope.collection},
            {QStringLiteral("passages"), request.passages},
            {QStringLiteral("asked_model"), request.model},
            {QStringLiteral("web"), request.web}};
}

AskRequest askRequestOf(const store::MessageRow &question)
{
    const QJsonObject &options = question.details;
    AskRequest request;
    request.conversation = question.conversation;
    request.question = question.text;
    request.mode = options[u"offline"].toBool() ? AnswerMode::Offline : AnswerMode::Auto;
    const QJsonArray documents = options[u"documents"].toArray();
    for (const QJsonValue &document : documents)
        request.scope.documents.append(DocumentId{document.toInteger()});
    request.scope.collection = options[u"collection"].toString();
    request.passages = options[u"passages"].toInt();
    request.model = options[u"asked_model"].toString();
    request.web = options[u"web"].toBool();
    return request;
}

} // namespace quire::chat
