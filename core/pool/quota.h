// Quota: what a project may still ask of a model. Buckets per project, model, unit and period; limits are learned from
// the server's own words, or by feeling for them. A key has no quota, its project has: two keys of one project share a
// book. A value; time comes in, and calendar ends are kept as instants so that setting the clock moves nothing.
#pragma once

#include "core/base/ids.h"
#include "core/base/rng.h"
#include "core/pool/failure.h"
#include "core/base/clock.h"
#include "core/pool/prediction.h"

#include <vector>

namespace quire::pool {

using ModelId = int; ///< A model's number within one pool; see Names.

struct Bucket {
    ModelId model = 0;
    QuotaUnit unit = QuotaUnit::Requests;
    QuotaPeriod period = QuotaPeriod::Minute;
    std::optional<qint64> limit;
    bool limitGuessed = false; ///< Felt for rather than told: grows by one with each clean window.
    qint64 used = 0;           ///< Within the window, what is under way included.
    Instant windowEnds{};
    std::optional<Instant> blockedUntil;
    FailureKind reason = FailureKind::RateLimitPerMinute;
    int rung = 0;                     ///< On the ladder of daily limits.
    int falseAlarms = 0;              ///< How often a daily limit turned out to be over after minutes.
    QuotaForecast forecast;           ///< For days and months.
    std::optional<AttemptId> trial;   ///< The one attempt that finds out whether a daily limit is over.

    bool operator==(const Bucket &) const = default;
};

/// Whether a call may be sent now, and how much room there is.
struct Allowance {
    std::optional<Instant> blockedUntil; ///< Set: not now.
    FailureKind reason = FailureKind::RateLimitPerMinute;
    double headroom = 1; ///< 0-1, of the tightest bucket.
};

struct Reservation {
    ModelId model = 0;
    qint64 tokens = 0;
    bool operator==(const Reservation &) const = default;
};

/// All buckets of one project.
class ProjectQuota
{
public:
    QString name; ///< "projects/123", the user's name for it, or a name of our own per key.
    bool known = false; ///< Named by the server or the user.
    PredictionScore forecasts;

    [[nodiscard]] Allowance allowance(ModelId model, qint64 tokens, Instant now) const;
    void reserve(const Reservation &reservation, AttemptId attempt, Moment now);
    /// The reply said how many tokens it really was.
    void settle(const Reservation &reservation, qint64 actualTokens, AttemptId attempt, Moment now);
    /// The reply said what is left of its limits.
    void told(ModelId model, const QList<Allotment> &allotments, Moment now);
    /// It never counted (cancelled before it was sent, refused without being served).
    void release(const Reservation &reservation, AttemptId attempt, Moment now);

    /// Takes in a quota failure; gives when the model may be asked again.
    Instant limited(const Failure &failure, const Reservation &reservation, AttemptId attempt, Moment now, Rng &rng);
    void unblock();

    [[nodiscard]] const std::vector<Bucket> &buckets() const { return m_buckets; }
    void adopt(const Bucket &bucket) { m_buckets.push_back(bucket); }
    /// Two projects turned out to be one.
    void merge(const ProjectQuota &other);

    bool operator==(const ProjectQuota &) const = default;

private:
    Bucket &bucket(ModelId model, QuotaUnit unit, QuotaPeriod period, Moment now);
    void roll(Bucket &bucket, Moment now) const;
    void endTrial(AttemptId attempt, bool passed);

    std::vector<Bucket> m_buckets;
};

} // namespace quire::pool
