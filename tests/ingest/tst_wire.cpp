// The protocol between the window and its workers: exact round trips, cuts anywhere, and what a taken-over worker sends.
#include "core/ingest/wire.h"

#include <QCborArray>
#include <QCborMap>
#include <QtEndian>
#include <QtTest>

using namespace quire;
using namespace quire::ingest::wire;

namespace {

QList<Record> everyRecord()
{
    DocumentInfo info;
    info.type = QStringLiteral("pdf");
    info.title = QStringLiteral("Tide clock \u2014 \u6f6e");
    info.language = QStringLiteral("en");
    info.pages = 12;
    info.metadata = {{QStringLiteral("author"), QStringLiteral("A. Mole")}};
    info.pageLabels = {QStringLiteral("i"), QStringLiteral("ii")};
    const Block table{BlockKind::Table, 0, QStringLiteral("a\tb"), {{QStringLiteral("a"), QStringLiteral("b")}},
                      SheetAnchor{QStringLiteral("Q1"), QStringLiteral("A1:B1")}};
    const Error locked{ErrorCode::PasswordNeeded, QStringLiteral("wrong password"), {}};
    return {{0, Ready{protocolVersion, {QStringLiteral("landlock")}}},
            {7, info},
            {7, Block{BlockKind::Heading, 2, QStringLiteral("Ebb"), {}, PageAnchor{3, {QRectF(72, 100.5, 200, 12)}}}},
            {7, Block{BlockKind::SpeakerNote, 0, QStringLiteral("Say hello"), {}, SlideAnchor{4, true}}},
            {7, Block{BlockKind::Paragraph, 0, QStringLiteral("x"), {}, HeadingAnchor{{QStringLiteral("2")}, 14}}},
            {7, Block{BlockKind::Code, 0, QStringLiteral("int x;"), {}, LineAnchor{120}}},
            {7, table},
            {7, Advance{3, 12}},
            {7, Warning{QStringLiteral("page 4 has no text")}},
            {7, Page{QByteArray("\x89PNG\0\xff", 6), QSizeF(595.3, 841.9)}},
            {7, PageCount{1158}},
            {7, Done{true}},
            {8, Failed{locked, false}}};
}

QByteArray streamOf(const QList<Record> &records)
{
    QByteArray stream;
    for (const Record &record : records)
        stream += encoded(record);
    return stream;
}

/// What comes out of the bytes so far; stops at the first error.
struct Reading {
    FrameReader reader;
    QList<Record> records;
    std::optional<Error> error;

    void feed(QByteArrayView bytes)
    {
        reader.feed(bytes);
        while (!error) {
            auto frame = reader.next();
            if (!frame) {
                error = frame.error();
            } else if (!*frame) {
                return;
            } else if (auto record = decodedRecord(**frame)) {
                records.append(*record);
            } else {
                error = record.error();
            }
        }
    }
};

QByteArray frameOf(char kind, const QCborMap &map)
{
    const QByteArray payload = map.toCborValue().toCbor();
    QByteArray frame(5, kind);
    qToBigEndian(static_cast<quint32>(payload.size()), frame.data() + 1);
    return frame + payload;
}

QCborMap goodBlock()
{
    return {{QStringLiteral("job"), 1},
            {QStringLiteral("kind"), QStringLiteral("paragraph")},
            {QStringLiteral("level"), 0},
            {QStringLiteral("text"), QStringLiteral("x")},
            {QStringLiteral("anchor"), QCborMap{{QStringLiteral("line"), 1}}}};
}

QCborMap blockWith(const QString &key, const QCborValue &value)
{
    QCborMap map = goodBlock();
    map.insert(key, value);
    return map;
}

} // namespace

class WireTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsSurviveAnyCut()
    {
        const QList<Record> sent = everyRecord();
        const QByteArray stream = streamOf(sent);
        for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
            Reading reading;
            reading.feed(QByteArrayView(stream).first(cut));
            reading.feed(QByteArrayView(stream).sliced(cut));
            QVERIFY2(reading.records == sent, qPrintable(QStringLiteral("cut at %1").arg(cut)));
        }
    }

    void recordsSurviveSingleBytes()
    {
        const QList<Record> sent = everyRecord();
        const QByteArray stream = streamOf(sent);
        Reading reading;
        for (const char byte : stream)
            reading.feed(QByteArrayView(&byte, 1));
        QVERIFY(reading.records == sent);
    }

    void truncatedStreamYieldsTheWholeRecordsOnly()
    {
        const QByteArray stream = streamOf(everyRecord());
        Reading reading;
        reading.feed(QByteArrayView(stream).chopped(1));
        QCOMPARE(reading.records.size(), everyRecord().size() - 1);
        QVERIFY(!reading.error);
    }

    void requestsRoundTrip_data()
    {
        QTest::addColumn<Request>("request");
        QTest::newRow("parse a range") << Request{1, QStringLiteral("a.pdf"), QStringLiteral("pw"), {}, ParseCall{26, 50, QStringLiteral("eng+deu")}};
        QTest::newRow("parse inline") << Request{2, QStringLiteral("b.docx"), {}, 4096, ParseCall{}};
        QTest::newRow("count") << Request{3, QStringLiteral("c.pdf"), {}, {}, CountCall{}};
        QTest::newRow("render") << Request{4, QStringLiteral("d.pdf"), {}, {}, RenderCall{12, 110}};
    }

    void requestsRoundTrip()
    {
        QFETCH(Request, request);
        FrameReader reader;
        reader.feed(encoded(request));
        const auto frame = reader.next();
        QVERIFY(frame && *frame);
        const auto decoded = decodedRequest(**frame);
        QVERIFY(decoded && *decoded == request);
    }

    void bytesAfterAFrameCanBeTaken()
    {
        FrameReader reader;
        reader.feed(encoded(Request{2, QStringLiteral("b"), {}, 5, ParseCall{}}));
        reader.feed("hellomore");
        QVERIFY(*reader.next());
        QCOMPARE(reader.takeRaw(5), QByteArray("hello"));
        QCOMPARE(reader.takeRaw(100), QByteArray("more"));
    }

    void hostileStreamIsRefused_data()
    {
        QTest::addColumn<QByteArray>("stream");
        const QCborMap rect{{QStringLiteral("page"), 1},
                            {QStringLiteral("rects"), QCborArray{QCborArray{0, 0, qInf(), 1}}}};
        const QCborMap farPage{{QStringLiteral("page"), 1e300}, {QStringLiteral("rects"), QCborArray()}};
        QTest::newRow("unknown kind") << frameOf('x', {});
        QTest::newRow("a request instead of a record") << encoded(Request{1, {}, {}, {}, CountCall{}});
        QTest::newRow("4 GB block announced") << QByteArray("B\xff\xff\xff\xff", 5);
        QTest::newRow("progress of 64 kB announced") << QByteArray("P\0\1\0\0", 5);
        QTest::newRow("not CBOR") << QByteArray("D\0\0\0\2\xff\xff", 7);
        QTest::newRow("CBOR that ends early") << QByteArray("D\0\0\0\1\xa1", 6);
        QTest::newRow("bytes after the map") << QByteArray("D\0\0\0\2\xa0\xa0", 7);
        QTest::newRow("a list instead of a map") << QByteArray("D\0\0\0\1\x80", 6);
        QTest::newRow("no job") << frameOf('D', {{QStringLiteral("last"), false}});
        QTest::newRow("text is a number") << frameOf('B', blockWith(QStringLiteral("text"), 3));
        QTest::newRow("level below zero") << frameOf('B', blockWith(QStringLiteral("level"), -1));
        QTest::newRow("no anchor") << frameOf('B', blockWith(QStringLiteral("anchor"), QCborMap()));
        QTest::newRow("page beyond int") << frameOf('B', blockWith(QStringLiteral("anchor"), farPage));
        QTest::newRow("infinite rectangle") << frameOf('B', blockWith(QStringLiteral("anchor"), rect));
        QTest::newRow("cells are numbers")
            << frameOf('B', blockWith(QStringLiteral("rows"), QCborArray{QCborArray{1, 2}}));
        QTest::newRow("negative progress")
            << frameOf('P', {{QStringLiteral("job"), 1}, {QStringLiteral("done"), -5}, {QStringLiteral("total"), 1}});
        QTest::newRow("page without size")
            << frameOf('G', {{QStringLiteral("job"), 1}, {QStringLiteral("png"), QByteArray("x")}});
        QTest::newRow("info without labels")
            << frameOf('I', {{QStringLiteral("job"), 1}, {QStringLiteral("type"), QStringLiteral("pdf")}});
    }

    void hostileStreamIsRefused()
    {
        QFETCH(QByteArray, stream);
        Reading reading;
        reading.feed(stream);
        QVERIFY(reading.records.isEmpty());
        QVERIFY(reading.error.has_value());
        QCOMPARE(reading.error->code, ErrorCode::BadReply);
    }

    void deepNestingIsRefused()
    {
        const QByteArray nest = QByteArray(60'000, '\x81') + '\x01';
        QByteArray frame(5, 'W');
        qToBigEndian(static_cast<quint32>(nest.size()), frame.data() + 1);
        Reading reading;
        reading.feed(frame);
        reading.feed(nest);
        QVERIFY(reading.error.has_value());
    }

    void aWorkerCannotBlameAKey()
    {
        Reading reading;
        reading.feed(encoded(Record{1, Failed{{ErrorCode::KeyRejected, {}, {}}, false}}));
        QCOMPARE(std::get<Failed>(reading.records.value(0).body).error.code, ErrorCode::Internal);
    }

    void oversizedBlockIsShortenedByItsSender()
    {
        Block huge;
        huge.text = QString(6'000'000, QChar(u'\u6f6e'));
        huge.anchor = LineAnchor{1};
        Reading reading;
        reading.feed(encoded(Record{1, huge}));
        QVERIFY(!reading.error);
        QCOMPARE(std::get<Block>(reading.records.value(0).body).text.size(), 1'000'000);
    }
};

QTEST_GUILESS_MAIN(WireTest)
#include "tst_wire.moc"
