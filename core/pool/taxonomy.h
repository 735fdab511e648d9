// The failure taxonomy: what a fault means, whose fault it is, and what follows. Codecs fill in a Fault from a service's
// bytes, classify() turns it into a Failure, rowOf() says what the pool does with it. Pure values.
//
// Order of evidence: transport, status, the service's own words (reason before code before message). What is not known
// becomes Unknown4xx or Unknown5xx, and never latches a key.
#pragma once

#include "core/base/http.h"
#include "core/pool/failure.h"
#include "core/pool/key.h"

namespace quire::pool {

/// Where in an exchange it went wrong.
enum class Stage {
    Reply,  ///< No reply, or one whose status is an error.
    Stream, ///< A 200 that turned out not to hold an answer.
};

/// A fault in neutral words; every member may be left at its default when it is not known.
struct Fault {
    Service service = Service::Gemini;
    Stage stage = Stage::Reply;
    TransportFault transport = TransportFault::None;
    int status = 0;       ///< Of HTTP; for an error inside a stream, the code that the error names.
    bool html = false;    ///< The body is HTML: a captive portal, a proxy's page.
    QString code;         ///< "RESOURCE_EXHAUSTED", "invalid_api_key", "SUBSCRIPTION_TOKEN_INVALID": error.status or error.code.
    QString reason;       ///< ErrorInfo.reason "API_KEY_INVALID"; error.type "exceed_context_size_error".
    QString message;      ///< As the server wrote it.
    bool keyMissing = false;     ///< The server says that the request carried no key (a bug of ours).
    bool fieldViolation = false; ///< The server names a field of the request that is wrong.
    QList<QuotaViolation> quota; ///< As far as the server lists them; a message's "limit: N" is read by classify().
    std::optional<std::chrono::milliseconds> retryAfter; ///< RetryInfo, Retry-After, X-RateLimit-Reset.
    QString consumer;      ///< "projects/123".
    QString activationUrl; ///< Any; classify() keeps it only on a console.*.google.com host.
    QString finishReason;  ///< The service's word, when the stream gave one: "STOP", "MAX_TOKENS", "length".
    QString blockReason;   ///< promptFeedback.blockReason.
    bool textArrived = false;  ///< Some text of the answer was decoded.
    bool errorInside = false;  ///< Stage::Stream: an error envelope stood in the stream.

    bool operator==(const Fault &) const = default;
};

[[nodiscard]] Failure classify(const Fault &fault);
/// A failure that needs no evidence (FirstByteTimeout, Stalled, Cancelled, ...), with its row's blame.
[[nodiscard]] Failure failureOf(FailureKind kind, const QString &detail = {});

/// "GenerateRequestsPerDayPerProjectPerModel-FreeTier" to its unit and period; nothing when it names no period.
[[nodiscard]] std::optional<QuotaViolation> quotaFromId(QStringView quotaId);
/// "45.837906927s", "964.97ms", "1h2m3s", "6m0s"; nothing for anything else.
[[nodiscard]] std::optional<std::chrono::milliseconds> durationFromText(QStringView text);

/// What a failure is to a key's breaker.
enum class Verdict { Counts, Neutral, Success };
/// Whose delay the next attempt waits for.
enum class Pace { None, RateLimit, ServerError, Denied, Short };
/// Whether another key is asked now.
enum class Failover { No, Once, Yes };
/// What is put out of service, and until its next check.
enum class LatchScope { None, Key, Project, KeyModel, ProjectModel, Network };

struct Row {
    FailureKind kind;
    const char *name;
    Blame blame;
    double weight;           ///< Added to the key's failure mass when no other key failed lately.
    double correlatedWeight; ///< The same when another key did.
    Verdict verdict;
    int sameKeyRetries;
    Pace pace;
    Failover failover;
    bool fallbackCures; ///< A fallback key may be asked because of it.
    LatchScope latch;
    std::chrono::milliseconds latchFirst; ///< Doubles with each failed check, up to latchMost.
    std::chrono::milliseconds latchMost;
    ErrorCode error;
};

[[nodiscard]] const Row &rowOf(FailureKind kind);
/// MidStreamError counts as what was inside it.
[[nodiscard]] FailureKind effectiveKind(const Failure &failure);

} // namespace quire::pool
