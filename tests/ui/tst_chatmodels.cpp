#include "tests/ui/transcriptsample.h"
#include "ui/chat/notice.h"
#include "ui/models/chatmodel.h"
#include "ui/models/conversationmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace quire;
using namespace quire::ui;

namespace {

store::MessageRow answer(qint64 id, const QString &text = {})
{
    store::MessageRow row;
    row.id = MessageId{id};
    row.role = store::Role::Assistant;
    row.state = store::MessageState::Streaming;
    row.text = text;
    return row;
}

store::ConversationRow conversation(qint64 id, const QString &title, QDate date)
{
    store::ConversationRow row;
    row.id = ConversationId{id};
    row.title = title;
    row.updated = QDateTime(date, QTime(12, 0));
    return row;
}

QStringList texts(const QAbstractItemModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row, 0).data().toString());
    return result;
}

const QDate today(2026, 11, 23);

QStringList words(const char *separated)
{
    return QString::fromUtf8(separated).split(u'|');
}

} // namespace

class ChatModelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStreamedAnswerGrows()
    {
        ChatModel model;
        QAbstractItemModelTester tester(&model);
        model.reset(test::sampleConversation().first(1));
        model.add(answer(2));
        QSignalSpy grew(&model, &ChatModel::messageGrew);
        model.grow(MessageId{2}, QStringLiteral("Hel"));
        model.grow(MessageId{2}, QStringLiteral("lo"));
        model.grow(MessageId{9}, QStringLiteral("of another conversation"));
        QCOMPARE(model.item(1).message.text, QStringLiteral("Hello"));
        QCOMPARE(model.item(1).stage, chat::AskStage::Answering);
        QCOMPARE(grew.count(), 2);
    }

    void theFirstPieceEndsAWait()
    {
        ChatModel model;
        model.add(answer(2));
        model.setWait(MessageId{2}, {ErrorCode::RateLimited, {}, {}}, Instant(std::chrono::seconds(5)));
        QVERIFY(model.item(0).wait);
        model.grow(MessageId{2}, QStringLiteral("a"));
        QVERIFY(!model.item(0).wait);
    }

    void anAnswerAskedAgainTakesItsPlace()
    {
        ChatModel model;
        QAbstractItemModelTester tester(&model);
        model.reset(test::sampleConversation().first(2));
        model.add(answer(77));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.item(1).message.id, MessageId{77});
        model.add(answer(77, QStringLiteral("same id")));
        QCOMPARE(model.rowCount(), 2);
    }

    void finishingShowsWhatIsStored()
    {
        ChatModel model;
        model.add(answer(2, QStringLiteral("part")));
        store::MessageRow stored = answer(2, QStringLiteral("whole"));
        stored.state = store::MessageState::Complete;
        model.finish(stored);
        QCOMPARE(model.item(0).message, stored);
        QVERIFY(!model.item(0).isRunning());
    }

    void anAnswerSaysWhatItIsWithout_data()
    {
        QTest::addColumn<QByteArray>("details");
        QTest::addColumn<QString>("says");
        QTest::addColumn<Notice::Action>("action");
        const auto row = [](const char *name, const char *details, const char *says, Notice::Action action) {
            QTest::newRow(name) << QByteArray(details) << QString::fromLatin1(says) << action;
        };
        row("search only", R"({"tier":"offline"})", "Search only", Notice::Action::None);
        row("search only finds nothing", R"({"tier":"offline","nothing_found":true})", "Nothing in your documents", Notice::Action::None);
        row("a model that no passage helps", R"({"tier":"user-keys","nothing_found":true})", "Nothing in your documents", Notice::Action::None);
        row("no key", R"({"tier":"offline","notice":{"code":"no-key"}})", "Answered offline", Notice::Action::AddKey);
        row("no key for the web", R"({"tier":"user-keys","web_error":{"code":"no-key"}})", "needs a key for Brave", Notice::Action::AddKey);
        row("the web failed", R"({"tier":"user-keys","web_error":{"code":"overloaded"}})", "without the web", Notice::Action::Retry);
        row("no citation", R"({"tier":"user-keys","uncited":true})", "cites none", Notice::Action::Retry);
        row("several at once", R"({"tier":"fallback","web_error":{"code":"overloaded"},"uncited":true,"seams":[4]})", "cites none", Notice::Action::AddKey);
        row("a part unread", R"({"tier":"user-keys","reading":{"parts":3,"unread":[2]}})", "could not be read", Notice::Action::Retry);
    }

    void anAnswerSaysWhatItIsWithout()
    {
        QFETCH(QByteArray, details);
        QFETCH(QString, says);
        QFETCH(Notice::Action, action);
        ChatItem item{answer(1, QStringLiteral("Yes.")), chat::AskStage::Done, {}, 0, 0};
        item.message.state = store::MessageState::Complete;
        item.message.details = QJsonDocument::fromJson(details).object();
        const auto notice = noticeFor(item, Instant{});
        QVERIFY(notice);
        QVERIFY2(notice->text.contains(says), qPrintable(notice->text));
        QCOMPARE(notice->action, action);
    }

    void aFailureTellsThatNothingWasFoundEither()
    {
        ChatItem item{answer(1), chat::AskStage::Done, {}, 0, 0};
        item.message.state = store::MessageState::Failed;
        item.message.error = Error{ErrorCode::NoKey, {}, {}};
        const QString alone = noticeFor(item, Instant{})->text;
        item.message.details = QJsonObject{{QStringLiteral("nothing_found"), true}};
        const QString both = noticeFor(item, Instant{})->text;
        QVERIFY2(both.startsWith(QStringLiteral("Nothing in your documents")) && both.endsWith(alone), qPrintable(both));
    }

    void aReadingTellsItsPart()
    {
        ChatModel model;
        model.add(answer(1));
        model.setStage(MessageId{1}, chat::AskStage::Waiting);
        model.setReading(MessageId{1}, 2, 5);
        const auto running = noticeFor(model.item(0), Instant{});
        QVERIFY(running && running->busy);
        QVERIFY2(running->text.contains(QStringLiteral("part 3 of 5")), qPrintable(running->text));
        model.setReading(MessageId{1}, 5, 5);
        QVERIFY(!noticeFor(model.item(0), Instant{})->text.contains(QStringLiteral("part")));
    }

    void conversationsStandUnderTheirDates()
    {
        ConversationModel model;
        QAbstractItemModelTester tester(&model);
        model.setConversations({conversation(1, QStringLiteral("a"), today), conversation(2, QStringLiteral("b"), today.addDays(-1)),
                                conversation(3, QStringLiteral("c"), today.addDays(-3)), conversation(4, QStringLiteral("d"), today.addDays(-7)),
                                conversation(5, QStringLiteral("e"), today.addDays(-30)), conversation(6, QStringLiteral("f"), today.addYears(-1))},
                               today);
        QCOMPARE(texts(model), (words("Today|a|Yesterday|b|Previous 7 days|c|d|October|e|November 2025|f")));
        QCOMPARE(model.rowOf(ConversationId{4}), 6);
        QVERIFY(!model.idAt(0).isValid());
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    }

    void hitsStandInForTheListWhileSearching()
    {
        ConversationModel model;
        QAbstractItemModelTester tester(&model);
        model.setConversations({conversation(1, QStringLiteral("a"), today)}, today);
        model.setHits({{ConversationId{1}, MessageId{1}, QStringLiteral("the  words")}, {ConversationId{9}, MessageId{2}, {}}});
        QCOMPARE(texts(model), words("a"));
        QCOMPARE(model.index(0).data(ConversationModel::SnippetRole).toString(), QStringLiteral("the words"));
        model.clearHits();
        QCOMPARE(texts(model), (words("Today|a")));
    }

    void renamingIsAnnounced_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("a new title") << 1 << "b" << true;
        QTest::newRow("the same title") << 1 << "a" << false;
        QTest::newRow("an empty title") << 1 << "  " << false;
        QTest::newRow("a heading") << 0 << "b" << false;
    }

    void renamingIsAnnounced()
    {
        QFETCH(int, row);
        QFETCH(QString, title);
        QFETCH(bool, accepted);
        ConversationModel model;
        model.setConversations({conversation(1, QStringLiteral("a"), today)}, today);
        QSignalSpy renamed(&model, &ConversationModel::renameRequested);
        QCOMPARE(model.setData(model.index(row), title, Qt::EditRole), accepted);
        QCOMPARE(renamed.count(), accepted ? 1 : 0);
    }
};

QTEST_MAIN(ChatModelsTest)
#include "tst_chatmodels.moc"
