#include "core/settings/secretchooser.h"
#include "tests/settings/answers.h"
#include "tests/settings/lastingstore.h"
#include "tests/settings/nokeychainstore.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace quire;
using namespace quire::settings;
using namespace quire::test;

namespace {

const QString secretA = QStringLiteral("AQ.aaaa-0123456789-aaaa");
const QString secretB = QStringLiteral("AQ.bbbb-0123456789-bbbb");

NewKey key(const QString &secret, const QString &label = {})
{
    NewKey result;
    result.secret = secret;
    result.label = label;
    return result;
}

} // namespace

class TestKeyRing : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    LastingStore m_secrets;
    NoKeychainStore m_noKeychain;

    [[nodiscard]] QString file(const QString &name = QStringLiteral("keys.json")) const { return m_folder->filePath(name); }
    std::unique_ptr<KeyRing> loadedRing()
    {
        auto ring = std::make_unique<KeyRing>(file(), m_secrets, m_clock);
        QSignalSpy loaded(ring.get(), &KeyRing::loaded);
        ring->load();
        return loaded.wait() ? std::move(ring) : nullptr;
    }
    static Result<KeyId> added(KeyRing &ring, const NewKey &key)
    {
        return answerOf<Result<KeyId>>([&](auto done) { ring.add(key, done); });
    }
    void administratorFile(const QByteArray &json, QFileDevice::Permissions permissions)
    {
        QFile target(file(QStringLiteral("fallback.json")));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(json);
        target.close();
        QVERIFY(target.setPermissions(permissions));
        qputenv("QUIRE_FALLBACK_FILE", target.fileName().toUtf8());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets.locked = false;
        for (const char *name : {"GEMINI_API_KEY", "GOOGLE_API_KEY", "BRAVE_API_KEY", "OPENAI_API_KEY", "QUIRE_FALLBACK_FILE"})
            qunsetenv(name);
    }

    void storedKeysComeBackAndTheFileHoldsNone()
    {
        auto ring = loadedRing();
        const auto id = added(*ring, key(secretA, QStringLiteral("mine")));
        QVERIFY(id);
        QVERIFY(added(*ring, key(secretB)));

        auto again = loadedRing();
        QCOMPARE(again->keys(), ring->keys());
        QCOMPARE(again->keys().size(), size_t(2));
        QCOMPARE(again->keys().front().label, QStringLiteral("mine"));
        QCOMPARE(again->keys().front().last4, QStringLiteral("aaaa"));
        QCOMPARE(again->secret(*id), secretA);
        QCOMPARE(again->source(*id), KeySource::Stored);
        QFile json(file());
        QVERIFY(json.open(QIODevice::ReadOnly));
        QVERIFY(!json.readAll().contains("0123456789"));
    }

    void refusedKeys_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("endpoint");
        QTest::newRow("empty") << "" << "";
        QTest::newRow("white space inside") << "two words" << "";
        QTest::newRow("known already") << secretA << "";
        QTest::newRow("endpoint with a key in it") << "new" << "https://example.org/?key=x";
    }

    void refusedKeys()
    {
        QFETCH(QString, secret);
        QFETCH(QString, endpoint);
        auto ring = loadedRing();
        QVERIFY(added(*ring, key(secretA)));
        NewKey wrong = key(secret);
        wrong.endpoint = endpoint;
        QCOMPARE(codeOf(added(*ring, wrong)), ErrorCode::BadRequest);
        QCOMPARE(ring->keys().size(), size_t(1));
    }

    void aLocalServerNeedsNoKey()
    {
        auto ring = loadedRing();
        NewKey local;
        local.service = pool::Service::OpenAi;
        local.endpoint = QStringLiteral("http://localhost:11434/v1");
        QVERIFY(added(*ring, local));
        auto again = loadedRing();
        QCOMPARE(again->keys().size(), size_t(1));
        QVERIFY(again->unreadable().isEmpty());
    }

    void keysOfALockedKeychainStayListed()
    {
        auto ring = loadedRing();
        const auto id = added(*ring, key(secretA));
        QVERIFY(id);
        m_secrets.locked = true;
        auto again = loadedRing();
        QCOMPARE(again->keys().size(), size_t(1));
        QCOMPARE(again->unreadable(), QList<KeyId>{*id});
        QCOMPARE(again->secret(*id), QString());
    }

    void theEnvironmentServesThisRunAlone()
    {
        qputenv("GEMINI_API_KEY", (secretA + QStringLiteral(" , ") + secretB).toUtf8());
        qputenv("GOOGLE_API_KEY", secretB.toUtf8()); // again, and so told once
        qputenv("BRAVE_API_KEY", "BSA-cccc-0123456789");
        auto ring = loadedRing();
        QCOMPARE(ring->keys().size(), size_t(3));
        QCOMPARE(ring->secret(ring->keys()[0].id), secretA);
        QCOMPARE(ring->secret(ring->keys()[1].id), secretB);
        QCOMPARE(ring->keys()[2].service, pool::Service::Brave);
        QCOMPARE(ring->source(ring->keys()[0].id), KeySource::Environment);
        qunsetenv("GEMINI_API_KEY");
        qunsetenv("GOOGLE_API_KEY");
        qunsetenv("BRAVE_API_KEY");
        QVERIFY(loadedRing()->keys().empty());
    }

    void aStoredKeyThatTheEnvironmentAlsoGivesIsOneKey()
    {
        auto ring = loadedRing();
        const auto id = added(*ring, key(secretA));
        QVERIFY(id);
        m_secrets.locked = true;
        qputenv("GEMINI_API_KEY", secretA.toUtf8());
        auto again = loadedRing();
        QCOMPARE(again->keys().size(), size_t(1));
        QCOMPARE(again->keys()[0].id, *id);
        QCOMPARE(again->secret(*id), secretA);
    }

    void anAdministratorsFileGivesFallbackKeys()
    {
        administratorFile(R"({"keys":[{"service":"gemini","key":"AQ.from-the-office-1234","label":"Office"}],"daily_cap":7})",
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        auto ring = loadedRing();
        QCOMPARE(ring->keys().size(), size_t(1));
        QCOMPARE(ring->keys()[0].owner, pool::Owner::Fallback);
        QCOMPARE(ring->source(ring->keys()[0].id), KeySource::AdministratorFile);
        QCOMPARE(ring->administratorDailyCap(), std::optional(7));
        QVERIFY(ring->warnings().isEmpty());
    }

    void anAdministratorsFileThatOthersCanReadIsRefused()
    {
        administratorFile(R"({"keys":[{"service":"gemini","key":"AQ.from-the-office-1234"}]})",
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup);
        auto ring = loadedRing();
        QVERIFY(ring->keys().empty());
        QCOMPARE(ring->warnings().size(), 1);
        QVERIFY(!ring->warnings().first().contains(QStringLiteral("office-1234")));
    }

    void aDamagedListIsSetAsideWithAWarning()
    {
        QFile target(file());
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write("{");
        target.close();
        auto ring = loadedRing();
        QCOMPARE(ring->warnings().size(), 1);
        QVERIFY(QFile::exists(file() + QStringLiteral(".damaged")));
        QVERIFY(added(*ring, key(secretA)));
    }

    void editsLastAndFingerprintsFollowTheKey()
    {
        auto ring = loadedRing();
        const auto id = added(*ring, key(secretA));
        QVERIFY(id);
        const QByteArray before = ring->keys()[0].fingerprint;
        QVERIFY(ring->edit(*id, QStringLiteral("renamed"), QStringLiteral("project"), QStringLiteral("http://127.0.0.1:9")));
        QVERIFY(ring->setPaused(*id, true));
        QCOMPARE(ring->keys()[0].fingerprint, before);
        QVERIFY(answerOf<Result<void>>([&](auto done) { ring->replaceSecret(*id, secretB, done); }));
        QVERIFY(ring->keys()[0].fingerprint != before);
        auto again = loadedRing();
        QCOMPARE(again->keys(), ring->keys());
        QVERIFY(again->keys()[0].paused);
        QCOMPARE(again->secret(*id), secretB);
    }

    void idsAreNotUsedTwice()
    {
        auto ring = loadedRing();
        const auto first = added(*ring, key(secretA));
        QVERIFY(first);
        QVERIFY(answerOf<Result<void>>([&](auto done) { ring->remove(*first, done); }));
        QVERIFY(ring->keys().empty());
        QCOMPARE(codeOf(secretIn(m_secrets, QStringLiteral("any"))), ErrorCode::FileMissing);
        auto again = loadedRing();
        const auto second = added(*again, key(secretA));
        QVERIFY(second);
        QVERIFY(*second != *first);
    }

    void keysOfASessionLeaveNoTrace()
    {
        SessionStore session;
        KeyRing ring(file(), session, m_clock);
        QSignalSpy loaded(&ring, &KeyRing::loaded);
        ring.load();
        QVERIFY(loaded.wait());
        QVERIFY(added(ring, key(secretA, QStringLiteral("passing"))));
        QFile json(file());
        QVERIFY(json.open(QIODevice::ReadOnly));
        QVERIFY(!json.readAll().contains("passing"));
        QCOMPARE(ring.sessionKeys(), QList<KeyId>{ring.keys().front().id});
    }

    void keysOfASessionMayStay()
    {
        SecretChooser secrets(m_noKeychain, file(QStringLiteral("keys.enc")), {}, WithoutKeychain::Session);
        {
            KeyRing ring(file(), secrets, m_clock);
            QSignalSpy loaded(&ring, &KeyRing::loaded);
            ring.load();
            QVERIFY(loaded.wait());
            QVERIFY(added(ring, key(secretA, QStringLiteral("staying"))));
            QVERIFY(added(ring, key(secretB)));
            secrets.setWithoutKeychain(WithoutKeychain::File);
            const auto keep = [&ring](auto done) { ring.keepSessionKeys(done); };
            QCOMPARE(codeOf(answerOf<Result<void>>(keep)), ErrorCode::KeysLocked);
            QCOMPARE(ring.sessionKeys().size(), 2);
            QVERIFY(secrets.unlock(QStringLiteral("correct horse")));
            QVERIFY(answerOf<Result<void>>(keep));
            QVERIFY(ring.sessionKeys().isEmpty());
        }
        // The next run lists them, and reads them once the file is open.
        SecretChooser next(m_noKeychain, file(QStringLiteral("keys.enc")), {}, WithoutKeychain::File);
        KeyRing ring(file(), next, m_clock);
        QSignalSpy loaded(&ring, &KeyRing::loaded);
        ring.load();
        QVERIFY(loaded.wait());
        QCOMPARE(ring.unreadable().size(), 2);
        QVERIFY(next.isLocked());
        QVERIFY(next.unlock(QStringLiteral("correct horse")));
        QSignalSpy changed(&ring, &KeyRing::changed);
        ring.readAgain();
        QVERIFY(changed.wait());
        QVERIFY(ring.unreadable().isEmpty());
        QCOMPARE(ring.secret(ring.keys().front().id), secretA);
        QCOMPARE(ring.keys().front().label, QStringLiteral("staying"));
    }
};

QTEST_GUILESS_MAIN(TestKeyRing)
#include "tst_keyring.moc"
