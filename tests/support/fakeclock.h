// FakeClock: virtual time. advance() moves both clocks and fires the calls that fall due, in order, each at its own
// moment; a call may ask for further ones.
#pragma once

#include "core/base/clock.h"

#include <map>

namespace quire::test {

class FakeClock final : public Clock
{
public:
    [[nodiscard]] Moment now() const override { return m_now; }

    [[nodiscard]] std::unique_ptr<Timer> runAfter(Milliseconds delay, std::function<void()> work) override
    {
        const Key key{m_now.boot + std::max(delay, Milliseconds(0)), m_next++};
        m_calls->emplace(key, std::move(work));
        return std::make_unique<Entry>(m_calls, key);
    }

    void advance(Milliseconds duration)
    {
        const Instant end = m_now.boot + duration;
        while (!m_calls->empty() && m_calls->begin()->first.due <= end) {
            const auto first = m_calls->begin();
            const auto work = std::move(first->second);
            moveTo(first->first.due);
            m_calls->erase(first);
            work();
        }
        moveTo(end);
    }

    /// The machine slept: time passed and nothing fired. What is overdue fires with the next advance().
    void sleep(Milliseconds duration) { moveTo(m_now.boot + duration); }
    /// Somebody set the wall clock.
    void shiftWall(Milliseconds by) { m_now.wall += by; }
    void setWall(WallTime wall) { m_now.wall = wall; }
    [[nodiscard]] size_t pending() const { return m_calls->size(); }

private:
    struct Key {
        Instant due;
        std::uint64_t order;
        auto operator<=>(const Key &) const = default;
    };
    using Calls = std::map<Key, std::function<void()>>;

    class Entry final : public Timer
    {
    public:
        Entry(std::shared_ptr<Calls> calls, Key key)
            : m_calls(std::move(calls))
            , m_key(key)
        {
        }
        ~Entry() override { m_calls->erase(m_key); }

    private:
        std::shared_ptr<Calls> m_calls;
        Key m_key;
    };

    void moveTo(Instant boot)
    {
        if (boot <= m_now.boot)
            return;
        m_now.wall += boot - m_now.boot;
        m_now.boot = boot;
    }

    Moment m_now{Instant(std::chrono::hours(1)), WallTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 23))};
    std::shared_ptr<Calls> m_calls = std::make_shared<Calls>();
    std::uint64_t m_next = 0;
};

} // namespace quire::test
