// Shows the transcript with a sample conversation, to look at: `chatviewdemo [light|dark] [stream]`.
#include "core/base/clock.h"
#include "tests/ui/transcriptsample.h"
#include "ui/chat/chatview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace quire;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    ui::Theme theme(application);
    theme.apply(arguments.contains(u"dark") ? settings::Theme::Dark : settings::Theme::Light, 100);

    SystemClock clock;
    ui::ChatModel model;
    QWidget window;
    window.setProperty("surface", QStringLiteral("surface"));
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *view = new ui::ChatView(model, clock, &window);
    layout->addWidget(view, 1);
    model.reset(test::sampleConversation());
    window.resize(960, 1000);
    window.show();
    if (arguments.contains(u"top"))
        view->showRow(0);
    if (arguments.contains(u"middle"))
        view->showRow(3);
    return application.exec();
}
