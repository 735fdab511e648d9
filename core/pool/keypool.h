// KeyPool: decides which key serves which call, when to wait, what to try next, and when to stop. A value and a function
// of events: copyable, comparable, deterministic; no clock, no timer, no I/O, no thread of its own.
//
// Contract with its shell (PoolRunner) and with the simulator:
//  - After every event, handle(TimeReached{now}) is called until it answers Nothing: one event may free several calls, and
//    each decision is one step, which may be for another call than the event's.
//  - nextWakeUp() is when to call handle(TimeReached) again, should nothing else happen before.
//  - A Send or Probe is answered by exactly one of Succeeded, Failed, Cancelled (ProbeSucceeded, ProbeFailed); late answers
//    of attempts that the pool has given up are ignored. A failed attempt ends nothing: the pool's next decision does.
#pragma once

#include "core/base/rng.h"
#include "core/pool/snapshot.h"

#include <memory>

namespace quire::pool {

class KeyPool
{
public:
    explicit KeyPool(std::uint64_t seed = 0);
    KeyPool(const KeyPool &);
    KeyPool(KeyPool &&) noexcept;
    KeyPool &operator=(const KeyPool &);
    KeyPool &operator=(KeyPool &&) noexcept;
    ~KeyPool();
    bool operator==(const KeyPool &) const;

    Decision handle(const Event &event);

    [[nodiscard]] std::optional<Instant> nextWakeUp() const;
    [[nodiscard]] PoolSnapshot snapshot(Moment now) const;
    /// The newest entries, oldest first; taking them does not change the pool's decisions.
    [[nodiscard]] QList<LogEntry> log() const;

    /// What is worth remembering across a restart: JSON without any key, versioned. `bootId` (QSysInfo::bootUniqueId) tells
    /// a restart of the program from one of the machine: within one boot, a wall clock that was set misleads nobody.
    [[nodiscard]] QByteArray saved(Moment now, const QByteArray &bootId = {}) const;
    /// Takes up what saved() wrote, as far as it is still true at `now`, for the keys with the same fingerprint; after
    /// KeysChanged. Corrupt or newer state changes nothing and gives an error.
    Result<void> restore(const QByteArray &state, Moment now, const QByteArray &bootId = {});

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace quire::pool
