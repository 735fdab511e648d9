// How the pool's memory is written: JSON in which every deadline is a remaining time, so that neither a restart nor a
// clock that was set makes it longer. Never a key: keys are known by fingerprint. Private to core/pool.
#pragma once

#include "core/pool/poolstate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace quire::pool {

/// Deadlines to remaining times and back. `elapsed` is what passed between writing and reading.
struct Remaining {
    Moment now;
    Milliseconds awake{};
    Milliseconds elapsed{};

    [[nodiscard]] qint64 of(Instant instant) const { return (instant - now.boot).count(); }
    [[nodiscard]] Instant instant(const QJsonValue &value) const { return now.boot + Milliseconds(value.toInteger()) - elapsed; }
};

struct HealthMemory {
    static QJsonObject write(const Health &health, const Remaining &time);
    static Health read(const QJsonObject &json, const Remaining &time);
};

struct BreakerMemory {
    static QJsonObject write(const Breaker &breaker, const Remaining &time);
    static Breaker read(const QJsonObject &json, const Remaining &time);
};

struct TtftMemory {
    static QJsonObject write(const Ttft &ttft, const Remaining &time);
    static Ttft read(const QJsonObject &json, const Remaining &time);
};

struct ForecastMemory {
    static QJsonObject write(const QuotaForecast &forecast, const Remaining &time);
    static QuotaForecast read(const QJsonObject &json, const Remaining &time);
};

QJsonObject writeLatch(const Latch &latch, const Remaining &time);
std::optional<Latch> readLatch(const QJsonValue &json, const Remaining &time);
QJsonObject writeBucket(const Bucket &bucket, const Names &models, const Remaining &time);
Bucket readBucket(const QJsonObject &json, Names &models, const Remaining &time);

[[nodiscard]] std::optional<FailureKind> failureKindFromName(QStringView name);

} // namespace quire::pool
