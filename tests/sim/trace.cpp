#include "tests/sim/trace.h"

#include "core/pool/taxonomy.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quire::sim {
namespace {

constexpr auto key(const char *text)
{
    return QLatin1StringView(text);
}

Range range(const QJsonValue &value, Range otherwise)
{
    const QJsonArray pair = value.toArray();
    return pair.size() == 2 ? Range{pair.at(0).toDouble(), pair.at(1).toDouble()} : otherwise;
}

Service service(const QString &name)
{
    return name == QLatin1StringView("brave") ? Service::Brave : name == QLatin1StringView("openai") ? Service::OpenAi : Service::Gemini;
}

std::optional<FailureKind> kindNamed(const QString &name)
{
    for (int i = 0; i <= int(FailureKind::Unknown5xx); ++i) {
        if (failureKindName(FailureKind(i)) == name)
            return FailureKind(i);
    }
    return std::nullopt;
}

TraceKey readKey(const QJsonObject &json, WallTime start)
{
    TraceKey result;
    result.info.id = KeyId{json.value(key("id")).toInteger()};
    result.info.owner = json.value(key("owner")).toString() == QLatin1StringView("fallback") ? Owner::Fallback : Owner::User;
    result.info.service = service(json.value(key("service")).toString());
    result.info.fingerprint = "key-" + QByteArray::number(result.info.id.value);
    result.info.added = start - Milliseconds(json.value(key("age_minutes")).toInteger(100'000) * 60'000);
    result.project = json.value(key("project")).toString(QStringLiteral("own-%1").arg(result.info.id.value));
    result.ttft = range(json.value(key("ttft")), result.ttft);
    return result;
}

Result<TraceFault> readFault(const QJsonObject &json)
{
    TraceFault result;
    const QString kind = json.value(key("kind")).toString();
    result.slow = kind == QLatin1StringView("slow");
    if (kind != QLatin1StringView("hang") && !result.slow) {
        result.kind = kindNamed(kind);
        if (!result.kind)
            return failure(ErrorCode::Corrupt, QStringLiteral("unknown fault ") + kind);
    }
    result.from = json.value(key("from")).toInteger(0);
    result.to = json.value(key("to")).toInteger(-1);
    result.key = json.value(key("key")).toInteger(0);
    result.project = json.value(key("project")).toString();
    result.route = json.value(key("route")).toString();
    result.model = json.value(key("model")).toString();
    result.probability = json.value(key("probability")).toDouble(1);
    result.takes = range(json.value(key("takes")), result.takes);
    if (json.contains(key("retry_after")))
        result.retryAfter = json.value(key("retry_after")).toInteger();
    result.afterText = json.value(key("after_text")).toBool();
    const QString on = json.value(key("on")).toString(QStringLiteral("calls"));
    result.onCalls = on != QLatin1StringView("probes");
    result.onProbes = on != QLatin1StringView("calls");
    return result;
}

} // namespace

Result<Trace> readTrace(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    Trace trace;
    trace.name = json.value(key("name")).toString();
    trace.about = json.value(key("about")).toString();
    if (trace.name.isEmpty())
        return failure(ErrorCode::Corrupt, QStringLiteral("a trace without a name"));
    const QString start = json.value(key("start")).toString(QStringLiteral("2026-07-15T12:00:20Z"));
    trace.start = WallTime(Milliseconds(QDateTime::fromString(start, Qt::ISODate).toMSecsSinceEpoch()));
    const QJsonArray keys = json.value(key("keys")).toArray();
    for (const QJsonValue &entry : keys)
        trace.keys.push_back(readKey(entry.toObject(), trace.start));
    const QJsonObject requests = json.value(key("requests")).toObject();
    trace.requests = requests.value(key("count")).toInt();
    trace.every = requests.value(key("every")).toDouble(trace.every);
    trace.burst = std::max(1, requests.value(key("burst")).toInt(1));
    const QString kind = requests.value(key("kind")).toString();
    trace.kind = kind == QLatin1StringView("embed") ? CallKind::Embed : kind == QLatin1StringView("search") ? CallKind::Search : CallKind::Chat;
    trace.badEvery = requests.value(key("bad_every")).toInt();
    trace.cancel = requests.value(key("cancel")).toDouble();
    const QJsonObject policy = json.value(key("policy")).toObject();
    trace.policy.routes = policy.value(key("routes")).toVariant().toStringList();
    trace.policy.modelFallback = policy.value(key("model_fallback")).toBool();
    const QJsonArray faults = json.value(key("faults")).toArray();
    for (const QJsonValue &entry : faults) {
        auto fault = readFault(entry.toObject());
        if (!fault)
            return tl::unexpected(fault.error());
        trace.faults.push_back(*fault);
    }
    const QJsonArray limits = json.value(key("limits")).toArray();
    for (const QJsonValue &entry : limits) {
        const QJsonObject limit = entry.toObject();
        const QString per = limit.value(key("per")).toString();
        trace.limits.push_back({limit.value(key("project")).toString(),
                                per == QLatin1StringView("day") ? QuotaPeriod::Day : per == QLatin1StringView("second") ? QuotaPeriod::Second : QuotaPeriod::Minute,
                                limit.value(key("requests")).toInt(), limit.contains(key("falsely"))});
    }
    const QJsonArray network = json.value(key("network")).toArray();
    for (const QJsonValue &entry : network) {
        const QJsonObject step = entry.toObject();
        trace.network.push_back({step.value(key("at")).toInteger(), step.value(key("online")).toBool(true), step.value(key("name")).toString().toLatin1()});
    }
    const QJsonArray sleeps = json.value(key("sleeps")).toArray();
    for (const QJsonValue &entry : sleeps)
        trace.sleeps.push_back({entry.toObject().value(key("at")).toInteger(), entry.toObject().value(key("for")).toInteger()});
    const QJsonArray clock = json.value(key("clock")).toArray();
    for (const QJsonValue &entry : clock)
        trace.clock.push_back({entry.toObject().value(key("at")).toInteger(), entry.toObject().value(key("shift")).toInteger()});
    const QJsonArray restarts = json.value(key("restarts")).toArray();
    for (const QJsonValue &entry : restarts)
        trace.restarts.push_back(entry.toInteger());
    return trace;
}

} // namespace quire::sim
