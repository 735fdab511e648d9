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
        {
            QFile packed(golden);
            QVERIFY(packed.open(QIODevice::ReadOnly));
            QFile stored(file);
            QVERIFY(stored.open(QIODevice::WriteOnly));
            stored.write(qUncompress(packed.readAll()));
        }
        auto store = Store::open(file);
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        const auto checked = (*store)->read([](Database &database) -> Result<QStringList> {
            QStringList found;
            const auto documents = DocumentTable(database).all().value();
            for (const DocumentRow &row : documents)
                found.append(row.path + u' ' + row.info.title);
            const ChunkIndex index(database);
            const auto hits = index.match(QStringLiteral("\"cathedr\""), {}, 5).value();
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

    void theFileIsCopiedBeforeItIsChanged()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("quire.db"));
        QVERIFY(Store::open(file));
        QVERIFY2(!QFile::exists(file + QStringLiteral(".schema1.bak")), "nothing to migrate, nothing to copy");
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
            (*database)->handle().exec("INSERT INTO chunk_index(chunk_index) VALUES('delete-all')");
            (*database)->handle().exec("UPDATE state SET value = '0' WHERE name = 'tokenizer'");
        }
        auto store = Store::open(file);
        QVERIFY(store);
        const auto hits = (*store)->read([](Database &database) { return ChunkIndex(database).match(QStringLiteral("\"cathedr\""), {}, 5); }).result();
        QVERIFY(hits);
        QCOMPARE(hits->size(), 1);
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
