// Takes pictures of the panels filled with sample values, light and dark: `uishots FOLDER [NAME...]`. For looking at them;
// not a test.
#include "app/uiservices.h"
#include "tests/ui/samples.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/documents/documentview.h"
#include "ui/documents/emptylibrary.h"
#include "ui/models/documentmodel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/sources/inspector.h"
#include "ui/sources/sourceview.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QTemporaryDir>
#include <QTimer>
#include <QListView>
#include <QVBoxLayout>

using namespace quire;

namespace {

QWidget *dashboard()
{
    auto *view = new ui::DashboardView;
    view->setSnapshot(samples::pool(), samples::now());
    view->setLog(samples::log(), samples::now());
    view->resize(440, 1500);
    return view;
}

QWidget *documents()
{
    auto *holder = new QWidget;
    auto *model = new ui::DocumentModel(holder);
    auto *view = new ui::DocumentView(*model, holder);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view);
    model->setDocuments(samples::documents());
    model->setProgress({DocumentId{5}, 430, 1158});
    ingest::QueueStatus status;
    status.running = 1;
    status.waiting = 1;
    status.finished = 3;
    status.bytesDone = 19'300'000;
    status.bytesLeft = 14'200'000;
    status.remaining = std::chrono::seconds(130);
    view->setStatus(status);
    auto *list = view->findChild<QListView *>(QStringLiteral("documentList"));
    for (int row : {6, 7})
        list->selectionModel()->select(list->model()->index(row, 0), QItemSelectionModel::Select);
    holder->resize(420, 760);
    return holder;
}

QWidget *library()
{
    auto *view = new ui::EmptyLibrary;
    view->resize(420, 560);
    return view;
}

QWidget *page()
{
    // A stand-in for a rendered page.
    QImage image(910, 1286, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font(QStringLiteral("Noto Serif"));
    font.setPixelSize(20);
    painter.setFont(font);
    for (int line = 0; line < 40; ++line)
        painter.drawText(108, 110 + line * 24, QStringLiteral("Revenue rose from 3.7 to 4.1 million euros, an increase of 12 per cent"));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const ingest::Source source = samples::pageSource(png);
    auto *view = new ui::SourceView;
    view->resize(440, 760);
    view->showLoading(source.passage, QStringLiteral("x"));
    view->showSource(source);
    return view;
}

QWidget *context()
{
    const ingest::Source source = samples::contextSource();
    auto *view = new ui::SourceView;
    view->resize(440, 760);
    view->showLoading(source.passage, QStringLiteral("x"));
    view->showSource(source);
    return view;
}

QWidget *inspector()
{
    auto *view = new ui::Inspector;
    view->resize(440, 760);
    view->setAnswer(samples::answer());
    return view;
}

QWidget *inspectorOfParts()
{
    auto *view = new ui::Inspector;
    view->resize(440, 760);
    view->setAnswer(samples::readInParts());
    return view;
}

/// Everything below the window, over a profile of its own, empty.
ui::Services services()
{
    static QTemporaryDir folder;
    static std::unique_ptr<app::Engine> engine = [] {
        auto created = app::Engine::create(app::Profile{folder.path()}, settings::WithoutKeychain::Session);
        return created ? std::move(*created) : nullptr;
    }();
    engine->keys.load();
    return app::uiServices(*engine);
}

QWidget *settingsPage(const char *name)
{
    auto *dialog = new ui::SettingsDialog(services());
    dialog->showPage(QString::fromLatin1(name));
    return dialog;
}

QWidget *window()
{
    auto *result = new ui::MainWindow(services());
    result->resize(1400, 880);
    return result;
}

const QMap<QString, QWidget *(*)()> &shots()
{
    static const QMap<QString, QWidget *(*)()> all{
        {QStringLiteral("dashboard"), &dashboard},
        {QStringLiteral("documents"), &documents},
        {QStringLiteral("emptylibrary"), &library},
        {QStringLiteral("page"), &page},
        {QStringLiteral("window"), &window},
        {QStringLiteral("keys"), [] { return settingsPage("keys"); }},
        {QStringLiteral("privacy"), [] { return settingsPage("privacy"); }},
        {QStringLiteral("models"), [] { return settingsPage("models"); }},
        {QStringLiteral("advanced"), [] { return settingsPage("advanced"); }},
        {QStringLiteral("context"), &context},
        {QStringLiteral("inspector"), &inspector},
        {QStringLiteral("inspectorparts"), &inspectorOfParts},
    };
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    QStringList names = app.arguments().mid(2);
    if (names.isEmpty())
        names = shots().keys();
    const QDir folder(app.arguments().value(1, QStringLiteral(".")));
    ui::Theme theme(app);
    for (const auto mode : {settings::Theme::Light, settings::Theme::Dark}) {
        theme.apply(mode, 100);
        for (const QString &name : std::as_const(names)) {
            const std::unique_ptr<QWidget> widget(shots().value(name)());
            widget->show();
            QTimer::singleShot(300, &app, &QCoreApplication::quit); // what the window asks of its store arrives
            QApplication::exec();
            const QString suffix = mode == settings::Theme::Light ? QStringLiteral("-light.png") : QStringLiteral("-dark.png");
            widget->grab().save(folder.filePath(name + suffix));
        }
    }
    return 0;
}
