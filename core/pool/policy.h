// Every number the pool works by, with the given defaults in one place, and the user's switches. Values; settable.
#pragma once

#include "core/base/clock.h"

#include <QStringList>

namespace quire::pool {

using namespace std::chrono_literals;

enum class KeyMode { Mixed, Single }; ///< Mixed: 50/50. Single: key 1, with key 2 in reserve.
enum class FallbackUse { Off, ChatOnly, ChatAndPassages };

struct DelayRange {
    Milliseconds minimum{};
    Milliseconds maximum{};
    bool operator==(const DelayRange &) const = default;
};

struct Policy {
    // The user's switches.
    KeyMode mode = KeyMode::Mixed;
    FallbackUse fallback = FallbackUse::ChatOnly;
    int fallbackDailyCap = 15;
    bool modelFallback = false; ///< A cheaper model of the same family may answer when the asked one cannot.
    QStringList routes;         ///< Ways to the service ("direct", "socks5", ...), the preferred one first; may be empty.

    // Health.
    double failedBelow = 30;
    double recoveredAbove = 70;
    Milliseconds checkEvery = 60s;
    double checkAllAbove = 0.5;    ///< Share of failed keys above which all are checked.
    double recoverAbove = 0.7;     ///< Share of failed keys above which recovery is tried.

    int demoteAfter = 2;           ///< Failures in a row after which a key gets less, before its breaker opens. 0: never.

    // Breaker.
    int breakerFailures = 5;
    Milliseconds breakerRest = 5min;

    // Retry.
    int retries = 3;
    DelayRange rateLimitDelay{1s, 8s};
    DelayRange serverErrorDelay{500ms, 5s};
    DelayRange deniedDelay{2s, 3s};
    int retryBudget = 10;          ///< Over all calls: what a storm may cost in second and third retries. 0: no bound.
    Milliseconds firstTokenDeadline = 22s; ///< Over all attempts of a call that somebody waits for.
    Milliseconds backgroundDeadline = 10min; ///< The same for embeddings, which wait for their turn.
    Milliseconds maxWaitBeforeFallback = 6s;
    Milliseconds backgroundWaitBeforeFallback = 65s; ///< Embeddings sit out a minute's limit.

    Milliseconds memory = 3h; ///< How long routing and errors are remembered.

    bool operator==(const Policy &) const = default;
};

} // namespace quire::pool
