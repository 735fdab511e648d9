#include "core/base/clock.h"

#include <QTimer>
#ifdef Q_OS_LINUX
#include <time.h>
#endif

namespace quire {
namespace {

class EventLoopTimer final : public Timer
{
public:
    EventLoopTimer(Milliseconds delay, std::function<void()> work)
    {
        m_timer.setSingleShot(true);
        // The call may destroy this timer, so the work leaves it first.
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [work = std::move(work)] {
            const auto keep = work;
            keep();
        });
        m_timer.start(std::max(delay, Milliseconds(0)));
    }

private:
    QTimer m_timer;
};

Instant bootNow()
{
#ifdef Q_OS_LINUX
    timespec spec{};
    ::clock_gettime(CLOCK_BOOTTIME, &spec);
    return Instant(std::chrono::duration_cast<Milliseconds>(std::chrono::seconds(spec.tv_sec)
                                                            + std::chrono::nanoseconds(spec.tv_nsec)));
#else
    // steady_clock stops while the machine sleeps on some systems; PoolRunner notices the gap by the wall clock.
    return Instant(std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch()));
#endif
}

} // namespace

Timer::~Timer() = default;
Clock::~Clock() = default;

Moment SystemClock::now() const
{
    return {bootNow(), std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now())};
}

std::unique_ptr<Timer> SystemClock::runAfter(Milliseconds delay, std::function<void()> work)
{
    return std::make_unique<EventLoopTimer>(delay, std::move(work));
}

} // namespace quire
