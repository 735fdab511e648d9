#include "tests/support/fakeclock.h"
#include "tests/ui/transcriptsample.h"
#include "ui/chat/chatview.h"
#include "ui/chat/messagetext.h"
#include "ui/chat/messageview.h"
#include "ui/chat/sourcebutton.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QtTest>
#include <random>

using namespace quire;
using namespace quire::ui;
using namespace std::chrono_literals;

namespace {

/// A transcript on a screen, with time in the test's hand.
struct Stage {
    explicit Stage(const QList<store::MessageRow> &messages = test::sampleConversation())
    {
        view.resize(640, 480);
        view.show();
        model.reset(messages);
    }

    store::MessageRow startAnswer(qint64 id)
    {
        store::MessageRow question = test::sampleConversation().at(0);
        question.id = MessageId{id - 1};
        model.add(question);
        store::MessageRow answer;
        answer.id = MessageId{id};
        answer.role = store::Role::Assistant;
        answer.state = store::MessageState::Streaming;
        model.add(answer);
        return answer;
    }

    [[nodiscard]] QScrollBar &bar() const { return *view.verticalScrollBar(); }
    [[nodiscard]] MessageText *text(int row) const { return view.viewOf(row)->findChild<MessageText *>(); }

    test::FakeClock clock;
    ChatModel model;
    ChatView view{model, clock};
};

} // namespace

class ChatViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowHeightsSumAndFind()
    {
        std::mt19937 random(7);
        QList<int> heights;
        RowHeights tree;
        for (int i = 0; i < 500; ++i) {
            heights.append(1 + int(random() % 300));
            tree.append(heights.last());
        }
        for (int i = 0; i < 200; ++i) {
            const auto row = qsizetype(random() % 500);
            heights[row] = 1 + int(random() % 300);
            tree.set(int(row), heights.at(row));
        }
        int y = 0;
        for (int row = 0; row < heights.size(); ++row) {
            QCOMPARE(tree.before(row), y);
            QCOMPARE(tree.rowAt(y), row);
            QCOMPARE(tree.rowAt(y + heights.at(row) - 1), row);
            y += heights.at(row);
        }
        QCOMPARE(tree.total(), y);
        QCOMPARE(tree.rowAt(y + 1000), 499);
        RowHeights again;
        again.reset(heights);
        QCOMPARE(again.before(321), tree.before(321));
    }

    void aLongConversationHasFewWidgets()
    {
        Stage stage(test::longConversation(3000));
        QVERIFY(stage.view.liveRows() > 0);
        QVERIFY(stage.view.liveRows() < 20);
        QVERIFY(stage.view.viewOf(2999));
        for (int value = stage.bar().maximum(); value > 0; value -= stage.bar().maximum() / 50)
            stage.bar().setValue(value);
        QVERIFY(stage.view.liveRows() < 20);
        QVERIFY(stage.view.findChildren<MessageView *>().size() < 40);
    }

    void rowsStandOneBelowTheOther()
    {
        Stage stage(test::longConversation(60));
        stage.bar().setValue(stage.bar().maximum() / 2);
        int bottom = INT_MIN;
        int seen = 0;
        for (int row = 0; row < 60; ++row) {
            if (const MessageView *view = stage.view.viewOf(row)) {
                QVERIFY(bottom == INT_MIN || view->y() == bottom);
                bottom = view->geometry().bottom() + 1;
                ++seen;
            }
        }
        QVERIFY(seen >= 2);
    }

    void followsWhatArrivesAtTheEnd()
    {
        Stage stage;
        const auto answer = stage.startAnswer(101);
        for (int i = 0; i < 60; ++i) {
            stage.model.grow(answer.id, QStringLiteral("A further paragraph.\n\n"));
            stage.clock.advance(40ms);
            QCOMPARE(stage.bar().value(), stage.bar().maximum());
        }
        QCOMPARE(stage.text(7)->toPlainText().count(QStringLiteral("further")), 60);
    }

    void staysWithAReaderWhoScrolledUp()
    {
        Stage stage;
        const auto answer = stage.startAnswer(101);
        stage.model.grow(answer.id, QStringLiteral("First.\n\n").repeated(80));
        stage.clock.advance(40ms);
        stage.bar().setValue(stage.bar().maximum() - 600);
        QVERIFY(!stage.view.followsEnd());
        const int before = stage.view.rowRect(7).top();
        stage.model.grow(answer.id, QStringLiteral("More.\n\n").repeated(80));
        stage.clock.advance(40ms);
        QCOMPARE(stage.view.rowRect(7).top(), before);
        QTest::mouseClick(stage.view.findChild<QToolButton *>(QStringLiteral("toEnd")), Qt::LeftButton);
        QVERIFY(stage.view.followsEnd());
    }

    void measuringAboveDoesNotMoveWhatIsRead()
    {
        Stage stage(test::longConversation(400));
        stage.view.showRow(200);
        const int top = stage.view.rowRect(200).top();
        for (int i = 0; i < 30; ++i) { // up by small steps, over rows that were only estimated
            const int row = 200 - i / 10;
            const int before = stage.view.rowRect(row).top();
            stage.bar().setValue(stage.bar().value() - 20);
            QCOMPARE(stage.view.rowRect(row).top(), before + 20);
        }
        QCOMPARE(stage.view.rowRect(200).top(), top + 600);
    }

    void aRowWithASelectionIsNotRecycled()
    {
        Stage stage(test::longConversation(300));
        MessageView *held = stage.view.viewOf(299);
        QVERIFY(held);
        stage.text(299)->selectAll();
        stage.bar().setValue(0);
        QCOMPARE(stage.view.viewOf(299), held);
        QVERIFY(stage.text(299)->textCursor().hasSelection());
        stage.text(299)->setTextCursor(QTextCursor(stage.text(299)->document()));
        stage.bar().setValue(500);
        QVERIFY(!stage.view.viewOf(299));
    }

    void citationsAndSourcesOpenTheirPlace()
    {
        Stage stage;
        stage.view.showRow(1);
        QSignalSpy opened(&stage.view, &ChatView::sourceActivated);
        Q_EMIT stage.text(1)->anchorClicked(QUrl(QStringLiteral("cite:2")));
        auto *button = stage.view.viewOf(1)->findChild<SourceButton *>(QStringLiteral("source3"));
        QVERIFY(button);
        QCOMPARE(button->accessibleName(), QStringLiteral("Source 3: Costs.xlsx · Q3!B2:D9"));
        button->click();
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened.at(0).at(0).value<store::SourceRow>().n, 2);
        QCOMPARE(opened.at(1).at(0).value<store::SourceRow>().n, 3);
    }

    void onlyWebLinksAreReported_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("count");
        QTest::newRow("https") << "https://example.org" << 1;
        QTest::newRow("mail") << "mailto:a@example.org" << 1;
        QTest::newRow("file") << "file:///etc/passwd" << 0;
        QTest::newRow("script") << "javascript:alert(1)" << 0;
        QTest::newRow("another program") << "vscode://x" << 0;
    }

    void onlyWebLinksAreReported()
    {
        QFETCH(QString, url);
        QFETCH(int, count);
        Stage stage;
        stage.view.showRow(1);
        QSignalSpy opened(&stage.view, &ChatView::linkActivated);
        Q_EMIT stage.text(1)->anchorClicked(QUrl(url));
        QCOMPARE(opened.count(), count);
        QVERIFY(!stage.text(1)->loadResource(QTextDocument::ImageResource, QUrl(url)).isValid());
    }

    void aWaitCountsDown()
    {
        Stage stage;
        const auto answer = stage.startAnswer(101);
        stage.model.setWait(answer.id, {ErrorCode::RateLimited, {}, {}}, stage.clock.now().boot + 12s);
        const auto shown = [&stage] {
            QStringList words;
            for (const QLabel *label : stage.view.viewOf(7)->findChildren<QLabel *>())
                words.append(label->text());
            return words.join(u'|');
        };
        QVERIFY2(shown().contains(u"12"), qPrintable(shown()));
        stage.clock.advance(3s);
        QVERIFY2(shown().contains(u"9 second"), qPrintable(shown()));
        stage.clock.advance(20s);
        QVERIFY2(shown().contains(u"Trying again…"), qPrintable(shown()));
    }

    void aFailedAnswerOffersAnotherTry()
    {
        Stage stage;
        auto answer = stage.startAnswer(101);
        answer.state = store::MessageState::Failed;
        answer.error = Error{ErrorCode::Overloaded, {}, {}};
        answer.text = QStringLiteral("What had arrived");
        stage.model.finish(answer);
        QSignalSpy again(&stage.view, &ChatView::retryRequested);
        auto *button = stage.view.viewOf(7)->findChild<QPushButton *>(QStringLiteral("noticeAction"));
        QVERIFY(button && button->isVisible());
        button->click();
        QCOMPARE(again.count(), 1);
        QCOMPARE(stage.text(7)->toPlainText(), answer.text);
    }

    void copyingTakesTheMarkdown()
    {
        Stage stage;
        stage.view.showRow(1);
        stage.view.viewOf(1)->findChild<QToolButton *>(QStringLiteral("copyMessage"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), stage.model.item(1).message.text);
    }
};

QTEST_MAIN(ChatViewTest)
#include "tst_chatview.moc"
