// Journeys through the shell's views, offscreen: what is shown, what each click asks for.
#include "tests/ui/samples.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/keycard.h"
#include "ui/documents/documentview.h"
#include "ui/dropoverlay.h"
#include "ui/models/documentmodel.h"
#include "ui/noticebar.h"
#include "ui/settings/advancedpage.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/documentspage.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/modelspage.h"
#include "ui/sources/inspector.h"
#include "ui/sources/sourceview.h"
#include "ui/theme.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

using namespace quire;
using namespace std::chrono_literals;

namespace {

bool shows(const QWidget &widget, const QString &words)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->text().contains(words); });
}

} // namespace

class ShellViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dashboardCountsDownAndOffersActions()
    {
        ui::DashboardView view;
        view.setSnapshot(samples::pool(), samples::now());
        view.setLog(samples::log(), samples::now());
        view.resize(440, 900);
        view.show();
        QVERIFY(shows(view, QStringLiteral("Tier 2")));
        QVERIFY(shows(view, QStringLiteral("4:12")));
        view.tick(samples::now() + 12s);
        QVERIFY(shows(view, QStringLiteral("4:00")));

        const auto cards = view.findChildren<ui::KeyCard *>();
        QCOMPARE(cards.size(), 3);
        QSignalSpy tested(&view, &ui::DashboardView::testRequested);
        QSignalSpy paused(&view, &ui::DashboardView::pauseRequested);
        QTest::mouseClick(cards.at(1)->findChild<QToolButton *>(QStringLiteral("testKey")), Qt::LeftButton);
        QTest::mouseClick(cards.at(1)->findChild<QToolButton *>(QStringLiteral("pauseKey")), Qt::LeftButton);
        QCOMPARE(tested.first().first().value<KeyId>(), KeyId{2});
        QCOMPARE(paused.first().at(1).toBool(), true);
    }

    void dashboardWithoutKeysShowsHowToAddOne()
    {
        ui::DashboardView view;
        view.setSnapshot({}, samples::now());
        QSignalSpy add(&view, &ui::DashboardView::addKeyRequested);
        auto *button = view.findChild<QPushButton *>(QStringLiteral("addKey"));
        QVERIFY(button->isVisibleTo(&view));
        button->click();
        QCOMPARE(add.count(), 1);
    }

    void inspectorTellsWhatEachPartTook()
    {
        ui::Inspector view;
        view.setAnswer(samples::answer());
        auto *parts = view.findChild<QTreeWidget *>(QStringLiteral("inspectedParts"));
        QVERIFY(!parts->isVisibleTo(&view));
        QVERIFY(shows(view, QStringLiteral("1,832 sent (about 1,790 were expected), 96 answered")));

        view.setAnswer(samples::readInParts());
        QVERIFY(parts->isVisibleTo(&view));
        QCOMPARE(parts->topLevelItemCount(), 4);
        QCOMPARE(parts->topLevelItem(1)->text(1), QStringLiteral("Annual report 2025, Page 47 to Page 92"));
        QVERIFY(parts->topLevelItem(1)->child(0)->text(1).contains(QStringLiteral("23,456 sent")));
        QVERIFY(parts->topLevelItem(2)->child(0)->text(1).contains(QStringLiteral("not read")));
        // What the parts took, and the answer made of them.
        QVERIFY(shows(view, QStringLiteral("72,223 sent, 1,333 answered")));
    }

    void selectedDocumentsBecomeTheScope()
    {
        ui::DocumentModel model;
        ui::DocumentView view(model);
        model.setDocuments(samples::documents());
        view.resize(420, 700);
        view.show();
        auto *list = view.findChild<QListView *>(QStringLiteral("documentList"));
        auto *ask = view.findChild<QPushButton *>(QStringLiteral("askDocuments"));
        QVERIFY(!ask->isVisible());
        QSignalSpy asked(&view, &ui::DocumentView::askRequested);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const auto id = list->model()->index(row, 0).data(ui::DocumentModel::IdRole).toLongLong();
            if (id == 1 || id == 3)
                list->selectionModel()->select(list->model()->index(row, 0), QItemSelectionModel::Select);
        }
        QVERIFY(ask->isVisible());
        ask->click();
        const auto chosen = asked.first().first().value<QList<DocumentId>>();
        QCOMPARE(QSet<DocumentId>(chosen.cbegin(), chosen.cend()), (QSet<DocumentId>{DocumentId{1}, DocumentId{3}}));
    }

    void lockedFileAsksForItsPassword()
    {
        ui::DocumentModel model;
        ui::DocumentView view(model);
        model.setDocuments({samples::documents().at(6)});
        view.show();
        view.findChild<QListView *>(QStringLiteral("documentList"))->selectAll();
        QSignalSpy password(&view, &ui::DocumentView::passwordRequested);
        QSignalSpy retry(&view, &ui::DocumentView::retryRequested);
        view.findChild<QPushButton *>(QStringLiteral("retryDocuments"))->click();
        QCOMPARE(password.count(), 1);
        QCOMPARE(retry.count(), 0);
    }

    void filesDroppedOnAnyChildArriveOnce()
    {
        QWidget window;
        auto *child = new QTextBrowser(&window);
        ui::DropOverlay overlay(&window);
        window.resize(400, 300);
        window.show();
        QSignalSpy dropped(&overlay, &ui::DropOverlay::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.pdf")), QUrl(QStringLiteral("https://example.org/b.pdf"))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(child->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(overlay.isVisible());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&overlay, &drop);
        QVERIFY(!overlay.isVisible());
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().first().toStringList(), QStringList{QStringLiteral("/tmp/a.pdf")});
    }

    void draggedTextIsNotTakenForAFile()
    {
        QWidget window;
        ui::DropOverlay overlay(&window);
        window.show();
        QMimeData data;
        data.setText(QStringLiteral("words"));
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(!overlay.isVisible());
    }

    void citedTextIsMarkedInItsContext()
    {
        ui::SourceView view;
        const ingest::Source source = samples::contextSource();
        view.showLoading(source.passage, QStringLiteral("quote"));
        view.showSource(source);
        view.show();
        QVERIFY(shows(view, QStringLiteral("Slide 7")));
        QVERIFY(shows(view, QStringLiteral("stored"))); // its file has gone, and that is said
        auto *text = view.findChild<QTextBrowser *>(QStringLiteral("contextView"));
        const QTextCursor found = text->document()->find(QStringLiteral("71 per cent of revenue"));
        QVERIFY(!found.isNull());
        QVERIFY(found.charFormat().background().style() != Qt::NoBrush);
    }

    void dismissedNoticeStaysAwayUntilItIsAboutSomethingElse()
    {
        ui::NoticeBar bar;
        bar.setNotices({{QStringLiteral("a"), ui::Tone::Bad, QStringLiteral("One"), {}}});
        QVERIFY(!bar.isHidden());
        bar.findChild<QToolButton *>(QStringLiteral("noticeDismiss"))->click();
        QVERIFY(bar.isHidden());
        bar.setNotices({{QStringLiteral("a"), ui::Tone::Bad, QStringLiteral("One, again"), {}}});
        QVERIFY(bar.isHidden());
        bar.setNotices({{QStringLiteral("b"), ui::Tone::Bad, QStringLiteral("Two"), {}}});
        QVERIFY(!bar.isHidden());
    }

    void pagesGiveBackWhatTheyWereGiven()
    {
        settings::Settings given;
        given.theme = settings::Theme::Dark;
        given.fontScale = 120;
        given.language = QStringLiteral("zh_CN");
        given.chatService = QStringLiteral("openai");
        given.chatModel = QStringLiteral("llama3");
        given.temperature = 0.7;
        given.passages = 12;
        given.promptTokens = 48'000;
        given.watchedFolders = {QStringLiteral("/a"), QStringLiteral("/b")};
        given.parserWorkers = 3;
        given.proxy = settings::ProxyKind::Socks5;
        given.proxyHost = QStringLiteral("proxy.example");
        given.proxyPort = 1080;
        given.pool.routes = QStringList{QStringLiteral("socks5"), QStringLiteral("direct"), QStringLiteral("relay")};
        given.geminiRelay = QStringLiteral("https://relay.example.org");
        given.pool.retries = 2;
        given.pool.breakerFailures = 7;
        given.pool.breakerRest = 9min;
        given.pool.failedBelow = 20;
        given.pool.recoveredAbove = 80;
        given.pool.modelFallback = true;

        settings::Settings kept;
        ui::AppearancePage appearance;
        ui::LanguagePage language;
        ui::ModelsPage models;
        ui::DocumentsPage documents;
        ui::AdvancedPage advanced;
        const std::initializer_list<ui::SettingsPage *> pages{&appearance, &language, &models, &documents, &advanced};
        for (ui::SettingsPage *page : pages) {
            page->load(given);
            page->store(kept);
        }
        QCOMPARE(kept, given);
    }

    void everyThemeIsReadable()
    {
        for (const auto scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
            QCOMPARE(ui::schemeOf(ui::paletteOf(scheme)), scheme);
            const ui::Colors &colors = ui::colorsOf(scheme);
            for (const QColor &ink : {colors.text, colors.textMuted, colors.textFaint, colors.accent, colors.good, colors.warning, colors.bad})
                QVERIFY2(contrast(ink, colors.surface) >= 4.5, qPrintable(ink.name()));
            QVERIFY(contrast(colors.onAccent, colors.accent) >= 4.5);
        }
    }

private:
    /// WCAG 2.1, relative luminance.
    static double contrast(const QColor &a, const QColor &b)
    {
        const auto luminance = [](const QColor &color) {
            const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
            return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
        };
        const auto [low, high] = std::minmax({luminance(a), luminance(b)});
        return (high + 0.05) / (low + 0.05);
    }
};

QTEST_MAIN(ShellViewsTest)
#include "tst_shellviews.moc"
