// Store: the profile's one SQLite file and its threads. One thread owns the writing connection; a few read connections
// serve searches beside it (WAL). Work is handed in as a function of Database&, values come back in a QFuture.
//
// Lives on the GUI thread. Its destructor finishes queued writes. The functions run on the store's threads: they take
// what they need by value.
#pragma once

#include "core/base/error.h"
#include "core/store/database.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <functional>
#include <memory>

namespace quire::store {

class Store final : public QObject
{
    Q_OBJECT
public:
    /// Opens or creates the file, checks it after an unclean end, backs it up and migrates it. Errors: Storage,
    /// NewerData.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &file);
    ~Store() override;

    /// Runs `work` on the store thread, in order of arrival, inside one transaction that is rolled back when `work`
    /// returns an error.
    template<typename Work>
    auto write(Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        return dispatch(std::move(work), Connection::Writer);
    }

    /// Runs `work` on a reading connection, at once and beside writes; all of it sees the same state.
    template<typename Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        return dispatch(std::move(work), Connection::Reader);
    }

    [[nodiscard]] QString file() const;

private:
    enum class Connection { Writer, Reader };
    using Job = std::function<void(const Result<Database *> &)>;
    explicit Store(QString file);
    void enqueue(Job job, Connection connection);

    template<typename Work>
    auto dispatch(Work work, Connection connection) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        using Value = std::invoke_result_t<Work, Database &>; // always a Result<T>
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        const bool writes = connection == Connection::Writer;
        enqueue([promise, work = std::move(work), writes](const Result<Database *> &database) mutable {
            if (!database)
                promise->addResult(Value(tl::unexpected(database.error())));
            else
                promise->addResult(writes ? (*database)->transact(work) : (*database)->snapshot(work));
            promise->finish();
        }, connection);
        return future;
    }

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace quire::store
