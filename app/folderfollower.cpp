#include "app/folderfollower.h"

#include "app/engine.h"
#include "core/base/await.h"
#include "core/store/statetable.h"

namespace quire::app {
namespace {

constexpr const char *volumesName = "watch/volumes";
constexpr QChar separator(u'\n');

} // namespace

FolderFollower::FolderFollower(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_watch(engine.clock)
{
    connect(&m_watch, &ingest::FolderWatch::filesChanged, this, [this](const QStringList &paths) {
        m_engine.queue.add(paths, {{}, {}, ingest::KnownBy::SizeAndTime});
    });
    connect(&m_watch, &ingest::FolderWatch::filesGone, &engine.queue, &ingest::IngestQueue::filesGone);
    connect(&m_watch, &ingest::FolderWatch::volumesSeen, this, [this](const QStringList &volumes) {
        for (const QString &volume : volumes) {
            if (!m_volumes.contains(volume))
                m_volumes.append(volume);
        }
        m_engine.store->write([value = m_volumes.join(separator).toUtf8()](store::Database &database) {
            return store::StateTable(database).setValue(QString::fromLatin1(volumesName), value);
        });
    });
    connect(&engine.queue, &ingest::IngestQueue::libraryLoaded, this, [this] {
        const auto read = m_engine.store->read([](store::Database &database) { return store::StateTable(database).value(QString::fromLatin1(volumesName)); });
        await(this, read, [this](const Result<std::optional<QByteArray>> &value) {
            follow(QString::fromUtf8(value ? value->value_or(QByteArray()) : QByteArray()).split(separator, Qt::SkipEmptyParts));
        });
    });
}

void FolderFollower::follow(const QStringList &volumes)
{
    m_volumes = volumes;
    connect(&m_engine.settings, &settings::SettingsStore::changed, this, &FolderFollower::setFolders);
    setFolders();
}

void FolderFollower::setFolders()
{
    const QStringList folders = m_engine.settings.settings().watchedFolders;
    if (folders == m_folders)
        return;
    m_folders = folders;
    ingest::KnownFiles known{{}, m_volumes};
    for (const ingest::DocumentRow &row : m_engine.queue.documents())
        known.files.insert(row.path, {row.size, row.modified.toMSecsSinceEpoch()});
    m_watch.setFolders(folders, known);
}

} // namespace quire::app
