// await(): hands a future's value to a function on the caller's thread, as long as the context lives.
//
// Not QFuture::then(context, ...): in Qt 6.4 it reads the context from the thread that finishes the future, and asserts
// when the context has gone by then. A watcher belongs to its context's thread and dies with it.
#pragma once

#include <QFutureWatcher>

namespace quire {

/// Calls `next(value)` on the context's thread, never from inside await(); not at all once `context` is destroyed or the
/// future was cancelled.
template<typename T, typename Next>
void await(QObject *context, const QFuture<T> &future, Next next)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, next = std::move(next)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            next(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace quire
