#include "tests/sim/world.h"

#include "core/pool/calendar.h"
#include "core/pool/taxonomy.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <queue>

namespace quire::sim {
namespace {

constexpr qint64 epoch = 3'600'000; // The boot clock's reading at the start.
constexpr qint64 patience = 30 * 60'000;

struct Request {
    Call call;
    qint64 at = 0;
    bool bad = false;
    bool closed = false;
    bool answered = false;
    bool dropped = false; ///< Cancelled, or lost in a restart.
    int sends = 0;
    bool onFallback = false;
    std::optional<qint64> firstText;
    std::optional<qint64> endedAt;
};

struct Flight {
    Send send;
    bool dead = false;
};

class World
{
public:
    World(const Trace &trace, Contestant &contestant, std::uint64_t seed)
        : m_trace(trace)
        , m_contestant(contestant)
        , m_rng{seed}
        , m_fates{seed + 77}
    {
    }

    Outcome run()
    {
        setUp();
        for (;;) {
            const auto wake = m_contestant.nextWakeUp();
            const qint64 due = wake ? std::max(m_now, wake->time_since_epoch().count() - epoch) : m_end + 1;
            if (due <= m_end && (m_agenda.empty() || due < m_agenda.top().at)) {
                m_now = std::max(awakeAt(due), m_now);
                tell(TimeReached{now()});
                if (++m_idle > 200'000)
                    break;
                continue;
            }
            if (m_agenda.empty() || m_agenda.top().at > m_end)
                break;
            const Item item = m_agenda.top();
            m_agenda.pop();
            m_now = std::max(m_now, awakeAt(item.at));
            item.work();
        }
        return count();
    }

private:
    struct Item {
        qint64 at;
        qint64 order;
        std::function<void()> work;
        bool operator<(const Item &other) const { return std::tie(other.at, other.order) < std::tie(at, order); }
    };

    [[nodiscard]] Moment now() const
    {
        return {Instant(Milliseconds(epoch + m_now)), m_trace.start + Milliseconds(m_now + m_skew)};
    }
    [[nodiscard]] WallTime trueTime() const { return m_trace.start + Milliseconds(m_now); }

    /// Nothing happens while the machine sleeps.
    [[nodiscard]] qint64 awakeAt(qint64 at) const
    {
        for (const Span &sleep : m_trace.sleeps) {
            if (at >= sleep.at && at < sleep.at + sleep.length)
                return sleep.at + sleep.length;
        }
        return at;
    }
    [[nodiscard]] bool sleptBetween(qint64 from, qint64 to) const
    {
        return std::any_of(m_trace.sleeps.cbegin(), m_trace.sleeps.cend(), [&](const Span &sleep) { return from < sleep.at && to >= sleep.at; });
    }

    void plan(qint64 at, std::function<void()> work) { m_agenda.push({at, m_order++, std::move(work)}); }
    double in(Range range) { return range.least + m_fates.unit() * (range.most - range.least); }

    KeysChanged keysNow() const
    {
        KeysChanged changed;
        changed.at = now();
        for (const TraceKey &key : m_trace.keys)
            changed.keys.push_back(key.info);
        changed.policy = m_trace.policy;
        changed.policy.fallback = FallbackUse::ChatAndPassages;
        changed.policy.fallbackDailyCap = 1'000'000; // The comparison is of habits, not of caps.
        return changed;
    }

    void setUp()
    {
        double at = 1000;
        for (int i = 0; i < m_trace.requests; ++i) {
            if (i % m_trace.burst == 0 && i > 0)
                at += -std::log(1 - m_rng.unit()) * m_trace.every;
            for (const Span &sleep : m_trace.sleeps) { // Nobody asks a sleeping machine.
                if (at >= double(sleep.at) && at < double(sleep.at + sleep.length))
                    at += double(sleep.length);
            }
            plan(qint64(at), [this, i] { arrive(i); });
        }
        m_end = qint64(at) + patience;
        for (const NetworkStep &step : m_trace.network) {
            plan(step.at, [this, step] {
                m_online = step.online;
                if (!step.name.isEmpty()) // Unnamed: the system does not notice.
                    tell(NetworkChanged{now(), step.online, step.name});
            });
        }
        for (const Span &step : m_trace.clock)
            plan(step.at, [this, step] { m_skew += step.length; });
        for (const qint64 restart : m_trace.restarts) {
            plan(restart, [this] {
                for (Request &request : m_requests) {
                    request.dropped = request.dropped || !request.closed;
                    request.closed = true;
                }
                m_flights.clear();
                m_contestant.restart(keysNow());
            });
        }
        for (qint64 sample = 30'000; sample < m_end - patience; sample += 30'000)
            plan(sample, [this] { takeSample(); });
        tell(keysNow());
    }

    void arrive(int index)
    {
        Request request;
        request.call.id = CallId{index + 1};
        request.call.kind = m_trace.kind;
        request.call.service = m_trace.kind == CallKind::Search ? Service::Brave : Service::Gemini;
        request.call.model = QStringLiteral("gemini-2.5-flash");
        request.call.estimatedTokens = 2000;
        request.call.requestHash = QByteArray::number(index);
        request.at = m_now;
        request.bad = m_trace.badEvery > 0 && index % m_trace.badEvery == m_trace.badEvery - 1;
        m_requests.push_back(request);
        const Call call = request.call;
        if (m_rng.unit() < m_trace.cancel) {
            plan(m_now + 1 + qint64(m_rng.below(4000)), [this, id = call.id] {
                Request &gone = requestOf(id);
                if (gone.closed)
                    return;
                gone.closed = gone.dropped = true;
                m_flights.erase(id.value);
                tell(Cancelled{now(), id});
            });
        }
        tell(CallArrived{now(), call});
    }

    Request &requestOf(CallId id)
    {
        return *std::find_if(m_requests.begin(), m_requests.end(), [id](const Request &request) { return request.call.id == id; });
    }
    const TraceKey &keyOf(KeyId id) const
    {
        return *std::find_if(m_trace.keys.begin(), m_trace.keys.end(), [id](const TraceKey &key) { return key.info.id == id; });
    }

    void tell(const Event &event)
    {
        obey(m_contestant.handle(event));
        for (int guard = 0; guard < 2000; ++guard) {
            const Decision decision = m_contestant.handle(TimeReached{now()});
            if (std::holds_alternative<Nothing>(decision))
                return;
            obey(decision);
        }
    }

    void obey(const Decision &decision)
    {
        if (const auto *send = std::get_if<Send>(&decision))
            sendOff(*send);
        else if (const auto *giveUp = std::get_if<GiveUp>(&decision))
            close(requestOf(giveUp->call), false);
        else if (const auto *probe = std::get_if<Probe>(&decision))
            check(*probe);
    }

    void close(Request &request, bool answered)
    {
        if (request.closed)
            return;
        request.closed = true;
        request.answered = answered;
        request.endedAt = m_now;
    }

    [[nodiscard]] bool active(const TraceFault &fault, const TraceKey &key, const QString &route, const QString &model) const
    {
        // Who knows of no ways takes the first one.
        const QString way = route.isEmpty() ? m_trace.policy.routes.value(0) : route;
        if ((!fault.route.isEmpty() && fault.route != way) || (!fault.model.isEmpty() && fault.model != model))
            return false;
        return m_now >= fault.from && (fault.to < 0 || m_now < fault.to) && (fault.key == 0 || fault.key == key.info.id.value)
               && (fault.project.isEmpty() || fault.project == key.project);
    }

    Failure failureFrom(const TraceFault &fault) const
    {
        Failure result = failureOf(*fault.kind);
        static const std::map<ErrorCode, int> statuses = {{ErrorCode::KeyRejected, 403}, {ErrorCode::RateLimited, 429}, {ErrorCode::QuotaSpent, 429}, {ErrorCode::Overloaded, 503}, {ErrorCode::RegionBlocked, 400}, {ErrorCode::BadRequest, 400}, {ErrorCode::ModelMissing, 404}};
        const auto status = statuses.find(rowOf(*fault.kind).error);
        result.status = *fault.kind == FailureKind::Network ? 0 : status == statuses.end() ? 200 : status->second;
        if (fault.retryAfter)
            result.retryAfter = Milliseconds(*fault.retryAfter);
        return result;
    }

    std::optional<Failure> overLimit(const TraceKey &key)
    {
        for (const TraceLimit &limit : m_trace.limits) {
            if (limit.project != key.project)
                continue;
            const auto second = std::chrono::floor<std::chrono::seconds>(trueTime());
            const WallTime ends = limit.period == QuotaPeriod::Day ? nextPacificMidnight(trueTime())
                                  : limit.period == QuotaPeriod::Second ? WallTime(second + 1s)
                                                                        : nextMinute(trueTime());
            auto &[window, used] = m_used[{limit.project, int(limit.period)}];
            if (window != ends) {
                window = ends;
                used = 0;
            }
            if (used < limit.requests)
                continue;
            const bool day = limit.period == QuotaPeriod::Day || limit.saysDay;
            Failure failure = failureOf(day ? FailureKind::QuotaPerDay : limit.period == QuotaPeriod::Second ? FailureKind::RateLimitPerSecond : FailureKind::RateLimitPerMinute);
            failure.status = 429;
            failure.retryAfter = day ? Milliseconds(0) : Milliseconds(ends - trueTime());
            failure.quota = {{QuotaUnit::Requests, day ? QuotaPeriod::Day : limit.period, QStringLiteral("gemini-2.5-flash"), limit.saysDay ? std::nullopt : std::optional<qint64>(limit.requests)}};
            return failure;
        }
        for (const TraceLimit &limit : m_trace.limits) {
            if (limit.project == key.project)
                ++m_used[{limit.project, int(limit.period)}].second;
        }
        return std::nullopt;
    }

    void sendOff(const Send &send)
    {
        Request &request = requestOf(send.call);
        const TraceKey &key = keyOf(send.key);
        ++request.sends;
        ++m_outcome.allSends;
        m_outcome.fallbackSends += key.info.owner == Owner::Fallback;
        if (key.info.owner == Owner::Fallback)
            request.onFallback = true;
        if (m_certain[send.key.value])
            ++m_afterCertain[send.key.value];
        m_flights[send.call.value] = send.attempt;
        const qint64 firstBy = m_now + send.firstByteTimeout.count();

        if (!m_online)
            return failLater(send, failureOf(FailureKind::Network), qint64(in({20, 400})));
        if (request.bad) {
            Failure failure = failureOf(FailureKind::BadRequest);
            failure.status = 400;
            return failLater(send, failure, qint64(in({150, 500})));
        }
        double ttft = in(key.ttft);
        for (const TraceFault &fault : m_trace.faults) {
            if (!fault.onCalls || !active(fault, key, send.route, send.model) || m_fates.unit() >= fault.probability)
                continue;
            if (fault.slow) {
                ttft = in(fault.takes);
                continue;
            }
            if (!fault.kind) // Nothing ever comes.
                return failLater(send, failureOf(FailureKind::FirstByteTimeout), firstBy - m_now);
            const LatchScope latch = rowOf(*fault.kind).latch;
            const Failure failure = failureFrom(fault);
            if (fault.afterText) {
                firstByteLater(send, qint64(ttft));
                return failLater(send, failure, qint64(ttft + in(fault.takes)));
            }
            const qint64 takes = qint64(in(fault.takes));
            const bool certain = latch == LatchScope::Key || latch == LatchScope::Project;
            return failLater(send, failure, takes, certain);
        }
        if (const auto limited = overLimit(key))
            return failLater(send, *limited, qint64(in({80, 300})));
        if (qint64(ttft) + m_now > firstBy)
            return failLater(send, failureOf(FailureKind::FirstByteTimeout), firstBy - m_now);
        firstByteLater(send, qint64(ttft));
        later(send, qint64(ttft + in({500, 2500})), [this, send] {
            close(requestOf(send.call), true);
            m_certain[send.key.value] = false;
            tell(Succeeded{now(), send.call, send.attempt, {2000, 300}});
        });
    }

    /// At that time, unless the attempt is over by then; a sleep in between breaks its connection.
    void later(const Send &send, qint64 delay, std::function<void()> work)
    {
        const qint64 sentAt = m_now;
        plan(m_now + delay, [this, send, sentAt, delay, work = std::move(work)] {
            const auto flight = m_flights.find(send.call.value);
            if (flight == m_flights.end() || flight->second != send.attempt)
                return;
            if (sleptBetween(sentAt, sentAt + delay)) {
                m_flights.erase(flight);
                tell(Failed{now(), send.call, send.attempt, failureOf(FailureKind::Network)});
                return;
            }
            work();
        });
    }

    void firstByteLater(const Send &send, qint64 delay)
    {
        later(send, delay, [this, send] {
            Request &request = requestOf(send.call);
            if (!request.firstText)
                request.firstText = m_now;
            tell(FirstByte{now(), send.call, send.attempt});
        });
    }

    void failLater(const Send &send, const Failure &failure, qint64 delay, bool certain = false)
    {
        later(send, delay, [this, send, failure, certain] {
            m_flights.erase(send.call.value);
            if (certain)
                m_certain[send.key.value] = true;
            tell(Failed{now(), send.call, send.attempt, failure});
        });
    }

    void check(const Probe &probe)
    {
        ++m_outcome.probes;
        const TraceKey &key = keyOf(probe.key);
        std::optional<Failure> failure;
        if (!m_online)
            failure = failureOf(FailureKind::Network);
        for (const TraceFault &fault : m_trace.faults) {
            if (failure || fault.slow || !fault.onProbes || !active(fault, key, probe.route, {}))
                continue;
            if (!fault.kind)
                return; // It hangs.
            failure = failureFrom(fault);
        }
        plan(m_now + 150, [this, probe, failure] {
            if (failure)
                tell(ProbeFailed{now(), probe.attempt, *failure});
            else
                tell(ProbeSucceeded{now(), probe.attempt});
        });
    }

    /// A key is sound when no fault of its own is on it; service-wide faults do not make it unsound.
    void takeSample()
    {
        for (const TraceKey &key : m_trace.keys) {
            const bool sound = std::none_of(m_trace.faults.cbegin(), m_trace.faults.cend(), [&](const TraceFault &fault) {
                return (fault.key != 0 || !fault.project.isEmpty()) && (fault.key == key.info.id.value || fault.project == key.project);
            });
            if (!sound || key.info.owner == Owner::Fallback)
                continue;
            ++m_samples;
            m_out += !m_contestant.believesUsable(key.info.id, now());
        }
    }

    Outcome count()
    {
        for (const Request &request : m_requests) {
            if (request.dropped)
                continue;
            ++m_outcome.counted;
            m_outcome.onFallback += request.onFallback;
            if (request.bad) {
                ++m_outcome.bad;
                m_outcome.badSends += request.sends;
                continue;
            }
            ++m_outcome.asked;
            m_outcome.answered += request.answered;
            m_outcome.sends += request.sends;
            m_outcome.waited += double(request.firstText.value_or(request.endedAt.value_or(m_end)) - request.at);
        }
        for (const auto &[key, calls] : m_afterCertain)
            m_outcome.afterCertain = std::max(m_outcome.afterCertain, calls);
        m_outcome.soundOut = m_samples > 0 ? double(m_out) / m_samples : 0;
        return m_outcome;
    }

    const Trace &m_trace;
    Contestant &m_contestant;
    Rng m_rng;
    Rng m_fates;
    std::priority_queue<Item> m_agenda;
    qint64 m_order = 0;
    qint64 m_now = 0;
    qint64 m_end = 0;
    qint64 m_skew = 0;
    int m_idle = 0;
    bool m_online = true;
    std::vector<Request> m_requests;
    std::map<qint64, AttemptId> m_flights;
    std::map<std::pair<QString, int>, std::pair<WallTime, int>> m_used;
    std::map<qint64, bool> m_certain;
    std::map<qint64, int> m_afterCertain;
    int m_samples = 0;
    int m_out = 0;
    Outcome m_outcome;
};

} // namespace

Outcome play(const Trace &trace, Contestant &contestant, std::uint64_t seed)
{
    return World(trace, contestant, seed).run();
}

} // namespace quire::sim
