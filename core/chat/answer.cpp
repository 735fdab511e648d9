#include "core/chat/answer.h"

#include "core/prompt/citations.h"

#include <QJsonArray>

namespace quire::chat {
namespace {

QString withoutMarks(const QString &answer)
{
    QString text = answer;
    const QList<prompt::CitationMark> marks = prompt::citationMarks(answer);
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark)
        text.remove(mark->start, mark->length);
    return text;
}

qint64 inMilliseconds(Milliseconds duration)
{
    return duration.count();
}

} // namespace

QList<store::SourceRow> sourcesOf(const QString &answer, const QList<Passage> &passages)
{
    QList<store::SourceRow> sources;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        store::SourceRow source;
        source.n = static_cast<int>(i + 1);
        source.passage = passages[i];
        sources.append(source);
    }
    const QList<prompt::Citation> citations = prompt::resolveCitations(answer, passages);
    for (const prompt::Citation &citation : citations) {
        store::SourceRow &source = sources[citation.n - 1];
        source.cited = true;
        source.quote = citation.quote;
        source.supported = citation.supported;
    }
    return sources;
}

bool citesNothing(const QList<store::SourceRow> &sources)
{
    return !sources.isEmpty() && std::none_of(sources.cbegin(), sources.cend(), [](const store::SourceRow &source) { return source.cited; });
}

QList<prompt::Turn> historyOf(const QList<store::MessageRow> &messages)
{
    QList<prompt::Turn> turns;
    for (const store::MessageRow &message : messages) {
        if (message.text.isEmpty())
            continue;
        if (message.role == store::Role::User)
            turns.append({prompt::Speaker::User, message.text});
        else
            turns.append({prompt::Speaker::Model, withoutMarks(message.text)});
    }
    return turns;
}

QStringList questionsOf(const QList<store::MessageRow> &messages)
{
    QStringList questions;
    for (const store::MessageRow &message : messages) {
        if (message.role == store::Role::User)
            questions.append(message.text);
    }
    return questions;
}

QString titleFrom(const QString &question)
{
    constexpr qsizetype longest = 60;
    const QString line = question.trimmed().section(QLatin1Char('\n'), 0, 0).simplified();
    if (line.size() <= longest)
        return line;
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), longest);
    qsizetype end = space > longest / 2 ? space : longest;
    if (line[end - 1].isHighSurrogate())
        --end;
    return line.first(end) + QStringLiteral("\u2026");
}

QJsonObject toJson(const prompt::Prompt &prompt)
{
    QJsonArray turns;
    for (const prompt::Turn &turn : prompt.turns) {
        const bool user = turn.speaker == prompt::Speaker::User;
        turns.append(QJsonObject{{QStringLiteral("speaker"), user ? QStringLiteral("user") : QStringLiteral("model")},
                                 {QStringLiteral("text"), turn.text}});
    }
    return {{QStringLiteral("system"), prompt.system},
            {QStringLiteral("turns"), turns},
            {QStringLiteral("temperature"), prompt.temperature},
            {QStringLiteral("maximum_output_tokens"), prompt.maximumOutputTokens}};
}

QJsonArray toJson(const QList<Attempt> &attempts)
{
    QJsonArray result;
    for (const Attempt &attempt : attempts)
        result.append(QJsonObject{{QStringLiteral("key"), attempt.keyLabel},
                                  {QStringLiteral("key_id"), attempt.key.value},
                                  {QStringLiteral("outcome"), attempt.outcome},
                                  {QStringLiteral("ms"), inMilliseconds(attempt.took)}});
    return result;
}

void describeCall(QJsonObject &details, const CallReport &report)
{
    details[u"tier"] = pool::tierName(report.tier);
    details[u"key"] = report.keyLabel;
    details[u"key_id"] = report.key.value;
    details[u"model"] = report.model;
    details[u"route"] = report.route;
    details[u"finish"] = report.finishReason;
    details[u"attempts"] = toJson(report.attempts);
    details[u"usage"] = QJsonObject{{QStringLiteral("estimated"), report.estimatedTokens},
                                    {QStringLiteral("prompt"), report.usage.promptTokens},
                                    {QStringLiteral("answer"), report.usage.answerTokens}};
    if (report.tier == pool::Tier::Fallback)
        details[u"notice"] = QJsonObject{{QStringLiteral("what"), QStringLiteral("on-fallback")}};
}

void describeOffline(QJsonObject &details, const std::optional<Error> &reason, const QList<Attempt> &attempts)
{
    details[u"tier"] = pool::tierName(pool::Tier::Offline);
    details[u"attempts"] = toJson(attempts);
    if (!reason)
        return;
    details[u"notice"] = QJsonObject{{QStringLiteral("what"), QStringLiteral("offline")},
                                     {QStringLiteral("code"), errorCodeName(reason->code)},
                                     {QStringLiteral("detail"), reason->detail}};
}

} // namespace quire::chat
