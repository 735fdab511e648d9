#include "core/settings/settingsstore.h"

#include <QFile>
#include <QJsonObject>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace quire;
using namespace quire::settings;

class TestSettingsStore : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("settings.json")); }
    void write(const QByteArray &bytes) const
    {
        QFile target(file());
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(bytes);
    }

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void aMissingFileGivesTheDefaults()
    {
        const SettingsStore store(file());
        QCOMPARE(store.settings(), Settings());
        QCOMPARE(store.warning(), QString());
    }

    void everyNameSurvivesARestart()
    {
        // Changes each setting to a value that is not its default, so that no row can be forgotten.
        static const QMap<QString, QString> other{
            {QStringLiteral("gemini/endpoint"), QStringLiteral("http://127.0.0.1:1")},
            {QStringLiteral("brave/endpoint"), QStringLiteral("http://127.0.0.1:2")},
            {QStringLiteral("openai/endpoint"), QStringLiteral("http://127.0.0.1:3/v1")},
            {QStringLiteral("chat/service"), QStringLiteral("openai")},
            {QStringLiteral("chat/model"), QStringLiteral("llama")},
            {QStringLiteral("embedding/service"), QStringLiteral("openai")},
            {QStringLiteral("embedding/model"), QStringLiteral("nomic-embed-text")},
            {QStringLiteral("embedding/consent"), QStringLiteral("gemini")},
            {QStringLiteral("documents/ocrLanguages"), QStringLiteral("eng+deu")},
            {QStringLiteral("pool/mode"), QStringLiteral("single")},
            {QStringLiteral("pool/fallback"), QStringLiteral("all")},
            {QStringLiteral("pool/routes"), QStringLiteral("direct\nsocks5")},
            {QStringLiteral("documents/watchedFolders"), QStringLiteral("/a\n/b")},
            {QStringLiteral("network/proxy"), QStringLiteral("socks5")},
            {QStringLiteral("network/proxyHost"), QStringLiteral("proxy.example")},
            {QStringLiteral("appearance/theme"), QStringLiteral("dark")},
            {QStringLiteral("appearance/language"), QStringLiteral("zh_CN")},
        };
        Settings changed;
        for (const QString &name : settingNames()) {
            const QJsonValue before = *settingValue(changed, name);
            QString text = other.value(name);
            if (before.isBool())
                text = before.toBool() ? QStringLiteral("false") : QStringLiteral("true");
            else if (before.isDouble())
                text = QString::number(before.toDouble() + (before.toDouble() < 2 ? 0.0 : 1.0) + (before.toDouble() == 0 ? 1 : 0));
            if (name == u"pool/checkAllAbove" || name == u"chat/temperature")
                text = QStringLiteral("1");
            const auto result = withSetting(changed, name, text);
            QVERIFY2(result, qPrintable(result ? QString() : name + QLatin1Char(' ') + result.error().detail));
            changed = *result;
        }
        SettingsStore store(file());
        QVERIFY(store.save(changed));
        const SettingsStore again(file());
        QCOMPARE(again.warning(), QString());
        for (const QString &name : settingNames())
            QCOMPARE(*settingValue(again.settings(), name), *settingValue(changed, name));
        QVERIFY(again.settings() == changed);
    }

    void aDamagedFileIsSetAsideWithAWarning()
    {
        write("{\"chat/model\": ");
        const SettingsStore store(file());
        QCOMPARE(store.settings(), Settings());
        QVERIFY(store.warning().contains(QStringLiteral(".damaged")));
        QVERIFY(QFile::exists(file() + QStringLiteral(".damaged")));
        QVERIFY(!QFile::exists(file()));
    }

    void oneBadValueDoesNotCostTheOthers()
    {
        write(R"({"chat/passages": 900, "chat/model": "kept"})");
        const SettingsStore store(file());
        QCOMPARE(store.settings().chatModel, QStringLiteral("kept"));
        QCOMPARE(store.settings().passages, Settings().passages);
        QVERIFY(store.warning().contains(QStringLiteral("chat/passages")));
    }

    void aChangeIsAnnouncedOnce()
    {
        SettingsStore store(file());
        QSignalSpy spy(&store, &SettingsStore::changed);
        Settings settings;
        settings.theme = Theme::Dark;
        QVERIFY(store.save(settings));
        QVERIFY(store.save(settings));
        QCOMPARE(spy.size(), 1);
    }

    void settingsOfOneRunAreNotSaved()
    {
        SettingsStore store(file());
        Settings settings;
        settings.chatModel = QStringLiteral("for now");
        store.useForThisRun(settings);
        QCOMPARE(store.settings().chatModel, QStringLiteral("for now"));
        QVERIFY(!QFile::exists(file()));
    }

    void whereNothingCanBeWrittenTheSettingsStand()
    {
        SettingsStore store(m_folder.filePath(QStringLiteral("no/such/folder/settings.json")));
        Settings settings;
        settings.passages = 3;
        const auto saved = store.save(settings);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Storage);
        QCOMPARE(store.settings(), Settings());
    }

    void badValuesAreRefusedWithWhatIsAllowed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("allowed");
        QTest::newRow("word") << "pool/mode" << "both" << "mixed, single";
        QTest::newRow("too large") << "chat/passages" << "51" << "1 to 50";
        QTest::newRow("not whole") << "chat/passages" << "2.5" << "whole";
        QTest::newRow("no number") << "chat/passages" << "many" << "whole";
        QTest::newRow("no languages") << "documents/ocrLanguages" << "eng deu" << "joined by +";
        QTest::newRow("no switch") << "web/search" << "perhaps" << "true or false";
        QTest::newRow("no address") << "gemini/endpoint" << "generativelanguage" << "https";
        QTest::newRow("a key in the address") << "gemini/endpoint" << "https://example.org/?key=x" << "query";
        QTest::newRow("a user in the address") << "gemini/endpoint" << "https://me:secret@example.org" << "user name";
        QTest::newRow("empty model") << "chat/model" << " " << "model";
        QTest::newRow("unknown name") << "chat/mode" << "x" << "chat/model";
    }

    void badValuesAreRefusedWithWhatIsAllowed()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, allowed);
        const auto result = withSetting(Settings(), name, text);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::BadRequest);
        QVERIFY2(result.error().detail.contains(allowed), qPrintable(result.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settingsstore.moc"
