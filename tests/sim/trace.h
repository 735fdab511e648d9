// Trace: what the world does to a pool, as one JSON file. Times are milliseconds from the start; ranges are [least, most].
//
//   name, about
//   start      ISO time of the wall clock, UTC; optional
//   keys       [{id, owner: "user"|"fallback", project, service, ttft: [..], age_minutes}]
//   requests   {count, every, burst, kind: "chat"|"embed"|"search", bad_every, cancel, same_hash_every}
//   policy     {routes: [..], model_fallback}
//   faults     [{kind, from, to, key, project, route, model, probability, takes: [..], retry_after, after_text,
//                on: "calls"|"probes"|"both"}]; model: a part of its name
//              kinds are the taxonomy's names, "hang": nothing ever comes, and "slow": it takes that long to begin
//   limits     [{project, per: "second"|"minute"|"day", requests, falsely: "day"}]
//   network    [{at, online, name}]      sleeps [{at, for}]      clock [{at, shift}]      restarts [at]
#pragma once

#include "core/base/error.h"
#include "core/pool/events.h"

#include <QHash>
#include <vector>

namespace quire::sim {

using namespace quire::pool;

struct Range {
    double least = 0;
    double most = 0;
};

struct TraceKey {
    KeyInfo info;
    QString project; ///< The true one; the pool is not told.
    Range ttft{500, 1500};
};

struct TraceFault {
    std::optional<FailureKind> kind; ///< None: hangs, or
    bool slow = false;               ///< begins late.
    qint64 from = 0;
    qint64 to = -1;
    qint64 key = 0; ///< 0: any.
    QString project;
    QString route;
    QString model;
    double probability = 1;
    Range takes{100, 400};
    std::optional<qint64> retryAfter;
    bool afterText = false;
    bool onCalls = true;
    bool onProbes = false;
};

struct TraceLimit {
    QString project;
    QuotaPeriod period = QuotaPeriod::Minute;
    int requests = 0;
    bool saysDay = false;
};

struct NetworkStep { qint64 at = 0; bool online = true; QByteArray name; };
struct Span { qint64 at = 0; qint64 length = 0; };

struct Trace {
    QString name;
    QString about;
    WallTime start;
    std::vector<TraceKey> keys;
    int requests = 0;
    double every = 3000;
    int burst = 1;
    CallKind kind = CallKind::Chat;
    int badEvery = 0;
    double cancel = 0;
    std::vector<TraceFault> faults;
    std::vector<TraceLimit> limits;
    std::vector<NetworkStep> network;
    std::vector<Span> sleeps;
    std::vector<Span> clock;
    std::vector<qint64> restarts;
    Policy policy;
};

[[nodiscard]] Result<Trace> readTrace(const QByteArray &json);

} // namespace quire::sim
