// Tasks over whole documents, from the question to the stored answer: over a real store and a real server.
#include "core/chat/readingsteps.h"
#include "core/store/chunkindex.h"
#include "core/store/documenttable.h"
#include "tests/chat/chattest.h"

#include <QJsonArray>

using namespace quire;
using namespace quire::chat;
using namespace quire::test;
using store::MessageRow;
using store::MessageState;

namespace {

const QString keyA = QStringLiteral("AQ.alpha-0123456789-aaaa");

} // namespace

class TestWholeReading : public ChatTest
{
    Q_OBJECT
private:
    [[nodiscard]] bool addLongDocument(int passages = 100)
    {
        return m_rig->resultOf(m_rig->store->write([passages](store::Database &database) -> Result<void> {
            store::DocumentRow row;
            row.path = QStringLiteral("/books/ledger.txt");
            row.contentHash = "ledger";
            row.state = store::DocumentState::Ready;
            row.info.title = QStringLiteral("Long ledger");
            const auto id = store::DocumentTable(database).save(row);
            QList<Block> blocks;
            QList<Chunk> chunks;
            for (int i = 0; i < passages; ++i) {
                QString text = QStringLiteral("Page %1 of the long ledger lists %2 barrels of oil and a summary of that week. ").arg(i + 1).arg(1000 + i * 7);
                text += QStringLiteral("Other goods of the quay were weighed, sealed and sent on by cart. ").repeated(6);
                blocks.append({BlockKind::Paragraph, 0, text, {}, LineAnchor{i + 1}});
                chunks.append({text, {}, LineAnchor{i + 1}, i, i});
            }
            return store::ChunkIndex(database).replace(*id, row.info.title, QStringLiteral("ledger.txt"), blocks, chunks);
        })).has_value();
    }

private Q_SLOTS:
    void init() { QVERIFY(openWithDocument()); }
    void cleanup() { m_rig.reset(); }

    void aSummaryReadsTheWholeDocument()
    {
        m_rig->addKey(keyA);
        const MessageRow answer = ask(QStringLiteral("Summarise this document"));
        QCOMPARE(answer.state, MessageState::Complete);
        QCOMPARE(answer.details[u"reading"][u"parts"].toInt(), 0); // It fits one request.
        QVERIFY(answer.details[u"prompt"][u"turns"][0][u"text"].toString().contains(QStringLiteral("<<<PASSAGE 2>>>")));
    }

    void aLongDocumentIsReadInPartsWhoseNotesAreJoined()
    {
        m_rig->addKey(keyA);
        QVERIFY(addLongDocument());
        m_rig->changeSettings([](settings::Settings &it) { it.promptTokens = 4'000; });
        QList<std::pair<int, int>> progress;
        connect(m_rig->chat.get(), &ChatService::answerRead, this, [&](MessageId, int done, int total) { progress.append({done, total}); });
        AskRequest request;
        request.question = QStringLiteral("Summarise the long ledger");
        const MessageRow answer = ask(request);
        QCOMPARE(answer.state, MessageState::Complete);
        const int parts = answer.details[u"reading"][u"parts"].toInt();
        QVERIFY2(parts > 2, qPrintable(QString::number(parts)));
        QVERIFY(progress.contains({parts, parts}));
        // The inspector can tell what each part was, who read it and what it took.
        const QList<ReadingStep> steps = readingSteps(answer.details);
        QSet<int> read;
        for (const ReadingStep &step : steps) {
            if (step.kind == ReadingStep::Kind::Part)
                read.insert(step.number);
            QCOMPARE(step.outcome, QStringLiteral("ok"));
            QVERIFY(step.estimated > 0 && step.usage.promptTokens > 0 && !step.key.isEmpty());
        }
        QCOMPARE(read.size(), parts);
        const auto first = std::find_if(steps.cbegin(), steps.cend(), [](const ReadingStep &step) { return step.number == 1; });
        QCOMPARE(first->title, QStringLiteral("Long ledger"));
        QCOMPARE(first->from, Anchor(LineAnchor{1}));
        QVERIFY(std::get<LineAnchor>(first->to).line > 1);
        // The answer cites passages from the first part and from the last, by their numbers in the whole.
        QVERIFY(!answer.sources.isEmpty());
        QVERIFY(answer.sources.first().n < 20);
        QVERIFY(answer.sources.last().n > 80);
        for (const store::SourceRow &source : answer.sources)
            QVERIFY(source.cited && source.passage.text.contains(QStringLiteral("ledger")));
    }

    void aPartThatFailsIsToldAndLosesNoOther()
    {
        m_rig->addKey(keyA);
        QVERIFY(addLongDocument());
        m_rig->changeSettings([](settings::Settings &it) { it.promptTokens = 4'000; });
        m_rig->server.setBehaviour(keyA, {Behaviour{QStringLiteral("bad-request"), 0, {}, {}, 1}, Behaviour()});
        AskRequest request;
        request.question = QStringLiteral("Summarise the long ledger");
        const MessageRow answer = ask(request);
        QCOMPARE(answer.state, MessageState::Complete);
        QCOMPARE(answer.details[u"reading"][u"unread"].toArray().size(), 1);
        const QList<ReadingStep> steps = readingSteps(answer.details);
        QCOMPARE(std::count_if(steps.cbegin(), steps.cend(), [](const ReadingStep &step) { return step.outcome != QStringLiteral("ok"); }), 1);
        QVERIFY(!answer.details.contains(u"partial") || !answer.details[u"partial"].toBool());
        QVERIFY(!answer.sources.isEmpty());
    }

    // Without a key nobody can read it: the best passages then, and not an extract of thousands.
    void aSummaryWithoutAKeyIsAnsweredFromTheBestPassages()
    {
        QVERIFY(addLongDocument());
        AskRequest request;
        request.question = QStringLiteral("Summarise the long ledger");
        const MessageRow answer = ask(request);
        QCOMPARE(answer.details[u"tier"].toString(), QStringLiteral("offline"));
        QVERIFY(answer.sources.size() <= m_rig->settings->settings().passages);
        QVERIFY2(answer.text.contains(u'['), qPrintable(answer.text));
    }

    // What cannot be cited must not be numbered: the reader would lose its source.
    void aVeryLongDocumentHasNoMorePassagesThanCanBeCited()
    {
        m_rig->addKey(keyA);
        QVERIFY(addLongDocument(1'500));
        m_rig->changeSettings([](settings::Settings &it) { it.promptTokens = 1'000'000; });
        AskRequest request;
        request.question = QStringLiteral("Summarise the long ledger");
        const MessageRow answer = ask(request);
        QCOMPARE(answer.state, MessageState::Complete);
        const QString sent = answer.details[u"prompt"][u"turns"][0][u"text"].toString();
        QVERIFY(!sent.contains(QStringLiteral("<<<PASSAGE 1000>>>")));
        QVERIFY(sent.contains(QStringLiteral("Page 1500 of the long ledger")));
    }

    void whatWasReadIsKeptWhenItIsStopped()
    {
        m_rig->addKey(keyA);
        QVERIFY(addLongDocument());
        m_rig->changeSettings([](settings::Settings &it) { it.promptTokens = 4'000; });
        AskRequest request;
        request.question = QStringLiteral("Summarise the long ledger");
        connect(m_rig->chat.get(), &ChatService::answerRead, this, [&](MessageId, int done, int) {
            if (done == 2)
                m_rig->chat->stop(m_started.last().conversation);
        });
        const MessageRow answer = ask(request);
        QCOMPARE(answer.state, MessageState::Stopped);
        QVERIFY(answer.details[u"partial"].toBool());
        QVERIFY2(answer.text.contains(u'['), qPrintable(answer.text));
        QVERIFY(!answer.sources.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWholeReading)
#include "tst_wholereading.moc"
