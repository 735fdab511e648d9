// Databases as released versions left them, in tests/data/store: each is brought to the present form and must still give
// what was put in. tests/store/makegolden.cpp makes one when a new schema is released.
#include "core/store/chattable.h"
#include "core/store/chunkindex.h"
#include "core/store/documenttable.h"
#include "core/store/migrations.h"
#include "core/store/store.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <SQLiteCpp/Database.h>

using namespace quire;
using namespace quire::store;

namespace {

bool unpack(const QString &golden, const QString &file)
{
    QFile packed(golden);
    QFile stored(file);
    return packed.open(QIODevice::ReadOnly) && stored.open(QIODevice::WriteOnly) && stored.write(qUncompress(packed.readAll())) > 0;
}

/// Every table and index with the statement that makes it.
QStringList schemaOf(const QString &file)
{
    QStringList schema;
    SQLite::Database database(file.toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement query(database, "SELECT name || ': ' || coalesce(sql, '') FROM sqlite_master ORDER BY name");
    while (query.executeStep())
        schema.append(QString::fromStdString(query.getColumn(0).getString()));
    return schema;
}

} // namespace

class MigrationsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyReleasedVersionOpensWithAllItHeld_data()
    {
        QTest::addColumn<QString>("golden");
        const QDir folder(QStringLiteral(QUIRE_TEST_DATA "/store"));
        const QStringList goldens = folder.entryList({QStringLiteral("schema*.db.z")});
        QCOMPARE(goldens.size(), newestSchema());
        for (const QString &golden : goldens)
            QTest::newRow(qPrintable(golden)) << folder.filePath(golden);
    }

    void everyReleasedVersionOpensWithAllItHeld()
    {
        QFETCH(QString, golden);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("quire.db"));
        QVERIFY(unpack(golden, file));
        auto store = Store::open(file);
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        const auto checked = (*store)->read([](Database &database) -> Result<QStringList> {
            QStringList found;
            const auto documents = DocumentTable(database).all().value();
            for (const DocumentRow &row : documents)
                found.append(row.path + u' ' + row.info.title);
            const ChunkIndex index(database);
            const auto hits = index.match({"cathedr"}, {}, 5).value();
            for (const ChunkHit &hit : hits)
                found.append(index.passages({hit.chunk}).value().value(0).text);
            ChatTable chats(database);
            const auto conversations = chats.conversations().value();
            for (const ConversationRow &row : conversations) {
                const auto messages = chats.messages(row.id).value();
                for (const MessageRow &message : messages)
                    found.append(message.text + u' ' + QString::number(message.sources.size()));
            }
            const auto messageHits = chats.search(QStringLiteral("cathedrals"), 5).value();
            for (const MessageHit &hit : messageHits)
                found.append(hit.snippet);
            return found;
        }).result();
        QVERIFY(checked);
        QCOMPARE(*checked, QStringList({QStringLiteral("/books/stone.pdf Stone"), QStringLiteral("The cathedral was finished in 1248."),
                                        QStringLiteral("When was the cathedral finished? 0"), QStringLiteral("In 1248 [1]. 1"),
                                        QStringLiteral("When was the cathedral finished?")}));
    }

    void anOlderFileComesToLookLikeANewOne()
    {
        const QTemporaryDir folder;
        const QString older = folder.filePath(QStringLiteral("older.db"));
        const QString fresh = folder.filePath(QStringLiteral("fresh.db"));
        QVERIFY(unpack(QStringLiteral(QUIRE_TEST_DATA "/store/schema1.db.z"), older));
        QVERIFY(schemaOf(older).join(u' ').contains(u"chunk_index"));
        QVERIFY(Store::open(older));
        QVERIFY(Store::open(fresh));
        QCOMPARE(schemaOf(older), schemaOf(fresh));
    }

    void theFileIsCopiedBeforeItIsChanged()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("quire.db"));
        QVERIFY(Store::open(file));
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.bak")}), QStringList()); // nothing to migrate, nothing to copy
        const QString older = folder.filePath(QStringLiteral("older.db"));
        QVERIFY(unpack(QStringLiteral(QUIRE_TEST_DATA "/store/schema1.db.z"), older));
        const QStringList before = schemaOf(older);
        QVERIFY(Store::open(older));
        QCOMPARE(schemaOf(older + QStringLiteral(".schema1.bak")), before);
    }

    void anIndexOfAnotherTokenizerIsMadeAnew()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("quire.db"));
        {
            auto store = Store::open(file);
            QVERIFY(store);
            const auto added = (*store)->write([](Database &database) -> Result<void> {
                DocumentRow row;
                row.path = QStringLiteral("/a.pdf");
                row.info.type = QStringLiteral("pdf");
                const auto id = DocumentTable(database).save(row);
                const Document document{{}, {{BlockKind::Paragraph, 0, QStringLiteral("The cathedrals stand."), {}, PageAnchor{1, {}}}}, {}};
                return ChunkIndex(database).replace(*id, {}, row.path, document.blocks, chunk(document));
            }).result();
            QVERIFY(added);
        }
        {
            auto database = Database::open(file, OpenMode::ReadWrite);
            QVERIFY(database);
            (*database)->handle().exec("DELETE FROM index_pages");
            (*database)->handle().exec("UPDATE state SET value = '0' WHERE name = 'tokenizer'");
        }
        auto store = Store::open(file);
        QVERIFY(store);
        const auto hits = (*store)->read([](Database &database) { return ChunkIndex(database).match({"cathedr"}, {}, 5); }).result();
        QVERIFY(hits);
        QCOMPARE(hits->size(), 1);
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
