// Shows the middle of the window with a sample conversation, to look at:
// `chatviewdemo [light|dark] [top|middle|empty] [running]`.
#include "core/base/clock.h"
#include "tests/ui/transcriptsample.h"
#include "ui/chat/chatview.h"
#include "ui/chat/composer.h"
#include "ui/chat/emptystate.h"
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
    auto *view = new ui::ChatView(model, clock);
    auto *empty = new ui::EmptyState;
    auto *composer = new ui::Composer;
    composer->setModels({QStringLiteral("gemini-2.5-flash")}, QStringLiteral("gemini-2.5-flash"));
    composer->setMaximumWidth(848);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 0, 16, 16);
    bottom->addWidget(composer);
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view, 1);
    layout->addWidget(empty, 1);
    layout->addLayout(bottom);
    const bool bare = arguments.contains(u"empty");
    view->setVisible(!bare);
    empty->setVisible(bare);
    model.reset(test::sampleConversation());
    window.resize(960, 980);
    window.show();
    if (arguments.contains(u"top"))
        view->showRow(0);
    if (arguments.contains(u"middle"))
        view->showRow(3);
    if (arguments.contains(u"running")) {
        store::MessageRow answer = test::sampleConversation().at(1);
        answer.id = MessageId{100};
        answer.state = store::MessageState::Streaming;
        answer.sources.clear();
        answer.text = answer.text.first(260);
        model.add(answer);
        model.setWait(answer.id, {ErrorCode::RateLimited, {}, {}}, clock.now().boot + std::chrono::seconds(12));
        answer.id = MessageId{101};
        answer.text.clear();
        model.add(test::sampleConversation().at(0));
        model.add(answer);
        composer->setRunning(true);
        composer->setScopeLabel(QStringLiteral("Annual report 2025"));
        composer->setWeb(true);
        composer->setText(QStringLiteral("And how does this compare\nwith the plan?"));
    }
    composer->focusInput();
    return application.exec();
}
