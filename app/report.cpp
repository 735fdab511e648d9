#include "app/report.h"

namespace quire::app {
namespace {

QJsonValue optionalTime(const std::optional<Moment> &moment)
{
    if (!moment)
        return QJsonValue::Null;
    const auto time = QDateTime::fromMSecsSinceEpoch(moment->wall.time_since_epoch().count(), Qt::UTC);
    return time.toString(Qt::ISODate);
}

QJsonValue optionalNumber(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue optionalDuration(const std::optional<Milliseconds> &duration)
{
    return duration ? QJsonValue(qint64(duration->count())) : QJsonValue(QJsonValue::Null);
}

QString unitName(const pool::QuotaStatus &quota)
{
    const QString what = quota.unit == pool::QuotaUnit::Requests ? QStringLiteral("requests") : QStringLiteral("tokens");
    switch (quota.period) {
    case pool::QuotaPeriod::Second:
        return what + QStringLiteral("/second");
    case pool::QuotaPeriod::Minute:
        return what + QStringLiteral("/minute");
    case pool::QuotaPeriod::Day:
        return what + QStringLiteral("/day");
    case pool::QuotaPeriod::Month:
        return what + QStringLiteral("/month");
    }
    return what;
}

QJsonObject citationToJson(const store::SourceRow &source)
{
    return {{QStringLiteral("n"), source.n},
            {QStringLiteral("document"), source.passage.document.value},
            {QStringLiteral("path"), source.passage.path},
            {QStringLiteral("title"), source.passage.title},
            {QStringLiteral("anchor"), quire::toJson(source.passage.anchor)},
            {QStringLiteral("quote"), source.quote},
            {QStringLiteral("supported"), source.supported ? QJsonValue(*source.supported) : QJsonValue(QJsonValue::Null)}};
}

QString roleName(store::Role role)
{
    return role == store::Role::User ? QStringLiteral("user") : QStringLiteral("assistant");
}

QString stateName(store::MessageState state)
{
    switch (state) {
    case store::MessageState::Streaming:
        return QStringLiteral("streaming");
    case store::MessageState::Complete:
        return QStringLiteral("complete");
    case store::MessageState::Stopped:
        return QStringLiteral("stopped");
    case store::MessageState::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString stateName(store::DocumentState state)
{
    switch (state) {
    case store::DocumentState::Queued:
        return QStringLiteral("queued");
    case store::DocumentState::Ready:
        return QStringLiteral("ready");
    case store::DocumentState::Failed:
        return QStringLiteral("failed");
    case store::DocumentState::Reading:
        return QStringLiteral("reading");
    }
    return {};
}

QJsonArray citations(const QList<store::SourceRow> &sources)
{
    QJsonArray array;
    for (const store::SourceRow &source : sources) {
        if (source.cited)
            array.append(citationToJson(source));
    }
    return array;
}

} // namespace

QJsonObject toJson(const Error &error)
{
    QJsonObject object{{QStringLiteral("code"), errorCodeName(error.code)}, {QStringLiteral("detail"), error.detail}};
    if (error.retryAfter)
        object.insert(QStringLiteral("retry_after_ms"), qint64(error.retryAfter->count()));
    return object;
}

QJsonObject toJson(const store::DocumentRow &row)
{
    QJsonObject object{{QStringLiteral("id"), row.id.value},
                       {QStringLiteral("path"), row.path},
                       {QStringLiteral("title"), row.info.title},
                       {QStringLiteral("type"), row.info.type},
                       {QStringLiteral("language"), row.info.language},
                       {QStringLiteral("pages"), row.info.pages},
                       {QStringLiteral("size"), row.size},
                       {QStringLiteral("collection"), row.collection},
                       {QStringLiteral("state"), stateName(row.state)},
                       {QStringLiteral("chunks"), row.chunks},
                       {QStringLiteral("warnings"), QJsonArray::fromStringList(row.warnings)},
                       {QStringLiteral("added"), row.added.toUTC().toString(Qt::ISODate)}};
    if (row.error)
        object.insert(QStringLiteral("error"), toJson(*row.error));
    return object;
}

QJsonObject toJson(const pool::KeySnapshot &key)
{
    QJsonArray quota;
    for (const pool::QuotaStatus &status : key.quota) {
        quota.append(QJsonObject{{QStringLiteral("model"), status.model},
                                 {QStringLiteral("unit"), unitName(status)},
                                 {QStringLiteral("limit"), optionalNumber(status.limit)},
                                 {QStringLiteral("left"), optionalNumber(status.left)},
                                 {QStringLiteral("resets"), optionalTime(status.resets)},
                                 {QStringLiteral("runs_out"), optionalTime(status.runsOut)}});
    }
    QJsonArray models;
    for (const pool::ModelStatus &status : key.models) {
        models.append(QJsonObject{{QStringLiteral("model"), status.model},
                                  {QStringLiteral("score"), status.score},
                                  {QStringLiteral("failed"), status.failed},
                                  {QStringLiteral("successes"), status.successes},
                                  {QStringLiteral("failures"), status.failures},
                                  {QStringLiteral("consecutive_failures"), status.consecutiveFailures}});
    }
    const QJsonObject breaker{{QStringLiteral("state"), pool::breakerStateName(key.breaker)},
                              {QStringLiteral("until"), optionalTime(key.breakerUntil)}};
    const QJsonObject ttft{{QStringLiteral("p50"), optionalDuration(key.ttftMedian)},
                           {QStringLiteral("p95"), optionalDuration(key.ttftP95)}};
    return {{QStringLiteral("id"), key.info.id.value},
            {QStringLiteral("label"), key.info.label},
            {QStringLiteral("last4"), key.info.last4},
            {QStringLiteral("service"), pool::serviceName(key.info.service)},
            {QStringLiteral("owner"), pool::ownerName(key.info.owner)},
            {QStringLiteral("project"), key.project.isEmpty() ? key.info.project : key.project},
            {QStringLiteral("endpoint"), key.info.endpoint},
            {QStringLiteral("state"), pool::keyStateName(key.state)},
            {QStringLiteral("reason"), key.reason ? QJsonValue(pool::failureKindName(*key.reason)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("until"), optionalTime(key.until)},
            {QStringLiteral("score"), key.score},
            {QStringLiteral("success_rate"), key.successRate},
            {QStringLiteral("successes"), key.successes},
            {QStringLiteral("failures"), key.failures},
            {QStringLiteral("consecutive_failures"), key.consecutiveFailures},
            {QStringLiteral("breaker"), breaker},
            {QStringLiteral("quota"), quota},
            {QStringLiteral("models"), models},
            {QStringLiteral("since"), optionalTime(key.since)},
            {QStringLiteral("ttft_ms"), ttft},
            {QStringLiteral("next_check"), optionalTime(key.nextCheck)}};
}

QJsonArray keysToJson(const pool::PoolSnapshot &snapshot)
{
    QJsonArray keys;
    for (const pool::KeySnapshot &key : snapshot.keys)
        keys.append(toJson(key));
    return keys;
}

QJsonObject toJson(const pool::PredictionScore &score)
{
    return {{QStringLiteral("hits"), score.hits}, {QStringLiteral("misses"), score.misses}};
}

QJsonArray noticesToJson(const pool::PoolSnapshot &snapshot)
{
    QJsonArray notices;
    for (const pool::Notice &notice : snapshot.notices) {
        QJsonArray keys;
        for (const KeyId key : notice.keys)
            keys.append(key.value);
        QJsonObject object{{QStringLiteral("what"), notice.what}, {QStringLiteral("keys"), keys}};
        if (notice.failure)
            object.insert(QStringLiteral("failure"), pool::failureKindName(*notice.failure));
        if (!notice.link.isEmpty())
            object.insert(QStringLiteral("link"), notice.link);
        notices.append(object);
    }
    return notices;
}

QJsonObject toJson(const pool::PoolSnapshot &snapshot)
{
    return {{QStringLiteral("tier"), pool::tierName(snapshot.tier)},
            {QStringLiteral("tier_number"), static_cast<int>(snapshot.tier)},
            {QStringLiteral("reason"), snapshot.reason},
            {QStringLiteral("online"), snapshot.online},
            {QStringLiteral("since"), optionalTime(snapshot.tierSince)},
            {QStringLiteral("fallback_used_today"), snapshot.fallbackUsedToday},
            {QStringLiteral("route"), snapshot.route},
            {QStringLiteral("lost_routes"), QJsonArray::fromStringList(snapshot.lostRoutes)},
            {QStringLiteral("forecasts"), QJsonObject{{QStringLiteral("quota"), toJson(snapshot.quotaForecasts)},
                                                      {QStringLiteral("keys"), toJson(snapshot.keyForecasts)}}},
            {QStringLiteral("notices"), noticesToJson(snapshot)},
            {QStringLiteral("keys"), keysToJson(snapshot)}};
}

QJsonObject toJson(const pool::LogEntry &entry)
{
    QJsonObject object{{QStringLiteral("at"), optionalTime(entry.at)},
                       {QStringLiteral("what"), entry.what},
                       {QStringLiteral("detail"), entry.detail}};
    if (entry.key)
        object.insert(QStringLiteral("key"), entry.key->value);
    if (entry.call)
        object.insert(QStringLiteral("call"), entry.call->value);
    if (entry.failure)
        object.insert(QStringLiteral("failure"), pool::failureKindName(*entry.failure));
    if (entry.blame)
        object.insert(QStringLiteral("blame"), pool::blameName(*entry.blame));
    QJsonArray considered;
    for (const pool::Consideration &one : entry.considered) {
        considered.append(QJsonObject{{QStringLiteral("key"), one.key.value},
                                      {QStringLiteral("taken"), one.taken},
                                      {QStringLiteral("reason"), one.reason}});
    }
    if (!considered.isEmpty())
        object.insert(QStringLiteral("considered"), considered);
    return object;
}

QJsonObject toJson(const retrieval::SearchReport &report, const QString &query)
{
    QJsonArray results;
    int rank = 0;
    for (const Passage &passage : report.passages) {
        QJsonObject components;
        for (auto it = passage.components.cbegin(); it != passage.components.cend(); ++it)
            components.insert(it.key(), it.value());
        results.append(QJsonObject{{QStringLiteral("rank"), ++rank},
                                   {QStringLiteral("score"), passage.score},
                                   {QStringLiteral("document"), passage.document.value},
                                   {QStringLiteral("path"), passage.path},
                                   {QStringLiteral("title"), passage.title},
                                   {QStringLiteral("heading"), QJsonArray::fromStringList(passage.heading)},
                                   {QStringLiteral("anchor"), quire::toJson(passage.anchor)},
                                   {QStringLiteral("text"), passage.text},
                                   {QStringLiteral("components"), components}});
    }
    return {{QStringLiteral("query"), query},
            {QStringLiteral("ms"), qint64(report.took.count())},
            {QStringLiteral("results"), results}};
}

QJsonObject answerToJson(const store::MessageRow &answer)
{
    QJsonObject object{{QStringLiteral("answer"), answer.text},
                       {QStringLiteral("citations"), citations(answer.sources)},
                       {QStringLiteral("conversation"), answer.conversation.value},
                       {QStringLiteral("state"), stateName(answer.state)}};
    for (const char *name : {"tier", "key", "model", "route", "attempts", "usage", "ms", "notice", "web_error", "uncited", "nothing_found"}) {
        const QJsonValue value = answer.details.value(QLatin1String(name));
        object.insert(QLatin1String(name), value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
    }
    if (answer.error)
        object.insert(QStringLiteral("error"), toJson(*answer.error));
    return object;
}

QJsonObject toJson(const store::ConversationRow &row)
{
    return {{QStringLiteral("id"), row.id.value},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("created"), row.created.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("updated"), row.updated.toUTC().toString(Qt::ISODate)}};
}

QJsonObject toJson(const store::MessageRow &row)
{
    QJsonObject object{{QStringLiteral("id"), row.id.value},
                       {QStringLiteral("role"), roleName(row.role)},
                       {QStringLiteral("text"), row.text},
                       {QStringLiteral("state"), stateName(row.state)},
                       {QStringLiteral("citations"), citations(row.sources)},
                       {QStringLiteral("created"), row.created.toUTC().toString(Qt::ISODate)}};
    if (row.error)
        object.insert(QStringLiteral("error"), toJson(*row.error));
    return object;
}

QByteArray eventsToCsv(const QList<pool::LogEntry> &entries)
{
    const auto quoted = [](QString text) {
        return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    };
    QString csv = QStringLiteral("at,what,key,call,failure,blame,detail\n");
    for (const pool::LogEntry &entry : entries) {
        const QJsonObject object = toJson(entry);
        QStringList fields;
        for (const char *name : {"at", "what", "key", "call", "failure", "blame", "detail"})
            fields.append(quoted(object.value(QLatin1String(name)).toVariant().toString()));
        csv += fields.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return csv.toUtf8();
}

} // namespace quire::app
