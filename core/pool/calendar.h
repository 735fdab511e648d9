// When a quota's day ends. Google counts days in Pacific time, so the next midnight there is 23, 24 or 25 hours after the
// last one. Pure.
#pragma once

#include "core/base/clock.h"

namespace quire::pool {

/// The next midnight in Los Angeles after `now`. Without a time zone database: UTC-8, which is late in summer, never early.
[[nodiscard]] WallTime nextPacificMidnight(WallTime now);
/// The first of the next month there.
[[nodiscard]] WallTime nextPacificMonth(WallTime now);
/// The end of the wall clock's minute.
[[nodiscard]] WallTime nextMinute(WallTime now);

} // namespace quire::pool
