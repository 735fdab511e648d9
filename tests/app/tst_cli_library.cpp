// The command line's contract for files and the library: parse, render, add, documents, search, remove, retry.
#include "tests/app/cli.h"

#include <QFile>
#include <QtTest>

using namespace quire::test;

class CliLibraryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongUsageExitsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("unknown command") << QStringList{QStringLiteral("fly")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("documents"), QStringLiteral("--sideways")};
        QTest::newRow("parse without a file") << QStringList{QStringLiteral("parse")};
        QTest::newRow("render without a page") << QStringList{QStringLiteral("render"), QStringLiteral("a.pdf")};
        QTest::newRow("search for nothing") << QStringList{QStringLiteral("search")};
        QTest::newRow("an empty question") << QStringList{QStringLiteral("ask"), QStringLiteral("  ")};
        QTest::newRow("zero results") << QStringList{QStringLiteral("search"), QStringLiteral("x"), QStringLiteral("-k"), QStringLiteral("0")};
        QTest::newRow("remove without an id") << QStringList{QStringLiteral("remove")};
        QTest::newRow("keys without a verb") << QStringList{QStringLiteral("keys")};
    }

    void wrongUsageExitsWithTwo()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = Cli().run(arguments);
        QUIRE_EXITS(outcome, 2);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(outcome.out.isEmpty());
    }

    void parseGivesBlocksWithAnchors_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("anchorKey");
        QTest::addColumn<QString>("phrase");
        QTest::newRow("PDF") << Cli::sample("Harbour Library report 2025.pdf") << QStringLiteral("pdf") << QStringLiteral("page")
                             << QStringLiteral("heat pump");
        QTest::newRow("DOCX") << Cli::sample("Rooftop bee handbook.docx") << QStringLiteral("docx") << QStringLiteral("paragraph")
                              << QStringLiteral("发现美洲幼虫腐臭病时");
        QTest::newRow("PPTX") << Cli::sample("Tide clock review.pptx") << QStringLiteral("pptx") << QStringLiteral("slide")
                              << QStringLiteral("cone of wire");
    }

    void parseGivesBlocksWithAnchors()
    {
        QFETCH(QString, file);
        QFETCH(QString, type);
        QFETCH(QString, anchorKey);
        QFETCH(QString, phrase);
        const Outcome outcome = Cli().run({QStringLiteral("--json"), QStringLiteral("parse"), file});
        QUIRE_EXITS(outcome, 0);
        const QJsonObject parsed = outcome.object();
        QCOMPARE(parsed.value(QStringLiteral("path")).toString(), file);
        QCOMPARE(parsed.value(QStringLiteral("type")).toString(), type);
        QVERIFY(parsed.value(QStringLiteral("warnings")).isArray());
        bool found = false;
        const QJsonArray blocks = parsed.value(QStringLiteral("blocks")).toArray();
        QVERIFY(blocks.size() > 10);
        for (const QJsonValue &block : blocks) {
            for (const char *field : {"kind", "level", "text", "rows", "anchor"})
                QVERIFY2(block.toObject().contains(QLatin1String(field)), field);
            QVERIFY(block.toObject().value(QStringLiteral("anchor")).toObject().contains(anchorKey));
            found = found || block.toObject().value(QStringLiteral("text")).toString().simplified().contains(phrase);
        }
        QVERIFY2(found, qPrintable(phrase));
    }

    void renderWritesAPicture()
    {
        const Cli cli;
        const QString picture = cli.scratch(QStringLiteral("page.png"));
        const Outcome outcome = cli.run({QStringLiteral("render"), Cli::sample("Harbour Library report 2025.pdf"),
                                         QStringLiteral("--page"), QStringLiteral("2"), QStringLiteral("-o"), picture});
        QUIRE_EXITS(outcome, 0);
        QFile file(picture);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("\x89PNG\r\n\x1a\n"));
    }

    void aPageThatIsNotThereFailsClearly()
    {
        const Cli cli;
        const QString picture = cli.scratch(QStringLiteral("page.png"));
        const Outcome outcome = cli.run({QStringLiteral("render"), Cli::sample("Harbour Library report 2025.pdf"),
                                         QStringLiteral("--page"), QStringLiteral("99"), QStringLiteral("-o"), picture});
        QUIRE_EXITS(outcome, 1);
        QVERIFY(!QFile::exists(picture));
    }

    void filesAreAddedFoundKnownAndRemoved()
    {
        const Cli cli;
        const QString report = Cli::sample("Harbour Library report 2025.pdf");
        const QString deck = Cli::sample("Tide clock review.pptx");
        Outcome outcome = cli.run({QStringLiteral("--json"), QStringLiteral("add"), report, deck});
        QUIRE_EXITS(outcome, 0);
        QCOMPARE(outcome.object().value(QStringLiteral("indexed")).toInt(), 2);

        outcome = cli.run({QStringLiteral("add"), report});
        QUIRE_EXITS(outcome, 0);
        QVERIFY2(outcome.err.contains("already indexed"), outcome.err.constData());

        outcome = cli.run({QStringLiteral("--json"), QStringLiteral("search"), QStringLiteral("who drew the harbour plan of 1694")});
        QUIRE_EXITS(outcome, 0);
        const QJsonArray results = outcome.object().value(QStringLiteral("results")).toArray();
        QVERIFY(!results.isEmpty());
        const QJsonObject first = results.first().toObject();
        QVERIFY2(first.value(QStringLiteral("text")).toString().contains(QStringLiteral("Johanna Reuter")), outcome.out.constData());
        QCOMPARE(first.value(QStringLiteral("rank")).toInt(), 1);
        QCOMPARE(first.value(QStringLiteral("path")).toString(), report);
        QVERIFY(first.value(QStringLiteral("anchor")).toObject().value(QStringLiteral("page")).toInt() >= 2);

        outcome = cli.run({QStringLiteral("--json"), QStringLiteral("documents")});
        QUIRE_EXITS(outcome, 0);
        QCOMPARE(outcome.array().size(), 2);
        const QString id = QString::number(outcome.array().first().toObject().value(QStringLiteral("id")).toInt());
        QUIRE_EXITS(cli.run({QStringLiteral("remove"), id}), 0);
        QCOMPARE(cli.run({QStringLiteral("--json"), QStringLiteral("documents")}).array().size(), 1);
        QUIRE_EXITS(cli.run({QStringLiteral("remove"), id}), 1);
    }

    void someFailedFilesExitWithThreeAndAllWithOne()
    {
        const Cli cli;
        const QString broken = cli.scratch(QStringLiteral("broken.pdf"));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.7\nthis is not one");
        file.close();
        QUIRE_EXITS(cli.run({QStringLiteral("add"), broken}), 1);
        QUIRE_EXITS(cli.run({QStringLiteral("add"), broken, Cli::sample("Tide clock review.pptx")}), 3);
        QUIRE_EXITS(cli.run({QStringLiteral("add"), cli.scratch(QStringLiteral("nowhere.pdf"))}), 1);
        QUIRE_EXITS(cli.run({QStringLiteral("retry")}), 1);
    }

    void searchReadsOneQuestionALine()
    {
        const Cli cli;
        QUIRE_EXITS(cli.run({QStringLiteral("add"), Cli::sample("Rooftop bee handbook.docx")}), 0);
        const Outcome outcome = cli.run({QStringLiteral("--json"), QStringLiteral("search"), QStringLiteral("-"), QStringLiteral("-k"), QStringLiteral("2")},
                                        "water in honey refractometer\n\n蜂蜜含水量\n");
        QUIRE_EXITS(outcome, 0);
        const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const auto firstText = [](const QByteArray &line) {
            return QJsonDocument::fromJson(line).object().value(QStringLiteral("results")).toArray().first().toObject()
                .value(QStringLiteral("text")).toString();
        };
        QVERIFY2(firstText(lines.at(0)).contains(QStringLiteral("refractometer")), lines.at(0).constData());
        QVERIFY2(firstText(lines.at(1)).contains(QStringLiteral("百分之十八")), lines.at(1).constData());
    }

    void aFolderIsWalked()
    {
        const Cli cli;
        QDir().mkpath(cli.scratch(QStringLiteral("folder/below")));
        QVERIFY(QFile::copy(Cli::sample("Tide clock review.pptx"), cli.scratch(QStringLiteral("folder/below/deck.pptx"))));
        const Outcome outcome = cli.run({QStringLiteral("--json"), QStringLiteral("add"), cli.scratch(QStringLiteral("folder"))});
        QUIRE_EXITS(outcome, 0);
        QCOMPARE(outcome.object().value(QStringLiteral("indexed")).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(CliLibraryTest)
#include "tst_cli_library.moc"
