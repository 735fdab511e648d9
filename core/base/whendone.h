// whenDone(): a QFuture's result on its receiver's thread, and silence once the receiver is gone.
//
// QFuture::then(context, ...) of Qt 6.4 asserts, or runs into a null context, when the future ends after its context: the
// store's futures do so at every end of the program. A watcher that belongs to the context does not.
#pragma once

#include <QFutureWatcher>

namespace quire {

/// Call it on the context's thread. `work` takes the result by const reference.
template<typename T, typename Work>
void whenDone(const QFuture<T> &future, QObject *context, Work work)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, work = std::move(work)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            work(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace quire
