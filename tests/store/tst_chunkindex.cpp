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

    QStringList textsFor(const QString &match, const Scope &scope = {})
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
        QCOMPARE(textsFor(QStringLiteral("\"budget\"")), QStringList{QStringLiteral("The committees approved the budgets.")});
        QCOMPARE(textsFor(QStringLiteral("\"absent\"")), QStringList());
    }

    void titleAndFileNameAreSearched()
    {
        add(QStringLiteral("zebra_2023.pdf"), {QStringLiteral("Text.")});
        QCOMPARE(textsFor(QStringLiteral("title : \"zebra\"")).size(), 1);
        QCOMPARE(textsFor(QStringLiteral("title : \"annual\"")).size(), 1);
    }

    void replacingForgetsTheOldText()
    {
        const DocumentId id = add(QStringLiteral("a.pdf"), {QStringLiteral("Ancient words.")});
        const QList<Block> blocks = pages({QStringLiteral("Modern words.")});
        QVERIFY(ChunkIndex(*m_database).replace(id, {}, QStringLiteral("b.pdf"), blocks, chunk({{}, blocks, {}})));
        QCOMPARE(textsFor(QStringLiteral("\"ancient\"")), QStringList());
        QCOMPARE(textsFor(QStringLiteral("\"modern\"")), QStringList{QStringLiteral("Modern words.")});
        QCOMPARE(rows("chunks"), 1);
    }

    void removingADocumentRemovesAllOfItsRows()
    {
        const DocumentId kept = add(QStringLiteral("kept.pdf"), {QStringLiteral("Shared words.")});
        const DocumentId gone = add(QStringLiteral("gone.pdf"), {QStringLiteral("Shared words."), QStringLiteral("Second page.")});
        QVERIFY(DocumentTable(*m_database).remove(gone));
        QCOMPARE(rows("documents"), 1);
        QCOMPARE(rows("chunks"), 1);
        QCOMPARE(rows("blocks"), 1);
        QCOMPARE(rows("chunk_index_docsize"), 1);
        QCOMPARE(rows("document_index_docsize"), 1);
        QCOMPARE(textsFor(QStringLiteral("\"share\"")).size(), 1);
        QCOMPARE(textsFor(QStringLiteral("\"second\"")), QStringList());
        m_database->handle().exec("INSERT INTO chunk_index(chunk_index) VALUES('integrity-check')");
        QVERIFY(kept.isValid());
    }

    void scopeHoldsTheSearchToDocumentsAndCollections()
    {
        const DocumentId first = add(QStringLiteral("first.pdf"), {QStringLiteral("Common first.")});
        const DocumentId second = add(QStringLiteral("second.pdf"), {QStringLiteral("Common second.")});
        QCOMPARE(textsFor(QStringLiteral("\"common\"")).size(), 2);
        QCOMPARE(textsFor(QStringLiteral("\"common\""), {{second}, {}}), QStringList{QStringLiteral("Common second.")});
        auto row = DocumentTable(*m_database).find(first).value().value();
        row.collection = QStringLiteral("Law");
        QVERIFY(DocumentTable(*m_database).save(row));
        QCOMPARE(textsFor(QStringLiteral("\"common\""), {{}, QStringLiteral("Law")}), QStringList{QStringLiteral("Common first.")});
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
        const auto hits = index.match(QStringLiteral("\"two\""), {{id}, {}}, 1).value();
        const auto around = index.neighbours(hits.front().chunk, 1, 1).value();
        QCOMPARE(around.size(), 2);
        QCOMPARE(around.at(0).text, QStringLiteral("one"));
        QCOMPARE(around.at(1).text, QStringLiteral("three"));
        QCOMPARE(index.blockRange(hits.front().chunk).value(), std::pair(1, 1));
    }

    void aBadMatchExpressionIsAnErrorNotACrash()
    {
        const auto hits = ChunkIndex(*m_database).match(QStringLiteral("\"unclosed"), {}, 5);
        QVERIFY(!hits);
        QCOMPARE(hits.error().code, ErrorCode::Storage);
    }
};

QTEST_GUILESS_MAIN(ChunkIndexTest)
#include "tst_chunkindex.moc"
