// What the event log says about requests over time and about the tiers gone through. Pure.
#pragma once

#include "core/pool/snapshot.h"

namespace quire::ui {

struct ActivityBucket {
    Instant from{};
    int answered = 0;
    int failed = 0; ///< Attempts; a question may have failed with one key and been answered by another.
    bool operator==(const ActivityBucket &) const = default;
};

/// `count` equal buckets, the last of which ends now. Oldest first.
[[nodiscard]] QList<ActivityBucket> activity(const QList<pool::LogEntry> &log, Instant now, Milliseconds span, int count);

struct TierSpell {
    Moment from;
    QString what; ///< As the log words it.
};

/// Changes of tier, newest first.
[[nodiscard]] QList<TierSpell> tierHistory(const QList<pool::LogEntry> &log, int limit);

} // namespace quire::ui
