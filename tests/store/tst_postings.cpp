// The index's values: posting lists, their weights, pages of terms, and the search for the top over them, which is held
// against scoring everything.
#include "core/base/rng.h"
#include "core/store/indexpage.h"
#include "core/store/topmatches.h"

#include <QtTest>

using namespace quire;
using namespace quire::store;

namespace {

QList<Posting> somePostings(Rng &rng, qint64 first, qint64 last, double share)
{
    QList<Posting> postings;
    for (qint64 chunk = first; chunk <= last; ++chunk) {
        if (rng.unit() < share)
            postings.append({chunk, postingWeight(1 + static_cast<int>(rng.unit() * 12), rng.unit() < 0.1, rng.unit() < 0.05, static_cast<int>(rng.unit() * 500))});
    }
    return postings;
}

} // namespace

class PostingsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aListComesBackAsItWas_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {0, 1, 2, 127, 128, 129, 256, 257, 1000})
            QTest::newRow(qPrintable(QString::number(length))) << length;
    }

    void aListComesBackAsItWas()
    {
        QFETCH(int, length);
        QList<Posting> postings;
        for (int i = 0; i < length; ++i)
            postings.append({1000 + 7LL * i * i, static_cast<PostingWeight>(i % 256)});
        const QByteArray bytes = packPostings(postings, 1000);
        QCOMPARE(unpackPostings(bytes, 1000), postings);
        QCOMPARE(PostingCursor(bytes, 1000).count(), length);
    }

    void seekingFindsTheNextPosting()
    {
        QList<Posting> postings;
        for (int i = 0; i < 1000; ++i)
            postings.append({3LL * i, 40});
        const QByteArray bytes = packPostings(postings, 0);
        PostingCursor cursor(bytes, 0);
        QCOMPARE(cursor.seek(0), 0);
        QCOMPARE(cursor.seek(1), 3);
        QCOMPARE(cursor.seek(3), 3);
        QCOMPARE(cursor.advance(), 6);
        QCOMPARE(cursor.seek(383), 384);
        QCOMPARE(cursor.seek(2995), 2997);
        QCOMPARE(cursor.advance(), PostingCursor::end);
        QCOMPARE(cursor.seek(5000), PostingCursor::end);
    }

    void aDamagedListIsAShorterOne()
    {
        Rng rng{3};
        const QByteArray bytes = packPostings(somePostings(rng, 0, 2000, 0.5), 0);
        for (qsizetype size = 0; size < bytes.size(); size += 3)
            QVERIFY(unpackPostings(bytes.left(size), 0).size() <= 1100);
        for (int i = 0; i < 2000; ++i) {
            QByteArray broken = bytes;
            broken[static_cast<qsizetype>(rng.unit() * static_cast<double>(broken.size()))] = static_cast<char>(rng.unit() * 256);
            QVERIFY(unpackPostings(broken, 0).size() <= PostingCursor(broken, 0).count());
        }
    }

    void aBoundIsNeverBelowWhatItBounds()
    {
        const ImpactTable table = impacts({}, 150);
        for (int one = 0; one < 256; ++one) {
            for (int other = 0; other < 256; ++other) {
                const auto bound = boundOf(static_cast<PostingWeight>(one), static_cast<PostingWeight>(other));
                QVERIFY(table[bound] >= std::max(table[static_cast<size_t>(one)], table[static_cast<size_t>(other)]));
            }
        }
    }

    void moreOccurrencesWeighMoreAndLongTextsLess()
    {
        const ImpactTable table = impacts({}, 150);
        QVERIFY(table[postingWeight(2, false, false, 100)] > table[postingWeight(1, false, false, 100)]);
        QVERIFY(table[postingWeight(1, false, true, 100)] > table[postingWeight(1, true, false, 100)]);
        QVERIFY(table[postingWeight(1, false, false, 300)] < table[postingWeight(1, false, false, 100)]);
        QCOMPARE(table[postingWeight(0, false, false, 100)], 0.0F);
    }

    void aPageGivesItsTermsBack()
    {
        PageWriter writer;
        const QList<QByteArray> terms{"", "a", "ab", "abacus", "abc", "b", "雨", "雨天"};
        for (const QByteArray &term : terms)
            writer.add(term, "list of " + term);
        QCOMPARE(writer.first(), QByteArray());
        const QByteArray bytes = writer.take();
        QVERIFY(writer.isEmpty());
        PageReader reader(bytes);
        for (const QByteArray &term : terms) {
            QVERIFY(reader.next());
            QCOMPARE(reader.term(), term);
            QCOMPARE(reader.list().toByteArray(), "list of " + term);
        }
        QVERIFY(!reader.next());
        for (qsizetype size = 0; size < bytes.size(); ++size) { // cut anywhere it ends early, and reads nothing beyond
            PageReader cut(QByteArrayView(bytes).first(size));
            qsizetype read = 0;
            while (cut.next())
                ++read;
            QVERIFY(read < terms.size());
        }
    }

    void theTopIsWhatScoringAllWouldGive_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 20; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }

    void theTopIsWhatScoringAllWouldGive()
    {
        QFETCH(quint64, seed);
        Rng rng{seed};
        const IdRange chunks{500, 500 + static_cast<qint64>(rng.unit() * 30'000)};
        const ImpactTable table = impacts({}, 180);
        const IdRanges removed({{600, 700}, {5000, 5005}});
        std::optional<IdRanges> scope;
        if (seed % 3 == 0)
            scope = IdRanges({{650, 3000}, {20'000, 20'100}});
        QList<QByteArray> bytes;
        std::vector<WeightedList> lists;
        QHash<qint64, float> scores;
        for (int i = 0; i < 1 + static_cast<int>(rng.unit() * 9); ++i) {
            const QList<Posting> postings = somePostings(rng, chunks.first, chunks.last, std::pow(10, -4 * rng.unit()));
            const float weight = 0.2F + static_cast<float>(rng.unit()) * 8;
            bytes.append(packPostings(postings, chunks.first));
            lists.push_back({bytes.back(), weight});
            for (const Posting &posting : postings) {
                if (!removed.contains(posting.chunk) && (!scope || scope->contains(posting.chunk)))
                    scores[posting.chunk] += weight * table[posting.weight];
            }
        }
        TopMatches top(50, table, removed, scope);
        top.search(lists, chunks);
        const auto found = top.take();
        QList<float> best = scores.values();
        std::sort(best.begin(), best.end(), std::greater());
        QCOMPARE(found.size(), std::min<size_t>(50, static_cast<size_t>(best.size())));
        for (size_t i = 0; i < found.size(); ++i) {
            QVERIFY(std::abs(found[i].score - best.at(static_cast<qsizetype>(i))) < 0.001F * best.front());
            QVERIFY(std::abs(scores.value(found[i].chunk) - found[i].score) < 0.001F * best.front());
        }
    }
};

QTEST_APPLESS_MAIN(PostingsTest)
#include "tst_postings.moc"
