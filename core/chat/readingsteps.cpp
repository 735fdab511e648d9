#include "core/chat/readingsteps.h"

#include <QJsonArray>

namespace quire::chat {

QJsonObject toJson(const ReadingStep &step)
{
    const bool isPart = step.kind == ReadingStep::Kind::Part;
    QJsonObject object{{QStringLiteral("kind"), isPart ? QStringLiteral("part") : QStringLiteral("condensing")},
                       {QStringLiteral("n"), step.number},
                       {QStringLiteral("key"), step.key},
                       {QStringLiteral("outcome"), step.outcome},
                       {QStringLiteral("usage"), QJsonObject{{QStringLiteral("estimated"), step.estimated},
                                                             {QStringLiteral("prompt"), step.usage.promptTokens},
                                                             {QStringLiteral("answer"), step.usage.answerTokens}}},
                       {QStringLiteral("ms"), static_cast<qint64>(step.took.count())}};
    if (isPart) {
        object[u"title"] = step.title;
        object[u"from"] = toJson(step.from);
        object[u"to"] = toJson(step.to);
    }
    return object;
}

QList<ReadingStep> readingSteps(const QJsonObject &details)
{
    QList<ReadingStep> steps;
    const QJsonArray stored = details[u"reading"][u"requests"].toArray();
    for (const QJsonValue &value : stored) {
        const QJsonObject object = value.toObject();
        const QJsonObject usage = object[u"usage"].toObject();
        ReadingStep step;
        step.kind = object[u"kind"].toString() == u"part" ? ReadingStep::Kind::Part : ReadingStep::Kind::Condensing;
        step.number = object[u"n"].toInt();
        step.title = object[u"title"].toString();
        step.from = anchorFromJson(object[u"from"].toObject()).value_or(Anchor());
        step.to = anchorFromJson(object[u"to"].toObject()).value_or(Anchor());
        step.key = object[u"key"].toString();
        step.outcome = object[u"outcome"].toString();
        step.estimated = usage[u"estimated"].toInteger();
        step.usage = {usage[u"prompt"].toInteger(), usage[u"answer"].toInteger()};
        step.took = Milliseconds(object[u"ms"].toInteger());
        steps.append(step);
    }
    return steps;
}

} // namespace quire::chat
