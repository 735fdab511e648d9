// What other programs do, reduced to the parameters in which they differ: order, attempts, delays, and how long a key
// that failed is left alone. None of them asks whose fault it was.
#pragma once

#include "tests/sim/contestant.h"

namespace quire::sim {

struct Habits {
    enum class Order { RoundRobin, Random, InOrder };
    Order order = Order::RoundRobin;
    int attempts = 4;
    std::vector<Milliseconds> delays;  ///< Before the 2nd, 3rd, ... attempt; the last one repeats. Empty: at once.
    bool givenDelays = false;          ///< By status: 429 1-8 s, 5xx 0.5-5 s, 403 2-3 s.
    bool stopsAtBadRequest = false;
    bool sameKeyFirst = false;         ///< Retries go to the same key; the fallback key is the last attempt.
    int strikes = 0;                   ///< Failures in a row until a key is left alone; 0: never.
    Milliseconds rest{};
    bool fallback = true;              ///< Goes to fallback keys when the own ones are tried or out.
};

[[nodiscard]] std::unique_ptr<Contestant> makeBaseline(const Habits &habits, std::uint64_t seed);

} // namespace quire::sim
