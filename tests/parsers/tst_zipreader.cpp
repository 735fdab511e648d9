// Archives are written here byte by byte (stored, not deflated, or with qCompress's deflate), so that a header can lie.
#include "parsers/zipreader.h"
#include "tests/parsers/archive.h"

#include <QtTest>

using namespace quire;
using namespace quire::parsers;

class ZipReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEntriesWithoutCase()
    {
        const QByteArray bytes = archive({{"word/Document.xml", "<a/>", false}, {"b.xml", QByteArray(5000, 'x'), true}});
        const auto zip = ZipReader::open(bytes);
        QVERIFY2(zip, zip ? "" : qPrintable(zip.error().detail));
        QVERIFY(zip->contains(QStringLiteral("word/document.xml")));
        QCOMPARE(zip->read(QStringLiteral("Word/document.XML")).value(), QByteArray("<a/>"));
        QCOMPARE(zip->read(QStringLiteral("b.xml")).value(), QByteArray(5000, 'x'));
        QCOMPARE(zip->read(QStringLiteral("c.xml")).error().code, ErrorCode::Corrupt);
    }

    void everyLimitHasItsError_data()
    {
        QTest::addColumn<ZipLimits>("limits");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mentions");
        const QByteArray big = archive({{"a", QByteArray(3 << 20, 'x'), true}});
        ZipLimits limits;
        limits.entryBytes = 1 << 20;
        QTest::newRow("an entry too large") << limits << big << QStringLiteral("entry expands to");
        limits = {};
        limits.ratio = 50;
        QTest::newRow("an entry that expands too far") << limits << big << QStringLiteral("times");
        limits = {};
        limits.totalBytes = 2 << 20;
        QTest::newRow("too much in all") << limits << big << QStringLiteral("an archive expands");
    }

    void everyLimitHasItsError()
    {
        QFETCH(ZipLimits, limits);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mentions);
        const auto zip = ZipReader::open(bytes, limits);
        QVERIFY(zip);
        const auto read = zip->read(QStringLiteral("a"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::LimitExceeded);
        QVERIFY2(read.error().detail.contains(mentions), qPrintable(read.error().detail));
    }

    void refusesTooManyEntries()
    {
        ZipLimits limits;
        limits.entries = 2;
        const auto zip = ZipReader::open(archive({{"a", "1", false}, {"b", "2", false}, {"c", "3", false}}), limits);
        QVERIFY(!zip);
        QCOMPARE(zip.error().code, ErrorCode::LimitExceeded);
    }

    void reportsDamage()
    {
        QByteArray bytes = archive({{"a", "the quick brown fox jumps over the lazy dog", false}});
        bytes[bytes.indexOf("quick")] = 'k'; // the checksum no longer fits
        const auto zip = ZipReader::open(bytes);
        QVERIFY(zip);
        const auto read = zip->read(QStringLiteral("a"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
        QCOMPARE(ZipReader::open(bytes.first(40)).error().code, ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(ZipReaderTest)
#include "tst_zipreader.moc"
