// The stores that need no keychain, and the chooser where there is none.
#include "core/settings/secretchooser.h"
#include "tests/settings/answers.h"
#include "tests/settings/nokeychainstore.h"

#include <QFile>
#include <QTemporaryDir>

using namespace quire;
using namespace quire::settings;
using namespace quire::test;

namespace {

const QString secret = QStringLiteral("AQ.secret-0123456789");
const QString passphrase = QStringLiteral("correct horse");

} // namespace

class TestSecretFiles : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("keys.enc")); }
    [[nodiscard]] QByteArray content() const
    {
        QFile source(file());
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSessionForgetsAtItsEnd()
    {
        SessionStore store;
        QVERIFY(written(store, QStringLiteral("a"), secret));
        QCOMPARE(secretIn(store, QStringLiteral("a")), Result<QString>(secret));
        QVERIFY(removed(store, QStringLiteral("a")));
        QCOMPARE(codeOf(secretIn(store, QStringLiteral("a"))), ErrorCode::FileMissing);
    }

    void theFileKeepsKeysUnreadably()
    {
        EncryptedFileStore store(file(), passphrase);
        QVERIFY(written(store, QStringLiteral("a"), secret));
        QVERIFY(written(store, QStringLiteral("b"), QStringLiteral("other")));
        QVERIFY(!content().contains(secret.toUtf8()));
        QVERIFY(!content().contains("other"));
        QCOMPARE(QFile::permissions(file()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());

        EncryptedFileStore again(file(), passphrase);
        QCOMPARE(secretIn(again, QStringLiteral("a")), Result<QString>(secret));
        QVERIFY(removed(again, QStringLiteral("a")));
        EncryptedFileStore third(file(), passphrase);
        QCOMPARE(codeOf(secretIn(third, QStringLiteral("a"))), ErrorCode::FileMissing);
        QCOMPARE(secretIn(third, QStringLiteral("b")), Result<QString>(QStringLiteral("other")));
    }

    void aWrongPassphraseOpensNothingAndDestroysNothing()
    {
        EncryptedFileStore store(file(), passphrase);
        QVERIFY(written(store, QStringLiteral("a"), secret));
        EncryptedFileStore wrong(file(), QStringLiteral("battery staple"));
        QCOMPARE(codeOf(secretIn(wrong, QStringLiteral("a"))), ErrorCode::KeysLocked);
        QCOMPARE(codeOf(written(wrong, QStringLiteral("b"), secret)), ErrorCode::KeysLocked);
        QCOMPARE(codeOf(wrong.open(QStringLiteral("staple"))), ErrorCode::KeysLocked);
        QVERIFY(!wrong.hasPassphrase() && !wrong.isOpen());
        QVERIFY(wrong.open(passphrase));
        QCOMPARE(secretIn(wrong, QStringLiteral("a")), Result<QString>(secret));
    }

    void withoutAFileNobodyIsAskedForAPassphrase()
    {
        EncryptedFileStore store(file(), {});
        QCOMPARE(codeOf(secretIn(store, QStringLiteral("a"))), ErrorCode::FileMissing);
        QVERIFY(removed(store, QStringLiteral("a")));
        QCOMPARE(codeOf(written(store, QStringLiteral("a"), secret)), ErrorCode::KeysLocked);
    }

    void tamperingIsNoticed_data()
    {
        QTest::addColumn<int>("position");
        QTest::newRow("salt") << 15;
        QTest::newRow("nonce") << 35;
        QTest::newRow("authenticator") << 55;
        QTest::newRow("last byte") << -1;
    }

    void tamperingIsNoticed()
    {
        QFETCH(int, position);
        EncryptedFileStore store(file(), passphrase);
        QVERIFY(written(store, QStringLiteral("a"), secret));
        QByteArray bytes = content();
        const qsizetype at = position < 0 ? bytes.size() + position : position;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        QFile target(file());
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(bytes);
        target.close();
        EncryptedFileStore again(file(), passphrase);
        QCOMPARE(codeOf(secretIn(again, QStringLiteral("a"))), ErrorCode::KeysLocked);
    }

    void aFileThatIsSomethingElseIsCorrupt()
    {
        QFile target(file());
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write("notes");
        target.close();
        EncryptedFileStore store(file(), passphrase);
        QCOMPARE(codeOf(secretIn(store, QStringLiteral("a"))), ErrorCode::Corrupt);
    }

    void withoutAKeychainAPassphraseChoosesTheFile()
    {
        NoKeychainStore keychain;
        SecretChooser chooser(keychain, file(), passphrase, WithoutKeychain::Session);
        QVERIFY(written(chooser, QStringLiteral("a"), secret));
        QCOMPARE(chooser.kind(), QStringLiteral("file"));
        SecretChooser again(keychain, file(), passphrase, WithoutKeychain::Session);
        QCOMPARE(secretIn(again, QStringLiteral("a")), Result<QString>(secret));
        QVERIFY(removed(again, QStringLiteral("a")));
        // The keychain that cannot be asked may still hold it: that is not "missing".
        QCOMPARE(codeOf(secretIn(again, QStringLiteral("a"))), ErrorCode::NoKeychain);
    }

    void withoutAKeychainAWindowKeepsKeysForTheSession()
    {
        NoKeychainStore keychain;
        SecretChooser chooser(keychain, file(), {}, WithoutKeychain::Session);
        QVERIFY(written(chooser, QStringLiteral("a"), secret));
        QCOMPARE(chooser.kind(), QStringLiteral("session"));
        QCOMPARE(secretIn(chooser, QStringLiteral("a")), Result<QString>(secret));
        QVERIFY(!QFile::exists(file()));
    }

    void theFileTakesKeysOnceItIsOpen()
    {
        NoKeychainStore keychain;
        SecretChooser chooser(keychain, file(), {}, WithoutKeychain::Session);
        QVERIFY(written(chooser, QStringLiteral("a"), secret));
        chooser.setWithoutKeychain(WithoutKeychain::File);
        QCOMPARE(codeOf(written(chooser, QStringLiteral("a"), secret)), ErrorCode::KeysLocked);
        QCOMPARE(chooser.kind(), QStringLiteral("session")); // where it still is
        QVERIFY(!chooser.isLocked());                        // nothing is in a file that is not there

        QVERIFY(chooser.unlock(passphrase));
        QVERIFY(written(chooser, QStringLiteral("a"), secret));
        QCOMPARE(chooser.kind(), QStringLiteral("file"));
        QVERIFY(removed(chooser, QStringLiteral("a"))); // of the file, not of a session that would have kept it
        EncryptedFileStore store(file(), passphrase);
        QCOMPARE(codeOf(secretIn(store, QStringLiteral("a"))), ErrorCode::FileMissing);
    }

    void aLockedFileIsOpenedLater()
    {
        NoKeychainStore keychain;
        {
            SecretChooser chooser(keychain, file(), passphrase, WithoutKeychain::Refuse);
            QVERIFY(written(chooser, QStringLiteral("a"), secret));
        }
        SecretChooser chooser(keychain, file(), {}, WithoutKeychain::Session);
        QCOMPARE(codeOf(secretIn(chooser, QStringLiteral("a"))), ErrorCode::KeysLocked);
        QVERIFY(chooser.isLocked());
        QCOMPARE(codeOf(chooser.unlock(QStringLiteral("staple"))), ErrorCode::KeysLocked);
        QVERIFY(chooser.isLocked());
        QVERIFY(chooser.unlock(passphrase));
        QCOMPARE(secretIn(chooser, QStringLiteral("a")), Result<QString>(secret));
        QCOMPARE(chooser.kind(), QStringLiteral("file"));
    }

    void withoutAKeychainACommandLineRefuses()
    {
        NoKeychainStore keychain;
        SecretChooser chooser(keychain, file(), {}, WithoutKeychain::Refuse);
        QCOMPARE(codeOf(written(chooser, QStringLiteral("a"), secret)), ErrorCode::NoKeychain);
    }
};

QTEST_GUILESS_MAIN(TestSecretFiles)
#include "tst_secretfiles.moc"
