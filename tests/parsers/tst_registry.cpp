#include "parsers/registry.h"

#include <QFile>
#include <QtTest>

using namespace quire;
using namespace quire::parsers;

namespace {

QByteArray contents(const char *name)
{
    QFile file(QStringLiteral(QUIRE_TEST_DATA "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An OLE2 header followed by one directory name, as the real ones have it in UTF-16.
QByteArray compoundFile(const char16_t *stream)
{
    QByteArray bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    const QString name = QString::fromUtf16(stream);
    return bytes + QByteArray(504, '\0') + QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
}

} // namespace

class RegistryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentComesBeforeTheSuffix_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rightName");
        QTest::newRow("PDF") << contents("pdf/rotation.pdf") << QStringLiteral("a.pdf");
        QTest::newRow("DOCX") << contents("docx/report.docx") << QStringLiteral("a.docx");
        QTest::newRow("PPTX") << contents("pptx/talk.pptx") << QStringLiteral("a.pptx");
        QTest::newRow("XLSX") << contents("xlsx/ledger.xlsx") << QStringLiteral("a.xlsx");
        QTest::newRow("EPUB") << contents("epub/report.epub") << QStringLiteral("a.epub");
        QTest::newRow("OpenDocument") << contents("odf/report.odt") << QStringLiteral("a.odt");
        QTest::newRow("HTML") << contents("text/report.html") << QStringLiteral("a.html");
    }

    void contentComesBeforeTheSuffix()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, rightName);
        const auto right = parserFor(bytes, rightName);
        QVERIFY(right);
        for (const char *wrong : {"a.txt", "a.docx", "a.pdf", "a"}) {
            const auto parser = parserFor(bytes, QString::fromLatin1(wrong));
            QVERIFY2(parser, wrong);
            QCOMPARE(*parser, *right);
        }
    }

    void suffixDecidesBetweenTexts()
    {
        const QByteArray text("a,b\n1,2\n");
        const auto plain = parserFor(text, QStringLiteral("a.txt"));
        const auto csv = parserFor(text, QStringLiteral("a.csv"));
        const auto markdown = parserFor(text, QStringLiteral("a.md"));
        QVERIFY(plain && csv && markdown);
        QVERIFY(*plain != *csv && *csv != *markdown && *plain != *markdown);
    }

    void refusesWithAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("old Word") << compoundFile(u"WordDocument") << QStringLiteral("a.doc") << ErrorCode::Unsupported << QStringLiteral(".docx");
        QTest::newRow("old PowerPoint") << compoundFile(u"PowerPoint Document") << QStringLiteral("a.ppt") << ErrorCode::Unsupported
                                        << QStringLiteral(".pptx");
        QTest::newRow("old Excel") << compoundFile(u"Workbook") << QStringLiteral("a.xls") << ErrorCode::Unsupported << QStringLiteral(".xlsx");
        QTest::newRow("a table in Excel's binary format") << compoundFile(u"Book") << QStringLiteral("a.xlw") << ErrorCode::Unsupported
                                                          << QStringLiteral(".xlsx");
        QTest::newRow("an image") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << QStringLiteral("a.png") << ErrorCode::Unsupported
                                  << QStringLiteral("image");
        QTest::newRow("noise") << QByteArray(600, '\x01') << QStringLiteral("a.bin") << ErrorCode::Unsupported << QStringLiteral("binary");
        QTest::newRow("noise that says DOCX") << QByteArray(600, '\x01') << QStringLiteral("a.docx") << ErrorCode::Corrupt
                                              << QStringLiteral("Office");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("a.txt") << ErrorCode::NoText << QStringLiteral("empty");
    }

    void refusesWithAReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(ErrorCode, code);
        QFETCH(QString, mentions);
        const auto parser = parserFor(bytes, name);
        QVERIFY(!parser);
        QCOMPARE(errorCodeName(parser.error().code), errorCodeName(code));
        QVERIFY2(parser.error().detail.contains(mentions), qPrintable(parser.error().detail));
    }
};

QTEST_GUILESS_MAIN(RegistryTest)
#include "tst_registry.moc"
