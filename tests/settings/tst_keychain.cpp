// Against a real Secret Service: with-keyring gives this test a bus and an unlocked keyring of its own.
#include "core/settings/keychainstore.h"
#include "tests/settings/answers.h"

#include <QProcess>

using namespace quire;
using namespace quire::settings;
using namespace quire::test;

namespace {

const QString secret = QStringLiteral("AQ.secret-0123456789");

/// Locks every collection of this test's own bus.
bool lockKeyring()
{
    QProcess gdbus;
    gdbus.start(QStringLiteral("gdbus"),
                {QStringLiteral("call"), QStringLiteral("--session"), QStringLiteral("--dest"),
                 QStringLiteral("org.freedesktop.secrets"), QStringLiteral("--object-path"),
                 QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("--method"),
                 QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                 QStringLiteral("['/org/freedesktop/secrets/collection/login']")});
    return gdbus.waitForFinished() && gdbus.exitCode() == 0;
}

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        KeychainStore store;
        const auto result = written(store, QStringLiteral("first"), secret);
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    }

    void keysComeBack()
    {
        KeychainStore store;
        QVERIFY(written(store, QStringLiteral("a"), secret));
        KeychainStore again;
        QCOMPARE(secretIn(again, QStringLiteral("a")), Result<QString>(secret));
    }

    void whatWasNeverStoredIsMissing()
    {
        KeychainStore store;
        QCOMPARE(codeOf(secretIn(store, QStringLiteral("never"))), ErrorCode::FileMissing);
    }

    void removedKeysAreMissing()
    {
        KeychainStore store;
        QVERIFY(written(store, QStringLiteral("b"), secret));
        QVERIFY(removed(store, QStringLiteral("b")));
        QCOMPARE(codeOf(secretIn(store, QStringLiteral("b"))), ErrorCode::FileMissing);
    }

    void servicesDoNotSeeEachOther()
    {
        KeychainStore store(QStringLiteral("Other"));
        QVERIFY(codeOf(secretIn(store, QStringLiteral("first"))) != ErrorCode::Cancelled);
    }

    // Last: nobody can unlock it again here.
    void zLockedIsNotMissing()
    {
        QVERIFY2(lockKeyring(), "needs gdbus, which packaging/test.sh installs");
        KeychainStore store;
        QCOMPARE(codeOf(secretIn(store, QStringLiteral("first"))), ErrorCode::NoKeychain);
        QCOMPARE(codeOf(removed(store, QStringLiteral("first"))), ErrorCode::NoKeychain);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
