#include "ui/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace quire::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(quire::ui::TimeText)
};

} // namespace

QDateTime localTime(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

QString clockText(WallTime time, WallTime now)
{
    const QLocale locale;
    const QDateTime at = localTime(time);
    const qint64 days = localTime(now).date().daysTo(at.date());
    const QString clock = locale.toString(at.time(), QLocale::ShortFormat);
    if (days == 0)
        return clock;
    if (days == 1)
        return Words::tr("tomorrow %1").arg(clock);
    return locale.toString(at, QLocale::ShortFormat);
}

QString durationText(std::chrono::milliseconds span)
{
    const QLocale locale;
    const double ms = static_cast<double>(span.count());
    if (ms < 1000)
        return Words::tr("%1 ms").arg(locale.toString(ms, 'f', 0));
    if (ms < 9950)
        return Words::tr("%1 s").arg(locale.toString(ms / 1000, 'f', 1));
    if (ms < 90'000)
        return Words::tr("%1 s").arg(locale.toString(ms / 1000, 'f', 0));
    if (ms < 90 * 60'000)
        return Words::tr("%1 min").arg(locale.toString(ms / 60'000, 'f', 0));
    return Words::tr("%1 h").arg(locale.toString(ms / 3'600'000, 'f', 0));
}

QString countdownText(std::chrono::milliseconds left)
{
    // Rounded up, so that it reads 0:00 only when it is over.
    const qint64 seconds = std::max<qint64>(0, (left.count() + 999) / 1000);
    const qint64 hours = seconds / 3600;
    const qint64 minutes = seconds / 60 % 60;
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    if (hours > 0)
        return QString::number(hours) + QLatin1Char(':') + two(minutes) + QLatin1Char(':') + two(seconds % 60);
    return QString::number(minutes) + QLatin1Char(':') + two(seconds % 60);
}

QString agoText(WallTime time, WallTime now)
{
    const auto span = now - time;
    if (span < std::chrono::seconds(2))
        return Words::tr("just now");
    if (span < std::chrono::hours(1))
        return Words::tr("%1 ago").arg(durationText(span));
    return clockText(time, now);
}

} // namespace quire::ui
