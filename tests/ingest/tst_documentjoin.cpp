// How a long file is shared by page ranges, and what is there of it so far.
#include "core/ingest/documentjoin.h"

#include <QtTest>

using namespace quire;
using namespace quire::ingest;

namespace {

DocumentJoin joinOf(qsizetype parts, int blocksEach)
{
    DocumentJoin join(parts);
    for (qsizetype part = 0; part < parts; ++part) {
        for (int block = 0; block < blocksEach; ++block)
            join.part(part).blocks.append({BlockKind::Paragraph, 0, QStringLiteral("%1.%2").arg(part).arg(block), {}, PageAnchor{}});
    }
    return join;
}

QStringList texts(const Document &document)
{
    QStringList texts;
    for (const Block &block : document.blocks)
        texts.append(block.text);
    return texts;
}

} // namespace

class DocumentJoinTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rangesCoverEveryPageOnce_data()
    {
        QTest::addColumn<int>("workers");
        QTest::addColumn<int>("pages");
        for (const int workers : {1, 2, 7}) {
            for (const int pages : {1, 59, 60, 61, 350, 1'056, 20'000})
                QTest::addRow("%d workers, %d pages", workers, pages) << workers << pages;
        }
    }

    void rangesCoverEveryPageOnce()
    {
        QFETCH(int, workers);
        QFETCH(int, pages);
        const QList<PageRange> ranges = sharedAmong(workers, pages);
        if (ranges.size() == 1) {
            QCOMPARE(ranges.first(), PageRange{});
            return;
        }
        int next = 1;
        for (const PageRange &range : ranges) {
            QCOMPARE(range.first, next);
            QVERIFY(range.last >= range.first);
            next = range.last + 1;
        }
        QCOMPARE(next, pages + 1);
    }

    void beginningOfALongFileComesSoon()
    {
        for (const int workers : {1, 2, 7}) {
            QVERIFY(sharedAmong(workers, 1'056).first().last <= 10);
            QCOMPARE(sharedAmong(workers, 30).size(), 1);
        }
    }

    void beginningIsGivenInOrderAndTwiceAsLongEachTime()
    {
        DocumentJoin join = joinOf(5, 2);
        QVERIFY(!join.grown());
        join.setWhole(1);
        QVERIFY(!join.grown()); // The first is missing.
        join.setWhole(0);
        QCOMPARE(texts(*join.grown()), (QStringList{QStringLiteral("0.0"), QStringLiteral("0.1"), QStringLiteral("1.0"), QStringLiteral("1.1")}));
        QVERIFY(!join.grown());
        join.setWhole(2);
        QVERIFY(!join.grown()); // Not twice as much.
        join.setWhole(3);
        QCOMPARE(join.grown()->blocks.size(), 8);
        join.setWhole(4);
        QVERIFY(!join.grown()); // That is the whole.
        QCOMPARE(join.take().blocks.size(), 10);
    }

    void emptyBeginningIsNothingToGive()
    {
        DocumentJoin join = joinOf(3, 0);
        join.setWhole(0);
        QVERIFY(!join.grown());
    }
};

QTEST_APPLESS_MAIN(DocumentJoinTest)
#include "tst_documentjoin.moc"
