// The command line's contract for questions, conversations, keys, the pool and settings - against the fake provider,
// over real sockets.
#include "tests/app/cli.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace quire::test;

namespace {

constexpr const char *firstKey = "AQ.first-key-for-tests-0001";
constexpr const char *secondKey = "AQ.second-key-for-tests-0002";

/// Every byte of every file below a folder.
QByteArray everythingIn(const QString &folder)
{
    QByteArray bytes;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

QByteArray script(const char *key, const char *behaviour)
{
    const QJsonObject keys{{QString::fromLatin1(key), QJsonArray{QString::fromLatin1(behaviour)}}};
    return QJsonDocument(QJsonObject{{QStringLiteral("keys"), keys}}).toJson();
}

} // namespace

class CliAskTest final : public QObject
{
    Q_OBJECT

    static void addSamples(const Cli &cli)
    {
        const Outcome outcome = cli.run({QStringLiteral("add"), Cli::sample("Harbour Library report 2025.pdf"),
                                         Cli::sample("Rooftop bee handbook.docx"), Cli::sample("Tide clock review.pptx")});
        QUIRE_EXITS(outcome, 0);
    }

    static void useServer(const Cli &cli, const QString &base)
    {
        QUIRE_EXITS(cli.run({QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("gemini/endpoint"), base}), 0);
    }

    /// Samples, a server and a key for it.
    static void prepare(Cli &cli, const FakeProviderProcess &server)
    {
        addSamples(cli);
        useServer(cli, server.base());
        cli.set("GEMINI_API_KEY", QString::fromLatin1(firstKey));
    }
    /// One text file in the library.
    static void addText(const Cli &cli, QFile &file, const QByteArray &text)
    {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QUIRE_EXITS(cli.run({QStringLiteral("add"), file.fileName()}), 0);
    }

private Q_SLOTS:
    void withoutAKeyTheAnswerIsQuotedFromTheDocuments()
    {
        const Cli cli;
        addSamples(cli);
        const Outcome outcome = cli.run({QStringLiteral("--json"), QStringLiteral("ask"), QStringLiteral("What did the repair after storm Ylva cost?")});
        QUIRE_EXITS(outcome, 0);
        const QJsonObject answer = outcome.object();
        QVERIFY2(answer.value(QStringLiteral("answer")).toString().contains(QStringLiteral("96,500")), outcome.out.constData());
        QCOMPARE(answer.value(QStringLiteral("tier")).toString(), QStringLiteral("offline"));
        const QJsonArray citations = answer.value(QStringLiteral("citations")).toArray();
        QVERIFY(!citations.isEmpty());
        const QJsonObject first = citations.first().toObject();
        for (const char *field : {"n", "document", "path", "anchor", "quote", "supported"})
            QVERIFY2(first.contains(QLatin1String(field)), field);
        for (const char *field : {"key", "model", "route", "attempts", "usage", "ms"})
            QVERIFY2(answer.contains(QLatin1String(field)), field);
    }

    void whereNothingFitsItIsSaidWithAndWithoutAModel()
    {
        const Cli cli;
        addSamples(cli);
        const QString question = QStringLiteral("Zebra quantum lasagne recipe?");
        Outcome outcome = cli.run({QStringLiteral("ask"), question});
        QUIRE_EXITS(outcome, 1);
        QVERIFY2(outcome.out.contains("Nothing in your documents"), outcome.out.constData());
        outcome = cli.run({QStringLiteral("--json"), QStringLiteral("ask"), QStringLiteral("--offline"), question});
        QUIRE_EXITS(outcome, 0);
        QVERIFY2(outcome.object().value(QStringLiteral("nothing_found")).toBool(), outcome.out.constData());
    }

    void aConversationThatIsNotThereIsTold()
    {
        const Cli cli;
        addSamples(cli);
        const Outcome outcome = cli.run({QStringLiteral("ask"), QStringLiteral("--offline"), QStringLiteral("--conversation"), QStringLiteral("99999"), QStringLiteral("How heavy is a full hive?")});
        QUIRE_EXITS(outcome, 1);
        QVERIFY2(outcome.err.contains("99999"), outcome.err.constData());
    }

    void searchOnlyAsksNoModel()
    {
        const FakeProviderProcess server;
        Cli cli;
        prepare(cli, server);
        QUIRE_EXITS(cli.run({QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("chat/searchOnly"), QStringLiteral("true")}), 0);
        const Outcome outcome = cli.run({QStringLiteral("--json"), QStringLiteral("ask"), QStringLiteral("How heavy is a full hive?")});
        QUIRE_EXITS(outcome, 0);
        QCOMPARE(outcome.object().value(QStringLiteral("tier")).toString(), QStringLiteral("offline"));
    }

    void whatADocumentSaysCannotSteerTheTerminal()
    {
        const Cli cli;
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("code.txt")));
        addText(cli, file, "The calibration code is \x1b[31m4711\x1b[0m and \x1b]0;title\x07 ends.\n");
        const Outcome outcome = cli.run({QStringLiteral("search"), QStringLiteral("calibration code")});
        QUIRE_EXITS(outcome, 0);
        QVERIFY2(outcome.out.contains("4711") && !outcome.out.contains('\x1b') && !outcome.out.contains('\x07'), outcome.out.constData());
    }

    void aSourceThatIsGoneIsStillCitedAndToldOf()
    {
        const Cli cli;
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("zephyr.txt")));
        addText(cli, file, "Zephyr earned 55 million in 2020.\n");
        const QStringList ask{QStringLiteral("ask"), QStringLiteral("--offline"), QStringLiteral("How much did Zephyr earn?")};
        Outcome outcome = cli.run(ask);
        QUIRE_EXITS(outcome, 0);
        QVERIFY2(outcome.out.contains("55 million") && !outcome.out.contains("no longer"), outcome.out.constData());
        QVERIFY(file.remove());
        outcome = cli.run(ask);
        QUIRE_EXITS(outcome, 0);
        QVERIFY2(outcome.out.contains("55 million") && outcome.out.contains("no longer where it was"), outcome.out.constData());
    }

    void eachKindOfFileIsCitedAtItsPlace_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("anchorKey");
        QTest::newRow("PDF page") << QStringLiteral("How steep is the ramp at the quay entrance?")
                                  << Cli::sample("Harbour Library report 2025.pdf") << QStringLiteral("page");
        QTest::newRow("DOCX paragraph") << QStringLiteral("How much water may ripe honey hold?")
                                        << Cli::sample("Rooftop bee handbook.docx") << QStringLiteral("paragraph");
        QTest::newRow("PPTX slide") << QStringLiteral("How was the gull problem on the radar gauge solved?")
                                    << Cli::sample("Tide clock review.pptx") << QStringLiteral("slide");
    }

    void eachKindOfFileIsCitedAtItsPlace()
    {
        QFETCH(QString, question);
        QFETCH(QString, path);
        QFETCH(QString, anchorKey);
        const Cli cli;
        addSamples(cli);
        const Outcome outcome = cli.run({QStringLiteral("--json"), QStringLiteral("ask"), QStringLiteral("--offline"), question});
        QUIRE_EXITS(outcome, 0);
        const QJsonObject first = outcome.object().value(QStringLiteral("citations")).toArray().first().toObject();
        QCOMPARE(first.value(QStringLiteral("path")).toString(), path);
        QVERIFY(first.value(QStringLiteral("anchor")).toObject().contains(anchorKey));
    }

    void anAnswerIsStreamedFromTheProviderAndCited()
    {
        const FakeProviderProcess server;
        Cli cli;
        addSamples(cli);
        useServer(cli, server.base());
        cli.set("GEMINI_API_KEY", QString::fromLatin1(firstKey) + QLatin1Char(',') + QString::fromLatin1(secondKey));
        Outcome outcome = cli.run({QStringLiteral("--json"), QStringLiteral("ask"), QStringLiteral("How many visits did the library receive in 2025?")});
        QUIRE_EXITS(outcome, 0);
        QCOMPARE(outcome.object().value(QStringLiteral("tier")).toString(), QStringLiteral("user-keys"));
        QVERIFY2(!outcome.object().value(QStringLiteral("citations")).toArray().isEmpty(), outcome.out.constData());
        QVERIFY(outcome.object().value(QStringLiteral("ms")).toObject().contains(QStringLiteral("first_token")));

        outcome = cli.run({QStringLiteral("ask"), QStringLiteral("How many visits did the library receive in 2025?")});
        QUIRE_EXITS(outcome, 0);
        QVERIFY2(outcome.out.contains("Sources"), outcome.out.constData());
    }

    void anAnswerThatCitesNothingIsMarked()
    {
        const FakeProviderProcess server;
        Cli cli;
        prepare(cli, server);
        const QString question = QStringLiteral("How many visits did the library receive in 2025?");
        Outcome outcome = cli.run({QStringLiteral("--json"), QStringLiteral("ask"), question});
        QUIRE_EXITS(outcome, 0);
        QVERIFY2(!outcome.object().value(QStringLiteral("uncited")).toBool(), outcome.out.constData());
        outcome = cli.run({QStringLiteral("--json"), QStringLiteral("ask"), question + QStringLiteral(" Please cite nothing.")});
        QUIRE_EXITS(outcome, 0);
        QVERIFY2(outcome.object().value(QStringLiteral("uncited")).toBool(), outcome.out.constData());
    }

    void aWebSearchThatFailsIsTold()
    {
        const FakeProviderProcess server;
        Cli cli;
        useServer(cli, server.base());
        cli.set("GEMINI_API_KEY", QString::fromLatin1(firstKey)); // And none for the search.
        const Outcome outcome = cli.run({QStringLiteral("--json"), QStringLiteral("ask"), QStringLiteral("--web"), QStringLiteral("How high is the tide?")});
        QUIRE_EXITS(outcome, 0);
        QCOMPARE(outcome.object().value(QStringLiteral("web_error")).toObject().value(QStringLiteral("code")).toString(), QStringLiteral("no-key"));
        QVERIFY2(outcome.err.contains("The web could not be searched"), outcome.err.constData());
    }

    void aRejectedKeyIsReplacedInsideTheRequest()
    {
        Cli cli;
        const QString file = cli.scratch(QStringLiteral("script.json"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(script(firstKey, "key-invalid"));
        out.close();
        const FakeProviderProcess server({QStringLiteral("--script"), file});
        addSamples(cli);
        useServer(cli, server.base());
        cli.set("GEMINI_API_KEY", QString::fromLatin1(firstKey) + QLatin1Char(',') + QString::fromLatin1(secondKey));
        // The bad key is the one that is asked first, and no question fails.
        QUIRE_EXITS(cli.run({QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("pool/mode"), QStringLiteral("single")}), 0);
        for (int i = 0; i < 3; ++i)
            QUIRE_EXITS(cli.run({QStringLiteral("ask"), QStringLiteral("What is the water limit for honey?")}), 0);
        const Outcome status = cli.run({QStringLiteral("--json"), QStringLiteral("pool"), QStringLiteral("status")});
        QUIRE_EXITS(status, 0);
        QStringList states;
        for (const QJsonValue &key : status.object().value(QStringLiteral("keys")).toArray())
            states.append(key.toObject().value(QStringLiteral("state")).toString());
        QVERIFY2(states.contains(QStringLiteral("failed")), status.out.constData());
        QCOMPARE(status.object().value(QStringLiteral("tier")).toString(), QStringLiteral("hybrid"));
        const Outcome events = cli.run({QStringLiteral("--json"), QStringLiteral("pool"), QStringLiteral("events")});
        QUIRE_EXITS(events, 0);
        // What other runs did, each decision with its reasons and each fault with whose it was.
        bool faultTold = false;
        bool reasonsTold = false;
        for (const QJsonValue &event : events.array()) {
            faultTold |= event[u"what"].toString() == QLatin1StringView("failed") && event[u"failure"].toString() == QLatin1StringView("key-invalid")
                         && event[u"blame"].toString() == QLatin1StringView("key");
            reasonsTold |= event[u"what"].toString() == QLatin1StringView("sent") && event[u"considered"].toArray().size() == 2;
        }
        QVERIFY2(faultTold, events.out.constData());
        QVERIFY2(reasonsTold, events.out.constData());

        const QByteArray everything = everythingIn(cli.profile()) + status.out + status.err + events.out + events.err;
        QVERIFY(!everything.contains(firstKey));
        QVERIFY(!everything.contains(secondKey));
    }

    void keysAreKeptSealedListedCheckedAndRemoved()
    {
        const FakeProviderProcess server;
        Cli cli;
        useServer(cli, server.base());
        const Outcome refused = cli.run({QStringLiteral("keys"), QStringLiteral("add"), QStringLiteral("--service"), QStringLiteral("gemini")}, firstKey);
        QUIRE_EXITS(refused, 1);
        QVERIFY2(refused.err.contains("QUIRE_PASSPHRASE"), refused.err.constData());

        cli.set("QUIRE_PASSPHRASE", QStringLiteral("correct horse"));
        QUIRE_EXITS(cli.run({QStringLiteral("keys"), QStringLiteral("add"), QStringLiteral("--service"), QStringLiteral("gemini"),
                             QStringLiteral("--label"), QStringLiteral("Mine")}, QByteArray(firstKey) + "\n"), 0);
        QUIRE_EXITS(cli.run({QStringLiteral("keys"), QStringLiteral("add"), QStringLiteral("--service"), QStringLiteral("gemini")}, QByteArray(firstKey) + "\n"), 1);
        Outcome list = cli.run({QStringLiteral("--json"), QStringLiteral("keys"), QStringLiteral("list")});
        QUIRE_EXITS(list, 0);
        QCOMPARE(list.array().size(), 1);
        const QJsonObject key = list.array().first().toObject();
        QCOMPARE(key.value(QStringLiteral("label")).toString(), QStringLiteral("Mine"));
        QCOMPARE(key.value(QStringLiteral("last4")).toString(), QStringLiteral("0001"));
        for (const char *field : {"id", "service", "owner", "state", "score", "success_rate", "successes", "failures", "consecutive_failures",
                                  "breaker", "quota", "ttft_ms"})
            QVERIFY2(key.contains(QLatin1String(field)), field);
        QVERIFY(!list.out.contains(firstKey));
        QVERIFY(!everythingIn(cli.profile()).contains(firstKey));

        const QString id = QString::number(key.value(QStringLiteral("id")).toInt());
        QUIRE_EXITS(cli.run({QStringLiteral("keys"), QStringLiteral("check"), id}), 0);
        QUIRE_EXITS(cli.run({QStringLiteral("keys"), QStringLiteral("pause"), id}), 0);
        list = cli.run({QStringLiteral("--json"), QStringLiteral("keys"), QStringLiteral("list")});
        QCOMPARE(list.array().first().toObject().value(QStringLiteral("state")).toString(), QStringLiteral("paused"));
        QUIRE_EXITS(cli.run({QStringLiteral("keys"), QStringLiteral("remove"), id}), 0);
        QVERIFY(cli.run({QStringLiteral("--json"), QStringLiteral("keys"), QStringLiteral("list")}).array().isEmpty());
    }

    void conversationsCanBeListedFoundExportedAndImported()
    {
        const Cli cli;
        addSamples(cli);
        QUIRE_EXITS(cli.run({QStringLiteral("ask"), QStringLiteral("--offline"), QStringLiteral("How heavy is a full hive?")}), 0);
        Outcome list = cli.run({QStringLiteral("--json"), QStringLiteral("conversations"), QStringLiteral("list")});
        QUIRE_EXITS(list, 0);
        QCOMPARE(list.array().size(), 1);
        const QString id = QString::number(list.array().first().toObject().value(QStringLiteral("id")).toInt());
        Outcome outcome = cli.run({QStringLiteral("conversations"), QStringLiteral("search"), QStringLiteral("hive")});
        QUIRE_EXITS(outcome, 0);
        QVERIFY(!outcome.out.isEmpty());
        for (const char *format : {"md", "html", "json"}) {
            outcome = cli.run({QStringLiteral("conversations"), QStringLiteral("export"), id, QStringLiteral("--format"), QLatin1String(format)});
            QUIRE_EXITS(outcome, 0);
            QVERIFY2(outcome.out.contains("How heavy is a full hive?"), format);
        }
        const QString file = cli.scratch(QStringLiteral("conversation.json"));
        QUIRE_EXITS(cli.run({QStringLiteral("conversations"), QStringLiteral("export"), id, QStringLiteral("--format"), QStringLiteral("json"),
                             QStringLiteral("-o"), file}), 0);
        QUIRE_EXITS(cli.run({QStringLiteral("conversations"), QStringLiteral("import"), file}), 0);
        list = cli.run({QStringLiteral("--json"), QStringLiteral("conversations"), QStringLiteral("list")});
        QCOMPARE(list.array().size(), 2);
        outcome = cli.run({QStringLiteral("--json"), QStringLiteral("conversations"), QStringLiteral("show"), id});
        QUIRE_EXITS(outcome, 0);
        QCOMPARE(outcome.object().value(QStringLiteral("messages")).toArray().size(), 2);
    }

    void nothingIsEmbeddedWithoutConsentOrKey()
    {
        FakeProviderProcess server;
        Cli cli;
        addSamples(cli);
        useServer(cli, server.base());
        const QString embed = QStringLiteral("embed");
        QUIRE_EXITS(cli.run({embed, QStringLiteral("now")}), 2);
        Outcome outcome = cli.run({embed});
        QUIRE_EXITS(outcome, 1);
        QVERIFY2(outcome.err.contains("switched off"), outcome.told().constData());
        QUIRE_EXITS(cli.run({QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("embedding/service"), QStringLiteral("gemini")}), 0);
        outcome = cli.run({QStringLiteral("--json"), embed});
        QUIRE_EXITS(outcome, 1);
        QVERIFY2(outcome.err.contains("would be sent to gemini") && outcome.err.contains("--yes"), outcome.told().constData());
        QCOMPARE(outcome.object()[u"state"].toString(), QStringLiteral("needs-consent"));
        QVERIFY(outcome.object()[u"tokens_left"].toInt() > 1'000);
        outcome = cli.run({embed, QStringLiteral("--yes")});
        QUIRE_EXITS(outcome, 1);
        QVERIFY2(outcome.err.contains("keys add"), outcome.told().constData());
        cli.set("GEMINI_API_KEY", QStringLiteral("AQ.embed-0123456789-eeee"));
        outcome = cli.run({QStringLiteral("--json"), embed});
        QUIRE_EXITS(outcome, 0);
        QCOMPARE(outcome.object()[u"state"].toString(), QStringLiteral("complete"));
        outcome = cli.run({QStringLiteral("--json"), QStringLiteral("search"), QStringLiteral("rooftop bees")});
        QUIRE_EXITS(outcome, 0);
        QVERIFY(outcome.object()[u"results"][0][u"components"].toObject().contains(u"similarity"));
        // Bad names are refused with a sentence, and change nothing.
        QUIRE_EXITS(cli.run({QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("embedding/service"), QStringLiteral("telepathy")}), 1);
        QUIRE_EXITS(cli.run({QStringLiteral("parse"), Cli::sample("Rooftop bee handbook.docx"), QStringLiteral("--ocr"), QStringLiteral("../eng")}), 2);
    }

    void settingsAreReadSetAndRefused()
    {
        const Cli cli;
        QUIRE_EXITS(cli.run({QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("pool/mode"), QStringLiteral("single")}), 0);
        const Outcome got = cli.run({QStringLiteral("settings"), QStringLiteral("get"), QStringLiteral("pool/mode")});
        QUIRE_EXITS(got, 0);
        QCOMPARE(got.out.trimmed(), QByteArray("single"));
        QUIRE_EXITS(cli.run({QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("pool/mode"), QStringLiteral("sideways")}), 1);
        QUIRE_EXITS(cli.run({QStringLiteral("settings"), QStringLiteral("get"), QStringLiteral("no/such")}), 1);
        const Outcome list = cli.run({QStringLiteral("--json"), QStringLiteral("settings"), QStringLiteral("list")});
        QUIRE_EXITS(list, 0);
        QVERIFY(list.object().contains(QStringLiteral("gemini/endpoint")));
    }
};

QTEST_GUILESS_MAIN(CliAskTest)
#include "tst_cli_ask.moc"
