#include "core/store/store.h"

#include "core/store/migrations.h"
#include "core/store/unclean.h"
#include "core/store/worker.h"

#include <QDir>
#include <QFileInfo>

namespace quire::store {
namespace {

constexpr int readerThreads = 3; // a search, the source panel, and a list beside each other

} // namespace

struct Store::Private {
    explicit Private(const QString &name)
        : file(name)
        , marker(name)
    {
    }

    QString file;
    OpenMarker marker;
    // Readers end before the writer, whose last close folds the log into the file.
    std::unique_ptr<Worker> writer;
    std::unique_ptr<Worker> readers;
};

Store::Store(QString file)
    : d(std::make_unique<Private>(file))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &file)
{
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return failure(ErrorCode::Storage, QStringLiteral("the profile's folder cannot be made"));
    std::unique_ptr<Store> store(new Store(file));
    auto opened = Database::open(file, OpenMode::ReadWrite);
    if (!opened)
        return tl::unexpected(opened.error());
    if (store->d->marker.endedUncleanly()) {
        if (auto checked = checkIntegrity(**opened); !checked)
            return tl::unexpected(checked.error());
    }
    if (auto migrated = migrate(**opened, file); !migrated)
        return tl::unexpected(migrated.error());
    // Handed to the writing thread, which alone uses it from here on.
    auto first = std::make_shared<std::unique_ptr<Database>>(*std::move(opened));
    store->d->writer = std::make_unique<Worker>(1, [first]() -> Result<std::unique_ptr<Database>> { return std::move(*first); });
    store->d->readers = std::make_unique<Worker>(readerThreads, [file] { return Database::open(file, OpenMode::ReadOnly); });
    return store;
}

QString Store::file() const
{
    return d->file;
}

void Store::enqueue(Job job, Connection connection)
{
    (connection == Connection::Writer ? d->writer : d->readers)->enqueue(std::move(job));
}

} // namespace quire::store
