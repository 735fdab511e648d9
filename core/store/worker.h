// Worker: threads that take jobs from one queue, each with a connection of its own. Internal to core/store.
#pragma once

#include "core/store/database.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace quire::store {

class Worker final
{
public:
    using Job = std::function<void(const Result<Database *> &)>;
    using Open = std::function<Result<std::unique_ptr<Database>>()>;

    /// `open` is called on each thread at its first job; when it fails, the jobs get its error.
    Worker(int threads, Open open);
    /// Finishes what is queued.
    ~Worker();
    void enqueue(Job job);

private:
    void run();

    const Open m_open;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_closing = false;
    std::vector<std::thread> m_threads;
};

} // namespace quire::store
