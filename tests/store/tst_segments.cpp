// Segments against a plain model of what they hold, while they are added to, removed from and merged, in one go and in
// the smallest steps.
#include "core/base/rng.h"
#include "core/store/migrations.h"
#include "core/store/segments.h"

#include <QTemporaryDir>
#include <QtTest>
#include <SQLiteCpp/Database.h>
#include <map>
#include <set>

using namespace quire;
using namespace quire::store;

namespace {

QString word(int number)
{
    return QStringLiteral("w%1x").arg(number);
}

} // namespace

class SegmentsTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::map<QByteArray, std::set<qint64>> m_model;
    qint64 m_last = 0;
    qint64 m_live = 0;

    IdRange add(Segments &segments, Rng &rng, int chunks, int vocabulary)
    {
        ChunkAnalyser analyser;
        QList<qint64> ids;
        for (int i = 0; i < chunks; ++i) {
            ids.append(++m_last);
            QStringList words;
            for (int j = 0; j < 12; ++j) {
                words.append(word(static_cast<int>(std::pow(static_cast<double>(vocabulary), rng.unit()))));
                m_model[words.back().toUtf8()].insert(m_last);
            }
            analyser.add({}, words.join(u' '), text::Language::Unknown);
        }
        segments.add(ids, analyser.take());
        m_live += chunks;
        return {ids.front(), ids.back()};
    }

    void remove(Segments &segments, const IdRange &run)
    {
        segments.remove(run);
        for (auto &[term, chunks] : m_model) {
            for (qint64 chunk = run.first; chunk <= run.last; ++chunk)
                chunks.erase(chunk);
        }
        m_live -= run.last - run.first + 1;
    }

    void compare(Segments &segments)
    {
        const IdRanges removed = segments.removed();
        const QList<Segment> searched = segments.searched();
        for (const auto &[term, chunks] : m_model) {
            std::set<qint64> found;
            for (const Segment &segment : searched) {
                const auto list = segments.find(segment, term);
                if (!list)
                    continue;
                const QList<Posting> postings = unpackPostings(list->list, segment.chunks.first);
                for (const Posting &posting : postings) {
                    QVERIFY(segment.chunks.first <= posting.chunk && posting.chunk <= segment.chunks.last);
                    if (!removed.contains(posting.chunk))
                        found.insert(posting.chunk);
                }
            }
            QVERIFY2(found == chunks, term.constData());
        }
        for (qsizetype i = 1; i < searched.size(); ++i)
            QVERIFY(searched.at(i - 1).chunks.last < searched.at(i).chunks.first);
        QCOMPARE(segments.size().chunks, m_live);
    }

    qint64 count(const char *sql) { return m_database->handle().execAndGet(sql).getInt64(); }

private Q_SLOTS:
    void init()
    {
        const QString file = m_folder.filePath(QString::number(QRandomGenerator::global()->generate()));
        m_database = Database::open(file, OpenMode::ReadWrite).value();
        QVERIFY(migrate(*m_database, file));
        m_database->handle().exec("BEGIN");
        m_model.clear();
        m_last = m_live = 0;
    }

    void whateverIsDoneTheyHoldWhatTheyShould_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<qint64>("step");
        for (quint64 seed = 1; seed <= 6; ++seed) {
            QTest::addRow("in one go, %d", static_cast<int>(seed)) << seed << qint64{1 << 20};
            QTest::addRow("in small steps, %d", static_cast<int>(seed)) << seed << qint64{400};
        }
    }

    void whateverIsDoneTheyHoldWhatTheyShould()
    {
        QFETCH(quint64, seed);
        QFETCH(qint64, step);
        Segments segments(*m_database, {step, 3, 2});
        Rng rng{seed};
        QList<IdRange> runs;
        for (int i = 0; i < 250; ++i) {
            if (rng.unit() < 0.3 && !runs.isEmpty())
                remove(segments, runs.takeAt(static_cast<qsizetype>(rng.unit() * static_cast<double>(runs.size()))));
            else
                runs.append(add(segments, rng, rng.unit() < 0.1 ? 60 : 1 + static_cast<int>(rng.unit() * 4), 400));
            if (i % 20 == 0)
                compare(segments);
            if (QTest::currentTestFailed())
                return;
        }
        compare(segments);
        QVERIFY(segments.searched().size() < 80);
    }

    void manySmallAdditionsLeaveFewSegments()
    {
        Segments segments(*m_database);
        Rng rng{1};
        for (int i = 0; i < 1000; ++i)
            add(segments, rng, 1, 2000);
        compare(segments);
        QVERIFY2(segments.searched().size() <= 32, qPrintable(QString::number(segments.searched().size())));
    }

    void whatIsGoneLeavesNothing()
    {
        Segments segments(*m_database);
        Rng rng{1};
        QList<IdRange> runs;
        for (int i = 0; i < 40; ++i)
            runs.append(add(segments, rng, 3, 100));
        for (const IdRange &run : runs)
            remove(segments, run);
        compare(segments);
        remove(segments, add(segments, rng, 1, 100)); // the next change takes away what is dead
        remove(segments, add(segments, rng, 1, 100));
        QCOMPARE(segments.searched().size(), 0);
        QVERIFY(count("SELECT count(*) FROM index_pages") <= 2);
        QCOMPARE(count("SELECT count(*) FROM index_removed"), 0);
    }

    void aTermTooLongForAPageHasItsOwn()
    {
        Segments segments(*m_database);
        ChunkAnalysis analysis;
        QList<qint64> ids;
        TermPostings common{"common", {}};
        for (int i = 0; i < 5000; ++i) {
            ids.append(++m_last);
            common.postings.append({i, postingWeight(1, false, false, 100)});
            m_model["common"].insert(m_last);
        }
        m_live = 5000;
        analysis.terms = {{"before", {{1, 32}}}, common, {"later", {{2, 32}}}};
        m_model["before"] = {2};
        m_model["later"] = {3};
        segments.add(ids, analysis);
        compare(segments);
        QCOMPARE(count("SELECT count(*) FROM index_pages"), 3);
    }
};

QTEST_GUILESS_MAIN(SegmentsTest)
#include "tst_segments.moc"
