// Watched folders: real files, virtual time.
#include "core/ingest/foldersnapshot.h"
#include "core/ingest/folderwatch.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace quire;
using namespace quire::ingest;
using namespace quire::test;
using namespace std::chrono_literals;

namespace {

FolderSnapshot snapshot(const QStringList &files, const QString &volume = QStringLiteral("/mnt/usb"), qint64 stamp = 1)
{
    FolderSnapshot look;
    look.isReachable = true;
    look.volumes = {QStringLiteral("/"), volume};
    for (const QString &file : files)
        look.files.insert(file, {stamp, stamp});
    return look;
}

const QString letter = QStringLiteral("/mnt/usb/letter.pdf");

} // namespace

class FolderWatchTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    QStringList m_changed;
    QStringList m_gone;

    void write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<FolderWatch> watching()
    {
        auto watch = std::make_unique<FolderWatch>(m_clock);
        connect(watch.get(), &FolderWatch::filesChanged, this, [this](const QStringList &paths) { m_changed += paths; });
        connect(watch.get(), &FolderWatch::filesGone, this, [this](const QStringList &paths) { m_gone += paths; });
        watch->setFolders({m_folder->path()});
        return watch;
    }

    /// Lets time pass until the watch has said something.
    bool passUntil(const std::function<bool()> &heard)
    {
        return QTest::qWaitFor([this, &heard] {
            m_clock.advance(1s);
            return heard();
        }, 20'000);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_changed.clear();
        m_gone.clear();
    }

    void filesThatAreThereAndThatComeAreToldOf()
    {
        write(QStringLiteral("old.pdf"), "1");
        write(QStringLiteral("notes.xyz"), "not ours");
        const auto watch = watching();
        QVERIFY(passUntil([this] { return m_changed.size() == 1; }));
        QCOMPARE(QFileInfo(m_changed.value(0)).fileName(), QStringLiteral("old.pdf"));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("deeper")));
        write(QStringLiteral("deeper/new.docx"), "2");
        QVERIFY(passUntil([this] { return m_changed.size() == 2; }));
        QCOMPARE(QFileInfo(m_changed.value(1)).fileName(), QStringLiteral("new.docx"));
    }

    void changedAndRemovedFilesAreToldOf()
    {
        write(QStringLiteral("a.pdf"), "1");
        const auto watch = watching();
        QVERIFY(passUntil([this] { return m_changed.size() == 1; }));
        write(QStringLiteral("a.pdf"), "changed");
        QVERIFY(passUntil([this] { return m_changed.size() == 2; }));
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("a.pdf"))));
        QVERIFY(passUntil([this] { return m_gone.size() == 1; }));
    }

    void folderThatCannotBeReachedIsNotADeletion()
    {
        write(QStringLiteral("a.pdf"), "1");
        const auto watch = watching();
        QVERIFY(passUntil([this] { return m_changed.size() == 1; }));
        const QString away = m_folder->path() + QStringLiteral("-away");
        QVERIFY(QDir().rename(m_folder->path(), away));
        for (int i = 0; i < 20; ++i) {
            m_clock.advance(60s);
            QTRY_COMPARE(m_clock.pending(), size_t(1)); // It has looked, and will again.
        }
        QVERIFY(m_gone.isEmpty());
        QVERIFY(QDir().rename(away, m_folder->path()));
        write(QStringLiteral("b.pdf"), "2");
        QVERIFY(passUntil([this] { return m_changed.size() == 2; }));
        QVERIFY(m_gone.isEmpty());
    }

    void folderNoLongerWatchedIsSilent()
    {
        const auto watch = watching();
        watch->setFolders({});
        write(QStringLiteral("a.pdf"), "1");
        QVERIFY(QTest::qWaitFor([this] {
            m_clock.advance(60s);
            return m_clock.pending() == 0;
        }));
        QVERIFY(m_changed.isEmpty());
    }

    void fileIsToldOfWhenItHasSettled()
    {
        FolderMemory memory;
        QCOMPARE(memory.take(snapshot({letter})), (FolderNews{{}, {}, true}));
        QCOMPARE(memory.take(snapshot({letter}, QStringLiteral("/mnt/usb"), 2)), (FolderNews{{}, {}, true})); // Still growing.
        QCOMPARE(memory.take(snapshot({letter}, QStringLiteral("/mnt/usb"), 2)), (FolderNews{{letter}, {}, false}));
        QCOMPARE(memory.take(snapshot({letter}, QStringLiteral("/mnt/usb"), 2)), FolderNews{});
    }

    void fileIsGoneWhenItIsMissedTwice()
    {
        FolderMemory memory;
        (void)memory.take(snapshot({letter}));
        (void)memory.take(snapshot({letter}));
        QCOMPARE(memory.take(snapshot({})), (FolderNews{{}, {}, true}));
        QCOMPARE(memory.take(snapshot({letter})), FolderNews{}); // Saved by replacing.
        (void)memory.take(snapshot({}));
        QCOMPARE(memory.take(snapshot({})), (FolderNews{{}, {letter}, false}));
    }

    void emptyMountPointIsAnUnpluggedDrive()
    {
        FolderMemory memory;
        (void)memory.take(snapshot({letter}));
        (void)memory.take(snapshot({letter}));
        QCOMPARE(memory.take(snapshot({}, QStringLiteral("/"))), FolderNews{});
        QCOMPARE(memory.take(snapshot({}, QStringLiteral("/"))), FolderNews{});
        QCOMPARE(memory.take(snapshot({letter})), FolderNews{});
    }

    void driveBelowAWatchedFolderMayBeUnpluggedToo()
    {
        const QString other = QStringLiteral("/mnt/notes.txt");
        FolderMemory memory;
        (void)memory.take(snapshot({letter, other}));
        (void)memory.take(snapshot({letter, other}));
        const FolderSnapshot away = snapshot({other}, QStringLiteral("/"));
        QCOMPARE(memory.take(away), FolderNews{});
        QCOMPARE(memory.take(away), FolderNews{});
        (void)memory.take(snapshot({other})); // It is back, without the letter.
        QCOMPARE(memory.take(snapshot({other})), (FolderNews{{}, {letter}, false}));
    }

    void whatWentBetweenTwoRunsIsToldOf()
    {
        FolderMemory first;
        (void)first.take(snapshot({letter}));
        KnownFiles known{{{letter, {1, 1}}}, first.volumes()};
        FolderMemory second(known);
        QCOMPARE(second.take(snapshot({letter})), FolderNews{}); // Known: nothing to tell.
        FolderMemory third(known);
        (void)third.take(snapshot({}));
        QCOMPARE(third.take(snapshot({})), (FolderNews{{}, {letter}, false}));
        FolderMemory unplugged(known);
        (void)unplugged.take(snapshot({}, QStringLiteral("/")));
        QCOMPARE(unplugged.take(snapshot({}, QStringLiteral("/"))), FolderNews{});
        FolderMemory changed(known);
        (void)changed.take(snapshot({letter}, QStringLiteral("/mnt/usb"), 2));
        QCOMPARE(changed.take(snapshot({letter}, QStringLiteral("/mnt/usb"), 2)), (FolderNews{{letter}, {}, false}));
    }

    void unreadableFolderKeepsItsFiles()
    {
        FolderMemory memory;
        (void)memory.take(snapshot({letter}));
        (void)memory.take(snapshot({letter}));
        FolderSnapshot locked = snapshot({});
        locked.unreadable = {QStringLiteral("/mnt/usb")};
        QCOMPARE(memory.take(locked), FolderNews{});
        QCOMPARE(memory.take(locked), FolderNews{});
    }
};

QTEST_GUILESS_MAIN(FolderWatchTest)
#include "tst_folderwatch.moc"
