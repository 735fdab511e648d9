// Which blocks and which rectangles a citation points at.
#include "core/ingest/sourceview.h"

#include <QtTest>

using namespace quire;
using namespace quire::ingest;

namespace {

Block paragraph(const QString &text, int page, const QRectF &rect)
{
    return {BlockKind::Paragraph, 0, text, {}, PageAnchor{page, {rect}}};
}

const QRectF firstRect(0, 0, 10, 1);
const QRectF secondRect(0, 2, 10, 1);
const QRectF thirdRect(0, 4, 10, 1);

StoredContext tides()
{
    return {{paragraph(QStringLiteral("Before."), 1, QRectF(9, 9, 9, 9)),
             paragraph(QStringLiteral("The tide turns at six."), 2, firstRect),
             paragraph(QStringLiteral("High water is at noon-\ntime, on most days."), 2, secondRect),
             paragraph(QStringLiteral("After the flood comes the ebb."), 3, thirdRect),
             paragraph(QStringLiteral("Beyond."), 3, QRectF(9, 9, 9, 9))},
            1, 3};
}

} // namespace

class SourceViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quoteFindsItsBlocks_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("within one block") << QStringLiteral("tide turns") << 1 << 1;
        QTest::newRow("over a line break and a hyphen") << QStringLiteral("at NOONTIME, on most days") << 2 << 2;
        QTest::newRow("over two blocks") << QStringLiteral("most days. After the flood") << 2 << 3;
        QTest::newRow("the last words") << QStringLiteral("the ebb.") << 3 << 3;
        QTest::newRow("Markdown around it") << QStringLiteral("the **tide** turns") << 1 << 1;
        QTest::newRow("words of another place") << QStringLiteral("Beyond") << 1 << 3;
        QTest::newRow("no quote") << QString() << 1 << 3;
    }

    void quoteFindsItsBlocks()
    {
        QFETCH(QString, quote);
        QFETCH(int, first);
        QFETCH(int, last);
        QCOMPARE(citedBlocks(tides(), quote), std::pair(first, last));
    }

    void pageOfTheQuoteIsOpenedAndItsBlocksMarked()
    {
        const PageAnchor whole{2, {firstRect, secondRect}};
        QCOMPARE(placeOf(whole, tides(), QStringLiteral("tide turns")), (PagePlace{2, {firstRect}}));
        QCOMPARE(placeOf(whole, tides(), QStringLiteral("comes the ebb")), (PagePlace{3, {thirdRect}}));
        QCOMPARE(placeOf(whole, tides(), QStringLiteral("not in it")), (PagePlace{2, {firstRect, secondRect}}));
    }

    void anchorServesWhereNothingIsStored()
    {
        const PageAnchor anchor{7, {thirdRect}};
        QCOMPARE(placeOf(anchor, {}, QStringLiteral("anything")), (PagePlace{7, {thirdRect}}));
    }
};

QTEST_GUILESS_MAIN(SourceViewTest)
#include "tst_sourceview.moc"
