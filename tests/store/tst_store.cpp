#include "core/store/chunkindex.h"
#include "core/store/documenttable.h"
#include "core/store/statetable.h"
#include "core/store/store.h"

#include <QTemporaryDir>
#include <QtTest>
#include <SQLiteCpp/Database.h>

using namespace quire;
using namespace quire::store;

namespace {

Result<void> failsWithStorage(Database &)
{
    return failure(ErrorCode::Storage);
}

} // namespace

class StoreTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("profile/quire.db")); }

    static std::optional<QByteArray> valueOf(Store &store, const QString &name)
    {
        auto future = store.read([name](Database &database) { return StateTable(database).value(name); });
        return future.result().value_or(std::nullopt);
    }

    static Result<void> setValue(Store &store, const QString &name, const QByteArray &value)
    {
        return store.write([=](Database &database) { return StateTable(database).setValue(name, value); }).result();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsWrittenIsReadAfterReopening()
    {
        {
            auto store = Store::open(file());
            QVERIFY(store);
            QVERIFY(setValue(**store, QStringLiteral("pool"), "remembered"));
            QCOMPARE(valueOf(**store, QStringLiteral("pool")), QByteArray("remembered"));
        }
        auto store = Store::open(file());
        QVERIFY(store);
        QCOMPARE(valueOf(**store, QStringLiteral("pool")), QByteArray("remembered"));
        QCOMPARE(valueOf(**store, QStringLiteral("never set")), std::nullopt);
    }

    void closingFinishesQueuedWrites()
    {
        {
            auto store = Store::open(file());
            QVERIFY(store);
            for (int i = 0; i < 200; ++i) {
                (*store)->write([i](Database &database) {
                    return StateTable(database).setValue(QString::number(i), QByteArray::number(i));
                });
            }
        }
        auto store = Store::open(file());
        QVERIFY(store);
        QCOMPARE(valueOf(**store, QStringLiteral("199")), QByteArray("199"));
    }

    void aFailedWriteLeavesNothingBehind()
    {
        auto store = Store::open(file());
        QVERIFY(store);
        const auto result = (*store)->write([](Database &database) -> Result<void> {
            if (auto set = StateTable(database).setValue(QStringLiteral("half"), "done"); !set)
                return set;
            return failsWithStorage(database);
        }).result();
        QVERIFY(!result);
        QCOMPARE(valueOf(**store, QStringLiteral("half")), std::nullopt);
        QVERIFY(setValue(**store, QStringLiteral("next"), "works"));
    }

    void aReaderCannotWrite()
    {
        auto store = Store::open(file());
        QVERIFY(store);
        const auto result = (*store)->read([](Database &database) {
            return StateTable(database).setValue(QStringLiteral("name"), "value");
        }).result();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Storage);
    }

    void aNewerFileIsRefusedAndLeftAlone()
    {
        {
            auto store = Store::open(file());
            QVERIFY(store);
        }
        {
            SQLite::Database raw(file().toStdString(), SQLite::OPEN_READWRITE);
            raw.exec("PRAGMA user_version = 9999");
        }
        auto store = Store::open(file());
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::NewerData);
        SQLite::Database raw(file().toStdString());
        QCOMPARE(raw.execAndGet("PRAGMA user_version").getInt(), 9999);
    }

    void aFileThatIsNoDatabaseIsAnError()
    {
        QVERIFY(QDir().mkpath(QFileInfo(file()).absolutePath()));
        QFile garbage(file());
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write(QByteArray(8192, 'x'));
        garbage.close();
        auto store = Store::open(file());
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Storage);
        QVERIFY2(store.error().detail.contains(QStringLiteral("damaged")), qPrintable(store.error().detail));
    }

    void damageIsFoundAfterAnUncleanEnd()
    {
        {
            auto store = Store::open(file());
            QVERIFY(store);
            for (int i = 0; i < 200; ++i)
                QVERIFY(setValue(**store, QString::number(i), QByteArray(2000, 'v')));
        }
        // A dead program's lock: a process id that cannot exist.
        QFile lock(file() + QStringLiteral(".open"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4194305\nquire\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        lock.close();
        QFile database(file());
        QVERIFY(database.open(QIODevice::ReadWrite));
        database.seek(database.size() - 4096 * 40);
        database.write(QByteArray(4096 * 20, '\xff'));
        database.close();
        auto store = Store::open(file());
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Storage);
    }

    void aFullDiskIsAClearErrorAndUndoesTheWrite()
    {
        auto store = Store::open(file());
        QVERIFY(store);
        const auto result = (*store)->write([](Database &database) -> Result<void> {
            database.handle().exec("PRAGMA max_page_count = 60");
            return StateTable(database).setValue(QStringLiteral("large"), QByteArray(4'000'000, 'x'));
        }).result();
        QVERIFY(!result);
        QVERIFY2(result.error().detail.contains(QStringLiteral("full")), qPrintable(result.error().detail));
        QCOMPARE(valueOf(**store, QStringLiteral("large")), std::nullopt);
    }

    void aLockedDatabaseIsAClearError()
    {
        auto store = Store::open(file());
        QVERIFY(store);
        SQLite::Database other(file().toStdString(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");
        auto impatient = Database::open(file(), OpenMode::ReadWrite, std::chrono::milliseconds(1));
        QVERIFY(impatient);
        auto work = [](Database &database) { return StateTable(database).setValue(QStringLiteral("a"), "b"); };
        const auto result = (*impatient)->transact(work);
        QVERIFY(!result);
        QVERIFY2(result.error().detail.contains(QStringLiteral("another program")), qPrintable(result.error().detail));
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
