#include "core/chat/poolmemory.h"

#include "core/base/await.h"
#include "core/store/statetable.h"
#include "core/store/store.h"

namespace quire::chat {
namespace {

using namespace std::chrono_literals;

// A storm of failures changes the state many times a second; a crash may cost the last few seconds of it.
constexpr Milliseconds writeAfter = 5s;

} // namespace

PoolMemory::PoolMemory(store::Store &store, Clock &clock, const QString &name, State state)
    : m_store(store)
    , m_clock(clock)
    , m_name(name)
    , m_state(std::move(state))
{
}

void PoolMemory::restore()
{
    const auto value = m_store.read([name = m_name](store::Database &database) { return store::StateTable(database).value(name); });
    await(this, value, [this](const Result<std::optional<QByteArray>> &kept) {
        Q_EMIT restored(kept ? kept->value_or(QByteArray()) : QByteArray());
    });
}

void PoolMemory::noteChange()
{
    if (!m_due)
        m_due = m_clock.runAfter(writeAfter, [this] { save(); });
}

void PoolMemory::save()
{
    m_due.reset();
    const QByteArray state = m_state();
    if (state == m_written)
        return;
    m_written = state;
    m_store.write([name = m_name, state](store::Database &database) { return store::StateTable(database).setValue(name, state); });
}

} // namespace quire::chat
