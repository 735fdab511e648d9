// Streamed answers: whole replies as they were sent, and every way of losing part of them.
#include "core/providers/codecs.h"
#include "tests/providers/wiredata.h"

using namespace quire;
using namespace quire::providers;
using pool::FailureKind;
using pool::Service;

namespace {

struct Answer {
    QString text;
    QString thoughts;
    pool::Usage usage;
    QString finish;
    std::optional<pool::Failure> broken;
    int verdicts = 0;
    bool verdictLast = false;
};

QList<StreamEvent> decode(Service service, const QList<QByteArray> &pieces, TransportFault end = TransportFault::None)
{
    const Codecs codecs;
    const std::unique_ptr<StreamDecoder> decoder = codecs.chat(service)->decoder();
    QList<StreamEvent> events;
    for (const QByteArray &piece : pieces)
        events += decoder->feed(piece);
    return events + decoder->end(end);
}

Answer summed(const QList<StreamEvent> &events)
{
    Answer answer;
    for (const StreamEvent &event : events) {
        answer.verdictLast = false;
        if (const auto *text = std::get_if<TextPiece>(&event))
            answer.text += text->text;
        else if (const auto *thought = std::get_if<ThoughtPiece>(&event))
            answer.thoughts += thought->text;
        else if (const auto *usage = std::get_if<UsageReport>(&event))
            answer.usage = usage->usage;
        else if (const auto *finished = std::get_if<Finished>(&event))
            answer.finish = finished->reason;
        else
            answer.broken = std::get<Broken>(event).failure;
        if (std::holds_alternative<Finished>(event) || std::holds_alternative<Broken>(event)) {
            ++answer.verdicts;
            answer.verdictLast = true;
        }
    }
    return answer;
}

Service serviceOf(const QString &file)
{
    return file.startsWith(QLatin1StringView("gemini-")) && !file.startsWith(QLatin1StringView("gemini-compatible")) ? Service::Gemini
                                                                                                                    : Service::OpenAi;
}

QByteArray stream(const QString &file)
{
    return test::wireFile(QStringLiteral("streams/") + file);
}

template<typename Row>
void forEachWholeAnswer(Row row) // file, text, finish reason, prompt and answer tokens
{
    row("gemini-answer.sse", "Die Gebühr beträgt 12 € [1]. 费用是十二欧元 [2]。 😀", "STOP", 2301, 18);
    row("gemini-thoughts.sse", "Twelve.", "STOP", 20, 42);
    row("gemini-max-tokens-with-text.sse", "As far as it goes", "MAX_TOKENS", 12, 0);
    row("gemini-early-stop.sse", "Late text", "STOP", 12, 0);
    row("gemini-array.json", "Not streamed.", "STOP", 12, 0);
    row("gemini-cr.sse", "Carriage return", "STOP", 12, 0);
    row("openai-answer.sse", "Twelve euros [1].", "stop", 31, 5);
    row("openai-reasoning.sse", "Yes.", "stop", 0, 0);
    row("openai-length.sse", "So far", "length", 0, 0);
    row("openai-whole.json", "All at once.", "stop", 3, 4);
    row("ollama-no-reason.sse", "Hello", "stop", 0, 0);
    row("gemini-compatible-answer.sse", "Twelve.", "stop", 0, 0);
}

template<typename Row>
void forEachBrokenAnswer(Row row) // file, kind, whether text had arrived, the inner kind
{
    row("gemini-error-in-the-open.sse", FailureKind::MidStreamError, true, FailureKind::Overloaded);
    row("gemini-error-alone.sse", FailureKind::MidStreamError, false, FailureKind::Overloaded);
    row("gemini-error-as-event.sse", FailureKind::MidStreamError, true, FailureKind::Overloaded);
    row("gemini-error-in-array.sse", FailureKind::MidStreamError, true, FailureKind::Overloaded);
    row("llamacpp-error-as-event.sse", FailureKind::MidStreamError, false, FailureKind::TooLong);
    row("gemini-blocked-prompt.sse", FailureKind::BlockedContent, false);
    row("gemini-blocklist.sse", FailureKind::BlockedContent, false);
    row("gemini-safety-after-text.sse", FailureKind::BlockedContent, true);
    row("openai-filtered.sse", FailureKind::BlockedContent, true);
    row("gemini-budget.sse", FailureKind::OutputBudget, false);
    row("gemini-malformed-call.sse", FailureKind::ModelFault, false);
    row("gemini-empty.sse", FailureKind::EmptyStream, false);
    row("gemini-stop-without-text.sse", FailureKind::EmptyStream, false);
    row("lmstudio-nothing.sse", FailureKind::EmptyStream, false);
    row("gemini-no-finish.sse", FailureKind::CutStream, true);
    row("gemini-cut-in-event.sse", FailureKind::CutStream, true);
    row("ollama-no-end.sse", FailureKind::CutStream, true);
    row("portal.html", FailureKind::Network, false);
}

void addStreams()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(QStringLiteral(QUIRE_TEST_DATA "/wire/streams")).entryList(QDir::Files);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

} // namespace

class AnswersTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeAnswers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("finish");
        QTest::addColumn<qint64>("promptTokens");
        QTest::addColumn<qint64>("answerTokens");
        const auto row = [](const char *file, const char *text, const char *finish, qint64 prompt, qint64 answer) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromUtf8(text) << QString::fromLatin1(finish) << prompt << answer;
        };
        forEachWholeAnswer(row);
    }

    void wholeAnswers()
    {
        QFETCH(QString, file);
        QFETCH(QString, text);
        QFETCH(QString, finish);
        QFETCH(qint64, promptTokens);
        QFETCH(qint64, answerTokens);
        const Answer answer = summed(decode(serviceOf(file), {stream(file)}));
        QVERIFY2(!answer.broken, answer.broken ? qPrintable(pool::failureKindName(answer.broken->kind)) : "");
        QCOMPARE(answer.text, text);
        QCOMPARE(answer.finish, finish);
        QCOMPARE(answer.usage, (pool::Usage{promptTokens, answerTokens}));
    }

    void brokenAnswers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<std::optional<FailureKind>>("inner");
        QTest::addColumn<bool>("textArrived");
        const auto row = [](const char *file, FailureKind kind, bool textArrived, std::optional<FailureKind> inner = {}) {
            QTest::newRow(file) << QString::fromLatin1(file) << kind << inner << textArrived;
        };
        forEachBrokenAnswer(row);
    }

    void brokenAnswers()
    {
        QFETCH(QString, file);
        QFETCH(FailureKind, kind);
        QFETCH(std::optional<FailureKind>, inner);
        QFETCH(bool, textArrived);
        const Answer answer = summed(decode(serviceOf(file), {stream(file)}));
        QVERIFY(answer.broken);
        QCOMPARE(pool::failureKindName(answer.broken->kind), pool::failureKindName(kind));
        QCOMPARE(answer.broken->inner, inner);
        QCOMPARE(answer.broken->textArrived, textArrived);
    }

    void everyStreamIsExpectedSomewhere()
    {
        QStringList expected;
        const auto note = [&expected](const char *file, auto &&...) { expected.append(QString::fromLatin1(file)); };
        forEachWholeAnswer(note);
        forEachBrokenAnswer(note);
        const QStringList files = QDir(QStringLiteral(QUIRE_TEST_DATA "/wire/streams")).entryList(QDir::Files);
        QVERIFY(files.size() > 20);
        for (const QString &file : files)
            QVERIFY2(expected.contains(file), qPrintable(file));
    }

    void anyCutOfTheBytesDecodesAlike_data() { addStreams(); }

    void anyCutOfTheBytesDecodesAlike()
    {
        QFETCH(QString, file);
        const QByteArray bytes = stream(file);
        const Service service = serviceOf(file);
        const QList<StreamEvent> expected = decode(service, {bytes});
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            const QList<StreamEvent> events = decode(service, {bytes.first(cut), bytes.sliced(cut)});
            QVERIFY2(events == expected, qPrintable(QStringLiteral("cut at %1").arg(cut)));
        }
        QList<QByteArray> single;
        for (const char byte : bytes)
            single.append(QByteArray(1, byte));
        QVERIFY(decode(service, single) == expected);
    }

    void thereIsExactlyOneVerdictAndItIsLast_data() { addStreams(); }

    void thereIsExactlyOneVerdictAndItIsLast()
    {
        QFETCH(QString, file);
        const QByteArray bytes = stream(file);
        for (qsizetype length = 0; length <= bytes.size(); ++length) {
            const Answer answer = summed(decode(serviceOf(file), {bytes.first(length)}));
            QCOMPARE(answer.verdicts, 1);
            QVERIFY(answer.verdictLast);
        }
    }

    void aTruncatedAnswerIsNeverTakenForAWholeOne_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("gemini") << QStringLiteral("gemini-answer.sse") << QByteArray("\"finishReason\"");
        QTest::newRow("openai") << QStringLiteral("openai-answer.sse") << QByteArray("\"finish_reason\": \"stop\"");
    }

    void aTruncatedAnswerIsNeverTakenForAWholeOne()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, mark);
        const QByteArray bytes = stream(file);
        const qsizetype end = bytes.indexOf(mark);
        QVERIFY(end > 0);
        for (qsizetype length = 0; length < end; ++length) {
            for (const TransportFault fault : {TransportFault::None, TransportFault::Reset, TransportFault::Timeout})
                QVERIFY(summed(decode(serviceOf(file), {bytes.first(length)}, fault)).broken);
        }
    }

    void theEndOfTheTransportDecides_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<TransportFault>("fault");
        QTest::addColumn<std::optional<FailureKind>>("kind");
        const auto row = [](const char *name, const char *file, TransportFault fault, std::optional<FailureKind> kind) {
            QTest::newRow(name) << QString::fromLatin1(file) << fault << kind;
        };
        row("reset in mid-answer", "gemini-no-finish.sse", TransportFault::Reset, FailureKind::CutStream);
        row("silence in mid-answer", "gemini-no-finish.sse", TransportFault::Timeout, FailureKind::Stalled);
        row("stopped by the user", "gemini-no-finish.sse", TransportFault::Aborted, FailureKind::Cancelled);
        row("stopped after the end", "gemini-answer.sse", TransportFault::Aborted, FailureKind::Cancelled);
        row("reset after the finish", "gemini-answer.sse", TransportFault::Reset, std::nullopt);
        row("reset after an early finish", "gemini-early-stop.sse", TransportFault::Reset, FailureKind::CutStream);
        row("reset after an error", "gemini-error-as-event.sse", TransportFault::Reset, FailureKind::MidStreamError);
    }

    void theEndOfTheTransportDecides()
    {
        QFETCH(QString, file);
        QFETCH(TransportFault, fault);
        QFETCH(std::optional<FailureKind>, kind);
        const Answer answer = summed(decode(serviceOf(file), {stream(file)}, fault));
        QCOMPARE(answer.broken.has_value(), kind.has_value());
        if (kind)
            QCOMPARE(pool::failureKindName(answer.broken->kind), pool::failureKindName(*kind));
    }

    void thoughtsAreNoPartOfTheAnswer()
    {
        const Answer gemini = summed(decode(Service::Gemini, {stream(QStringLiteral("gemini-thoughts.sse"))}));
        QCOMPARE(gemini.thoughts, QStringLiteral("Look at the table first."));
        const Answer other = summed(decode(Service::OpenAi, {stream(QStringLiteral("openai-reasoning.sse"))}));
        QCOMPARE(other.thoughts, QStringLiteral("Hm."));
    }

    void textComesWithItsEventNotAtTheEnd()
    {
        const Codecs codecs;
        const auto decoder = codecs.chat(Service::Gemini)->decoder();
        const QByteArray bytes = stream(QStringLiteral("gemini-answer.sse"));
        const qsizetype firstEnd = bytes.indexOf("\r\n\r\n") + 4;
        QVERIFY(decoder->feed(bytes.first(firstEnd - 2)).isEmpty());
        QVERIFY(decoder->feed(bytes.sliced(firstEnd - 2, 1)).contains(StreamEvent(TextPiece{QStringLiteral("Die Gebühr")})));
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
