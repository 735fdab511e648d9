#include "core/pool/calendar.h"

#include <QDateTime>
#include <QTimeZone>

namespace quire::pool {
namespace {

QTimeZone pacific()
{
    const QTimeZone zone(QByteArrayLiteral("America/Los_Angeles"));
    return zone.isValid() ? zone : QTimeZone(-8 * 3600);
}

QDate dateIn(const QTimeZone &zone, WallTime now)
{
    return QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), zone).date();
}

WallTime startOf(QDate date, const QTimeZone &zone)
{
    return WallTime(Milliseconds(date.startOfDay(zone).toMSecsSinceEpoch()));
}

} // namespace

WallTime nextPacificMidnight(WallTime now)
{
    const QTimeZone zone = pacific();
    return startOf(dateIn(zone, now).addDays(1), zone);
}

WallTime nextPacificMonth(WallTime now)
{
    const QTimeZone zone = pacific();
    const QDate today = dateIn(zone, now);
    return startOf(QDate(today.year(), today.month(), 1).addMonths(1), zone);
}

WallTime nextMinute(WallTime now)
{
    return std::chrono::floor<std::chrono::minutes>(now) + std::chrono::minutes(1);
}

} // namespace quire::pool
