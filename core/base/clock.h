// Time as a seam. Two clocks travel together as a Moment: `boot` never jumps and counts suspended time (use it for
// delays), `wall` is civil time (use it for calendar limits and for what is stored). Shells take a Clock&; pure code
// takes Moments inside its events. tests/support/fakeclock.h is the virtual one.
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace quire {

using Milliseconds = std::chrono::milliseconds;

/// Time since boot, suspended time included (CLOCK_BOOTTIME on Linux). The epoch means nothing across restarts.
struct BootClock {
    using duration = Milliseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<BootClock, duration>;
    static constexpr bool is_steady = true;
};

using Instant = BootClock::time_point;
using WallTime = std::chrono::sys_time<Milliseconds>;

struct Moment {
    Instant boot{};
    WallTime wall{};

    auto operator<=>(const Moment &) const = default;
    friend Moment operator+(Moment moment, Milliseconds delta)
    {
        return {moment.boot + delta, moment.wall + delta};
    }
};

/// A call due later; destroying it cancels the call.
class Timer
{
public:
    virtual ~Timer();
};

/// Lives on, and calls back on, the thread that uses it.
class Clock
{
public:
    virtual ~Clock();
    [[nodiscard]] virtual Moment now() const = 0;
    /// Calls `work` once, on this thread, after `delay`; never from inside runAfter itself.
    [[nodiscard]] virtual std::unique_ptr<Timer> runAfter(Milliseconds delay, std::function<void()> work) = 0;
};

/// The machine's clocks and Qt's event loop.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Moment now() const override;
    [[nodiscard]] std::unique_ptr<Timer> runAfter(Milliseconds delay, std::function<void()> work) override;
};

} // namespace quire
