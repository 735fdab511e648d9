#include "core/store/worker.h"

namespace quire::store {

Worker::Worker(int threads, Open open)
    : m_open(std::move(open))
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { run(); });
}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void Worker::enqueue(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Worker::run()
{
    std::unique_ptr<Database> database;
    while (true) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_closing || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        if (!database) {
            auto opened = m_open();
            if (!opened) {
                job(tl::unexpected(opened.error()));
                continue;
            }
            database = *std::move(opened);
        }
        job(database.get());
    }
}

} // namespace quire::store
