// Which files are taken up, by name and by content.
#include "core/ingest/filekinds.h"

#include <QtTest>

using namespace quire::ingest;

class FileKindsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("readable");
        QTest::newRow("PDF") << QStringLiteral("/a/report.pdf") << true;
        QTest::newRow("upper case") << QStringLiteral("/a/REPORT.PDF") << true;
        QTest::newRow("two dots") << QStringLiteral("/a/report.final.docx") << true;
        QTest::newRow("Word's lock file") << QStringLiteral("/a/~$report.docx") << false;
        QTest::newRow("LibreOffice's lock file") << QStringLiteral("/a/.~lock.report.docx") << false;
        QTest::newRow("hidden") << QStringLiteral("/a/.report.pdf") << false;
        QTest::newRow("picture") << QStringLiteral("/a/photo.jpg") << false;
        QTest::newRow("no suffix") << QStringLiteral("/a/pdf") << false;
    }

    void names()
    {
        QFETCH(QString, path);
        QFETCH(bool, readable);
        QCOMPARE(hasReadableName(path), readable);
    }

    void contents_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("readable");
        QTest::newRow("PDF after some bytes") << QByteArray("\0\0\n%PDF-1.7", 11) << true;
        QTest::newRow("Office document") << QByteArray("PK\3\4....[Content_Types].xml\0", 28) << true;
        QTest::newRow("other archive") << QByteArray("PK\3\4....holiday/photo.jpg") << false;
        QTest::newRow("source code") << QByteArray("int main() {}") << true;
        QTest::newRow("picture") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10) << false;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void contents()
    {
        QFETCH(QByteArray, head);
        QFETCH(bool, readable);
        QCOMPARE(beginsReadable(head), readable);
    }
};

QTEST_GUILESS_MAIN(FileKindsTest)
#include "tst_filekinds.moc"
