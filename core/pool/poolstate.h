// KeyPool's insides: the whole state as one value, and the steps that handle() is made of. Private to core/pool; split
// over poolevents.cpp (what happened), poolblame.cpp (who pays), poolprojects.cpp (who shares a quota), poolretry.cpp (what
// becomes of the call), poolstanding.cpp (what bars a key), poolsearch.cpp (who serves), pooldecisions.cpp (what to do),
// pooltiers.cpp (who serves, as the user is told), poolchecks.cpp (probes), poolsnapshot.cpp (what to show), poolmemory.cpp,
// poolrestore.cpp and loghistory.cpp (what to keep).
#pragma once

#include "core/pool/backoff.h"
#include "core/pool/coincidence.h"
#include "core/pool/gates.h"
#include "core/pool/health.h"
#include "core/pool/keypool.h"
#include "core/pool/quota.h"
#include "core/pool/routes.h"
#include "core/pool/selection.h"

#include <unordered_map>

namespace quire::pool {

/// Model names as small numbers, so that selection compares integers.
class Names
{
public:
    int id(const QString &name)
    {
        const qsizetype known = m_names.indexOf(name);
        if (known >= 0)
            return int(known);
        m_names.append(name);
        return int(m_names.size()) - 1;
    }
    [[nodiscard]] QString name(int id) const { return m_names.value(id); }
    [[nodiscard]] int known(const QString &name) const { return int(m_names.indexOf(name)); } ///< -1: not yet.
    bool operator==(const Names &) const = default;

private:
    QStringList m_names;
};

/// Out of service for a certain reason until a check says otherwise.
struct Latch {
    FailureKind reason = FailureKind::KeyInvalid;
    Moment since;
    Instant nextCheck{};
    Milliseconds interval{};
    QString link;
    std::optional<QByteArray> network; ///< Set: only on that network.
    bool operator==(const Latch &) const = default;
};

struct ModelLatch {
    ModelId model = 0;
    Instant until{};
    bool operator==(const ModelLatch &) const = default;
};

struct ModelHealth {
    ModelId model = 0;
    Health health;
    bool operator==(const ModelHealth &) const = default;
};

struct KeyRecord {
    KeyInfo info;
    int project = 0;
    Health health;
    std::vector<ModelHealth> models;
    Breaker breaker;
    std::optional<Latch> latch;
    std::optional<Latch> lastLatch; ///< Forgotten with the next success: a fault that returns at once rests longer.
    std::vector<ModelLatch> modelLatches;
    Pacing pacing;
    Ttft ttft;
    Instant restUntil{};
    FailureKind restReason = FailureKind::Overloaded;
    int inFlight = 0;
    int rejections = 0; ///< In a row, for services whose first "invalid" is not to be believed.
    Instant lastRejection{};
    std::optional<Moment> lastResult;
    std::optional<Instant> lastSuccess;
    std::optional<Instant> lastTrouble; ///< The last fault that may have been the service's.
    std::optional<FailureKind> lastFailure;
    std::optional<Moment> lastFailureAt;
    std::optional<Instant> lastProbe;
    bool operator==(const KeyRecord &) const = default;
};

struct Tried {
    KeyId key;
    int project = 0;
    FailureKind kind = FailureKind::Unknown4xx;
    int count = 0;
    bool operator==(const Tried &) const = default;
};

struct Flight {
    AttemptId attempt;
    KeyId key;
    int project = 0;
    Instant sentAt{};
    std::optional<Instant> firstByteAt;
    Reservation reservation;
    QString route;
    bool operator==(const Flight &) const = default;
};

struct ActiveCall {
    Call call;
    ModelId model = 0;
    Moment arrived;
    Instant deadline{};
    std::optional<Flight> flight;
    std::vector<Tried> tried;
    int sends = 0;
    int freeSends = 0; ///< Of those: to keys that turned out to be out of service for certain.
    bool failedOver = false;
    bool committed = false; ///< Text has been shown.
    bool continuing = false; ///< The next Send is the one continuation.
    bool continued = false;
    bool largerOutput = false; ///< So is the next Send.
    std::optional<Instant> notBefore; ///< The retry budget is empty, and there is time.
    std::optional<Failure> last;
    std::optional<Error> ending;
    std::optional<CallId> leader;
    bool joined = false;
    std::optional<WaitUntil> said;
    std::optional<Instant> wake;
    std::uint64_t seenEpoch = 0;
    bool operator==(const ActiveCall &) const = default;
};

struct ActiveProbe {
    AttemptId attempt;
    KeyId key;
    Instant sentAt{};
    QString route;
    bool operator==(const ActiveProbe &) const = default;
};

struct ModelGate {
    Service service = Service::Gemini;
    ModelId model = 0;
    ServiceGate gate;
    bool operator==(const ModelGate &) const = default;
};

struct Refusal {
    QByteArray requestHash;
    Instant until{};
    bool operator==(const Refusal &) const = default;
};

struct Sticky {
    ConversationId conversation;
    KeyId key;
    Instant at{};
    bool operator==(const Sticky &) const = default;
};

/// What keeps a key from a call.
enum class Bar { None, Paused, Latched, ModelLatched, Open, Failed, Resting, Quota, Tried };

struct Standing {
    Bar bar = Bar::None;
    std::optional<Instant> until; ///< None: not by waiting.
    FailureKind kind = FailureKind::Unknown4xx;
    double headroom = 1;
};

[[nodiscard]] QString barName(Bar bar); ///< For Consideration::reason.
/// Whether a fallback key is a cure for what keeps this user key out.
[[nodiscard]] bool isCurable(const Standing &standing);
[[nodiscard]] ErrorCode errorOf(const Standing &standing);

struct KeyPool::State {
    explicit State(std::uint64_t seed)
        : rng{seed}
    {
    }

    Rng rng;
    Policy policy;
    std::vector<KeyRecord> keys;
    std::unordered_map<qint64, std::size_t> places; // By key id, in `keys`.
    std::vector<ProjectQuota> projects;
    Names models;
    std::vector<ActiveCall> calls; // In order of arrival.
    std::optional<ActiveProbe> probe;
    std::vector<KeyId> checkQueue;
    std::optional<Instant> nextTick;
    int recoveryTurn = 0;

    std::array<NetworkGate, 3> networks;  // By Service: a server of one's own may be down while the internet is there.
    std::array<RegionGate, 3> regions;    // By Service.
    std::array<ServiceGate, 3> addresses; // By Service: this machine's address is throttled.
    std::vector<ModelGate> outages;
    std::vector<Refusal> refusals;
    std::vector<Sticky> sticky;
    RouteBook routes;
    Coincidences coincidences;
    PredictionScore keyForecasts;

    std::array<TierTrack, 3> tiers; // By Service.
    std::size_t sampleFrom = 0;   // Where the next sample of many keys begins.
    std::uint64_t tiersEpoch = 0; // The epoch at which they were looked at last...
    Instant tiersDue{};           // ...and when they may change by time alone.
    std::uint64_t tickEpoch = 0;  // The same for latches and failed keys, which end by themselves.
    Instant tickDue{};
    Service mainService = Service::Gemini;
    ModelId mainModel = -1; // None yet.
    bool chatted = false;

    int fallbackUsed = 0;
    Instant fallbackDayEnds{};
    double retriesSpent = 0; ///< Of the budget.
    Instant retriesSpentAt{};

    Moment last;            ///< The latest moment seen.
    Milliseconds slept{};   ///< Time that health must not count.
    std::optional<Instant> wokeAt;
    std::uint64_t epoch = 1; ///< Changes with every event but the passing of time.
    qint64 nextAttempt = 1;
    QList<LogEntry> entries;

    bool operator==(const State &) const = default;

    // poolevents.cpp
    void apply(const CallArrived &event);
    void apply(const Sent &event);
    void apply(const FirstByte &event);
    void apply(const Succeeded &event);
    void apply(const Failed &event);
    void apply(const Cancelled &event);
    void apply(const ProbeSucceeded &event);
    void apply(const ProbeFailed &event);
    void apply(const TimeReached &event);
    void apply(const NetworkChanged &event);
    void apply(const KeysChanged &event);
    void apply(const KeyCommand &event);
    void noteTime(Moment now);

    // poolblame.cpp
    /// True when the way to the service was at fault and another way is open.
    bool punish(KeyRecord &record, const Flight &flight, const ActiveCall &call, const Failure &failure, Moment now);
    void latch(KeyRecord &record, const Failure &failure, Moment now);
    void unlatch(KeyRecord &record, Moment now, const char *why);
    void learnProject(KeyRecord &record, const QString &name, Moment now);
    void joinProject(KeyRecord &record, const QString &name, bool known);
    void moveToProject(KeyRecord &record, std::size_t project);
    void compareLimits(KeyRecord &record, const Failure &failure, ModelId model, Moment now);
    void tellApart(const KeyRecord &record, ModelId model, Instant sentAt, Moment now);
    bool loseRoute(Service service, const QString &route, FailureKind kind, Moment now);
    [[nodiscard]] ModelHealth &healthWith(KeyRecord &record, ModelId model);

    // poolretry.cpp
    void whatNext(ActiveCall &call, const Flight &flight, const Failure &failure, bool otherWay, Moment now);
    [[nodiscard]] bool spendRetry(Moment now);

    // poolevents.cpp
    void finish(CallId call);
    void releaseFollowers(CallId leader, const std::optional<Error> &error);
    void giveBack(const Flight &flight, Moment now);

    // pooldecisions.cpp
    Decision next(Moment now);
    Decision decide(ActiveCall &call, Moment now);
    Decision send(ActiveCall &call, KeyRecord &record, bool alternative, Moment now, QList<Consideration> considered);
    Decision wait(ActiveCall &call, Instant until, const Error &reason, Moment now);
    Decision giveUp(ActiveCall &call, const Error &error, Moment now, QList<Consideration> considered = {});

    // poolsearch.cpp
    /// What a look at the keys found for one call.
    struct Search {
        QList<Consideration> considered;
        std::vector<Candidate> candidates; ///< By index in `keys`.
        int continuable = -1;              ///< The key that just broke off: it may go on itself, when there is no other.
        int userKeys = 0;
        bool curable = true;               ///< A fallback key cures what keeps every user key out.
        std::optional<Instant> soon;       ///< When the first one may serve.
        std::optional<Standing> nearest;   ///< Of that one.
    };
    [[nodiscard]] Search lookAtUserKeys(const ActiveCall &call, Moment now);
    void lookAtFallbackKeys(Search &search, const ActiveCall &call, Moment now) const;
    void consider(Search &search, const ActiveCall &call, std::size_t index, Moment now) const;
    [[nodiscard]] std::size_t choose(Search &search, const ActiveCall &call, bool inOrder, Moment now);
    [[nodiscard]] double scoreFor(const KeyRecord &record, ModelId model, Instant now) const;
    /// The next failure is expected: it has failed a few times in a row, and its breaker has not opened yet.
    [[nodiscard]] bool isDemoted(const KeyRecord &record) const
    {
        return policy.demoteAfter > 0 && !record.breaker.until() && record.health.consecutiveFailures() >= policy.demoteAfter;
    }
    Decision take(ActiveCall &call, Search &search, bool inOrder, Moment now);
    /// The call is for a cheaper model from now on, when the user allows that and there is one.
    bool tryCheaperModel(ActiveCall &call, Moment now);

    // poolstanding.cpp
    struct Gate {
        Instant until;
        Error reason;
        bool ofTheModel = false; ///< Another model may be well.
    };
    [[nodiscard]] std::optional<Gate> gateFor(const ActiveCall &call, Moment now);
    Standing standing(const KeyRecord &record, ModelId model, qint64 tokens, Instant now) const;
    Standing standingFor(const KeyRecord &record, const ActiveCall &call, Instant now) const;
    std::optional<QString> fallbackBar(const ActiveCall &call, Moment now) const;
    [[nodiscard]] bool otherUserKeyUsable(const KeyRecord &record, ModelId model, Instant now) const;
    [[nodiscard]] bool isSickFor(const KeyRecord &record, Instant now) const; ///< Out because of a fault.

    // pooltiers.cpp
    void refreshTiers(Moment now);
    /// With the model that is chatted with, or the first cheaper one that may serve instead, where the user allows that.
    [[nodiscard]] Standing chatStanding(const KeyRecord &record, Instant now) const;
    [[nodiscard]] TierInput tierInput(Service service, Moment now, Instant &due) const;

    // poolchecks.cpp
    std::optional<Decision> nextProbe(Moment now);
    void tick(Moment now);
    void endByTime(Moment now);
    void queueChecks(Moment now);
    [[nodiscard]] std::optional<Instant> wakeUp() const;
    void endProbe();
    [[nodiscard]] KeyRecord *proberOf(Service service, Instant now);
    [[nodiscard]] bool hasActiveKey(Service service) const;

    // Small things.
    [[nodiscard]] Milliseconds awake(Instant now) const { return now.time_since_epoch() - slept; }
    [[nodiscard]] NetworkGate &network(Service service) { return networks[std::size_t(service)]; }
    [[nodiscard]] const NetworkGate &network(Service service) const { return networks[std::size_t(service)]; }
    [[nodiscard]] KeyRecord *find(KeyId id);
    [[nodiscard]] ActiveCall *find(CallId id);
    [[nodiscard]] ServiceGate &outage(Service service, ModelId model);
    [[nodiscard]] const ServiceGate *knownOutage(Service service, ModelId model) const;
    LogEntry &log(Moment at, QString what); ///< A stable name, from a literal: nothing is copied.
};

} // namespace quire::pool
