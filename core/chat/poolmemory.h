// PoolMemory: a state of the pool's runner in the store, read once at the start and written some seconds after a change. GUI thread.
// Private to this folder.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QObject>

namespace quire::store {
class Store;
}

namespace quire::chat {

class PoolMemory final : public QObject
{
    Q_OBJECT
public:
    using State = std::function<QByteArray()>;
    /// Kept under `name`. `state` makes what is worth keeping; it is asked only when it is time to write.
    PoolMemory(store::Store &store, Clock &clock, const QString &name, State state);

    /// `restored` follows.
    void restore();
    void noteChange();
    void save();

Q_SIGNALS:
    /// Empty: nothing was kept, or it could not be read.
    void restored(const QByteArray &state);

private:
    store::Store &m_store;
    Clock &m_clock;
    const QString m_name;
    State m_state;
    QByteArray m_written;
    std::unique_ptr<Timer> m_due;
};

} // namespace quire::chat
