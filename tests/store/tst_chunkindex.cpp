#include "core/store/chunkindex.h"
#include "core/store/documenttable.h"
#include "core/store/migrations.h"

#include <QTemporaryDir>
#include <QtTest>
#include <SQLiteCpp/Database.h>

using namespace quire;
using namespace quire::store;

namespace {

DocumentRow documentRow(const QString &path)
{
    DocumentRow row;
    row.path = path;
    row.contentHash = QByteArray("hash of ") + path.toUtf8();
    row.size = 1234;
    row.modified = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    row.info.type = QStringLiteral("pdf");
    row.info.title = QStringLiteral("Title");
    row.warnings = {QStringLiteral("one page has no text")};
    return row;
}

QList<Block> pages(const QStringList &texts)
{
    QList<Block> blocks;
    for (const QString &text : texts)
        blocks.append({BlockKind::Paragraph, 0, text, {}, PageAnchor{static_cast<int>(blocks.size()) + 1, {{1, 2, 3, 4}}}});
    return blocks;
}

} // namespace

class ChunkIndexTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;

    DocumentId add(const QString &path, const QStringList &texts)
    {
        const DocumentId id = DocumentTable(*m_database).save(documentRow(path)).value();
        const QList<Block> blocks = pages(texts);
        const auto replaced =
            ChunkIndex(*m_database).replace(id, QStringLiteral("Annual report"), path, blocks, chunk({{}, blocks, {}}));
        return replaced ? id : DocumentId{};
    }

    QStringList textsFor(const QList<QByteArray> &match, const Scope &scope = {})
    {
        const ChunkIndex index(*m_database);
        const auto hits = index.match(match, scope, 10);
        QList<ChunkId> ids;
        for (const ChunkHit &hit : hits.value())
            ids.append(hit.chunk);
        const auto passages = index.passages(ids);
        QStringList texts;
        for (const Passage &passage : passages.value())
            texts.append(passage.text);
        return texts;
    }

    int rows(const char *table) { return m_database->handle().execAndGet(std::string("SELECT count(*) FROM ") + table).getInt(); }

private Q_SLOTS:
    void init()
    {
        const QString file = m_folder.filePath(QString::number(QRandomGenerator::global()->generate()));
        auto opened = Database::open(file, OpenMode::ReadWrite);
        QVERIFY(opened);
        m_database = std::move(*opened);
        QVERIFY(migrate(*m_database, file));
    }

    void aDocumentRowComesBackAsItWas()
    {
        DocumentTable table(*m_database);
        DocumentRow row = documentRow(QStringLiteral("/a.pdf"));
        row.state = DocumentState::Failed;
        row.error = Error{ErrorCode::PasswordNeeded, QStringLiteral("encrypted"), {}};
        row.id = table.save(row).value();
        QCOMPARE(table.find(row.id).value(), std::optional(row));
        QCOMPARE(table.findByPath(row.path).value(), std::optional(row));
        QCOMPARE(table.findByHash(row.contentHash).value(), std::optional(row));
        row.state = DocumentState::Ready;
        row.error.reset();
        QCOMPARE(table.save(row).value(), row.id);
        QCOMPARE(table.all().value(), QList{row});
        QCOMPARE(table.findByPath(QStringLiteral("/other.pdf")).value(), std::nullopt);
    }

    void twoRowsOfOnePathAreRefused()
    {
        DocumentTable table(*m_database);
        QVERIFY(table.save(documentRow(QStringLiteral("/a.pdf"))));
        QVERIFY(!table.save(documentRow(QStringLiteral("/a.pdf"))));
    }

    void wordsAreFoundInTheirStems()
    {
        add(QStringLiteral("a.pdf"), {QStringLiteral("The committees approved the budgets."), QStringLiteral("Nothing here.")});
        QCOMPARE(textsFor({"budget"}), QStringList{QStringLiteral("The committees approved the budgets.")});
        QCOMPARE(textsFor({"absent"}), QStringList());
    }

    void titleAndFileNameAreSearched()
    {
        add(QStringLiteral("zebra_2023.pdf"), {QStringLiteral("Text.")});
        QCOMPARE(textsFor({"zebra"}).size(), 1);
        QCOMPARE(textsFor({"annual"}).size(), 1);
    }

    void replacingForgetsTheOldText()
    {
        const DocumentId id = add(QStringLiteral("a.pdf"), {QStringLiteral("Ancient words.")});
        const QList<Block> blocks = pages({QStringLiteral("Modern words.")});
        QVERIFY(ChunkIndex(*m_database).replace(id, {}, QStringLiteral("b.pdf"), blocks, chunk({{}, blocks, {}})));
        QCOMPARE(textsFor({"ancient"}), QStringList());
        QCOMPARE(textsFor({"modern"}), QStringList{QStringLiteral("Modern words.")});
        QCOMPARE(rows("chunks"), 1);
    }

    void removingADocumentRemovesAllOfItsRows()
    {
        const DocumentId kept = add(QStringLiteral("kept.pdf"), {QStringLiteral("Shared words.")});
        const DocumentId gone = add(QStringLiteral("gone.pdf"), {QStringLiteral("Shared words."), QStringLiteral("Second page.")});
        QVERIFY(DocumentTable(*m_database).remove(gone));
        for (const char *table : {"documents", "chunks", "chunk_terms", "chunk_runs", "blocks"})
            QCOMPARE(rows(table), 1);
        QCOMPARE(m_database->handle().execAndGet("SELECT count(DISTINCT document) FROM document_terms").getInt(), 1);
        QCOMPARE(textsFor({"share"}).size(), 1);
        QCOMPARE(textsFor({"second"}), QStringList());
        QVERIFY(kept.isValid());
    }

    // As a long file is stored while it is read: its beginning, then what came since, part by part.
    void aDocumentReadInPartsIsOne()
    {
        const DocumentId id = add(QStringLiteral("long.pdf"), {QStringLiteral("Alpha begins."), QStringLiteral("Beta follows.")});
        const DocumentId other = add(QStringLiteral("other.pdf"), {QStringLiteral("Delta stands between.")});
        const QStringList later{QStringLiteral("Gamma comes later."), QStringLiteral("Delta ends.")};
        for (const QString &text : later) {
            const int first = static_cast<int>(ChunkIndex(*m_database).blocks(id).value().size());
            const QList<Block> blocks = pages({text});
            const QList<Chunk> chunks{{text, {}, blocks.front().anchor, first, first}};
            QVERIFY(ChunkIndex(*m_database).append(id, blocks, chunks));
        }
        QCOMPARE(textsFor({"alpha"}), QStringList{QStringLiteral("Alpha begins.")});
        QCOMPARE(textsFor({"gamma"}), QStringList{QStringLiteral("Gamma comes later.")});
        QCOMPARE(textsFor({"delta"}).size(), 2);
        QCOMPARE(textsFor({"delta"}, {{id}, {}}), QStringList{QStringLiteral("Delta ends.")});
        QCOMPARE(textsFor({"annual"}).size(), 5); // the title counts for all of its parts
        const ChunkIndex index(*m_database);
        QCOMPARE(index.size()->chunks, 5);
        QCOMPARE(index.blocks(id)->size(), 4);
        const auto last = index.match({"delta"}, {{id}, {}}, 1).value();
        QCOMPARE(index.neighbours(last.front().chunk, 1, 1)->value(0).text, QStringLiteral("Gamma comes later."));
        QCOMPARE(index.blockRange(last.front().chunk).value(), std::pair(3, 3));
        QVERIFY(ChunkIndex(*m_database).clear(id));
        QCOMPARE(textsFor({"gamma"}), QStringList());
        QCOMPARE(textsFor({"delta"}), QStringList{QStringLiteral("Delta stands between.")});
        QCOMPARE(index.size()->chunks, 1);
        QVERIFY(other.isValid());
    }

    void anAnalysisCanBeStoredInParts()
    {
        const QStringList texts{QStringLiteral("Alpha begins with stones."), QStringLiteral("Stones follow."), QStringLiteral("Gamma ends.")};
        const QList<Block> blocks = pages(texts);
        const QList<Chunk> chunks = chunk({{}, blocks, {}});
        const DocumentNames names{QStringLiteral("Annual report"), QStringLiteral("a.pdf")};
        const ChunkAnalysis whole = analyseChunks(names, chunks);
        QCOMPARE(whole.from(1).vectors, analyseChunks(names, chunks.mid(1)).vectors);
        const DocumentId id = add(QStringLiteral("a.pdf"), texts.mid(0, 1));
        QVERIFY(ChunkIndex(*m_database).append(id, blocks.mid(1), chunks.mid(1), whole.from(1)));
        QCOMPARE(textsFor({"stone"}), texts.mid(0, 2));
        QCOMPARE(textsFor({"gamma"}), QStringList{texts.at(2)});
        QCOMPARE(textsFor({"follow"}), QStringList{texts.at(1)});
    }

    void whatIsAppendedToAForgottenDocumentIsNotFound()
    {
        const DocumentId id = add(QStringLiteral("a.pdf"), {QStringLiteral("Alpha begins.")});
        QVERIFY(ChunkIndex(*m_database).clear(id));
        const QList<Block> blocks = pages({QStringLiteral("Gamma comes later.")});
        QVERIFY(ChunkIndex(*m_database).append(id, blocks, chunk({{}, blocks, {}})));
        QCOMPARE(textsFor({"gamma"}), QStringList());
    }

    void theBestStandFirstAndTheLimitHolds()
    {
        QStringList texts;
        for (int i = 0; i < 300; ++i)
            texts.append(QStringLiteral("Filler text %1 with a stone in it and more words around.").arg(i));
        texts[217] = QStringLiteral("Stone upon stone, a stone wall of stone.");
        add(QStringLiteral("walls.pdf"), texts);
        QCOMPARE(textsFor({"stone"}).size(), 10);
        QCOMPARE(textsFor({"stone"}).front(), texts.at(217));
        QCOMPARE(textsFor({"stone", "217"}).front(), texts.at(217));
    }

    void completionsComeCommonestFirst()
    {
        add(QStringLiteral("a.txt"), {QStringLiteral("雨水雨天"), QStringLiteral("雨天"), QStringLiteral("下雨")});
        QCOMPARE(ChunkIndex(*m_database).completions("雨", 2).value(), (QList<QByteArray>{"雨天", "雨"}));
        QCOMPARE(ChunkIndex(*m_database).completions("晴", 2).value(), QList<QByteArray>());
    }

    void scopeHoldsTheSearchToDocumentsAndCollections()
    {
        const DocumentId first = add(QStringLiteral("first.pdf"), {QStringLiteral("Common first.")});
        const DocumentId second = add(QStringLiteral("second.pdf"), {QStringLiteral("Common second.")});
        QCOMPARE(textsFor({"common"}).size(), 2);
        QCOMPARE(textsFor({"common"}, {{second}, {}}), QStringList{QStringLiteral("Common second.")});
        auto row = DocumentTable(*m_database).find(first).value().value();
        row.collection = QStringLiteral("Law");
        QVERIFY(DocumentTable(*m_database).save(row));
        QCOMPARE(textsFor({"common"}, {{}, QStringLiteral("Law")}), QStringList{QStringLiteral("Common first.")});
    }

    void blocksComeBackWithTheirAnchors()
    {
        QStringList texts;
        for (int i = 0; i < 150; ++i)
            texts.append(QStringLiteral("Paragraph %1.").arg(i));
        const DocumentId id = add(QStringLiteral("long.pdf"), texts);
        const ChunkIndex index(*m_database);
        QCOMPARE(index.blocks(id).value(), pages(texts));
        QCOMPARE(index.blocks(id, 60, 70).value(), pages(texts).mid(60, 11));
        QCOMPARE(index.blocks(id, 149, 149).value(), pages(texts).mid(149));
    }

    void neighboursStandAroundInOrder()
    {
        const DocumentId id = add(QStringLiteral("a.pdf"), {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
        const ChunkIndex index(*m_database);
        const auto hits = index.match({"two"}, {{id}, {}}, 1).value();
        const auto around = index.neighbours(hits.front().chunk, 1, 1).value();
        QCOMPARE(around.size(), 2);
        QCOMPARE(around.at(0).text, QStringLiteral("one"));
        QCOMPARE(around.at(1).text, QStringLiteral("three"));
        QCOMPARE(index.blockRange(hits.front().chunk).value(), std::pair(1, 1));
    }
};

QTEST_GUILESS_MAIN(ChunkIndexTest)
#include "tst_chunkindex.moc"
