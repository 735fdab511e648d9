// Failure: what a codec makes of a bad reply, and all that the pool needs to know of it - whose fault it is above all.
// The rows of the taxonomy are in taxonomy.h. Values.
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace quire::pool {

/// One per row of the taxonomy; the comments give the row.
enum class FailureKind {
    KeyInvalid,        // 1, B1
    KeyExpired,        // 2
    KeyType,           // 3
    KeyLeaked,         // 4
    ProjectBanned,     // 5
    ApiOff,            // 6
    KeyRestricted,     // 7
    ClientBug,         // 8, B2
    DeniedUnknown,     // 9
    Region,            // 10
    RegionBilling,     // 10, where a billing account would help: the project's matter
    TooLong,           // 11
    BadRequest,        // 12, B3
    ModelGone,         // 13
    RateLimitPerMinute, // 14
    QuotaPerDay,       // 15
    QuotaMixed,        // 16
    NotInTier,         // 17
    CapacityOrIp,      // 18
    NoCredit,          // 19
    Overloaded,        // 20
    ServerError,       // 21
    TooSlow,           // 22
    Network,           // 23
    FirstByteTimeout,  // 24
    EmptyStream,       // 25
    BlockedContent,    // 26
    OutputBudget,      // 27
    ModelFault,        // 28
    MidStreamError,    // 29: `inner` says what it was
    CutStream,         // 30
    Stalled,           // 30
    Cancelled,         // 31
    RateLimitPerSecond, // B4
    QuotaPerMonth,     // B5
    Unknown4xx,
    Unknown5xx,
};

enum class Blame { Key, Project, Request, Model, Service, Network, App, Nobody };
enum class QuotaUnit { Requests, Tokens };
enum class QuotaPeriod { Second, Minute, Day, Month };

struct QuotaViolation {
    QuotaUnit unit = QuotaUnit::Requests;
    QuotaPeriod period = QuotaPeriod::Minute;
    QString model;
    std::optional<qint64> limit;
    bool operator==(const QuotaViolation &) const = default;
};

/// What a server said, with a good reply, of one of its limits.
struct Allotment {
    QuotaPeriod period = QuotaPeriod::Minute;
    qint64 limit = 0;
    qint64 left = 0;
    std::chrono::milliseconds resets{0}; ///< Until it is full again.
    bool operator==(const Allotment &) const = default;
};

struct Failure {
    FailureKind kind = FailureKind::Unknown4xx;
    Blame blame = Blame::Nobody;
    std::optional<FailureKind> inner;                    ///< For MidStreamError.
    std::optional<std::chrono::milliseconds> retryAfter; ///< As the server gave it, believed or not.
    QList<QuotaViolation> quota;
    QString consumer;      ///< "projects/123" when the server named it.
    QString activationUrl; ///< For ApiOff; only on a console.*.google.com host.
    int status = 0;
    QString detail; ///< The server's words, redacted; for the log.
    bool textArrived = false; ///< Some of the answer had already been shown.

    bool operator==(const Failure &) const = default;
};

[[nodiscard]] QString failureKindName(FailureKind kind); ///< "key-invalid", ...
[[nodiscard]] QString blameName(Blame blame);
/// The general error that a caller sees when this failure ends its call.
[[nodiscard]] Error toError(const Failure &failure);

} // namespace quire::pool
