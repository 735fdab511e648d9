// The ask journey over a real store, a real index and a real server.
#include "core/store/documenttable.h"
#include "tests/chat/chattest.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace quire;
using namespace quire::chat;
using namespace quire::test;
using namespace std::chrono_literals;
using store::MessageRow;
using store::MessageState;

namespace {

const QString keyA = QStringLiteral("AQ.alpha-0123456789-aaaa");
const QString keyB = QStringLiteral("AQ.bravo-0123456789-bbbb");
const QString keyF = QStringLiteral("AQ.fallb-0123456789-ffff");
const QString howTall = QStringLiteral("How tall is the Eiffel tower?");

Behaviour stallAfter(int pieces)
{
    return {QStringLiteral("stall"), pieces, {}, {}, 1};
}

Behaviour cutAfter(int bytes)
{
    return {QStringLiteral("cut"), bytes, {}, {}, 1};
}

int citedIn(const MessageRow &answer)
{
    int cited = 0;
    for (const store::SourceRow &source : answer.sources)
        cited += source.cited ? 1 : 0;
    return cited;
}

} // namespace

class TestChatService : public ChatTest
{
    Q_OBJECT
private:
    QList<MessageRow> stored(ConversationId conversation)
    {
        return m_rig->resultOf(m_rig->chat->messages(conversation)).value_or(QList<MessageRow>());
    }
    [[nodiscard]] bool startStalledAnswer()
    {
        m_rig->server.setBehaviour(keyA, {stallAfter(2)});
        AskRequest request;
        request.question = howTall;
        m_rig->chat->ask(request);
        return m_rig->waitFor([this] { return !m_grown.isEmpty(); });
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(openWithDocument());
    }
    void cleanup() { m_rig.reset(); }

    void anAnswerAndItsSourcesOutliveTheProgram()
    {
        m_rig->addKey(keyA);
        const MessageRow answer = ask(howTall);
        QCOMPARE(answer.state, MessageState::Complete);
        QVERIFY2(answer.text.contains(QStringLiteral("330")), qPrintable(answer.text));
        QCOMPARE(m_grown, answer.text);
        QVERIFY(citedIn(answer) > 0);
        QCOMPARE(answer.details[u"tier"].toString(), QStringLiteral("user-keys"));
        QCOMPARE(answer.details[u"key"].toString(), QStringLiteral("key aaaa"));
        QVERIFY(answer.details[u"prompt"].toObject()[u"turns"].toArray().size() > 0);
        QVERIFY(answer.details[u"ms"].toObject().contains(QStringLiteral("first_token")));

        QVERIFY(m_rig->restart());
        const QList<MessageRow> messages = stored(answer.conversation);
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages.first().text, howTall);
        QCOMPARE(messages.last().text, answer.text);
        QCOMPARE(messages.last().sources, answer.sources);
        QCOMPARE(messages.last().details, answer.details);
        const auto first = messages.last().sources.first();
        QCOMPARE(first.passage.path, QStringLiteral("/books/tower.pdf"));
        QVERIFY(std::holds_alternative<PageAnchor>(first.passage.anchor));
        const auto conversations = m_rig->resultOf(m_rig->chat->conversations());
        QVERIFY(conversations);
        QCOMPARE(conversations->first().title, howTall);
    }

    void aKeyThatStartsFailingIsReplacedUnnoticed()
    {
        m_rig->addKey(keyA);
        m_rig->addKey(keyB);
        const MessageRow first = ask(howTall);
        m_rig->server.setBehaviour(keyA, QStringLiteral("key-expired"));
        for (int i = 0; i < 20; ++i) {
            const MessageRow answer = ask(QStringLiteral("Who built the Eiffel tower, question %1?").arg(i), first.conversation);
            QCOMPARE(answer.state, MessageState::Complete);
            QVERIFY(!answer.text.isEmpty());
            QCOMPARE(answer.details[u"key"].toString(), QStringLiteral("key bbbb"));
        }
        QCOMPARE(m_seams, 0);
    }

    void afterTheFirstCharacterTheAnswerGoesOnAtASeam()
    {
        m_rig->addKey(keyA);
        m_rig->addKey(keyB);
        m_rig->server.setDefault({cutAfter(400), Behaviour()});
        const MessageRow answer = ask(howTall);
        QCOMPARE(answer.state, MessageState::Complete);
        QCOMPARE(m_seams, 1);
        QCOMPARE(answer.details[u"seams"].toArray().size(), 1);
        QCOMPARE(answer.details[u"attempts"].toArray().size(), 2);
        QCOMPARE(m_grown, answer.text);
    }

    void stopKeepsTheText()
    {
        m_rig->addKey(keyA);
        QVERIFY(startStalledAnswer());
        m_rig->chat->stop(m_started.last().conversation);
        QVERIFY(m_rig->waitFor([this] { return !m_finished.isEmpty(); }));
        QCOMPARE(m_finished.last().state, MessageState::Stopped);
        QCOMPARE(m_finished.last().text, m_grown);
        QVERIFY(!m_rig->chat->isAnswering(m_started.last().conversation));
        QCOMPARE(stored(m_finished.last().conversation).last(), m_finished.last());
    }

    void anErrorKeepsTheText()
    {
        m_rig->addKey(keyA);
        m_rig->server.setBehaviour(keyA, {cutAfter(400), Behaviour{QStringLiteral("key-invalid"), 0, {}, {}, 1}});
        const MessageRow answer = ask(howTall);
        QCOMPARE(answer.state, MessageState::Failed);
        QVERIFY(answer.error);
        QVERIFY(!answer.text.isEmpty());
        QCOMPARE(answer.text, m_grown);
    }

    void withoutAKeyThePassagesAnswer_data()
    {
        QTest::addColumn<QString>("behaviour");
        QTest::addColumn<QString>("notice");
        QTest::newRow("no key") << QString() << "no-key";
        QTest::newRow("a refused key") << "key-invalid" << "key-rejected";
    }

    void withoutAKeyThePassagesAnswer()
    {
        QFETCH(QString, behaviour);
        QFETCH(QString, notice);
        if (!behaviour.isEmpty()) {
            m_rig->addKey(keyA);
            m_rig->server.setBehaviour(keyA, behaviour);
        }
        const MessageRow answer = ask(howTall);
        QCOMPARE(answer.state, MessageState::Complete);
        QVERIFY2(answer.text.contains(QStringLiteral("330 metres tall")), qPrintable(answer.text));
        QVERIFY(citedIn(answer) > 0);
        QCOMPARE(answer.details[u"tier"].toString(), QStringLiteral("offline"));
        QCOMPARE(answer.details[u"notice"].toObject()[u"code"].toString(), notice);
    }

    void offlineNothingIsSent()
    {
        m_rig->addKey(keyA);
        const MessageRow answer = ask(howTall, {}, AnswerMode::Offline);
        QCOMPARE(answer.state, MessageState::Complete);
        QVERIFY(citedIn(answer) > 0);
        QVERIFY(!answer.details.contains(QStringLiteral("notice")));
        QCOMPARE(m_rig->server.seen().size(), 0);
    }

    void whereNothingIsFoundAndNothingAnswersItIsSaid()
    {
        const MessageRow answer = ask(QStringLiteral("Zebra quantum lasagne recipe?"));
        QCOMPARE(answer.state, MessageState::Failed);
        QCOMPARE(answer.error.value_or(Error()).code, ErrorCode::NoKey);
        QVERIFY(answer.details[u"nothing_found"].toBool());
        QCOMPARE(stored(answer.conversation).size(), 2);
    }

    void aModelsAnswerTellsThatNoPassageFitted()
    {
        m_rig->addKey(keyA);
        const MessageRow answer = ask(QStringLiteral("Zebra quantum lasagne recipe?"));
        QCOMPARE(answer.state, MessageState::Complete);
        QVERIFY(answer.details[u"nothing_found"].toBool());
        QVERIFY(!ask(howTall).details.contains(QStringLiteral("nothing_found")));
    }

    void fallbackKeysAnswerWithANotice()
    {
        m_rig->changeSettings([](settings::Settings &it) { it.pool.fallback = pool::FallbackUse::ChatAndPassages; });
        m_rig->addKey(keyA);
        m_rig->addKey(keyF, pool::Owner::Fallback);
        m_rig->server.setBehaviour(keyA, QStringLiteral("key-invalid"));
        const MessageRow answer = ask(howTall);
        QCOMPARE(answer.state, MessageState::Complete);
        QCOMPARE(answer.details[u"tier"].toString(), QStringLiteral("fallback"));
        QCOMPARE(answer.details[u"notice"].toObject()[u"what"].toString(), QStringLiteral("on-fallback"));
        QCOMPARE(answer.details[u"key"].toString(), QStringLiteral("key ffff"));
    }

    void aKilledAnswerIsFoundAsInterrupted()
    {
        m_rig->addKey(keyA);
        QVERIFY(startStalledAnswer());
        const QString arrived = m_grown;
        m_rig->clock.advance(600ms);
        QVERIFY(m_rig->restart());
        listen();
        const auto conversations = m_rig->resultOf(m_rig->chat->conversations());
        QVERIFY(conversations);
        const MessageRow answer = stored(conversations->first().id).last();
        QCOMPARE(answer.state, MessageState::Failed);
        QCOMPARE(answer.error.value_or(Error()).code, ErrorCode::Interrupted);
        // More may have arrived between the look and the end; nothing of what was seen may be missing.
        QVERIFY2(!arrived.isEmpty() && answer.text.startsWith(arrived), qPrintable(answer.text));
    }

    // Its sources are looked at elsewhere when the program ends.
    void anAnswerThatEndsWithTheProgramIsWhole()
    {
        m_rig->addKey(keyA);
        bool ended = false;
        connect(m_rig->chat.get(), &ChatService::stageChanged, this, [&ended](MessageId, AskStage stage) { ended |= stage == AskStage::Done; });
        AskRequest request;
        request.question = howTall;
        m_rig->chat->ask(request);
        QVERIFY(m_rig->waitFor([&ended] { return ended; }));
        QVERIFY(m_rig->restart());
        const auto conversations = m_rig->resultOf(m_rig->chat->conversations());
        QVERIFY(conversations);
        const MessageRow answer = stored(conversations->first().id).last();
        QCOMPARE(answer.state, MessageState::Complete);
        QVERIFY(citedIn(answer) > 0);
    }

    void askedAgainTheAnswerIsReplaced()
    {
        m_rig->addKey(keyA);
        const MessageRow first = ask(howTall, {}, AnswerMode::Offline);
        m_rig->chat->retry(first.conversation);
        QVERIFY(m_rig->waitFor([this] { return m_finished.size() == 2; }));
        QCOMPARE(m_finished.last().id, first.id);
        QCOMPARE(m_finished.last().details[u"tier"].toString(), QStringLiteral("offline")); // as it was asked
        QCOMPARE(stored(first.conversation).size(), 2);
    }

    void aRefusedQuestionGoesOutAgainByHand()
    {
        m_rig->addKey(keyA);
        m_rig->server.setBehaviour(keyA, {Behaviour{QStringLiteral("bad-request"), 0, {}, {}, 1}, Behaviour()});
        const MessageRow refused = ask(howTall);
        QCOMPARE(refused.details[u"tier"].toString(), QStringLiteral("offline"));
        m_rig->chat->retry(refused.conversation);
        QVERIFY(m_rig->waitFor([this] { return m_finished.size() == 2; }));
        QCOMPARE(m_finished.last().details[u"tier"].toString(), QStringLiteral("user-keys"));
        QCOMPARE(m_rig->server.seenWith(keyA), 2);
    }

    void oneAnswerRunsPerConversation()
    {
        m_rig->addKey(keyA);
        QVERIFY(startStalledAnswer());
        AskRequest second;
        second.conversation = m_started.last().conversation;
        second.question = QStringLiteral("And now?");
        m_rig->chat->ask(second);
        QCOMPARE(m_refused, 1);
        QCOMPARE(stored(second.conversation).size(), 2);
    }

    void followUpsSearchForWhatTheyLeaveOut()
    {
        m_rig->addKey(keyA);
        const MessageRow first = ask(howTall);
        const MessageRow second = ask(QStringLiteral("Who built it?"), first.conversation);
        QVERIFY(second.details[u"query"].toString().contains(QStringLiteral("Eiffel")));
        QVERIFY(second.details[u"rephrased"].toBool());
        QVERIFY(!second.sources.isEmpty());
        // The model sees the conversation, without marks that mean other passages by now.
        const QJsonArray turns = second.details[u"prompt"].toObject()[u"turns"].toArray();
        QVERIFY(turns.size() >= 3);
        QVERIFY(!turns[1].toObject()[u"text"].toString().contains(QStringLiteral("[1]")));
    }

    void webResultsAreCitedLikePassages()
    {
        m_rig->addKey(keyA);
        m_rig->addKey(QStringLiteral("BSA-search-0123456789"), pool::Owner::User, pool::Service::Brave);
        AskRequest request;
        request.question = howTall;
        request.web = true;
        const MessageRow answer = ask(request);
        QCOMPARE(answer.state, MessageState::Complete);
        const bool fromWeb = std::any_of(answer.sources.begin(), answer.sources.end(), [](const store::SourceRow &source) {
            return !source.passage.document.isValid() && source.passage.path.startsWith(QStringLiteral("http"));
        });
        QVERIFY(fromWeb);
    }

    void theWebIsNotAskedTwiceWithinMinutes()
    {
        const QString brave = QStringLiteral("BSA-search-0123456789");
        m_rig->addKey(keyA);
        m_rig->addKey(brave, pool::Owner::User, pool::Service::Brave);
        AskRequest request;
        request.question = howTall;
        request.web = true;
        const auto results = [&] { return ask(request).details[u"web_results"].toInt(); };
        QCOMPARE(results(), 3);
        const int asked = m_rig->server.seenWith(brave);
        QCOMPARE(results(), 3);
        QCOMPARE(m_rig->server.seenWith(brave), asked);
        m_rig->clock.advance(10min);
        QCOMPARE(results(), 3);
        QCOMPARE(m_rig->server.seenWith(brave), asked + 1);
        // What the replies say of limits is known of the key.
        const auto snapshot = m_rig->pool->snapshot();
        const bool told = std::any_of(snapshot.keys.begin(), snapshot.keys.end(), [](const pool::KeySnapshot &key) {
            return std::any_of(key.quota.begin(), key.quota.end(), [](const pool::QuotaStatus &quota) { return quota.limit == 50; });
        });
        QVERIFY(told);
    }

    void aRepliesOwnCountCorrectsTheBudget()
    {
        m_rig->addKey(keyA);
        const QString model = m_rig->settings->settings().chatModel;
        QCOMPARE(m_rig->pool->tokenBudget(model, 24'000), 24'000);
        const MessageRow answer = ask(howTall);
        const int counted = answer.details[u"usage"][u"prompt"].toInt();
        QVERIFY(counted > 0);
        const int budget = m_rig->pool->tokenBudget(model, 24'000);
        QVERIFY2(budget != 24'000 && budget > 8'000 && budget <= 48'000, qPrintable(QString::number(budget)));
        QCOMPARE(m_rig->pool->tokenBudget(QStringLiteral("another-model"), 24'000), 24'000);
    }

    void aCheckedKeyTellsHowLongPromptsMayBeAndTheNextRunKnows()
    {
        const KeyId key = m_rig->addKey(keyA);
        const QString model = m_rig->settings->settings().chatModel;
        QVERIFY(m_rig->waitFor([this] { return m_rig->pool->isReady(); }));
        bool tested = false;
        connect(m_rig->pool.get(), &PoolRunner::keyTested, this, [&tested] { tested = true; });
        m_rig->pool->testKey(key);
        QVERIFY(m_rig->waitFor([&tested] { return tested; }));
        QCOMPARE(m_rig->pool->tokenBudget(model, 5'000'000), 1'048'576);
        QVERIFY(m_rig->restart());
        QVERIFY(m_rig->waitFor([this] { return m_rig->pool->isReady(); }));
        QCOMPARE(m_rig->pool->tokenBudget(model, 5'000'000), 1'048'576);
    }

    void anAnswerWithoutCitationsIsMarked()
    {
        m_rig->addKey(keyA);
        QVERIFY(!ask(howTall).details.contains(u"uncited"));
        const MessageRow answer = ask(howTall + QStringLiteral(" Please cite nothing."));
        QCOMPARE(answer.state, MessageState::Complete);
        QVERIFY(!answer.sources.isEmpty());
        QCOMPARE(citedIn(answer), 0);
        QVERIFY2(answer.details[u"uncited"].toBool(), qPrintable(answer.text));
    }

    void aSearchAloneShowsPassagesAndAsksNobody()
    {
        m_rig->addKey(keyA);
        const int before = m_rig->server.seenWith(keyA);
        const MessageRow answer = ask(QStringLiteral("Eiffel 1887 fair tonnes wrought"), {}, AnswerMode::Offline);
        QCOMPARE(answer.state, MessageState::Complete);
        QVERIFY2(answer.text.contains(QStringLiteral("[1]")), qPrintable(answer.text));
        QVERIFY(!answer.details.contains(u"notice"));
        QCOMPARE(m_rig->server.seenWith(keyA), before);
    }

    void aFollowUpDoesNotWaitForASlowModel()
    {
        m_rig->addKey(keyA);
        const MessageRow first = ask(howTall);
        m_rig->server.setBehaviour(keyA, {Behaviour{QStringLiteral("hang"), 0, {}, {}, 1}, Behaviour()});
        const MessageRow second = ask(QStringLiteral("Who built it?"), first.conversation);
        QCOMPARE(second.state, MessageState::Complete);
        QVERIFY(!second.details[u"rephrased"].toBool());
        QVERIFY(second.details[u"query"].toString().contains(QStringLiteral("Eiffel")));
        // Offline nobody is asked, and a question that stands alone needs no rephrasing.
        const int before = m_rig->server.seenWith(keyA);
        QVERIFY(!ask(QStringLiteral("Who built it?"), first.conversation, AnswerMode::Offline).details.contains(u"rephrased"));
        QCOMPARE(m_rig->server.seenWith(keyA), before);
    }

    void draftsOutliveTheProgram()
    {
        const MessageRow answer = ask(howTall, {}, AnswerMode::Offline);
        m_rig->chat->saveDraft({}, QStringLiteral("new and unsent"));
        m_rig->chat->saveDraft(answer.conversation, QStringLiteral("half a"));
        m_rig->chat->saveDraft(answer.conversation, QStringLiteral("half a question"));
        QVERIFY(m_rig->restart());
        QCOMPARE(m_rig->resultOf(m_rig->chat->draft({})), Result<QString>(QStringLiteral("new and unsent")));
        QCOMPARE(m_rig->resultOf(m_rig->chat->draft(answer.conversation)), Result<QString>(QStringLiteral("half a question")));
    }

    void conversationsTravelAsJson()
    {
        const MessageRow answer = ask(howTall, {}, AnswerMode::Offline);
        const auto json = m_rig->resultOf(m_rig->chat->exportConversation(answer.conversation, ExportFormat::Json));
        QVERIFY(json);
        const auto transcript = imported(*json);
        QVERIFY(transcript);
        const auto adopted = m_rig->resultOf(m_rig->chat->adopt(*transcript));
        QVERIFY(adopted);
        QVERIFY(*adopted != answer.conversation);
        const QList<MessageRow> messages = stored(*adopted);
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages.last().text, answer.text);
        QCOMPARE(messages.last().sources.size(), answer.sources.size());
    }

    void aRemovedConversationStaysRemoved()
    {
        m_rig->addKey(keyA);
        QVERIFY(startStalledAnswer());
        const ConversationId conversation = m_started.last().conversation;
        QVERIFY(m_rig->resultOf(m_rig->chat->remove(conversation)));
        m_rig->clock.advance(1s);
        QVERIFY(stored(conversation).isEmpty());
        QVERIFY(m_finished.isEmpty());
    }

    void theKeyIsInNoFileOfTheProfile()
    {
        m_rig->addKey(keyA);
        m_rig->server.setBehaviour(keyA, {Behaviour(), Behaviour{QStringLiteral("suspended"), 0, {}, {}, 1}});
        const MessageRow first = ask(howTall);
        ask(QStringLiteral("Who built the Eiffel tower?"), first.conversation);
        QVERIFY(!first.text.isEmpty());
        m_rig->close();
        QVERIFY(m_rig->profileHolds("key aaaa"));
        QVERIFY(!m_rig->profileHolds(keyA.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestChatService)
#include "tst_chatservice.moc"
