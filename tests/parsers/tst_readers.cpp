// Every document under tests/data that has expected blocks beside it (NAME.blocks) must read as they say; every broken
// twin must fail as it should. The expected files are printed by `corpuscheck --file` and reviewed by eye.
#include "parsers/officecrypto.h"
#include "tests/parsers/blocktext.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace quire;
using namespace quire::parsers;

namespace {

QString dataPath(const QString &name)
{
    return QStringLiteral(QUIRE_TEST_DATA "/") + name;
}

} // namespace

class ReadersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsExpected_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator it(QStringLiteral(QUIRE_TEST_DATA), {QStringLiteral("*.blocks")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next().chopped(7);
            QTest::newRow(qPrintable(QDir(QStringLiteral(QUIRE_TEST_DATA)).relativeFilePath(path))) << path;
        }
    }

    void readsAsExpected()
    {
        QFETCH(QString, path);
        QFile file(path + QStringLiteral(".blocks"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
        CollectingSink sink;
        const auto result = readFile(path, sink);
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(sink.infos, 1);
        const QStringList actual = blockText(sink.document).split(u'\n');
        for (qsizetype i = 0; i < std::min(actual.size(), expected.size()); ++i)
            QCOMPARE(actual[i], expected[i]);
        QCOMPARE(actual.size(), expected.size());
    }

    void failsAsItShould_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a truncated DOCX") << QStringLiteral("docx/truncated.docx") << ErrorCode::Corrupt;
        QTest::newRow("a truncated PPTX") << QStringLiteral("pptx/truncated.pptx") << ErrorCode::Corrupt;
        QTest::newRow("a truncated XLSX") << QStringLiteral("xlsx/truncated.xlsx") << ErrorCode::Corrupt;
        QTest::newRow("a truncated PDF") << QStringLiteral("pdf/truncated.pdf") << ErrorCode::Corrupt;
        QTest::newRow("an encrypted PDF without its password") << QStringLiteral("pdf/locked.pdf") << ErrorCode::PasswordNeeded;
        QTest::newRow("an encrypted workbook") << QStringLiteral("xlsx/protected_passtika.xlsx") << ErrorCode::PasswordNeeded;
        QTest::newRow("a PDF without text") << QStringLiteral("pdf/empty.pdf") << ErrorCode::NoText;
    }

    void failsAsItShould()
    {
        QFETCH(QString, name);
        QFETCH(ErrorCode, code);
        CollectingSink sink;
        const auto result = readFile(dataPath(name), sink);
        QVERIFY(!result);
        QCOMPARE(errorCodeName(result.error().code), errorCodeName(code));
        QVERIFY(!result.error().detail.isEmpty());
    }

    void aPasswordOpensAnOfficeFile()
    {
        QVERIFY2(canDecryptOffice(), "needs nettle-dev, which packaging/test.sh installs");
        CollectingSink opened;
        const auto right = readFile(dataPath(QStringLiteral("xlsx/protected_passtika.xlsx")), opened, QStringLiteral("tika"));
        QVERIFY2(right, right ? "" : qPrintable(right.error().detail));
        QCOMPARE(opened.document.info.type, QStringLiteral("xlsx"));
        QVERIFY(opened.document.blocks.size() > 1);
        CollectingSink refused;
        const auto wrong = readFile(dataPath(QStringLiteral("xlsx/protected_passtika.xlsx")), refused, QStringLiteral("taki"));
        QVERIFY(!wrong);
        QCOMPARE(errorCodeName(wrong.error().code), errorCodeName(ErrorCode::PasswordNeeded));
        QVERIFY(refused.document.blocks.isEmpty());
    }

    void encodingsAreFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("source");
        QTest::newRow("GB18030") << QStringLiteral("gb18030.txt") << QStringLiteral("zh.txt");
        QTest::newRow("Big5") << QStringLiteral("big5.txt") << QStringLiteral("zh.txt");
        QTest::newRow("Shift_JIS") << QStringLiteral("shift-jis.txt") << QStringLiteral("ja.txt");
        QTest::newRow("EUC-KR") << QStringLiteral("euc-kr.txt") << QStringLiteral("ko.txt");
        QTest::newRow("Windows-1251") << QStringLiteral("windows-1251.txt") << QStringLiteral("ru.txt");
        QTest::newRow("UTF-16 without a mark") << QStringLiteral("utf-16le.txt") << QStringLiteral("en.txt");
    }

    void encodingsAreFound()
    {
        QFETCH(QString, name);
        QFETCH(QString, source);
        CollectingSink actual;
        CollectingSink expected;
        QVERIFY(readFile(dataPath(QStringLiteral("text/") + name), actual));
        QVERIFY(readFile(dataPath(QStringLiteral("make/") + source), expected));
        QVERIFY(!expected.document.blocks.isEmpty());
        QCOMPARE(actual.document.blocks, expected.document.blocks);
    }

    void cancellingStopsAReader_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("PDF") << QStringLiteral("pdf/handbook.pdf");
        QTest::newRow("PPTX") << QStringLiteral("pptx/talk.pptx");
    }

    void cancellingStopsAReader()
    {
        QFETCH(QString, name);
        CollectingSink sink;
        sink.cancelAfter = 1;
        const auto result = readFile(dataPath(name), sink);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ReadersTest)
#include "tst_readers.moc"
