#include "core/providers/ratewindows.h"

namespace quire::providers {
namespace {

// The first window is the short one, also where the policy header is missing.
bool isMonth(const RateWindow &window, qsizetype place)
{
    return window.length > std::chrono::hours(1) || (window.length.count() == 0 && place > 0);
}

QList<qint64> numbers(const QByteArray &list)
{
    QList<qint64> result;
    if (list.trimmed().isEmpty())
        return result;
    for (const QByteArray &part : list.split(','))
        result.append(part.trimmed().toLongLong());
    return result;
}

/// "1;w=1, 15000;w=2592000"
QList<qint64> windowLengths(const QByteArray &policy)
{
    QList<qint64> result;
    for (const QByteArray &part : policy.split(',')) {
        const qsizetype mark = part.indexOf("w=");
        result.append(mark < 0 ? 0 : part.sliced(mark + 2).trimmed().toLongLong());
    }
    return result;
}

} // namespace

QList<RateWindow> rateWindows(const HttpHeaders &headers)
{
    const QList<qint64> limits = numbers(headerValue(headers, "X-RateLimit-Limit"));
    const QList<qint64> remaining = numbers(headerValue(headers, "X-RateLimit-Remaining"));
    const QList<qint64> resets = numbers(headerValue(headers, "X-RateLimit-Reset"));
    const QList<qint64> lengths = windowLengths(headerValue(headers, "X-RateLimit-Policy"));
    if (limits.size() != remaining.size() || limits.size() != resets.size())
        return {};
    QList<RateWindow> windows;
    for (qsizetype i = 0; i < limits.size(); ++i) {
        const qint64 length = lengths.size() == limits.size() ? lengths.at(i) : 0;
        windows.append({std::chrono::seconds(length), limits.at(i), remaining.at(i), std::chrono::seconds(resets.at(i))});
    }
    return windows;
}

QList<pool::Allotment> allotments(const HttpHeaders &headers)
{
    QList<pool::Allotment> found;
    const QList<RateWindow> windows = rateWindows(headers);
    for (qsizetype i = 0; i < windows.size(); ++i) {
        const RateWindow &window = windows.at(i);
        if (window.limit > 0)
            found.append({isMonth(window, i) ? pool::QuotaPeriod::Month : pool::QuotaPeriod::Second, window.limit, window.remaining, window.reset});
    }
    return found;
}

void addRateWindows(const QList<RateWindow> &windows, pool::Fault &fault)
{
    if (fault.status != 429)
        return;
    for (qsizetype i = 0; i < windows.size(); ++i) {
        const RateWindow &window = windows.at(i);
        const bool month = isMonth(window, i);
        const bool named = !fault.quota.isEmpty() && (fault.quota.first().period == pool::QuotaPeriod::Month) == month;
        if (!window.isSpent() && !named)
            continue;
        if (window.isSpent())
            fault.quota = {{pool::QuotaUnit::Requests, month ? pool::QuotaPeriod::Month : pool::QuotaPeriod::Second, {},
                            window.limit}};
        fault.retryAfter = window.reset;
    }
}

} // namespace quire::providers
