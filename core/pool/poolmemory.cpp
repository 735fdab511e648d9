#include "core/pool/poolmemory.h"

#include "core/pool/taxonomy.h"

namespace quire::pool {
namespace {

constexpr auto key(const char *text)
{
    return QLatin1StringView(text);
}

QJsonValue maybe(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

std::optional<FailureKind> failureKindFromName(QStringView name)
{
    for (int i = 0; i <= int(FailureKind::Unknown5xx); ++i) {
        if (name == QLatin1StringView(rowOf(FailureKind(i)).name))
            return FailureKind(i);
    }
    return std::nullopt;
}

QJsonObject HealthMemory::write(const Health &health, const Remaining &time)
{
    return {{key("alpha"), health.m_alpha}, {key("beta"), health.m_beta},
            {key("age"), qint64((time.awake - health.m_awake).count())},
            {key("successes"), health.m_successes}, {key("failures"), health.m_failures},
            {key("in_a_row"), health.m_consecutive}, {key("failed"), health.m_failed}};
}

Health HealthMemory::read(const QJsonObject &json, const Remaining &time)
{
    Health health;
    health.m_alpha = std::clamp(json.value(key("alpha")).toDouble(Health::priorAlpha), 0.01, Health::priorAlpha * 4);
    health.m_beta = std::clamp(json.value(key("beta")).toDouble(Health::priorBeta), 0.01, Health::priorAlpha * 4);
    health.m_awake = time.awake - Milliseconds(json.value(key("age")).toInteger()) - time.elapsed;
    health.m_successes = json.value(key("successes")).toInteger();
    health.m_failures = json.value(key("failures")).toInteger();
    health.m_consecutive = json.value(key("in_a_row")).toInt();
    health.m_failed = json.value(key("failed")).toBool();
    return health;
}

QJsonObject BreakerMemory::write(const Breaker &breaker, const Remaining &time)
{
    return {{key("open"), breaker.m_open}, {key("until"), time.of(breaker.m_until)},
            {key("in_a_row"), breaker.m_inARow}, {key("reopened"), breaker.m_reopened}, {key("trials"), breaker.m_trialSuccesses}};
}

Breaker BreakerMemory::read(const QJsonObject &json, const Remaining &time)
{
    Breaker breaker;
    breaker.m_open = json.value(key("open")).toBool();
    if (breaker.m_open)
        breaker.m_until = time.instant(json.value(key("until")));
    breaker.m_inARow = json.value(key("in_a_row")).toInt();
    breaker.m_reopened = std::clamp(json.value(key("reopened")).toInt(), 0, 30);
    breaker.m_trialSuccesses = json.value(key("trials")).toInt();
    return breaker;
}

QJsonObject TtftMemory::write(const Ttft &ttft, const Remaining &time)
{
    QJsonArray recent;
    for (const Milliseconds took : ttft.m_recent)
        recent.append(qint64(took.count()));
    return {{key("peak"), ttft.m_peak}, {key("at"), time.of(ttft.m_at)}, {key("recent"), recent}};
}

Ttft TtftMemory::read(const QJsonObject &json, const Remaining &time)
{
    Ttft ttft;
    ttft.m_peak = std::max(0.0, json.value(key("peak")).toDouble());
    ttft.m_at = time.instant(json.value(key("at")));
    const QJsonArray recent = json.value(key("recent")).toArray();
    for (const QJsonValue &took : recent) {
        if (ttft.m_recent.size() < Ttft::keep)
            ttft.m_recent.emplace_back(took.toInteger());
    }
    ttft.m_usual = ttft.quantile(0.95);
    return ttft;
}

QJsonObject ForecastMemory::write(const QuotaForecast &forecast, const Remaining &time)
{
    QJsonObject json{{key("window"), time.of(forecast.m_windowEnds)}};
    const auto put = [&](const char *name, const std::optional<Instant> &instant) {
        if (instant)
            json.insert(key(name), time.of(*instant));
    };
    put("first_use", forecast.m_firstUse);
    put("noted_at", forecast.m_notedAt);
    put("noted", forecast.m_noted);
    return json;
}

QuotaForecast ForecastMemory::read(const QJsonObject &json, const Remaining &time)
{
    const auto get = [&](const char *name) -> std::optional<Instant> {
        const QJsonValue value = json.value(key(name));
        return value.isDouble() ? std::optional(time.instant(value)) : std::nullopt;
    };
    QuotaForecast forecast;
    forecast.m_windowEnds = get("window").value_or(Instant{});
    forecast.m_firstUse = get("first_use");
    forecast.m_notedAt = get("noted_at");
    forecast.m_noted = get("noted");
    return forecast;
}

QJsonObject writeLatch(const Latch &latch, const Remaining &time)
{
    QJsonObject json{{key("reason"), failureKindName(latch.reason)},
                     {key("since"), qint64(latch.since.wall.time_since_epoch().count())},
                     {key("age"), time.of(latch.since.boot)},
                     {key("next_check"), time.of(latch.nextCheck)},
                     {key("interval"), qint64(latch.interval.count())},
                     {key("link"), latch.link}};
    if (latch.network)
        json.insert(key("network"), QString::fromLatin1(latch.network->toHex()));
    return json;
}

std::optional<Latch> readLatch(const QJsonValue &value, const Remaining &time)
{
    const QJsonObject json = value.toObject();
    const auto reason = failureKindFromName(json.value(key("reason")).toString());
    if (!reason)
        return std::nullopt;
    Latch latch;
    latch.reason = *reason;
    latch.since = {time.instant(json.value(key("age"))), WallTime(Milliseconds(json.value(key("since")).toInteger()))};
    latch.nextCheck = time.instant(json.value(key("next_check")));
    latch.interval = std::max(Milliseconds(json.value(key("interval")).toInteger()), 1000ms);
    latch.link = json.value(key("link")).toString();
    if (json.contains(key("network")))
        latch.network = QByteArray::fromHex(json.value(key("network")).toString().toLatin1());
    return latch;
}

QJsonObject writeBucket(const Bucket &bucket, const Names &models, const Remaining &time)
{
    std::optional<qint64> blocked;
    if (bucket.blockedUntil)
        blocked = time.of(*bucket.blockedUntil);
    return {{key("model"), models.name(bucket.model)}, {key("tokens"), bucket.unit == QuotaUnit::Tokens},
            {key("period"), int(bucket.period)}, {key("limit"), maybe(bucket.limit)}, {key("guessed"), bucket.limitGuessed},
            {key("used"), bucket.used}, {key("window"), time.of(bucket.windowEnds)}, {key("blocked"), maybe(blocked)},
            {key("reason"), failureKindName(bucket.reason)}, {key("rung"), bucket.rung},
            {key("false_alarms"), bucket.falseAlarms}, {key("forecast"), ForecastMemory::write(bucket.forecast, time)}};
}

Bucket readBucket(const QJsonObject &json, Names &models, const Remaining &time)
{
    Bucket bucket;
    bucket.model = models.id(json.value(key("model")).toString());
    bucket.unit = json.value(key("tokens")).toBool() ? QuotaUnit::Tokens : QuotaUnit::Requests;
    bucket.period = QuotaPeriod(std::clamp(json.value(key("period")).toInt(), 0, int(QuotaPeriod::Month)));
    if (json.value(key("limit")).isDouble())
        bucket.limit = json.value(key("limit")).toInteger();
    bucket.limitGuessed = json.value(key("guessed")).toBool();
    bucket.used = std::max<qint64>(0, json.value(key("used")).toInteger());
    bucket.windowEnds = time.instant(json.value(key("window")));
    if (json.value(key("blocked")).isDouble())
        bucket.blockedUntil = time.instant(json.value(key("blocked")));
    bucket.reason = failureKindFromName(json.value(key("reason")).toString()).value_or(FailureKind::RateLimitPerMinute);
    bucket.rung = std::clamp(json.value(key("rung")).toInt(), 0, 16);
    bucket.forecast = ForecastMemory::read(json.value(key("forecast")).toObject(), time);
    bucket.falseAlarms = std::clamp(json.value(key("false_alarms")).toInt(), 0, 1000);
    return bucket;
}

} // namespace quire::pool
