// PoolSnapshot: all that the Dashboard and `quire-cli pool` show, as one value.
#pragma once

#include "core/pool/breaker.h"
#include "core/pool/events.h"
#include "core/pool/prediction.h"
#include "core/pool/tiers.h"

#include <QStringList>

namespace quire::pool {

enum class KeyState {
    Healthy,
    Degraded, ///< Usable, and not at its best.
    Resting,  ///< A rate limit or retry delay runs; `until`.
    Spent,    ///< A daily or monthly quota is used up for at least one model; `until`.
    Open,     ///< Its breaker is open; `until`.
    Trial,    ///< Half-open.
    Failed,   ///< Latched or below 30.
    Paused,   ///< By the user.
    Unknown,  ///< Never used.
};

[[nodiscard]] QString keyStateName(KeyState state); ///< "healthy", ...

struct QuotaStatus {
    QString model;
    QuotaUnit unit = QuotaUnit::Requests;
    QuotaPeriod period = QuotaPeriod::Day;
    std::optional<qint64> limit;
    std::optional<qint64> left;
    std::optional<Moment> resets;
    std::optional<Moment> runsOut; ///< Predicted from its use so far, when that is before `resets`.
    bool operator==(const QuotaStatus &) const = default;
};

/// A key's health with one model.
struct ModelStatus {
    QString model;
    double score = 97;
    bool failed = false;
    qint64 successes = 0;
    qint64 failures = 0;
    int consecutiveFailures = 0;
    bool operator==(const ModelStatus &) const = default;
};

struct KeySnapshot {
    KeyInfo info;
    QString project; ///< As named or learned; keys of one project share its quota. Empty: not known.
    KeyState state = KeyState::Unknown;
    std::optional<FailureKind> reason; ///< Why it is not healthy.
    std::optional<Moment> since;
    std::optional<Moment> until; ///< When its state may change by itself.
    double score = 97;
    double successRate = 1; ///< Raw; 1 while nothing was counted.
    qint64 successes = 0;
    qint64 failures = 0;
    int consecutiveFailures = 0;
    int inFlight = 0; ///< Calls under way.
    BreakerState breaker = BreakerState::Closed;
    std::optional<Moment> breakerUntil;
    QList<QuotaStatus> quota;
    QList<ModelStatus> models;
    std::optional<Milliseconds> ttftMedian;
    std::optional<Milliseconds> ttftP95;
    QList<Milliseconds> recentTtft; ///< Oldest first, for the sparkline.
    std::optional<Moment> nextCheck;
    bool operator==(const KeySnapshot &) const = default;
};

/// Why a key was, or was not, taken for a call.
struct Consideration {
    KeyId key;
    bool taken = false;
    QString reason; ///< A stable name: "chosen", "resting", "open", "paused", "quota", "failed", "withheld", ...
    bool operator==(const Consideration &) const = default;
};

/// A line of the event log.
struct LogEntry {
    Moment at;
    QString what; ///< A stable name: "sent", "failed", "succeeded", "breaker-opened", "tier-changed", "latched", ...
    std::optional<KeyId> key;
    std::optional<CallId> call;
    std::optional<FailureKind> failure;
    std::optional<Blame> blame; ///< Of that failure.
    QString detail; ///< English, no key, no document text.
    QList<Consideration> considered;
    bool operator==(const LogEntry &) const = default;
};

/// Something the user should know and can change.
struct Notice {
    QString what; ///< A stable name: "shared-project", "key-rejected", "on-fallback", "region", ...
    QList<KeyId> keys;
    std::optional<FailureKind> failure;
    QString link; ///< Where to put it right, when the service named one on a host of its own.
    bool operator==(const Notice &) const = default;
};

struct PoolSnapshot {
    Tier tier = Tier::Offline;
    QString reason; ///< A stable name of why this tier: "no-keys", "paused", "all-usable", "some-failed", "on-trial", "user-keys-failed", ...
    std::optional<Moment> tierSince;
    std::vector<KeySnapshot> keys;
    int fallbackUsedToday = 0;
    bool online = true;
    QList<Notice> notices;
    QString route;         ///< The way taken now, where several are allowed.
    QStringList lostRoutes; ///< Those that do not get through on this network.
    PredictionScore quotaForecasts; ///< How often the end of a day's quota was told within a quarter of the time left...
    PredictionScore keyForecasts;   ///< ...and a key that was given less did fail again.
    bool operator==(const PoolSnapshot &) const = default;
};

} // namespace quire::pool
