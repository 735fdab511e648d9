#include "core/providers/ssedecoder.h"

#include <QtTest>

using quire::providers::SseDecoder;

namespace {

struct Decoded {
    QList<QByteArray> events;
    QByteArray residue;
    bool operator==(const Decoded &) const = default;
};

Decoded decode(const QList<QByteArray> &pieces)
{
    SseDecoder decoder;
    Decoded result;
    for (const QByteArray &piece : pieces)
        result.events += decoder.feed(piece);
    result.events += decoder.end();
    result.residue = decoder.residue();
    return result;
}

} // namespace

class SseDecoderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eventsAreTheSameHoweverTheBytesAreCut_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QList<QByteArray>>("events");
        QTest::addColumn<QByteArray>("residue");
        const QList<QByteArray> ab{"a", "b"};
        QTest::newRow("CRLF") << QByteArray("data: a\r\n\r\ndata: b\r\n\r\n") << ab << QByteArray();
        QTest::newRow("LF") << QByteArray("data: a\n\ndata: b\n\n") << ab << QByteArray();
        QTest::newRow("CR") << QByteArray("data: a\r\rdata: b\r\r") << ab << QByteArray();
        QTest::newRow("mixed line ends") << QByteArray("data: a\r\n\ndata: b\n\r\n") << ab << QByteArray();
        QTest::newRow("no space after the colon") << QByteArray("data:a\n\ndata:b\n\n") << ab << QByteArray();
        QTest::newRow("a second space is data") << QByteArray("data:  a\n\n") << QList<QByteArray>{" a"} << QByteArray();
        QTest::newRow("data over two lines") << QByteArray("data: a\ndata: b\n\n") << QList<QByteArray>{"a\nb"} << QByteArray();
        QTest::newRow("other fields") << QByteArray(": hello\nevent: x\nid: 1\nretry: 5\ndata: a\n\ndata: b\n\n") << ab << QByteArray();
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf" "data: a\n\ndata: b\n\n") << ab << QByteArray();
        QTest::newRow("end without a blank line") << QByteArray("data: a\n\ndata: b") << ab << QByteArray();
        QTest::newRow("empty event") << QByteArray("data:\n\ndata: b\n\n") << QList<QByteArray>{"", "b"} << QByteArray();
        QTest::newRow("JSON in the open") << QByteArray("data: a\r\n\r\n{\r\n  \"error\": {}\r\n}\r\n") << QList<QByteArray>{"a"}
                                          << QByteArray("{\n  \"error\": {}\n}\n");
        QTest::newRow("nothing") << QByteArray() << QList<QByteArray>() << QByteArray();
    }

    void eventsAreTheSameHoweverTheBytesAreCut()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QList<QByteArray>, events);
        QFETCH(QByteArray, residue);
        const Decoded expected{events, residue};
        QCOMPARE(decode({stream}), expected);
        for (qsizetype cut = 0; cut <= stream.size(); ++cut)
            QVERIFY2(decode({stream.first(cut), stream.sliced(cut)}) == expected, qPrintable(QString::number(cut)));
        QList<QByteArray> bytes;
        for (const char byte : std::as_const(stream))
            bytes.append(QByteArray(1, byte));
        QCOMPARE(decode(bytes), expected);
    }

    void anEndlessLineIsDroppedAndSaidSo()
    {
        SseDecoder decoder;
        const QByteArray endless = "data: " + QByteArray(17 * 1024 * 1024, 'x');
        QVERIFY(decoder.feed(endless).isEmpty());
        QVERIFY(decoder.overflowed());
        QVERIFY(decoder.end().first().size() < endless.size() - 6);
    }
};

QTEST_GUILESS_MAIN(SseDecoderTest)
#include "tst_ssedecoder.moc"
