// RateWindows: the budget that Brave states in the headers of every reply, one entry for each of its windows (a second,
// a month). The header lists are aligned by position.
// https://api-dashboard.search.brave.com/documentation/guides/rate-limiting
#pragma once

#include "core/pool/taxonomy.h"

namespace quire::providers {

struct RateWindow {
    std::chrono::seconds length{0};
    qint64 limit = 0; ///< 0: unlimited.
    qint64 remaining = 0;
    std::chrono::seconds reset{0}; ///< Until it is full again.

    [[nodiscard]] bool isSpent() const { return limit > 0 && remaining <= 0; }
    bool operator==(const RateWindow &) const = default;
};

[[nodiscard]] QList<RateWindow> rateWindows(const HttpHeaders &headers);

/// The same for the pool, with a good reply; what is unlimited is left out.
[[nodiscard]] QList<pool::Allotment> allotments(const HttpHeaders &headers);

/// Tells the fault which window refused, and until when; the longest spent one rules.
void addRateWindows(const QList<RateWindow> &windows, pool::Fault &fault);

} // namespace quire::providers
