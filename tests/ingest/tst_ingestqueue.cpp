// The drop journey through real workers into a real SQLite store.
#include "queuefixture.h"

#include "core/store/chunkindex.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QSignalSpy>

using namespace quire;
using namespace quire::ingest;
using namespace quire::test;
using store::Database;
using store::DocumentState;

namespace {

const QString badParser = programIn("tests/ingest", "bad-parser");

int hits(Profile &profile, const QByteArray &term)
{
    const auto found = profile.read([term](Database &database) { return store::ChunkIndex(database).match({term}, {}, 1'000); });
    return found ? static_cast<int>(found->size()) : -1;
}

} // namespace

class IngestQueueTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file(const QString &name, const QByteArray &content) { return fileWith(*m_folder, name, content); }
    [[nodiscard]] QString database() const { return m_folder->filePath(QStringLiteral("profile/quire.db")); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void fileBecomesSearchable()
    {
        Profile profile(database(), badParser);
        const QString path = file(QStringLiteral("a.pdf"), "%PDF- tides 3");
        QVERIFY(profile.add({path}));
        QCOMPARE(profile.outcomeOf(path), AddOutcome::Queued);
        QCOMPARE(profile.indexed.size(), 1);
        const DocumentRow row = profile.queue.documents().value(0);
        QCOMPARE(row.state, DocumentState::Ready);
        QCOMPARE(row.info.pages, 3);
        QCOMPARE(row.contentHash.size(), 32);
        QVERIFY(row.chunks > 0);
        QVERIFY(hits(profile, "page") > 0);
    }

    // The store often answers before the queue is made; whoever makes it must still be able to hear of it.
    void libraryIsNeverLoadedBeforeAnybodyCanListen()
    {
        const auto opened = store::Store::open(database());
        QVERIFY(opened);
        ParserHost host(badParser, 1, {});
        SystemClock clock;
        for (int i = 0; i < 300; ++i) {
            IngestQueue queue({**opened, host, clock});
            QSignalSpy loaded(&queue, &IngestQueue::libraryLoaded);
            QVERIFY2(loaded.wait(), qPrintable(QStringLiteral("queue %1").arg(i)));
        }
    }

    void knownFileIsANoOpThatSaysSo()
    {
        Profile profile(database(), badParser);
        const QString path = file(QStringLiteral("a.pdf"), "%PDF- tides 3");
        const QString copy = file(QStringLiteral("copy of a.pdf"), "%PDF- tides 3");
        QVERIFY(profile.add({path}));
        QVERIFY(profile.add({path, copy}));
        QCOMPARE(profile.outcomeOf(path), AddOutcome::AlreadyKnown);
        QCOMPARE(profile.outcomeOf(copy), AddOutcome::AlreadyKnown);
        QCOMPARE(profile.answers.constLast().document, profile.indexed.constFirst());
        QCOMPARE(profile.indexed.size(), 1);
        QCOMPARE(profile.queue.documents().size(), 1);
    }

    void twinsInOneDropAreReadOnce()
    {
        Profile profile(database(), badParser);
        QStringList paths;
        for (int i = 0; i < 20; ++i)
            paths.append(file(QStringLiteral("twin%1.pdf").arg(i), "%PDF- same 1"));
        QVERIFY(profile.add(paths));
        QCOMPARE(profile.answers.size(), 20);
        QCOMPARE(profile.indexed.size(), 1);
        QCOMPARE(profile.queue.documents().size(), 1);
    }

    void movedFileKeepsItsDocument()
    {
        Profile profile(database(), badParser);
        const QString path = file(QStringLiteral("a.pdf"), "%PDF- tides 3");
        const QString moved = m_folder->filePath(QStringLiteral("moved.pdf"));
        QVERIFY(profile.add({path}));
        QVERIFY(QFile::rename(path, moved));
        QVERIFY(profile.add({moved}));
        QCOMPARE(profile.outcomeOf(moved), AddOutcome::AlreadyKnown);
        QCOMPARE(profile.queue.documents().value(0).path, moved);
    }

    void renamedFileOfAWatchedFolderKeepsItsDocument()
    {
        const auto opened = store::Store::open(database());
        ParserHost host(badParser, 1, {});
        FakeClock clock;
        IngestQueue queue({**opened, host, clock});
        QSignalSpy indexed(&queue, &IngestQueue::documentIndexed);
        QSignalSpy removed(&queue, &IngestQueue::documentsRemoved);
        QSignalSpy answered(&queue, &IngestQueue::added);
        const QString path = file(QStringLiteral("a.pdf"), "%PDF- tides 3");
        const QString other = file(QStringLiteral("b.pdf"), "%PDF- tides 4");
        queue.add({path, other});
        QTRY_COMPARE(indexed.size(), 2);
        const QString moved = m_folder->filePath(QStringLiteral("renamed.pdf"));
        QVERIFY(QFile::rename(path, moved) && QFile::remove(other));
        queue.filesGone({path, other}); // The news of both looks may come in either order.
        queue.add({moved}, {{}, {}, KnownBy::SizeAndTime});
        QTRY_COMPARE(answered.size(), 3);
        clock.advance(std::chrono::seconds(10));
        QTRY_COMPARE(removed.size(), 1);
        QCOMPARE(queue.documents().size(), 1);
        QCOMPARE(queue.documents().constFirst().path, moved);
        QCOMPARE(indexed.size(), 2);
    }

    void changedFileIsIndexedAgainUnderItsId()
    {
        Profile profile(database(), badParser);
        const QString path = file(QStringLiteral("a.pdf"), "%PDF- tides 1");
        QVERIFY(profile.add({path}));
        const DocumentId id = profile.indexed.value(0);
        const int before = hits(profile, "page");
        file(QStringLiteral("a.pdf"), "%PDF- tides 4");
        QVERIFY(profile.add({path}));
        QCOMPARE(profile.outcomeOf(path), AddOutcome::Queued);
        QCOMPARE(profile.indexed, (QList<DocumentId>{id, id}));
        QCOMPARE(profile.queue.documents().value(0).info.pages, 4);
        QVERIFY(hits(profile, "page") > before);
    }

    void touchedFileIsStillKnown()
    {
        Profile profile(database(), badParser);
        const QString path = file(QStringLiteral("a.pdf"), "%PDF- tides 1");
        QVERIFY(profile.add({path}));
        const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(3600);
        QFile touched(path);
        QVERIFY(touched.open(QIODevice::ReadWrite) && touched.setFileTime(later, QFileDevice::FileModificationTime));
        touched.close();
        QVERIFY(profile.add({path}, {{}, {}, KnownBy::SizeAndTime}));
        QCOMPARE(profile.outcomeOf(path), AddOutcome::AlreadyKnown);
        QCOMPARE(profile.queue.documents().value(0).modified.toSecsSinceEpoch(), later.toSecsSinceEpoch());
    }

    void removedDocumentLeavesNothingBehind()
    {
        Profile profile(database(), badParser);
        QVERIFY(profile.add({file(QStringLiteral("a.pdf"), "%PDF- tides 3")}));
        const DocumentId id = profile.indexed.value(0);
        profile.queue.remove({id});
        QTRY_COMPARE(profile.removed, QList<DocumentId>{id});
        QVERIFY(profile.queue.documents().isEmpty());
        QCOMPARE(hits(profile, "page"), 0);
        const auto blocks = profile.read([id](Database &database) { return store::ChunkIndex(database).blocks(id); });
        QVERIFY(blocks && blocks->isEmpty());
    }

    void everyKindOfFailureKeepsItsReasonAndTheOthersAreRead()
    {
        ParserLimits limits;
        limits.silence = std::chrono::milliseconds(2'500);
        limits.memoryBytes = 512LL << 20;
        Profile profile(database(), badParser, limits);
        const QString crash = file(QStringLiteral("crash.pdf"), "%PDF- abort 1");
        const QString hang = file(QStringLiteral("hang.pdf"), "%PDF- hang 1");
        const QString scan = file(QStringLiteral("scan.pdf"), "%PDF- no-text 1");
        const QString good = file(QStringLiteral("good.pdf"), "%PDF- good 1");
        const QString gone = m_folder->filePath(QStringLiteral("gone.pdf"));
        const QString other = file(QStringLiteral("photo.xyz"), QByteArray("\x89XYZ\0\0", 6));
        QVERIFY(profile.add({crash, hang, gone, scan, other, good}));
        QCOMPARE(profile.answers.size(), 6);
        QCOMPARE(profile.outcomeOf(gone), AddOutcome::Refused);
        QCOMPARE(profile.outcomeOf(other), AddOutcome::Refused);
        QCOMPARE(profile.indexed.size(), 1);
        QCOMPARE(profile.queue.status().failed, 3);
        QHash<QString, QString> codes;
        for (const DocumentRow &row : profile.queue.documents())
            codes.insert(QFileInfo(row.path).baseName(), row.error ? errorCodeName(row.error->code) : QString());
        QCOMPARE(codes.value(QStringLiteral("crash")), QStringLiteral("crashed"));
        QCOMPARE(codes.value(QStringLiteral("hang")), QStringLiteral("timeout"));
        QCOMPARE(codes.value(QStringLiteral("scan")), QStringLiteral("no-text"));
        QCOMPARE(codes.value(QStringLiteral("good")), QString());
    }

    void retryReadsAFileThatWasRepaired()
    {
        Profile profile(database(), badParser);
        const QString path = file(QStringLiteral("a.pdf"), "%PDF- abort 1");
        QVERIFY(profile.add({path}));
        const DocumentId id = profile.failures.keys().value(0);
        file(QStringLiteral("a.pdf"), "%PDF- fine 1");
        QVERIFY(profile.until([&] { profile.queue.retry(id); }));
        QCOMPARE(profile.indexed, QList<DocumentId>{id});
        QVERIFY(!profile.queue.documents().value(0).error);
    }

    void failedReReadingKeepsTheOldTextSearchable()
    {
        Profile profile(database(), badParser);
        const QString path = file(QStringLiteral("a.pdf"), "%PDF- tides 2");
        QVERIFY(profile.add({path}));
        file(QStringLiteral("a.pdf"), "%PDF- abort 2");
        QVERIFY(profile.add({path}));
        QCOMPARE(profile.queue.documents().value(0).state, DocumentState::Failed);
        QVERIFY(hits(profile, "page") > 0);
    }

    void beginningOfALongFileIsSearchableWhileTheRestIsRead()
    {
        Profile profile(database(), badParser);
        profile.queue.add({file(QStringLiteral("a.pdf"), longFile("stuck", 300))});
        QTRY_VERIFY(!profile.queue.documents().isEmpty() && profile.queue.documents().constFirst().state == DocumentState::Reading);
        const DocumentRow row = profile.queue.documents().constFirst();
        QCOMPARE(row.info.pages, 300);
        QCOMPARE(hits(profile, "page"), 10);
        QCOMPARE(row.chunks, 10);
        QVERIFY(profile.indexed.isEmpty());
    }

    void longFileIsInTheEndWhatItIsInOnePiece()
    {
        Profile profile(database(), badParser);
        QVERIFY(profile.add({file(QStringLiteral("a.pdf"), longFile("tides", 300))}));
        const DocumentRow row = profile.queue.documents().constFirst();
        QCOMPARE(row.state, DocumentState::Ready);
        QCOMPARE(row.chunks, 300);
        QCOMPARE(hits(profile, "page"), 300);
        const auto blocks = profile.read([id = row.id](Database &database) { return store::ChunkIndex(database).blocks(id); });
        QVERIFY(blocks);
        QCOMPARE(blocks->size(), 300);
        for (qsizetype i = 0; i < blocks->size(); ++i)
            QCOMPARE(blocks->at(i).text, QStringLiteral("page %1").arg(i + 1));
    }

    void cancelledLongFileLeavesNoBeginning()
    {
        Profile profile(database(), badParser);
        const QString path = file(QStringLiteral("a.pdf"), longFile("stuck", 300));
        profile.queue.add({path});
        QTRY_VERIFY(!profile.queue.documents().isEmpty() && profile.queue.documents().constFirst().state == DocumentState::Reading);
        const DocumentId id = profile.queue.documents().constFirst().id;
        QVERIFY(profile.until([&] { profile.queue.cancel(id); }));
        QCOMPARE(profile.queue.document(id)->state, DocumentState::Failed);
        QCOMPARE(profile.queue.document(id)->chunks, 0);
        QTRY_COMPARE(hits(profile, "page"), 0);
        file(QStringLiteral("a.pdf"), longFile("tides", 100));
        QVERIFY(profile.until([&] { profile.queue.retry(id); }));
        QCOMPARE(hits(profile, "page"), 100);
    }

    void longFileThatFailsLeavesNoBeginning()
    {
        ParserLimits limits;
        limits.silence = std::chrono::milliseconds(1'500);
        Profile profile(database(), badParser, limits);
        QVERIFY(profile.add({file(QStringLiteral("a.pdf"), longFile("stuck", 300))}));
        QCOMPARE(profile.failures.size(), 1);
        QCOMPARE(profile.queue.documents().constFirst().chunks, 0);
        QTRY_COMPARE(hits(profile, "page"), 0);
    }

    void beginningLeftByAnEarlyEndIsReplaced()
    {
        {
            Profile profile(database(), badParser);
            profile.queue.add({file(QStringLiteral("a.pdf"), longFile("stuck", 300))});
            QTRY_VERIFY(!profile.queue.documents().isEmpty() && profile.queue.documents().constFirst().state == DocumentState::Reading);
        }
        file(QStringLiteral("a.pdf"), longFile("tides", 90));
        Profile profile(database(), badParser);
        QTRY_VERIFY(profile.queue.isLoaded());
        QCOMPARE(profile.queue.documents().constFirst().state, DocumentState::Reading); // Said to be a part, never whole.
        QVERIFY(profile.until([&] { profile.queue.restore(); }));
        QCOMPARE(profile.queue.documents().constFirst().state, DocumentState::Ready);
        QCOMPARE(hits(profile, "page"), 90);
    }

    void oldTextStaysSearchableUntilTheNewOneIsWhole()
    {
        Profile profile(database(), badParser);
        const QString path = file(QStringLiteral("a.pdf"), longFile("tides", 70));
        QVERIFY(profile.add({path}));
        file(QStringLiteral("a.pdf"), longFile("stuck", 300));
        const DocumentId id = profile.indexed.constFirst();
        QSignalSpy progress(&profile.queue, &IngestQueue::progressed);
        profile.queue.add({path});
        const auto firstRangeIsRead = [&progress] {
            return std::any_of(progress.cbegin(), progress.cend(), [](const QList<QVariant> &call) { return call.first().value<Progress>().done >= 10; });
        };
        QTRY_VERIFY(firstRangeIsRead());
        QCOMPARE(profile.queue.document(id)->state, DocumentState::Queued);
        QCOMPARE(hits(profile, "page"), 70);
        QVERIFY(profile.until([&] { profile.queue.cancel(id); }));
        QCOMPARE(hits(profile, "page"), 70);
    }

    void cancelledFileCanBeTakenUpAgain()
    {
        Profile profile(database(), badParser);
        const QString path = file(QStringLiteral("a.pdf"), "%PDF- hang 1");
        profile.queue.add({path});
        QTRY_COMPARE(profile.queue.status().running, 1);
        const DocumentId id = profile.queue.documents().value(0).id;
        QVERIFY(profile.until([&] { profile.queue.cancel(id); }));
        QCOMPARE(profile.failures.value(id).code, ErrorCode::Cancelled);
        file(QStringLiteral("a.pdf"), "%PDF- fine 1");
        QVERIFY(profile.until([&] { profile.queue.retry(id); }));
        QCOMPARE(profile.indexed, QList<DocumentId>{id});
    }

    void removalInMidReadingLeavesNothing()
    {
        Profile profile(database(), badParser);
        profile.queue.add({file(QStringLiteral("a.pdf"), "%PDF- hang 1")});
        QTRY_COMPARE(profile.queue.status().running, 1);
        const DocumentId id = profile.queue.documents().value(0).id;
        QVERIFY(profile.until([&] { profile.queue.remove({id}); }));
        QTRY_COMPARE(profile.removed, QList<DocumentId>{id});
        QVERIFY(profile.indexed.isEmpty() && profile.failures.isEmpty());
    }

    void pausedQueueStartsNothing()
    {
        Profile profile(database(), badParser);
        profile.queue.pause();
        profile.queue.add({file(QStringLiteral("a.pdf"), "%PDF- tides 1"), file(QStringLiteral("b.pdf"), "%PDF- tides 2")});
        QTRY_COMPARE(profile.answers.size(), 2);
        QCOMPARE(profile.queue.status().running, 0);
        QCOMPARE(profile.queue.status().waiting, 2);
        QVERIFY(profile.queue.status().paused);
        QVERIFY(profile.until([&] { profile.queue.resume(); }));
        QCOMPARE(profile.indexed.size(), 2);
    }

    void queueSurvivesARestart()
    {
        const QString path = file(QStringLiteral("a.pdf"), "%PDF- tides 1");
        {
            Profile profile(database(), badParser);
            profile.queue.pause();
            profile.queue.add({path, file(QStringLiteral("b.pdf"), "%PDF- tides 2")});
            QTRY_COMPARE(profile.answers.size(), 2);
        }
        QVERIFY(QFile::remove(path));
        Profile profile(database(), badParser);
        QVERIFY(profile.until([&] { profile.queue.restore(); }));
        QCOMPARE(profile.indexed.size(), 1);
        QCOMPARE(profile.failures.size(), 1);
        QCOMPARE(profile.failures.begin()->code, ErrorCode::FileMissing);
    }

    void foldersAreWalkedAndHiddenLeftoversPassedBy()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("in/deeper")));
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("empty")));
        file(QStringLiteral("in/a.pdf"), "%PDF- tides 1");
        file(QStringLiteral("in/deeper/b.PDF"), "%PDF- tides 2");
        file(QStringLiteral("in/~$c.docx"), "lock");
        file(QStringLiteral("in/readme.xyz"), "?");
        Profile profile(database(), badParser);
        const QString empty = m_folder->filePath(QStringLiteral("empty"));
        QVERIFY(profile.add({m_folder->filePath(QStringLiteral("in")), empty}, {QStringLiteral("harbour"), {}, {}}));
        QCOMPARE(profile.answers.size(), 3);
        QCOMPARE(profile.outcomeOf(empty), AddOutcome::Refused);
        QCOMPARE(profile.queue.documents().size(), 2);
        QCOMPARE(profile.queue.documents().value(0).collection, QStringLiteral("harbour"));
    }

    void thousandsOfFilesDoNotHoldUpTheEventLoop()
    {
        constexpr int count = 2'000;
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("many")));
        for (int i = 0; i < count; ++i)
            file(QStringLiteral("many/%1.pdf").arg(i), "%PDF- tide" + QByteArray::number(i) + " 1");
        Profile profile(database(), badParser);
        profile.queue.pause(); // The workers' speed is not in question, only the queue's.
        qint64 longest = 0;
        QElapsedTimer turn;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, turn.restart()); });
        turn.start();
        heart.start(0);
        profile.queue.add({m_folder->filePath(QStringLiteral("many"))});
        QTRY_COMPARE_WITH_TIMEOUT(profile.answers.size(), count, 60'000);
        QCOMPARE(profile.queue.status().waiting, count);
        QVERIFY2(longest < 500, qPrintable(QStringLiteral("a turn of %1 ms").arg(longest)));
    }
};

QTEST_GUILESS_MAIN(IngestQueueTest)
#include "tst_ingestqueue.moc"
