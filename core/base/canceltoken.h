// A shared flag that asks work to stop. The source sets it; tokens, copied by value to any thread, read it.
#pragma once

#include <atomic>
#include <memory>

namespace quire {

class CancelToken
{
public:
    CancelToken() = default; ///< Never cancelled.
    [[nodiscard]] bool isCancelled() const { return m_flag && m_flag->load(std::memory_order_relaxed); }

private:
    friend class CancelSource;
    explicit CancelToken(std::shared_ptr<std::atomic_bool> flag)
        : m_flag(std::move(flag))
    {
    }
    std::shared_ptr<std::atomic_bool> m_flag;
};

class CancelSource
{
public:
    [[nodiscard]] CancelToken token() const { return CancelToken(m_flag); }
    void cancel() { m_flag->store(true, std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

} // namespace quire
