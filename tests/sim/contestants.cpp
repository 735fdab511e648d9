#include "tests/sim/baselines.h"

#include "core/pool/taxonomy.h"

namespace quire::sim {
namespace {

/// What is taken out of ours, to see what it is worth.
enum class Without { Nothing, Blame, ServersWords, Breaker, Memory, Checks, Patience, Demotion, Budget, Routes, Models, Health, Inference };

class Ours final : public Contestant
{
public:
    Ours(Without without, std::uint64_t seed)
        : m_without(without)
        , m_seed(seed)
        , m_pool(seed)
    {
    }

    Decision handle(const Event &event) override
    {
        if (const auto *keys = std::get_if<KeysChanged>(&event)) {
            KeysChanged changed = *keys;
            if (m_without == Without::Breaker)
                changed.policy.breakerFailures = 1'000'000;
            if (m_without == Without::Patience)
                changed.policy.maxWaitBeforeFallback = 0ms;
            if (m_without == Without::Demotion)
                changed.policy.demoteAfter = 0;
            if (m_without == Without::Budget)
                changed.policy.retryBudget = 0;
            if (m_without == Without::Routes)
                changed.policy.routes.clear();
            if (m_without == Without::Models)
                changed.policy.modelFallback = false;
            if (m_without == Without::Health) {
                changed.policy.failedBelow = 0;
                changed.policy.demoteAfter = 0;
            }
            if (m_without == Without::Inference) { // As if each key were named a project of its own.
                for (KeyInfo &key : changed.keys)
                    key.project = QStringLiteral("named-%1").arg(key.id.value);
            }
            m_keys = changed;
            return m_pool.handle(changed);
        }
        if (const auto *failed = std::get_if<Failed>(&event)) {
            Failed told = *failed;
            if (m_without == Without::Blame) {
                const bool text = told.failure.textArrived;
                const int status = told.failure.status;
                told.failure = failureOf(FailureKind::DeniedUnknown);
                told.failure.textArrived = text;
                told.failure.status = status;
            } else if (m_without == Without::ServersWords) {
                told.failure.retryAfter.reset();
                told.failure.quota.clear();
                told.failure.consumer.clear();
            }
            return m_pool.handle(told);
        }
        const Decision decision = m_pool.handle(event);
        const auto *probe = std::get_if<Probe>(&decision);
        if (m_without == Without::Checks && probe) {
            const Moment now = std::visit([](const auto &happened) { return happened.at; }, event);
            return m_pool.handle(ProbeFailed{now, probe->attempt, failureOf(FailureKind::FirstByteTimeout)});
        }
        return decision;
    }

    [[nodiscard]] std::optional<Instant> nextWakeUp() const override { return m_pool.nextWakeUp(); }

    void restart(const KeysChanged &keys) override
    {
        const QByteArray memory = m_pool.saved(keys.at, "boot");
        m_pool = KeyPool(m_seed + 1);
        KeysChanged again = m_keys;
        again.at = keys.at;
        m_pool.handle(again);
        if (m_without != Without::Memory)
            m_restored = m_pool.restore(memory, keys.at, "boot").has_value();
    }

    [[nodiscard]] std::pair<PredictionScore, PredictionScore> forecasts() const override
    {
        const PoolSnapshot snapshot = m_pool.snapshot(m_keys.at);
        return {snapshot.quotaForecasts, snapshot.keyForecasts};
    }

    [[nodiscard]] bool believesUsable(KeyId key, Moment now) const override
    {
        for (const KeySnapshot &snapshot : m_pool.snapshot(now).keys) {
            if (snapshot.info.id == key)
                return snapshot.state != KeyState::Failed && snapshot.state != KeyState::Open;
        }
        return false;
    }

private:
    Without m_without;
    std::uint64_t m_seed;
    KeyPool m_pool;
    KeysChanged m_keys;
    bool m_restored = true;
};

Entry ours(const char *name, Without without)
{
    return {QString::fromLatin1(name), [without](std::uint64_t seed) { return std::make_unique<Ours>(without, seed); }, without != Without::Nothing};
}

Entry baseline(const char *name, const Habits &habits)
{
    return {QString::fromLatin1(name), [habits](std::uint64_t seed) { return makeBaseline(habits, seed); }, false};
}

} // namespace

std::vector<Entry> contestants()
{
    using Order = Habits::Order;
    Habits roundRobin;
    roundRobin.delays = {1s, 2s, 4s};
    roundRobin.fallback = false;

    Habits ownThenFallback; // In order, then the fallback keys, every time anew.
    ownThenFallback.order = Order::InOrder;

    Habits literal; // The given constants, with every failure counting.
    literal.order = Order::Random;
    literal.givenDelays = true;
    literal.strikes = 5;
    literal.rest = 5min;

    Habits geminiBalance; // Three strikes, looked at again every hour.
    geminiBalance.strikes = 3;
    geminiBalance.rest = 1h;
    geminiBalance.fallback = false;

    Habits liteLlm; // Five seconds of cool-down, 400 is not retried.
    liteLlm.order = Order::Random;
    liteLlm.strikes = 1;
    liteLlm.rest = 5s;
    liteLlm.stopsAtBadRequest = true;

    Habits portkey; // Weighted random, the same target again at 1 and 2 s, then the fallback target.
    portkey.order = Order::Random;
    portkey.delays = {1s, 2s, 0ms};
    portkey.sameKeyFirst = true;
    portkey.stopsAtBadRequest = true;

    return {ours("ours", Without::Nothing),
            baseline("round-robin", roundRobin),
            baseline("own-then-fallback", ownThenFallback),
            baseline("literal", literal),
            baseline("gemini-balance-like", geminiBalance),
            baseline("litellm-like", liteLlm),
            baseline("portkey-like", portkey),
            ours("ours-no-blame", Without::Blame),
            ours("ours-no-servers-words", Without::ServersWords),
            ours("ours-no-breaker", Without::Breaker),
            ours("ours-no-memory", Without::Memory),
            ours("ours-no-checks", Without::Checks),
            ours("ours-no-patience", Without::Patience),
            ours("ours-no-demotion", Without::Demotion),
            ours("ours-no-budget", Without::Budget),
            ours("ours-no-routes", Without::Routes),
            ours("ours-no-models", Without::Models),
            ours("ours-no-health", Without::Health),
            ours("ours-no-inference", Without::Inference)};
}

} // namespace quire::sim
