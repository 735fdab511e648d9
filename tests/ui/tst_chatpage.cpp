#include "tests/chat/rig.h"
#include "ui/chat/chatpage.h"
#include "ui/chat/chatview.h"
#include "ui/chat/composer.h"
#include "ui/chat/conversationlist.h"
#include "ui/chat/emptystate.h"
#include "ui/chat/messagetext.h"
#include "ui/chat/messageview.h"
#include "ui/models/conversationmodel.h"

#include <QLineEdit>
#include <QListView>
#include <QtTest>

using namespace quire;
using namespace quire::ui;
using namespace std::chrono_literals;

namespace {

/// The middle of the window over the whole engine.
struct Window {
    explicit Window(test::Rig &rig)
        : page(*rig.chat, *rig.settings, rig.clock)
    {
        page.resize(800, 700);
        page.show();
    }

    [[nodiscard]] Composer &composer() const { return *page.findChild<Composer *>(); }
    [[nodiscard]] ChatView &view() const { return *page.findChild<ChatView *>(); }
    void ask(const QString &question) const
    {
        composer().setText(question);
        Q_EMIT composer().sendRequested(question);
    }
    [[nodiscard]] QString textOf(int row) const
    {
        const MessageView *message = view().viewOf(row);
        return message ? message->findChild<MessageText *>()->toPlainText() : QString();
    }

    ChatPage page;
};

} // namespace

class ChatPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionIsAnsweredFromTheDocuments()
    {
        test::Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.addDocument());
        Window window(rig);
        QVERIFY(window.page.findChild<EmptyState *>()->isVisible());
        QSignalSpy finished(rig.chat.get(), &chat::ChatService::answerFinished);
        QSignalSpy opened(&window.page, &ChatPage::conversationOpened);
        window.ask(QStringLiteral("How tall is the Eiffel tower?"));
        QVERIFY(rig.waitFor([&finished] { return finished.count() == 1; }));
        QVERIFY(window.page.conversation().isValid());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(window.composer().text(), QString());
        QVERIFY(window.view().isVisible());
        QCOMPARE(window.textOf(0), QStringLiteral("How tall is the Eiffel tower?"));
        QVERIFY2(window.textOf(1).contains(u"[1]"), qPrintable(window.textOf(1)));
    }

    void aConversationComesBackAfterARestart()
    {
        test::Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.addDocument());
        ConversationId conversation;
        QString answer;
        {
            Window window(rig);
            QSignalSpy finished(rig.chat.get(), &chat::ChatService::answerFinished);
            window.ask(QStringLiteral("How tall is the Eiffel tower?"));
            QVERIFY(rig.waitFor([&finished] { return finished.count() == 1; }));
            conversation = window.page.conversation();
            answer = window.textOf(1);
        }
        QVERIFY(rig.restart());
        Window window(rig);
        window.page.openConversation(conversation);
        QVERIFY(rig.waitFor([&window] { return !window.textOf(1).isEmpty(); }));
        QCOMPARE(window.textOf(1), answer);
    }

    void whatWasTypedComesBack()
    {
        test::Rig rig;
        QVERIFY(rig.open());
        {
            Window window(rig);
            QTest::keyClicks(window.composer().focusProxy(), QStringLiteral("half a quest"));
            rig.clock.advance(1s);
        }
        QVERIFY(rig.restart());
        Window window(rig);
        QVERIFY(rig.waitFor([&window] { return window.composer().text() == u"half a quest"; }));
    }

    void chatsAreListedFoundAndOpened()
    {
        test::Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.addDocument());
        Window window(rig);
        ConversationList list(*rig.chat);
        QSignalSpy finished(rig.chat.get(), &chat::ChatService::answerFinished);
        window.ask(QStringLiteral("How tall is the Eiffel tower?"));
        QVERIFY(rig.waitFor([&finished] { return finished.count() == 1; }));
        auto *view = list.findChild<QListView *>();
        QVERIFY(rig.waitFor([view] { return view->model()->rowCount() == 2; })); // a heading and the chat
        QSignalSpy activated(&list, &ConversationList::conversationActivated);
        Q_EMIT view->clicked(view->model()->index(1, 0));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(0).value<ConversationId>(), window.page.conversation());

        list.findChild<QLineEdit *>()->setText(QStringLiteral("tower"));
        QVERIFY(rig.waitFor([view] {
            return view->model()->rowCount() > 0 && !view->model()->index(0, 0).data(ConversationModel::SnippetRole).toString().isEmpty();
        }));
    }

    void aNewChatKeepsTheOldOne()
    {
        test::Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.addDocument());
        Window window(rig);
        QSignalSpy finished(rig.chat.get(), &chat::ChatService::answerFinished);
        window.ask(QStringLiteral("How tall is the Eiffel tower?"));
        QVERIFY(rig.waitFor([&finished] { return finished.count() == 1; }));
        const ConversationId first = window.page.conversation();
        window.page.newConversation();
        QVERIFY(!window.page.conversation().isValid());
        QVERIFY(window.page.findChild<EmptyState *>()->isVisible());
        window.page.openConversation(first);
        QVERIFY(rig.waitFor([&window] { return !window.textOf(1).isEmpty(); }));
    }
};

QTEST_MAIN(ChatPageTest)
#include "tst_chatpage.moc"
