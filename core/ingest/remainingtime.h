// RemainingTime: how long the queue will take, from the bytes it got through lately. Recent work counts most: a hundred
// scans after a hundred letters should not be promised the letters' speed. A value; time arrives from outside.
#pragma once

#include "core/base/clock.h"

#include <optional>

namespace quire::ingest {

class RemainingTime
{
public:
    /// `bytesDone` in all, at `now`; call it as work goes on.
    void advance(Instant now, qint64 bytesDone);
    /// Time in which nothing was meant to happen (a pause) does not count.
    void skipTo(Instant now) { m_last = now; }
    /// Empty until there is enough to judge by.
    [[nodiscard]] std::optional<std::chrono::seconds> left(qint64 bytesLeft) const;

private:
    std::optional<Instant> m_last;
    qint64 m_lastBytes = 0;
    double m_bytes = 0;
    double m_seconds = 0;
};

} // namespace quire::ingest
