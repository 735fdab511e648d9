// On a machine without a D-Bus session (the tests' environment says "disabled:").
#include "core/settings/keychainstore.h"
#include "tests/settings/answers.h"

using namespace quire;
using namespace quire::settings;
using namespace quire::test;

class TestNoKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingAnswersNoKeychain()
    {
        KeychainStore store;
        QCOMPARE(codeOf(written(store, QStringLiteral("a"), QStringLiteral("secret"))), ErrorCode::NoKeychain);
        QCOMPARE(codeOf(secretIn(store, QStringLiteral("a"))), ErrorCode::NoKeychain);
        QCOMPARE(codeOf(removed(store, QStringLiteral("a"))), ErrorCode::NoKeychain);
    }
};

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
