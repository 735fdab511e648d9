// What to keep: the state across a restart, and how much of it is still true.
#include "core/pool/loghistory.h"

#include <QJsonDocument>
#include <algorithm>

namespace quire::pool {
namespace {

constexpr int version = 1;

constexpr auto key(const char *text)
{
    return QLatin1StringView(text);
}

QJsonObject writeKey(const KeyRecord &record, const ProjectQuota &project, const Names &models, const Remaining &time)
{
    QJsonArray perModel;
    for (const ModelHealth &entry : record.models)
        perModel.append(QJsonObject{{key("model"), models.name(entry.model)}, {key("health"), HealthMemory::write(entry.health, time)}});
    QJsonArray missing;
    for (const ModelLatch &entry : record.modelLatches)
        missing.append(QJsonObject{{key("model"), models.name(entry.model)}, {key("until"), time.of(entry.until)}});
    QJsonObject json{{key("fingerprint"), QString::fromLatin1(record.info.fingerprint.toHex())},
                     {key("project"), project.name},
                     {key("project_known"), project.known},
                     {key("project_named"), record.info.project},
                     {key("health"), HealthMemory::write(record.health, time)},
                     {key("models"), perModel},
                     {key("missing_models"), missing},
                     {key("breaker"), BreakerMemory::write(record.breaker, time)},
                     {key("ttft"), TtftMemory::write(record.ttft, time)},
                     {key("recovery"), record.pacing.recovery},
                     {key("rest"), time.of(record.restUntil)},
                     {key("rest_reason"), failureKindName(record.restReason)}};
    if (record.latch)
        json.insert(key("latch"), writeLatch(*record.latch, time));
    if (record.lastLatch)
        json.insert(key("last_latch"), writeLatch(*record.lastLatch, time));
    if (record.lastFailure)
        json.insert(key("last_failure"), failureKindName(*record.lastFailure));
    if (record.lastResult)
        json.insert(key("last_result"), time.of(record.lastResult->boot));
    if (record.lastFailureAt)
        json.insert(key("last_failure_at"), time.of(record.lastFailureAt->boot));
    return json;
}

Moment pastMoment(const QJsonValue &value, const Remaining &time)
{
    return time.now + (time.instant(value) - time.now.boot);
}

/// What is forgotten after policy.memory; limits and latches have an end of their own.
void readFading(KeyRecord &record, const QJsonObject &json, Names &models, const Remaining &time)
{
    record.health = HealthMemory::read(json.value(key("health")).toObject(), time);
    record.breaker = BreakerMemory::read(json.value(key("breaker")).toObject(), time);
    record.ttft = TtftMemory::read(json.value(key("ttft")).toObject(), time);
    record.pacing.recovery = std::max(0.0, json.value(key("recovery")).toDouble());
    record.restUntil = time.instant(json.value(key("rest")));
    record.restReason = failureKindFromName(json.value(key("rest_reason")).toString()).value_or(FailureKind::Overloaded);
    record.lastFailure = failureKindFromName(json.value(key("last_failure")).toString());
    if (json.contains(key("last_result")))
        record.lastResult = pastMoment(json.value(key("last_result")), time);
    if (json.contains(key("last_failure_at")))
        record.lastFailureAt = pastMoment(json.value(key("last_failure_at")), time);
    const QJsonArray perModel = json.value(key("models")).toArray();
    record.models.clear();
    for (const QJsonValue &entry : perModel) {
        const QJsonObject model = entry.toObject();
        record.models.push_back({models.id(model.value(key("model")).toString()), HealthMemory::read(model.value(key("health")).toObject(), time)});
    }
}

void readLasting(KeyRecord &record, const QJsonObject &json, Names &models, const Remaining &time)
{
    record.latch = readLatch(json.value(key("latch")), time);
    record.lastLatch = readLatch(json.value(key("last_latch")), time);
    const QJsonArray missing = json.value(key("missing_models")).toArray();
    record.modelLatches.clear();
    for (const QJsonValue &entry : missing) {
        const QJsonObject model = entry.toObject();
        const Instant until = time.instant(model.value(key("until")));
        if (until > time.now.boot)
            record.modelLatches.push_back({models.id(model.value(key("model")).toString()), until});
    }
}

/// How long ago it was written. The wall clock may have been set since; within one boot the other clock knows better.
Milliseconds elapsedSince(const QJsonObject &root, Moment now, const QByteArray &bootId)
{
    const Milliseconds wall = now.wall - WallTime(Milliseconds(root.value(key("wall")).toInteger()));
    const QByteArray thenBoot = QByteArray::fromHex(root.value(key("boot_id")).toString().toLatin1());
    const Milliseconds boot = now.boot - Instant(Milliseconds(root.value(key("boot")).toInteger()));
    if (bootId.isEmpty() || thenBoot.isEmpty())
        return std::max(wall, 0ms);
    if (bootId == thenBoot)
        return std::max(boot, 0ms);
    return std::max(wall, now.boot.time_since_epoch()); // At least as long as this boot lasts.
}

} // namespace

QByteArray KeyPool::saved(Moment now, const QByteArray &bootId) const
{
    const State &state = *m_state;
    const Remaining time{now, state.awake(now.boot), 0ms};
    QJsonArray keys;
    std::vector<bool> used(state.projects.size(), false);
    for (const KeyRecord &record : state.keys) {
        if (record.info.fingerprint.isEmpty())
            continue;
        keys.append(writeKey(record, state.projects[std::size_t(record.project)], state.models, time));
        used[std::size_t(record.project)] = true;
    }
    QJsonArray projects;
    for (std::size_t i = 0; i < state.projects.size(); ++i) {
        if (!used[i])
            continue;
        QJsonArray buckets;
        for (const Bucket &bucket : state.projects[i].buckets())
            buckets.append(writeBucket(bucket, state.models, time));
        projects.append(QJsonObject{{key("name"), state.projects[i].name}, {key("known"), state.projects[i].known}, {key("buckets"), buckets},
                                    {key("forecasts"), QJsonArray{state.projects[i].forecasts.hits, state.projects[i].forecasts.misses}}});
    }
    QJsonArray lostRoutes;
    for (const RouteBook::Lost &lost : state.routes.lost())
        lostRoutes.append(QJsonObject{{key("service"), int(lost.service)}, {key("network"), QString::fromLatin1(lost.network.toHex())}, {key("route"), lost.route}, {key("until"), time.of(lost.until)}});
    QJsonArray regions;
    for (const RegionGate &region : state.regions)
        regions.append(region.until ? QJsonValue(time.of(*region.until)) : QJsonValue());
    const QJsonObject root{{key("version"), version},
                           {key("wall"), qint64(now.wall.time_since_epoch().count())},
                           {key("boot"), qint64(now.boot.time_since_epoch().count())},
                           {key("boot_id"), QString::fromLatin1(bootId.toHex())},
                           {key("keys"), keys},
                           {key("projects"), projects},
                           {key("fallback_used"), state.fallbackUsed},
                           {key("fallback_day"), time.of(state.fallbackDayEnds)},
                           {key("network"), QString::fromLatin1(state.network(Service::Gemini).network().toHex())},
                           {key("regions"), regions},
                           {key("lost_routes"), lostRoutes},
                           {key("main"), state.chatted ? QJsonObject{{key("service"), int(state.mainService)}, {key("model"), state.models.name(state.mainModel)}} : QJsonObject()},
                           {key("events"), writeHistory(state.entries, time)},
                           {key("key_forecasts"), QJsonArray{state.keyForecasts.hits, state.keyForecasts.misses}}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Result<void> KeyPool::restore(const QByteArray &text, Moment now, const QByteArray &bootId)
{
    State &state = *m_state;
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(text, &problem).object();
    const int found = root.value(key("version")).toInt();
    if (found > version)
        return failure(ErrorCode::NewerData, QStringLiteral("the pool's memory is of version %1").arg(found));
    if (found != version || !root.value(key("keys")).isArray()) {
        state.log(now, QStringLiteral("memory-lost")).detail = problem.errorString();
        return failure(ErrorCode::Corrupt, QStringLiteral("the pool's memory could not be read"));
    }
    const Remaining time{now, state.awake(now.boot), elapsedSince(root, now, bootId)};
    const bool fresh = time.elapsed <= state.policy.memory;

    const QJsonArray projects = root.value(key("projects")).toArray();
    for (const QJsonValue &entry : projects) {
        const QJsonObject json = entry.toObject();
        ProjectQuota project;
        project.name = json.value(key("name")).toString();
        project.known = json.value(key("known")).toBool();
        const QJsonArray told = json.value(key("forecasts")).toArray();
        project.forecasts = {std::max(0, told.at(0).toInt()), std::max(0, told.at(1).toInt())};
        const QJsonArray buckets = json.value(key("buckets")).toArray();
        for (const QJsonValue &value : buckets) {
            Bucket bucket = readBucket(value.toObject(), state.models, time);
            const bool blocked = bucket.blockedUntil && *bucket.blockedUntil > now.boot;
            if (blocked || bucket.windowEnds > now.boot || fresh)
                project.adopt(bucket);
        }
        const auto known = std::find_if(state.projects.begin(), state.projects.end(), [&project](const ProjectQuota &other) { return other.name == project.name; });
        if (known == state.projects.end())
            state.projects.push_back(project);
        else
            known->merge(project);
    }
    const QJsonArray keys = root.value(key("keys")).toArray();
    for (const QJsonValue &entry : keys) {
        const QJsonObject json = entry.toObject();
        const QByteArray fingerprint = QByteArray::fromHex(json.value(key("fingerprint")).toString().toLatin1());
        for (KeyRecord &record : state.keys) {
            if (record.info.fingerprint != fingerprint || fingerprint.isEmpty())
                continue;
            if (fresh)
                readFading(record, json, state.models, time);
            readLasting(record, json, state.models, time);
            // What the server said of it holds, unless the user has named it otherwise since.
            if (record.info.project == json.value(key("project_named")).toString())
                state.joinProject(record, json.value(key("project")).toString(), json.value(key("project_known")).toBool());
        }
    }
    const Instant day = time.instant(root.value(key("fallback_day")));
    if (day > now.boot) {
        state.fallbackDayEnds = day;
        state.fallbackUsed = root.value(key("fallback_used")).toInt();
    }
    const QJsonArray lostRoutes = root.value(key("lost_routes")).toArray();
    for (const QJsonValue &entry : lostRoutes) {
        const QJsonObject json = entry.toObject();
        const Instant until = std::min(time.instant(json.value(key("until"))), now.boot + state.policy.memory);
        if (until > now.boot)
            state.routes.adopt({Service(std::clamp(json.value(key("service")).toInt(), 0, 2)), QByteArray::fromHex(json.value(key("network")).toString().toLatin1()), json.value(key("route")).toString(), until});
    }
    const QJsonArray forecasts = root.value(key("key_forecasts")).toArray();
    state.keyForecasts = {std::max(0, forecasts.at(0).toInt()), std::max(0, forecasts.at(1).toInt())};
    const QByteArray network = QByteArray::fromHex(root.value(key("network")).toString().toLatin1());
    if (fresh && network == state.network(Service::Gemini).network()) {
        const QJsonArray regions = root.value(key("regions")).toArray();
        for (std::size_t i = 0; i < state.regions.size(); ++i) {
            const QJsonValue until = regions.at(qsizetype(i));
            if (until.isDouble() && time.instant(until) > now.boot)
                state.regions[i].until = time.instant(until);
        }
    }
    // Tiers are told of what is chatted with, before anything has been asked in this run too.
    const QJsonObject main = root.value(key("main")).toObject();
    const auto service = Service(std::clamp(main.value(key("service")).toInt(), 0, 2));
    if (!main.isEmpty() && !state.chatted && state.hasActiveKey(service)) {
        state.mainService = service;
        state.mainModel = state.models.id(main.value(key("model")).toString());
        state.chatted = true;
    }
    state.tiers = {};
    state.entries = readHistory(root.value(key("events")).toArray(), time) + state.entries;
    ++state.epoch;
    state.noteTime(now);
    state.log(now, QStringLiteral("remembered")).detail = QStringLiteral("from %1 s ago").arg(time.elapsed / 1s);
    state.refreshTiers(now);
    return {};
}

} // namespace quire::pool
