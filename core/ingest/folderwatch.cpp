#include "core/ingest/folderwatch.h"

#include "core/base/await.h"
#include "core/base/clock.h"

#include <QDir>
#include <QFileSystemWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <map>

namespace quire::ingest {
namespace {

using namespace std::chrono_literals;

constexpr Milliseconds settling = 1s;
constexpr Milliseconds anyway = 60s;
// Each notice costs the system a watch, of which a user has some thousands in all.
constexpr qsizetype mostNotices = 4'000;

KnownFiles knownBelow(const QString &folder, const KnownFiles &known)
{
    KnownFiles below{{}, known.volumes};
    for (auto it = known.files.cbegin(); it != known.files.cend(); ++it) {
        if (it.key().startsWith(folder + u'/'))
            below.files.insert(it.key(), *it);
    }
    return below;
}

} // namespace

struct FolderWatch::Private {
    Private(FolderWatch *watch, Clock &theClock)
        : q(watch)
        , clock(theClock)
    {
        lookers.setMaxThreadCount(1); // One disk, one head.
    }

    struct Watched {
        FolderMemory memory;
        bool isLooking = false;
        bool wantsLook = false;
    };

    void lookSoon(const QString &folder, Milliseconds delay);
    void look(const QString &folder);
    void seen(const QString &folder, const FolderSnapshot &snapshot);
    void follow(const FolderSnapshot &snapshot);
    void noticed(const QString &path);

    FolderWatch *q;
    Clock &clock;
    std::map<QString, Watched> folders;
    std::map<QString, std::unique_ptr<Timer>> timers; // One a folder: a later wish moves an earlier one.
    std::unique_ptr<QFileSystemWatcher> notices;
    CancelSource stop;
    QThreadPool lookers;
};

void FolderWatch::Private::lookSoon(const QString &folder, Milliseconds delay)
{
    timers[folder] = clock.runAfter(delay, [this, folder] { look(folder); });
}

void FolderWatch::Private::look(const QString &folder)
{
    const auto found = folders.find(folder);
    if (found == folders.end())
        return;
    if (found->second.isLooking) {
        found->second.wantsLook = true;
        return;
    }
    found->second.isLooking = true;
    await(q, QtConcurrent::run(&lookers, lookAt, folder, stop.token()), [this, folder](const FolderSnapshot &snapshot) {
        seen(folder, snapshot);
    });
}

void FolderWatch::Private::seen(const QString &folder, const FolderSnapshot &snapshot)
{
    const auto found = folders.find(folder);
    if (found == folders.end())
        return; // No longer watched.
    Watched &watched = found->second;
    watched.isLooking = false;
    const qsizetype volumes = watched.memory.volumes().size();
    const FolderNews news = watched.memory.take(snapshot);
    const QStringList seenVolumes = watched.memory.volumes();
    follow(snapshot);
    const bool again = std::exchange(watched.wantsLook, false) || news.isUnsettled;
    lookSoon(folder, again ? settling : anyway);
    // Last: who hears this may set other folders.
    if (seenVolumes.size() > volumes)
        Q_EMIT q->volumesSeen(seenVolumes);
    if (!news.changed.isEmpty())
        Q_EMIT q->filesChanged(news.changed);
    if (!news.gone.isEmpty())
        Q_EMIT q->filesGone(news.gone);
}

void FolderWatch::Private::follow(const FolderSnapshot &snapshot)
{
    const QStringList known = notices->files() + notices->directories();
    QSet<QString> fresh(snapshot.folders.cbegin(), snapshot.folders.cend());
    for (auto it = snapshot.files.cbegin(); it != snapshot.files.cend(); ++it)
        fresh.insert(it.key()); // A file written in place does not change its folder.
    fresh.subtract(QSet<QString>(known.cbegin(), known.cend()));
    const QStringList wanted = QStringList(fresh.cbegin(), fresh.cend()).mid(0, std::max<qsizetype>(mostNotices - known.size(), 0));
    if (!wanted.isEmpty())
        notices->addPaths(wanted);
}

void FolderWatch::Private::noticed(const QString &path)
{
    for (const auto &[folder, watched] : folders) {
        if (path == folder || path.startsWith(folder + u'/'))
            lookSoon(folder, settling);
    }
}

FolderWatch::FolderWatch(Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, clock))
{
}

FolderWatch::~FolderWatch()
{
    d->stop.cancel();
}

void FolderWatch::setFolders(const QStringList &folders, const KnownFiles &known)
{
    QSet<QString> wanted;
    for (const QString &folder : folders)
        wanted.insert(QDir::cleanPath(QDir(folder).absolutePath()));
    std::erase_if(d->folders, [&wanted](const auto &entry) { return !wanted.contains(entry.first); });
    std::erase_if(d->timers, [&wanted](const auto &entry) { return !wanted.contains(entry.first); });
    // Made anew, so that what is no longer watched costs no notices.
    d->notices = std::make_unique<QFileSystemWatcher>();
    connect(d->notices.get(), &QFileSystemWatcher::directoryChanged, this, [this](const QString &path) { d->noticed(path); });
    connect(d->notices.get(), &QFileSystemWatcher::fileChanged, this, [this](const QString &path) { d->noticed(path); });
    for (const QString &folder : std::as_const(wanted)) {
        if (!d->folders.contains(folder))
            d->folders.emplace(folder, Private::Watched{FolderMemory(knownBelow(folder, known))});
        d->look(folder);
    }
}

} // namespace quire::ingest
