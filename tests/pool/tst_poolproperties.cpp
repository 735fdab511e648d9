// What must hold whatever happens: ten thousand random lives of a pool, each from its own seed.
#include "tests/pool/savedstate.h"
#include "poolstory.h"

using namespace quire;
using namespace quire::test;

namespace {

constexpr int lives = 10'000;
constexpr int steps = 24;

/// A world that does to a pool whatever a world can do. Decisions are collected, in order.
class World
{
public:
    explicit World(std::uint64_t seed)
        : m_rng{seed}
        , pool(seed)
    {
        const auto users = m_rng.below(4);
        const auto fallbacks = m_rng.below(3);
        for (std::uint64_t i = 0; i < users + fallbacks; ++i) {
            KeyInfo key = userKey(int(i) + 1);
            key.owner = i < users ? Owner::User : Owner::Fallback;
            if (one(4))
                key.project = QStringLiteral("shared");
            if (one(8))
                key.service = Service::Brave;
            m_keys.push_back(key);
        }
        m_policy.mode = one(3) ? KeyMode::Single : KeyMode::Mixed;
        m_policy.fallback = FallbackUse(m_rng.below(3));
        m_policy.modelFallback = one(3);
        if (one(3))
            m_policy.routes = QStringList{QStringLiteral("direct"), QStringLiteral("socks5")};
        tell(KeysChanged{now(), m_keys, m_policy});
    }

    void step()
    {
        switch (m_rng.below(16)) {
        case 0:
        case 1:
        case 2:
        case 3: arrive(); break;
        case 4:
        case 5:
        case 6:
        case 7:
        case 8: answer(); break;
        case 9: answerProbe(false); break;
        case 10: cancelOne(); break;
        case 11: pass(Milliseconds(qint64(m_rng.below(2000)))); break;
        case 12: pass(Milliseconds(qint64(m_rng.below(400'000)))); break;
        case 13: sleepOrSetClock(); break;
        case 14: tell(NetworkChanged{now(), !one(3), one(2) ? "home" : "cafe"}); break;
        default: editKeys(); break;
        }
    }

    /// The world turns kind: what is under way succeeds, until nothing is.
    void settle()
    {
        tell(NetworkChanged{now(), true, "kind"});
        for (int guard = 0; guard < 400 && !(m_open.empty() && m_flights.empty()); ++guard) {
            while (!m_flights.empty()) {
                const Send send = m_flights.front();
                m_flights.erase(m_flights.begin());
                end(send.call);
                tell(Succeeded{now(), send.call, send.attempt, {5, 5}});
            }
            answerProbe(true);
            pass(2s);
        }
    }

    /// Everybody loses interest.
    void abandon()
    {
        while (!m_open.empty()) {
            const CallId call{*m_open.begin()};
            m_open.erase(call.value);
            tell(Cancelled{now(), call});
        }
        m_flights.clear();
    }

    /// Two kind days: every latch, limit and breaker has had its time.
    void heal()
    {
        for (int i = 0; i < 60; ++i) {
            m_time += 1h;
            tell(TimeReached{now()});
            for (int checks = 0; checks < 20 && m_probe; ++checks)
                answerProbe(true);
        }
    }

    [[nodiscard]] Moment now() const
    {
        Moment moment = at(m_time);
        moment.wall += m_skew;
        return moment;
    }

    CallId arrive()
    {
        Call call;
        call.id = CallId{m_nextCall++};
        call.kind = CallKind(m_rng.below(4));
        call.service = call.kind == CallKind::Search ? Service::Brave : Service::Gemini;
        call.model = call.kind == CallKind::Search ? QString() : one(2) ? QStringLiteral("gemini-2.5-pro") : QStringLiteral("model");
        call.content = one(2) ? Content::ChatOnly : Content::DocumentPassages;
        call.estimatedTokens = qint64(m_rng.below(9000));
        call.conversation = ConversationId{qint64(m_rng.below(3))};
        if (one(3))
            call.requestHash = QByteArray::number(qint64(m_rng.below(3)));
        if (one(10) && !m_keys.empty())
            call.onlyKey = m_keys[m_rng.below(m_keys.size())].id;
        m_open.insert(call.id.value);
        m_calls[call.id.value] = call;
        tell(CallArrived{now(), call});
        return call.id;
    }

    std::vector<Decision> decisions;
    QString violation;
    [[nodiscard]] const std::set<qint64> &open() const { return m_open; }
    [[nodiscard]] const std::vector<KeyInfo> &keys() const { return m_keys; }
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] bool idle() const { return m_flights.empty(); }

private:
    bool one(std::uint64_t of) { return m_rng.below(of) == 0; }

    void answer()
    {
        if (m_flights.empty())
            return;
        const auto index = std::ptrdiff_t(m_rng.below(m_flights.size()));
        const Send send = m_flights[std::size_t(index)];
        if (one(3)) {
            tell(FirstByte{now(), send.call, send.attempt});
            return;
        }
        m_flights.erase(m_flights.begin() + index);
        if (one(3)) {
            end(send.call);
            tell(Succeeded{now(), send.call, send.attempt, {qint64(m_rng.below(9000)), 5}});
            return;
        }
        tell(Failed{now(), send.call, send.attempt, randomFailure()});
    }

    Failure randomFailure()
    {
        Failure failure = failureOf(FailureKind(m_rng.below(std::uint64_t(FailureKind::Unknown5xx) + 1)));
        failure.status = failure.kind == FailureKind::Network ? 0 : 400 + int(m_rng.below(200));
        if (failure.kind == FailureKind::MidStreamError)
            failure.inner = FailureKind(m_rng.below(std::uint64_t(FailureKind::MidStreamError)));
        if (one(2))
            failure.retryAfter = Milliseconds(qint64(m_rng.below(90'000)));
        if (one(2))
            failure.quota = {{QuotaUnit(m_rng.below(2)), QuotaPeriod(m_rng.below(4)), QString(), qint64(m_rng.below(20))}};
        if (one(5))
            failure.consumer = one(2) ? QStringLiteral("projects/1") : QStringLiteral("projects/2");
        return failure;
    }

    void answerProbe(bool kindly)
    {
        if (!m_probe)
            return;
        const Probe probe = *m_probe;
        m_probe.reset();
        if (kindly || one(2))
            tell(ProbeSucceeded{now(), probe.attempt});
        else if (!one(4)) // Else it hangs.
            tell(ProbeFailed{now(), probe.attempt, randomFailure()});
    }

    void cancelOne()
    {
        if (m_open.empty())
            return;
        const CallId call{*std::next(m_open.begin(), std::ptrdiff_t(m_rng.below(m_open.size())))};
        std::erase_if(m_flights, [call](const Send &send) { return send.call == call; });
        m_open.erase(call.value);
        m_leaders.erase(call.value);
        tell(Cancelled{now(), call});
    }

    void sleepOrSetClock()
    {
        if (one(2))
            m_skew += Milliseconds(qint64(m_rng.below(200'000'000))) - 100'000'000ms;
        else
            m_time += Milliseconds(qint64(m_rng.below(40'000'000)));
        tell(TimeReached{now()});
    }

    void editKeys()
    {
        if (m_keys.empty())
            return;
        KeyInfo &key = m_keys[m_rng.below(m_keys.size())];
        switch (m_rng.below(5)) {
        case 0: key.paused = !key.paused; break;
        case 1: key.fingerprint += 'x'; break;
        case 2: key.project = one(2) ? QString() : QStringLiteral("named"); break;
        case 3: tell(KeyCommand{now(), key.id, one(2) ? KeyAction::Reset : KeyAction::Recheck}); return;
        default:
            if (m_keys.size() > 1)
                m_keys.pop_back();
            break;
        }
        tell(KeysChanged{now(), m_keys, m_policy});
    }

    void pass(Milliseconds duration)
    {
        const Milliseconds until = m_time + duration;
        for (int guard = 0; guard < 200; ++guard) {
            const auto wake = pool.nextWakeUp();
            if (!wake || *wake - at(0ms).boot > until)
                break;
            m_time = std::max(m_time + 1ms, *wake - at(0ms).boot);
            tell(TimeReached{now()});
        }
        m_time = std::max(m_time, until);
        tell(TimeReached{now()});
    }

    template<typename E>
    void tell(const E &event)
    {
        PoolSnapshot before = pool.snapshot(now());
        if constexpr (!std::is_same_v<E, CallArrived>)
            before.keys.clear(); // The event itself may have changed what they may do.
        note(pool.handle(event), before);
        int guard = 0;
        for (;; ++guard) {
            before = pool.snapshot(now());
            const Decision decision = pool.handle(TimeReached{now()});
            if (std::holds_alternative<Nothing>(decision))
                break;
            note(decision, before);
            if (guard > 300) {
                violation = QStringLiteral("decides without end");
                return;
            }
        }
    }

    void note(const Decision &decision, const PoolSnapshot &before)
    {
        decisions.push_back(decision);
        if (const auto *send = std::get_if<Send>(&decision)) {
            checkSend(*send, before);
            m_flights.push_back(*send);
        } else if (const auto *giveUp = std::get_if<GiveUp>(&decision)) {
            if (!m_open.count(giveUp->call.value))
                violation = QStringLiteral("ended twice");
            m_open.erase(giveUp->call.value);
            m_leaders.erase(giveUp->call.value);
        } else if (const auto *join = std::get_if<Join>(&decision)) {
            m_leaders[join->call.value] = join->leader.value;
        } else if (const auto *probe = std::get_if<Probe>(&decision)) {
            m_probe = *probe;
        }
    }

    void checkSend(const Send &send, const PoolSnapshot &before)
    {
        if (!m_open.count(send.call.value)) {
            violation = QStringLiteral("sent for a call that had ended");
            return;
        }
        m_leaders.erase(send.call.value);
        const Call &call = m_calls[send.call.value];
        const bool twice = std::any_of(m_flights.cbegin(), m_flights.cend(), [&send](const Send &other) { return other.call == send.call; });
        if (twice)
            violation = QStringLiteral("sent twice at once");
        for (const KeyInfo &key : m_keys) {
            if (key.id == send.key && key.owner == Owner::Fallback && !call.onlyKey
                && (m_policy.fallback == FallbackUse::Off || (m_policy.fallback == FallbackUse::ChatOnly && call.content == Content::DocumentPassages)))
                violation = QStringLiteral("passages went to a fallback key");
        }
        if (call.onlyKey)
            return;
        if (!before.online)
            return; // It came back with this very event.
        const PoolSnapshot after = pool.snapshot(now());
        for (const KeySnapshot &key : after.keys) {
            if (key.info.id == send.key && (key.state == KeyState::Paused || key.state == KeyState::Failed || key.state == KeyState::Open))
                violation = QStringLiteral("sent to a key that is ") + keyStateName(key.state);
        }
        for (const KeySnapshot &key : before.keys) {
            const bool sameKey = std::any_of(after.keys.cbegin(), after.keys.cend(), [&key](const KeySnapshot &other) { return other.info == key.info; });
            if (key.info.id != send.key || !sameKey)
                continue;
            for (const QuotaStatus &quota : key.quota) {
                const bool spent = quota.model == send.model && quota.left == 0 && quota.resets && quota.resets->boot > now().boot;
                const bool stillSpent = std::any_of(after.keys.cbegin(), after.keys.cend(), [&](const KeySnapshot &other) {
                    return other.info.id == send.key && other.quota.contains(quota);
                });
                if (spent && stillSpent && (quota.period == QuotaPeriod::Second || quota.period == QuotaPeriod::Minute))
                    violation = QStringLiteral("sent to a key whose quota is used up (%1 %2 of %3)").arg(int(quota.unit)).arg(int(quota.period)).arg(quota.limit.value_or(-1));
            }
        }
    }

    void end(CallId call)
    {
        m_open.erase(call.value);
        for (auto it = m_leaders.begin(); it != m_leaders.end();) {
            if (it->second == call.value) {
                m_open.erase(it->first);
                it = m_leaders.erase(it);
            } else {
                ++it;
            }
        }
    }

    Rng m_rng;
    std::vector<KeyInfo> m_keys;
    Policy m_policy;
    Milliseconds m_time{};
    Milliseconds m_skew{};
    qint64 m_nextCall = 1;
    std::vector<Send> m_flights;
    std::optional<Probe> m_probe;
    std::set<qint64> m_open;
    std::map<qint64, Call> m_calls;
    std::map<qint64, qint64> m_leaders;

public:
    KeyPool pool;
};

/// "seed 17: a call never ends"
std::string told(int seed, const QString &what = {})
{
    return QString(QStringLiteral("seed %1: ").arg(seed) + what).toStdString();
}

} // namespace

class PoolPropertiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLifeKeepsThePromises()
    {
        for (int seed = 0; seed < lives; ++seed) {
            World world{std::uint64_t(seed)};
            for (int i = 0; i < steps && world.violation.isEmpty(); ++i)
                world.step();
            world.settle();
            QVERIFY2(world.violation.isEmpty(), told(seed, world.violation).c_str());
            QVERIFY2(world.open().empty(), told(seed, QStringLiteral("a call never ends")).c_str());
            QVERIFY2(world.idle(), told(seed, QStringLiteral("something is still under way")).c_str());
            for (const KeySnapshot &key : world.pool.snapshot(world.now()).keys)
                QVERIFY2(key.inFlight == 0, told(seed, QStringLiteral("a permit was not returned")).c_str());
        }
    }

    void sameSeedSameLife()
    {
        for (int seed = 0; seed < 500; ++seed) {
            World one{std::uint64_t(seed)};
            World two{std::uint64_t(seed)};
            for (int i = 0; i < steps; ++i) {
                one.step();
                two.step();
                if (i == steps / 2)
                    two.pool = KeyPool(two.pool); // A copy goes on as the original would.
            }
            QVERIFY2(one.decisions == two.decisions, told(seed).c_str());
            QVERIFY2(one.pool == two.pool, told(seed).c_str());
        }
    }

    void everythingHealsInAKindWorld()
    {
        for (int seed = 0; seed < 500; ++seed) {
            World world{std::uint64_t(seed)};
            for (int i = 0; i < steps; ++i)
                world.step();
            world.settle();
            world.heal();
            for (const KeySnapshot &key : world.pool.snapshot(world.now()).keys) {
                const bool well = key.state != KeyState::Failed && key.state != KeyState::Open && key.state != KeyState::Resting && key.state != KeyState::Spent;
                QVERIFY2(well || key.reason == FailureKind::QuotaPerMonth || key.reason == FailureKind::KeyLeaked
                             || std::any_of(key.quota.cbegin(), key.quota.cend(), [](const QuotaStatus &quota) { return quota.period == QuotaPeriod::Month; }),
                         told(seed, QStringLiteral("a key stays ") + keyStateName(key.state)).c_str());
            }
        }
    }

    void stateSurvivesItsSerialisedForm()
    {
        for (int seed = 0; seed < 1000; ++seed) {
            World world{std::uint64_t(seed)};
            for (int i = 0; i < steps; ++i)
                world.step();
            world.abandon();
            const QByteArray text = world.pool.saved(world.now());
            KeyPool again(1);
            again.handle(KeysChanged{world.now(), world.keys(), world.policy()});
            QVERIFY2(again.restore(text, world.now()), told(seed).c_str());
            // What had run out is dropped the first time; from then on every round says the same.
            const QByteArray second = again.saved(world.now());
            KeyPool third(1);
            third.handle(KeysChanged{world.now(), world.keys(), world.policy()});
            QVERIFY2(third.restore(second, world.now()), told(seed).c_str());
            QVERIFY2(withoutLog(third.saved(world.now())) == withoutLog(second), told(seed).c_str());
            const PoolSnapshot before = world.pool.snapshot(world.now());
            const PoolSnapshot after = again.snapshot(world.now());
            QCOMPARE(after.keys.size(), before.keys.size());
            for (std::size_t i = 0; i < before.keys.size(); ++i) {
                QVERIFY2(std::abs(after.keys[i].score - before.keys[i].score) < 0.01, told(seed).c_str());
                QVERIFY2(after.keys[i].breaker == before.keys[i].breaker, told(seed).c_str());
                QVERIFY2(after.keys[i].state == before.keys[i].state, told(seed, keyStateName(before.keys[i].state) + QStringLiteral(" became ") + keyStateName(after.keys[i].state)).c_str());
                QVERIFY2(after.keys[i].until == before.keys[i].until, told(seed).c_str());
                QVERIFY2(after.keys[i].successes == before.keys[i].successes, told(seed).c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(PoolPropertiesTest)
#include "tst_poolproperties.moc"
