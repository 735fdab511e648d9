#include "core/document/chunker.h"

#include <QtTest>

using namespace quire;

namespace {

Block heading(int level, const QString &text, const Anchor &anchor = {})
{
    return {BlockKind::Heading, level, text, {}, anchor};
}

Block paragraph(const QString &text, const Anchor &anchor = {})
{
    return {BlockKind::Paragraph, 0, text, {}, anchor};
}

Block table(const QList<QStringList> &rows, const Anchor &anchor)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines.append(row.join(QLatin1Char('\t')));
    return {BlockKind::Table, 0, lines.join(QLatin1Char('\n')), rows, anchor};
}

QString sentences(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("Sentence number %1 has a few words in it. ").arg(i);
    return text.trimmed();
}

QList<Chunk> chunksOf(const QList<Block> &blocks)
{
    return chunk({{}, blocks, {}});
}

} // namespace

class ChunkerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aShortTextIsOneChunk()
    {
        const auto chunks = chunksOf({heading(1, QStringLiteral("Title")), paragraph(QStringLiteral("One.")), paragraph(QStringLiteral("Two."))});
        QCOMPARE(chunks.size(), 1);
        QCOMPARE(chunks.front().text, QStringLiteral("One.\n\nTwo."));
        QCOMPARE(chunks.front().heading, QStringList{QStringLiteral("Title")});
        QCOMPARE(std::pair(chunks.front().firstBlock, chunks.front().lastBlock), std::pair(1, 2));
    }

    void noChunkIsOverTheMaximumAndNoSentenceIsLostOrCut()
    {
        const QString text = sentences(200);
        const auto chunks = chunksOf({paragraph(text)});
        QVERIFY(chunks.size() > 3);
        QStringList parts;
        for (const Chunk &chunk : chunks) {
            QVERIFY(estimatedTokens(chunk.text) <= ChunkOptions().maximumTokens);
            QVERIFY2(chunk.text.endsWith(QLatin1Char('.')), qPrintable(chunk.text.right(40)));
            parts.append(chunk.text);
        }
        QCOMPARE(parts.join(QLatin1Char(' ')), text);
    }

    void sharesAreEven()
    {
        const auto chunks = chunksOf({paragraph(sentences(35))});
        QCOMPARE(chunks.size(), 2);
        QVERIFY(std::abs(chunks.at(0).text.size() - chunks.at(1).text.size()) < 200);
    }

    void aSentenceLongerThanAChunkIsCutAtABlank()
    {
        const auto chunks = chunksOf({paragraph(QStringLiteral("word ").repeated(2000))});
        QVERIFY(chunks.size() > 1);
        for (const Chunk &chunk : chunks) {
            QVERIFY(estimatedTokens(chunk.text) <= ChunkOptions().maximumTokens);
            QVERIFY(chunk.text.startsWith(QStringLiteral("word")) && chunk.text.endsWith(QStringLiteral("word")));
        }
    }

    void chineseIsCutBetweenItsSentences()
    {
        const auto chunks = chunksOf({paragraph(QStringLiteral("这是一个比较长的句子，用来检查分段。").repeated(80))});
        QVERIFY(chunks.size() > 3);
        for (const Chunk &chunk : chunks)
            QVERIFY(chunk.text.endsWith(QStringLiteral("。")));
    }

    void placesAreNeverMixed_data()
    {
        QTest::addColumn<Anchor>("first");
        QTest::addColumn<Anchor>("second");
        QTest::newRow("pages") << Anchor(PageAnchor{1, {}}) << Anchor(PageAnchor{2, {}});
        QTest::newRow("slides") << Anchor(SlideAnchor{1, false}) << Anchor(SlideAnchor{2, false});
        QTest::newRow("sheets") << Anchor(SheetAnchor{QStringLiteral("A"), QStringLiteral("A1")})
                                << Anchor(SheetAnchor{QStringLiteral("B"), QStringLiteral("A1")});
    }

    void placesAreNeverMixed()
    {
        QFETCH(Anchor, first);
        QFETCH(Anchor, second);
        const auto chunks = chunksOf({paragraph(QStringLiteral("One."), first), paragraph(QStringLiteral("Two."), second)});
        QCOMPARE(chunks.size(), 2);
        QCOMPARE(chunks.at(0).anchor, first);
        QCOMPARE(chunks.at(1).anchor, second);
    }

    void notesStayWithTheirSlide()
    {
        const auto chunks = chunksOf({heading(1, QStringLiteral("Title"), SlideAnchor{1, false}), paragraph(QStringLiteral("Point."), SlideAnchor{1, false}),
                                      {BlockKind::SpeakerNote, 0, QStringLiteral("Say this."), {}, SlideAnchor{1, true}}});
        QCOMPARE(chunks.size(), 1);
        QCOMPARE(chunks.front().text, QStringLiteral("Point.\n\nSay this."));
    }

    void aSlideThatIsOnlyATitleIsStillFound()
    {
        const auto chunks = chunksOf({heading(1, QStringLiteral("First"), SlideAnchor{1, false}), heading(1, QStringLiteral("Second"), SlideAnchor{2, false})});
        QCOMPARE(chunks.size(), 2);
        QCOMPARE(chunks.at(0).text, QStringLiteral("First"));
        QCOMPARE(chunks.at(1).anchor, Anchor(SlideAnchor{2, false}));
    }

    void topHeadingsAlwaysCutAndSmallSectionsUnderOneJoin()
    {
        const auto chunks = chunksOf({heading(1, QStringLiteral("A")), heading(2, QStringLiteral("A1")), paragraph(QStringLiteral("One.")),
                                      heading(2, QStringLiteral("A2")), paragraph(QStringLiteral("Two.")), heading(1, QStringLiteral("B")),
                                      paragraph(QStringLiteral("Three."))});
        QCOMPARE(chunks.size(), 2);
        QCOMPARE(chunks.at(0).heading, QStringList({QStringLiteral("A"), QStringLiteral("A1")}));
        QCOMPARE(chunks.at(0).text, QStringLiteral("One.\n\nA2\n\nTwo."));
        QCOMPARE(chunks.at(1).heading, QStringList{QStringLiteral("B")});
    }

    void aLargeSectionEndsAtTheNextHeading()
    {
        const auto chunks = chunksOf({heading(1, QStringLiteral("A")), heading(2, QStringLiteral("A1")), paragraph(sentences(20)),
                                      heading(2, QStringLiteral("A2")), paragraph(QStringLiteral("Two."))});
        QCOMPARE(chunks.back().heading, QStringList({QStringLiteral("A"), QStringLiteral("A2")}));
        QCOMPARE(chunks.back().text, QStringLiteral("Two."));
    }

    void tableRowsKeepTheirHeaderAndTheirCells()
    {
        QList<QStringList> rows{{QStringLiteral("Region"), QStringLiteral("Sales")}};
        for (int i = 0; i < 300; ++i)
            rows.append({QStringLiteral("Region %1").arg(i), QString::number(i * 1000)});
        const auto chunks = chunksOf({table(rows, SheetAnchor{QStringLiteral("Q1"), QStringLiteral("B2:C302")})});
        QVERIFY(chunks.size() > 3);
        int row = 0;
        for (const Chunk &chunk : chunks) {
            QVERIFY(estimatedTokens(chunk.text) <= ChunkOptions().maximumTokens + 10);
            QStringList lines = chunk.text.split(QLatin1Char('\n'));
            QCOMPARE(lines.takeFirst(), QStringLiteral("Region\tSales"));
            const int first = &chunk == &chunks.front() ? 2 : row + 3;
            row += static_cast<int>(lines.size());
            const auto anchor = std::get<SheetAnchor>(chunk.anchor);
            QCOMPARE(anchor.range, QStringLiteral("B%1:C%2").arg(first).arg(row + 2));
        }
        QCOMPARE(row, 300);
    }

    void rectanglesOfJoinedBlocksAreKept()
    {
        const auto chunks = chunksOf({paragraph(QStringLiteral("One."), PageAnchor{3, {{0, 0, 9, 1}}}), paragraph(QStringLiteral("Two."), PageAnchor{3, {{0, 2, 9, 1}}})});
        QCOMPARE(chunks.size(), 1);
        QCOMPARE(chunks.front().anchor, Anchor(PageAnchor{3, {{0, 0, 9, 1}, {0, 2, 9, 1}}}));
    }

    void runningHeadersAreNotSearched()
    {
        const auto chunks = chunksOf({{BlockKind::HeaderFooter, 0, QStringLiteral("Page 1"), {}, {}}, paragraph(QStringLiteral("One."))});
        QCOMPARE(chunks.size(), 1);
        QCOMPARE(chunks.front().text, QStringLiteral("One."));
        QVERIFY(chunksOf({}).isEmpty());
    }

    void tokensAreEstimatedByScript()
    {
        QCOMPARE(estimatedTokens(QString(400, QLatin1Char('a'))), 101);
        QCOMPARE(estimatedTokens(QStringLiteral("中").repeated(150)), 101);
    }
};

QTEST_GUILESS_MAIN(ChunkerTest)
#include "tst_chunker.moc"
