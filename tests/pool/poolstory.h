// Small words for tests of the pool: a story is a pool, a clock, and what happened.
#pragma once

#include "core/pool/keypool.h"
#include "core/pool/taxonomy.h"

#include <QtTest>
#include <map>
#include <set>

namespace quire::test {

using namespace quire::pool;
using namespace std::chrono_literals;

inline Moment at(Milliseconds time)
{
    // A Monday, 2026-11-23 00:00 UTC: 16:00 of the day before in Los Angeles.
    return Moment{Instant(1h), WallTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 23))} + time;
}

inline KeyInfo userKey(int id, Service service = Service::Gemini)
{
    KeyInfo key;
    key.id = KeyId{id};
    key.service = service;
    key.label = QStringLiteral("key %1").arg(id);
    key.fingerprint = QByteArray("fingerprint-") + QByteArray::number(id);
    return key;
}

inline KeyInfo fallbackKey(int id, Service service = Service::Gemini)
{
    KeyInfo key = userKey(id, service);
    key.owner = Owner::Fallback;
    return key;
}

class Story
{
public:
    explicit Story(std::vector<KeyInfo> keys, Policy policy = {}, std::uint64_t seed = 1)
        : pool(seed)
        , keys(std::move(keys))
        , policy(std::move(policy))
    {
        changeKeys();
    }

    void changeKeys() { note(pool.handle(KeysChanged{now(), keys, policy})); }
    [[nodiscard]] Moment now() const { return at(time); }

    /// Time passes; the pool is woken whenever it asks to be.
    void pass(Milliseconds duration)
    {
        const Milliseconds end = time + duration;
        for (int guard = 0; guard < 100'000; ++guard) {
            const auto wake = pool.nextWakeUp();
            const Milliseconds due = wake ? std::max(time, *wake - at(0ms).boot) : end + 1ms;
            if (due > end)
                break;
            time = std::max(due, time + 1ms);
            drain();
        }
        time = std::max(time, end);
        drain();
    }

    void drain()
    {
        for (int guard = 0; guard < 1000; ++guard) {
            const Decision decision = pool.handle(TimeReached{now()});
            if (std::holds_alternative<Nothing>(decision))
                return;
            note(decision);
        }
        QFAIL("the pool decides without end");
    }

    Call chat(Content content = Content::ChatOnly)
    {
        Call call;
        call.id = CallId{nextCall++};
        call.model = QStringLiteral("gemini-2.5-flash");
        call.content = content;
        return call;
    }

    CallId ask(const Call &call)
    {
        tell(CallArrived{now(), call});
        return call.id;
    }
    CallId ask() { return ask(chat()); }

    template<typename E>
    void tell(const E &event)
    {
        note(pool.handle(event));
        drain();
    }

    void firstByte(CallId call)
    {
        const Send send = sent(call);
        tell(FirstByte{now(), call, send.attempt});
    }
    void succeed(CallId call)
    {
        const Send send = sent(call);
        inFlight.erase(call.value);
        answered.insert(call.value);
        tell(Succeeded{now(), call, send.attempt, {10, 10}});
    }
    void fail(CallId call, const Failure &failure)
    {
        const Send send = sent(call);
        inFlight.erase(call.value);
        tell(Failed{now(), call, send.attempt, failure});
    }
    void fail(CallId call, FailureKind kind) { fail(call, failureOf(kind)); }
    void cancel(CallId call)
    {
        inFlight.erase(call.value);
        tell(Cancelled{now(), call});
    }

    /// One call that ends well; the key that served it.
    KeyId served()
    {
        const CallId call = ask();
        const KeyId key = sent(call).key;
        succeed(call);
        return key;
    }

    [[nodiscard]] bool isSent(CallId call) const { return inFlight.count(call.value) > 0; }
    [[nodiscard]] Send sent(CallId call) const
    {
        const auto found = inFlight.find(call.value);
        return found == inFlight.end() ? Send{} : found->second;
    }
    [[nodiscard]] std::optional<Error> ended(CallId call) const
    {
        const auto found = givenUp.find(call.value);
        return found == givenUp.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] std::optional<WaitUntil> waiting(CallId call) const
    {
        const auto found = waits.find(call.value);
        return found == waits.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] KeySnapshot key(int id) const
    {
        for (const KeySnapshot &snapshot : pool.snapshot(now()).keys) {
            if (snapshot.info.id == KeyId{id})
                return snapshot;
        }
        return {};
    }
    [[nodiscard]] Tier tier() const { return pool.snapshot(now()).tier; }
    [[nodiscard]] bool logged(const char *what) const
    {
        const QList<LogEntry> entries = pool.log();
        return std::any_of(entries.cbegin(), entries.cend(), [what](const LogEntry &entry) { return entry.what == QLatin1StringView(what); });
    }

    KeyPool pool;
    std::vector<KeyInfo> keys;
    Policy policy;
    Milliseconds time{};
    int sends = 0;
    std::vector<Probe> probes; ///< Not answered yet.
    std::map<qint64, CallId> joined;
    std::set<qint64> answered;

private:
    void note(const Decision &decision)
    {
        if (const auto *send = std::get_if<Send>(&decision)) {
            ++sends;
            inFlight[send->call.value] = *send;
            waits.erase(send->call.value);
        } else if (const auto *wait = std::get_if<WaitUntil>(&decision)) {
            waits[wait->call.value] = *wait;
        } else if (const auto *end = std::get_if<GiveUp>(&decision)) {
            givenUp[end->call.value] = end->error;
            waits.erase(end->call.value);
        } else if (const auto *probe = std::get_if<Probe>(&decision)) {
            probes.push_back(*probe);
        } else if (const auto *join = std::get_if<Join>(&decision)) {
            joined[join->call.value] = join->leader;
        }
    }

    std::map<qint64, Send> inFlight;
    std::map<qint64, Error> givenUp;
    std::map<qint64, WaitUntil> waits;
    qint64 nextCall = 1;
};

/// A per-minute limit as Gemini tells it.
inline Failure perMinute(std::optional<Milliseconds> retryAfter = 26s)
{
    Failure failure = failureOf(FailureKind::RateLimitPerMinute);
    failure.status = 429;
    failure.retryAfter = retryAfter;
    failure.quota = {{QuotaUnit::Requests, QuotaPeriod::Minute, QString(), 10}};
    return failure;
}

inline Failure perDay(std::optional<qint64> limit = std::nullopt)
{
    Failure failure = failureOf(FailureKind::QuotaPerDay);
    failure.status = 429;
    failure.retryAfter = 0ms;
    failure.quota = {{QuotaUnit::Requests, QuotaPeriod::Day, QString(), limit}};
    return failure;
}

} // namespace quire::test
