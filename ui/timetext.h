// Times, spans and sizes in words, by the user's locale. Pure.
#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QString>

namespace quire::ui {

[[nodiscard]] QDateTime localTime(WallTime time);
/// "08:00" today, "tomorrow 08:00", else with its date.
[[nodiscard]] QString clockText(WallTime time, WallTime now);
/// "340 ms", "1.2 s", "5 min", "3 h".
[[nodiscard]] QString durationText(std::chrono::milliseconds span);
/// What a countdown shows: "4:05", "1:12:30"; never below "0:00".
[[nodiscard]] QString countdownText(std::chrono::milliseconds left);
/// "12 s ago", "5 min ago", else the time.
[[nodiscard]] QString agoText(WallTime time, WallTime now);

} // namespace quire::ui
