#include "tests/sim/baselines.h"

#include "core/pool/backoff.h"

#include <algorithm>
#include <map>

namespace quire::sim {
namespace {

struct KeyNotes {
    int inARow = 0;
    Instant outUntil{};
};

struct OpenCall {
    Call call;
    int attempts = 0;
    Instant due{};
    std::optional<AttemptId> attempt;
    KeyId key;
    std::vector<KeyId> tried;
    std::optional<Error> end;
};

class Baseline final : public Contestant
{
public:
    Baseline(const Habits &habits, std::uint64_t seed)
        : m_habits(habits)
        , m_rng{seed}
    {
    }

    Decision handle(const Event &event) override
    {
        const Moment now = std::visit([](const auto &happened) { return happened.at; }, event);
        if (const auto *keys = std::get_if<KeysChanged>(&event))
            m_keys = keys->keys;
        else if (const auto *arrived = std::get_if<CallArrived>(&event))
            m_calls[arrived->call.id.value] = OpenCall{arrived->call, 0, now.boot, {}, {}, {}, {}};
        else if (const auto *first = std::get_if<FirstByte>(&event))
            m_shown.push_back(first->call.value);
        else if (const auto *done = std::get_if<Succeeded>(&event))
            succeeded(*done);
        else if (const auto *failed = std::get_if<Failed>(&event))
            failedWith(*failed);
        else if (const auto *cancelled = std::get_if<Cancelled>(&event))
            m_calls.erase(cancelled->call.value);
        return next(now);
    }

    [[nodiscard]] std::optional<Instant> nextWakeUp() const override
    {
        std::optional<Instant> result;
        for (const auto &[id, call] : m_calls) {
            if (!call.attempt && (!result || call.due < *result))
                result = call.due;
        }
        return result;
    }

    void restart(const KeysChanged &keys) override
    {
        m_calls.clear();
        m_notes.clear();
        m_keys = keys.keys;
    }

    [[nodiscard]] bool believesUsable(KeyId key, Moment now) const override
    {
        const auto found = m_notes.find(key.value);
        return found == m_notes.end() || now.boot >= found->second.outUntil;
    }

private:
    void succeeded(const Succeeded &event)
    {
        const auto found = m_calls.find(event.call.value);
        if (found == m_calls.end())
            return;
        m_notes[found->second.key.value].inARow = 0;
        m_calls.erase(found);
    }

    void failedWith(const Failed &event)
    {
        const auto found = m_calls.find(event.call.value);
        if (found == m_calls.end())
            return;
        OpenCall &call = found->second;
        call.attempt.reset();
        KeyNotes &notes = m_notes[call.key.value];
        const bool badRequest = event.failure.kind == FailureKind::BadRequest || event.failure.kind == FailureKind::TooLong;
        if (!(badRequest && m_habits.stopsAtBadRequest) && m_habits.strikes > 0 && ++notes.inARow >= m_habits.strikes) {
            notes.outUntil = event.at.boot + m_habits.rest;
            notes.inARow = 0;
        }
        const bool shown = std::find(m_shown.cbegin(), m_shown.cend(), event.call.value) != m_shown.cend();
        if (shown || (badRequest && m_habits.stopsAtBadRequest) || call.attempts >= m_habits.attempts) {
            call.end = toError(event.failure);
            call.due = event.at.boot;
            return;
        }
        call.due = event.at.boot + delay(call, event.failure);
    }

    Milliseconds delay(const OpenCall &call, const Failure &failure)
    {
        if (m_habits.givenDelays) {
            const Pace pace = failure.status == 429 ? Pace::RateLimit : failure.status == 403 ? Pace::Denied : Pace::ServerError;
            return backoff(rangeFor(pace, Policy()), call.attempts - 1, {}, {}, m_rng);
        }
        if (m_habits.delays.empty())
            return 0ms;
        return m_habits.delays[std::min(std::size_t(call.attempts) - 1, m_habits.delays.size() - 1)];
    }

    Decision next(Moment now)
    {
        for (auto &[id, call] : m_calls) {
            if (call.attempt || now.boot < call.due)
                continue;
            if (call.end) {
                const GiveUp decision{call.call.id, *call.end};
                m_calls.erase(id);
                return decision;
            }
            const auto key = choose(call, now);
            if (!key) {
                const GiveUp decision{call.call.id, {ErrorCode::NoKey, QString(), {}}};
                m_calls.erase(id);
                return decision;
            }
            call.key = *key;
            call.attempt = AttemptId{m_nextAttempt++};
            ++call.attempts;
            call.tried.push_back(*key);
            Send send;
            send.call = call.call.id;
            send.attempt = *call.attempt;
            send.key = *key;
            send.model = call.call.model;
            return send;
        }
        return Nothing{};
    }

    std::optional<KeyId> choose(const OpenCall &call, Moment now)
    {
        const auto pick = [&](Owner owner, bool untried) {
            std::vector<KeyId> result;
            for (const KeyInfo &key : m_keys) {
                const bool tried = std::find(call.tried.cbegin(), call.tried.cend(), key.id) != call.tried.cend();
                if (key.owner == owner && key.service == call.call.service && believesUsable(key.id, now) && !(untried && tried))
                    result.push_back(key.id);
            }
            return result;
        };
        if (m_habits.sameKeyFirst && call.attempts > 0) {
            if (call.attempts + 1 < m_habits.attempts)
                return call.key;
            const auto spare = pick(Owner::Fallback, false);
            return spare.empty() ? std::optional(call.key) : std::optional(spare.front());
        }
        auto own = pick(Owner::User, true);
        if (own.empty() && m_habits.fallback) {
            const auto spare = pick(Owner::Fallback, false);
            if (!spare.empty())
                return spare[std::size_t(m_rng.below(spare.size()))];
        }
        if (own.empty())
            own = pick(Owner::User, false);
        if (own.empty())
            return std::nullopt;
        switch (m_habits.order) {
        case Habits::Order::InOrder: return own.front();
        case Habits::Order::Random: return own[std::size_t(m_rng.below(own.size()))];
        case Habits::Order::RoundRobin: return own[std::size_t(m_turn++) % own.size()];
        }
        return own.front();
    }

    Habits m_habits;
    Rng m_rng;
    std::vector<KeyInfo> m_keys;
    std::map<qint64, OpenCall> m_calls;
    std::map<qint64, KeyNotes> m_notes;
    std::vector<qint64> m_shown;
    qint64 m_nextAttempt = 1;
    std::uint64_t m_turn = 0;
};

} // namespace

std::unique_ptr<Contestant> makeBaseline(const Habits &habits, std::uint64_t seed)
{
    return std::make_unique<Baseline>(habits, seed);
}

} // namespace quire::sim
