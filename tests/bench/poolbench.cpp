// What a choice of the key pool costs, by the number of keys: a call arrives and its Send comes back, with everything that
// stands between (gates, every key's standing, the draw, the reservation, the explanation for the log).
#include "core/pool/keypool.h"

#include <benchmark/benchmark.h>

using namespace quire;
using namespace quire::pool;

namespace {

KeyPool poolOf(qint64 count)
{
    KeysChanged keys;
    keys.at = Moment{Instant(1h), WallTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 23))};
    for (qint64 i = 1; i <= count; ++i) {
        KeyInfo key;
        key.id = KeyId{i};
        key.fingerprint = QByteArray::number(i);
        keys.keys.push_back(key);
    }
    KeyPool pool(7);
    (void)pool.handle(keys);
    return pool;
}

Call chat(qint64 id)
{
    Call call;
    call.id = CallId{id};
    call.model = QStringLiteral("gemini-2.5-flash");
    call.estimatedTokens = 2000;
    return call;
}

/// One call after another; only the decision is timed, not the call's end.
void choose(benchmark::State &state)
{
    KeyPool pool = poolOf(state.range(0));
    Moment now{Instant(1h), WallTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 23))};
    qint64 id = 0;
    constexpr int batch = 16; // Under way together, so that stopping the watch costs little beside what it measures.
    for (auto _ : state) {
        std::array<Send, batch> sends;
        std::array<CallArrived, batch> arrivals;
        for (CallArrived &arrival : arrivals)
            arrival = {now, chat(++id)};
        const auto from = std::chrono::steady_clock::now();
        for (int i = 0; i < batch; ++i)
            sends[std::size_t(i)] = std::get<Send>(pool.handle(arrivals[std::size_t(i)]));
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - from;
        state.SetIterationTime(took.count() / batch);
        for (const Send &send : sends)
            (void)pool.handle(Succeeded{now, send.call, send.attempt, {2000, 300}});
        now = now + 10ms;
    }
}

} // namespace

BENCHMARK(choose)->UseManualTime()->Unit(benchmark::kNanosecond)->MinTime(0.05)->Arg(2)->Arg(10)->Arg(100);
// A call's end looks at every key, unmeasured, which takes a thousand times as long as the choice.
BENCHMARK(choose)->UseManualTime()->Unit(benchmark::kNanosecond)->MinTime(0.004)->Arg(1000)->Arg(10'000);

BENCHMARK_MAIN();
