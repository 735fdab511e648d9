#include "ui/dashboard/activity.h"

namespace quire::ui {

QList<ActivityBucket> activity(const QList<pool::LogEntry> &log, Instant now, Milliseconds span, int count)
{
    QList<ActivityBucket> buckets(count);
    const Milliseconds width = span / count;
    const Instant start = now - width * count;
    for (int i = 0; i < count; ++i)
        buckets[i].from = start + width * i;
    for (const pool::LogEntry &entry : log) {
        if (entry.at.boot <= start || entry.at.boot > now)
            continue;
        const auto index = std::min<qint64>(count - 1, (entry.at.boot - start) / width);
        if (entry.what == QLatin1String("succeeded"))
            ++buckets[index].answered;
        else if (entry.what == QLatin1String("failed"))
            ++buckets[index].failed;
    }
    return buckets;
}

QList<TierSpell> tierHistory(const QList<pool::LogEntry> &log, int limit)
{
    QList<TierSpell> spells;
    for (auto it = log.crbegin(); it != log.crend() && spells.size() < limit; ++it) {
        if (it->what == QLatin1String("tier-changed"))
            spells.append({it->at, it->detail});
    }
    return spells;
}

} // namespace quire::ui
