// Settings that do something at once or depend on what is running: keys without a keychain, search by meaning. Over a real
// engine on a profile of its own.
#include "app/uiservices.h"
#include "ui/documents/meaningbar.h"
#include "ui/mainwindow.h"
#include "ui/settings/keydialog.h"
#include "ui/settings/keylist.h"
#include "ui/settings/passphrasedialog.h"
#include "ui/settings/searchpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace quire;

namespace {

const QString passphrase = QStringLiteral("correct horse");
const QString geminiKey = QStringLiteral("AIzaSyTESTtestTESTtestTESTtestTESTtest0");

template<typename Widget>
Widget *named(const QWidget *parent, const char *name)
{
    return parent->findChild<Widget *>(QString::fromLatin1(name));
}

} // namespace

class SettingsPagesTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Engine> m_engine;

    void start()
    {
        m_engine.reset();
        m_engine = *app::Engine::create(app::Profile{m_folder->path()}, settings::WithoutKeychain::Session);
        QSignalSpy loaded(&m_engine->keys, &settings::KeyRing::loaded);
        m_engine->keys.load();
        QVERIFY(loaded.wait());
    }
    void set(const std::function<void(settings::Settings &)> &change)
    {
        settings::Settings settings = m_engine->settings.settings();
        change(settings);
        QVERIFY(m_engine->settings.save(settings));
    }
    /// Types a key into the list's dialog and sends it.
    static ui::KeyDialog *typeKey(ui::KeyList &list)
    {
        named<QPushButton>(&list, "addKey")->click();
        auto *dialog = list.findChild<ui::KeyDialog *>();
        named<QLineEdit>(dialog, "keySecret")->setText(geminiKey);
        named<QPushButton>(dialog, "keySubmit")->click();
        return dialog;
    }
    static void answer(ui::PassphraseDialog *dialog, const QString &typed, const QString &again = {})
    {
        named<QLineEdit>(dialog, "passphrase")->setText(typed);
        if (auto *second = named<QLineEdit>(dialog, "passphraseAgain"))
            second->setText(again);
        named<QPushButton>(dialog, "passphraseSubmit")->click();
    }
    static ui::PassphraseDialog *asked(const QWidget *parent) { return parent->findChild<ui::PassphraseDialog *>(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }
    void cleanup() { m_engine.reset(); }

    void aKeyGoesIntoTheFileOnceAPassphraseIsChosen()
    {
        set([](settings::Settings &settings) { settings.allowFileKeyStore = true; });
        ui::KeyList list(app::uiServices(*m_engine), {});
        list.show();
        auto *dialog = typeKey(list);
        QTRY_VERIFY(asked(dialog));
        auto *choosing = asked(dialog);
        const int fieldHeight = named<QLineEdit>(choosing, "passphrase")->height();
        answer(choosing, QStringLiteral("short"), QStringLiteral("short"));
        QVERIFY(named<QLabel>(choosing, "passphraseProblem")->isVisibleTo(choosing));
        QCoreApplication::processEvents();
        QVERIFY(named<QLineEdit>(choosing, "passphrase")->height() >= fieldHeight); // not squeezed by the sentence
        QCOMPARE(named<QLineEdit>(choosing, "passphrase")->nextInFocusChain()->objectName(), QStringLiteral("passphraseAgain"));
        answer(choosing, passphrase, QStringLiteral("something else"));
        QVERIFY(!m_engine->secrets.isOpen());
        answer(choosing, passphrase, passphrase);
        QTRY_COMPARE(m_engine->keys.keys().size(), std::size_t(1)); // what was typed before is not typed again
        QVERIFY(m_engine->keys.sessionKeys().isEmpty());
        QVERIFY(!named<QPushButton>(&list, "unlockKeys")->isVisibleTo(&list));
    }

    void theWindowAsksForThePassphraseAtItsStart()
    {
        aKeyGoesIntoTheFileOnceAPassphraseIsChosen();
        start(); // the next run
        QCOMPARE(m_engine->keys.unreadable().size(), 1);
        ui::MainWindow window(app::uiServices(*m_engine));
        QVERIFY(!asked(&window));
        window.show();
        auto *opening = asked(&window);
        QVERIFY(opening);
        QVERIFY(!named<QLineEdit>(opening, "passphraseAgain"));
        answer(opening, QStringLiteral("battery staple"));
        QVERIFY(named<QLabel>(opening, "passphraseProblem")->isVisibleTo(opening));
        QCOMPARE(m_engine->keys.unreadable().size(), 1);
        answer(opening, passphrase);
        QTRY_VERIFY(m_engine->keys.unreadable().isEmpty());
        QCOMPARE(m_engine->keys.secret(m_engine->keys.keys().front().id), geminiKey);
        QTRY_VERIFY(!asked(&window));
    }

    void whoSaysNotNowMayUnlockLater()
    {
        aKeyGoesIntoTheFileOnceAPassphraseIsChosen();
        start();
        ui::MainWindow window(app::uiServices(*m_engine));
        window.show();
        named<QPushButton>(asked(&window), "passphraseCancel")->click();
        QTRY_VERIFY(!asked(&window));
        window.hide();
        window.show();
        QVERIFY(!asked(&window)); // asked once is enough

        ui::KeyList list(app::uiServices(*m_engine), {});
        auto *unlock = named<QPushButton>(&list, "unlockKeys");
        QVERIFY(unlock->isVisibleTo(&list));
        unlock->click();
        answer(asked(&list), passphrase);
        QTRY_VERIFY(m_engine->keys.unreadable().isEmpty());
        QVERIFY(!unlock->isVisibleTo(&list));
    }

    void keysOfThisRunAreKeptWhenThatIsAllowed()
    {
        auto window = std::make_unique<ui::MainWindow>(app::uiServices(*m_engine));
        window->show();
        QSignalSpy changed(&m_engine->keys, &settings::KeyRing::changed);
        settings::NewKey key;
        key.secret = geminiKey;
        m_engine->keys.add(key, [](const Result<KeyId> &) {});
        QVERIFY(changed.wait());
        QCOMPARE(m_engine->keys.sessionKeys().size(), 1);
        QVERIFY(!asked(window.get()));
        set([](settings::Settings &settings) { settings.allowFileKeyStore = true; });
        QTRY_VERIFY(asked(window.get()));
        // Who says no is not asked again by every other setting.
        named<QPushButton>(asked(window.get()), "passphraseCancel")->click();
        QTRY_VERIFY(!asked(window.get()));
        set([](settings::Settings &settings) { settings.fontScale = 110; });
        QTest::qWait(0);
        QVERIFY(!asked(window.get()));
        set([](settings::Settings &settings) { settings.allowFileKeyStore = false; });
        QTest::qWait(0);
        set([](settings::Settings &settings) { settings.allowFileKeyStore = true; });
        QTRY_VERIFY(asked(window.get()));
        answer(asked(window.get()), passphrase, passphrase);
        QTRY_VERIFY(m_engine->keys.sessionKeys().isEmpty());
        window.reset();
        start();
        QCOMPARE(m_engine->keys.keys().size(), std::size_t(1));
    }

    void searchByMeaningSuggestsAModelAndAsksForConsent()
    {
        ui::SearchPage page(app::uiServices(*m_engine));
        page.load(m_engine->settings.settings());
        auto *service = named<QComboBox>(&page, "embeddingService");
        auto *model = named<QLineEdit>(&page, "embeddingModel");
        auto *consent = named<QCheckBox>(&page, "embeddingConsent");
        QVERIFY(!consent->isVisibleTo(&page));
        service->setCurrentIndex(service->findData(static_cast<int>(settings::EmbeddingService::Gemini)));
        QCOMPARE(model->text(), QStringLiteral("gemini-embedding-001"));
        QVERIFY(consent->isVisibleTo(&page));
        QVERIFY(consent->text().contains(QStringLiteral("Google")));

        settings::Settings settings = m_engine->settings.settings();
        page.store(settings);
        QCOMPARE(settings.embeddingService, settings::EmbeddingService::Gemini);
        QVERIFY(settings.embeddingConsent.isEmpty()); // nobody agreed
        consent->setChecked(true);
        page.store(settings);
        QCOMPARE(settings.embeddingConsent, settings::embeddingReceiver(settings));

        // Another receiver is another question.
        service->setCurrentIndex(service->findData(static_cast<int>(settings::EmbeddingService::OpenAi)));
        QVERIFY(!consent->isChecked());
        QCOMPARE(model->text(), QStringLiteral("nomic-embed-text"));
        model->setText(QStringLiteral("bge-m3"));
        service->setCurrentIndex(service->findData(static_cast<int>(settings::EmbeddingService::Gemini)));
        QCOMPARE(model->text(), QStringLiteral("bge-m3")); // one typed by hand stays
    }

    void whatALocalServerMakesNeedsNoConsent()
    {
        set([](settings::Settings &settings) { settings.openAiEndpoint = QStringLiteral("http://localhost:11434/v1"); });
        ui::SearchPage page(app::uiServices(*m_engine));
        page.load(m_engine->settings.settings());
        auto *service = named<QComboBox>(&page, "embeddingService");
        service->setCurrentIndex(service->findData(static_cast<int>(settings::EmbeddingService::OpenAi)));
        QVERIFY(!named<QCheckBox>(&page, "embeddingConsent")->isVisibleTo(&page));
    }

    void theMeaningBarIsThereWhileThereIsSomethingToTell()
    {
        using chat::EmbeddingState;
        ui::MeaningBar bar;
        auto *text = named<QLabel>(&bar, "meaningText");
        auto *progress = bar.findChild<QProgressBar *>();
        auto *settings = named<QPushButton>(&bar, "meaningSettings");
        chat::EmbeddingProgress now{EmbeddingState::Off, 400, 0, 0, {}};
        bar.setProgress(now);
        QVERIFY(bar.isHidden());

        now.state = EmbeddingState::NeedsConsent;
        bar.setProgress(now);
        QVERIFY(!bar.isHidden() && settings->isVisibleTo(&bar) && !progress->isVisibleTo(&bar));
        QSignalSpy asked(&bar, &ui::MeaningBar::settingsRequested);
        settings->click();
        QCOMPARE(asked.count(), 1);

        now.state = EmbeddingState::Working;
        now.vectors = 100;
        bar.setProgress(now);
        QVERIFY(progress->isVisibleTo(&bar) && !settings->isVisibleTo(&bar));
        QCOMPARE(progress->value() * 4, progress->maximum());
        QVERIFY(text->text().contains(QStringLiteral("100")) && text->text().contains(QStringLiteral("400")));

        now.state = EmbeddingState::Waiting;
        now.problem = Error{ErrorCode::QuotaSpent, {}, {}};
        bar.setProgress(now);
        QVERIFY(settings->isVisibleTo(&bar));
        QVERIFY(text->text().contains(QStringLiteral("400")) && text->text().size() > 40); // and why it waits

        now.state = EmbeddingState::Complete;
        bar.setProgress(now);
        QVERIFY(bar.isHidden());
    }
};

QTEST_MAIN(SettingsPagesTest)
#include "tst_settingspages.moc"
