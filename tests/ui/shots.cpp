// Takes pictures of the panels filled with sample values, light and dark: `uishots FOLDER [NAME...]`. For looking at them;
// not a test.
#include "tests/ui/samples.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>

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

const QMap<QString, QWidget *(*)()> &shots()
{
    static const QMap<QString, QWidget *(*)()> all{
        {QStringLiteral("dashboard"), &dashboard},
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
            QApplication::processEvents();
            const QString suffix = mode == settings::Theme::Light ? QStringLiteral("-light.png") : QStringLiteral("-dark.png");
            widget->grab().save(folder.filePath(name + suffix));
        }
    }
    return 0;
}
