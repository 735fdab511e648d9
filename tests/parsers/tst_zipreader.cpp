// Archives are written here byte by byte (stored, not deflated, or with qCompress's deflate), so that a header can lie.
#include "parsers/zipreader.h"

#include <QtEndian>
#include <QtTest>

using namespace quire;
using namespace quire::parsers;

namespace {

QByteArray le16(quint16 value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray le32(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

quint32 crc32(const QByteArray &data)
{
    quint32 crc = 0xffffffffu;
    for (const char byte : data) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? 0xedb88320u ^ (crc >> 1) : crc >> 1;
    }
    return crc ^ 0xffffffffu;
}

struct Entry {
    QByteArray name;
    QByteArray data;
    bool deflated = false;
};

QByteArray archive(const QList<Entry> &entries)
{
    QByteArray body;
    QByteArray directory;
    for (const Entry &entry : entries) {
        // qCompress: a length of four bytes, zlib's header of two, the deflate stream, a checksum of four.
        const QByteArray packed = entry.deflated ? qCompress(entry.data, 9).mid(6).chopped(4) : entry.data;
        const QByteArray common = le16(20) + le16(0) + le16(entry.deflated ? 8 : 0) + le32(0) + le32(crc32(entry.data))
            + le32(static_cast<quint32>(packed.size())) + le32(static_cast<quint32>(entry.data.size()))
            + le16(static_cast<quint16>(entry.name.size())) + le16(0);
        directory += "PK\x01\x02" + le16(20) + common + le16(0) + le16(0) + le16(0) + le32(0) + le32(static_cast<quint32>(body.size())) + entry.name;
        body += "PK\x03\x04" + common + entry.name + packed;
    }
    const auto count = le16(static_cast<quint16>(entries.size()));
    return body + directory + QByteArray("PK\x05\x06", 4) + le16(0) + le16(0) + count + count
        + le32(static_cast<quint32>(directory.size())) + le32(static_cast<quint32>(body.size())) + le16(0);
}

} // namespace

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
        const QByteArray big = archive({{"a", QByteArray(3 << 20, 'x'), true}});
        ZipLimits limits;
        limits.entryBytes = 1 << 20;
        QTest::newRow("an entry too large") << limits << big;
        limits = {};
        limits.ratio = 50;
        QTest::newRow("an entry that expands too far") << limits << big;
        limits = {};
        limits.totalBytes = 2 << 20;
        QTest::newRow("too much in all") << limits << big;
    }

    void everyLimitHasItsError()
    {
        QFETCH(ZipLimits, limits);
        QFETCH(QByteArray, bytes);
        const auto zip = ZipReader::open(bytes, limits);
        QVERIFY(zip);
        const auto read = zip->read(QStringLiteral("a"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::LimitExceeded);
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
