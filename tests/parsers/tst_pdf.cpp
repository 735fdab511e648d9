#include "tests/parsers/blocktext.h"

#include "parsers/pdf/ocr.h"
#include "parsers/pdf/pdfdocument.h"
#include "parsers/pdf/pdfrender.h"
#include "parsers/pdf/pdftext.h"
#include "parsers/registry.h"

#include <QFile>
#include <QtEndian>
#include <QtTest>

using namespace quire;
using namespace quire::parsers;

namespace {

QByteArray contents(const char *name)
{
    QFile file(QStringLiteral(QUIRE_TEST_DATA "/pdf/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> parse(const QByteArray &bytes, const ParseOptions &options, ParseSink &sink)
{
    const auto parser = parserFor(bytes, QStringLiteral("a.pdf"));
    return parser ? (*parser)->parse(bytes, options, sink) : Result<void>(tl::unexpected(parser.error()));
}

/// A file of one page whose content is `content`, read through `filter`. Without a table of objects: Poppler finds them.
QByteArray onePage(const QByteArray &filter, const QByteArray &content)
{
    return "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
           "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>>>\nendobj\n"
           "4 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n5 0 obj\n<</Length "
        + QByteArray::number(content.size()) + filter + ">>\nstream\n" + content
        + "\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n";
}

bool hasPatience()
{
#ifdef QUIRE_POPPLER_CORE
    return true;
#else
    return false;
#endif
}

QSize pngSize(const QByteArray &png)
{
    return png.startsWith("\x89PNG") && png.size() > 24
        ? QSize(qFromBigEndian<qint32>(png.constData() + 16), qFromBigEndian<qint32>(png.constData() + 20))
        : QSize();
}

} // namespace

class PdfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passwordOpensAnEncryptedFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("password");
        QTest::newRow("LibreOffice") << contents("locked.pdf") << QStringLiteral("farol");
        QTest::newRow("AES-256 and not ASCII") << contents("issue21579.pdf") << QString::fromUtf8("p\xc3\xa4ssw\xc3\xb6rt");
    }

    void passwordOpensAnEncryptedFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, password);
        CollectingSink opened;
        QVERIFY(parse(bytes, {{}, password, 1, 0}, opened));
        QVERIFY(!opened.document.blocks.isEmpty());
        CollectingSink refused;
        const auto wrong = parse(bytes, {{}, password + u'!', 1, 0}, refused);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::PasswordNeeded);
        QVERIFY(refused.document.blocks.isEmpty());
    }

    void pageRangesAddUpToTheWhole()
    {
        const QByteArray bytes = contents("handbook.pdf");
        CollectingSink whole;
        QVERIFY(parse(bytes, {}, whole));
        CollectingSink parts;
        QVERIFY(parse(bytes, {{}, {}, 1, 2}, parts));
        QVERIFY(parse(bytes, {{}, {}, 3, 5}, parts));
        QCOMPARE(parts.document.blocks.size(), whole.document.blocks.size());
        for (qsizetype i = 0; i < whole.document.blocks.size(); ++i)
            QCOMPARE(parts.document.blocks[i].text, whole.document.blocks[i].text);
        QCOMPARE(parts.document.info.pages, 5);
    }

    void pageCountNeedsNoText()
    {
        const QByteArray bytes = contents("handbook.pdf");
        const auto parser = parserFor(bytes, QStringLiteral("a.pdf"));
        QVERIFY(parser);
        const auto count = (*parser)->pageCount(bytes, {});
        QVERIFY(count);
        QCOMPARE(*count, 5);
    }

    void rectanglesStandOnThePageAsShown()
    {
        const QByteArray bytes = contents("rotation.pdf");
        CollectingSink sink;
        QVERIFY(parse(bytes, {}, sink));
        QSet<int> pages;
        for (const Block &block : std::as_const(sink.document.blocks)) {
            const PageAnchor anchor = std::get<PageAnchor>(block.anchor);
            const auto rendered = renderPdfPage(bytes, {}, anchor.page, 36);
            QVERIFY(rendered);
            pages.insert(anchor.page);
            QVERIFY(!anchor.rects.isEmpty());
            for (const QRectF &rect : anchor.rects)
                QVERIFY2(QRectF(QPointF(), rendered->size).contains(rect), qPrintable(block.text));
        }
        QVERIFY(pages.size() >= 2);
    }

    void pagesHaveTheirLabels()
    {
        CollectingSink sink;
        QVERIFY(parse(contents("notes.pdf"), {}, sink));
        QCOMPARE(sink.document.info.pageLabels, QStringList({QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("A-1")}));
        // A citation names the page as it is printed, and opens it by its place.
        for (const Block &block : std::as_const(sink.document.blocks)) {
            const auto anchor = std::get<PageAnchor>(block.anchor);
            QCOMPARE(anchor.label, sink.document.info.pageLabels.at(anchor.page - 1));
            QCOMPARE(std::get<PageAnchor>(*anchorFromCbor(toCbor(anchor))).label, anchor.label);
        }
        CollectingSink plain;
        QVERIFY(parse(contents("handbook.pdf"), {}, plain));
        QVERIFY(plain.document.info.pageLabels.isEmpty());
    }

    void readsAPageThatIsAPicture()
    {
        Ocr ocr(QStringLiteral("eng"));
        QVERIFY2(ocr.isAvailable(), "needs tesseract-ocr with English, which packaging/test.sh installs");
        CollectingSink sink;
        ParseOptions options;
        options.ocrLanguages = QStringLiteral("xyz+eng"); // a language without data is left out
        QVERIFY(parse(contents("scan.pdf"), options, sink));
        QString text;
        for (const Block &block : std::as_const(sink.document.blocks)) {
            text += block.text + u'\n';
            const auto anchor = std::get<PageAnchor>(block.anchor);
            QVERIFY(QRectF(0, 0, 300, 150).contains(anchor.rects.value(0)));
        }
        QVERIFY2(text.contains(QStringLiteral("harbour ledger")) && text.contains(QStringLiteral("before the evening")), qPrintable(text));
        QCOMPARE(sink.document.warnings.size(), 3);
        QVERIFY(sink.document.warnings[0].startsWith(QStringLiteral("1 page(s) without a text layer: 1")));
        QVERIFY(sink.document.warnings[1].contains(QStringLiteral("text recognition: 1")));
        QCOMPARE(sink.document.warnings[2], QStringLiteral("text recognition has no data for: xyz"));
    }

    void namesPagesWithoutText()
    {
        CollectingSink sink;
        QVERIFY(!parse(contents("empty.pdf"), {}, sink));
        QCOMPARE(sink.document.warnings.size(), 1);
        QVERIFY(sink.document.warnings.first().contains(QStringLiteral(": 1")));
    }

    void refusesAPageWrittenInAPicturesCodec()
    {
        CollectingSink sink;
        const auto result = parse(onePage("/Filter /CCITTFaxDecode", QByteArray(200, '\x5a')), {}, sink);
        QVERIFY(!result);
        // Poppler's wrapper alone finds no text there.
        const ErrorCode expected = hasPatience() ? ErrorCode::LimitExceeded : ErrorCode::NoText;
        QCOMPARE(errorCodeName(result.error().code), errorCodeName(expected));
        if (hasPatience())
            QVERIFY(sink.document.warnings.value(0).contains(QStringLiteral("too long")));
    }

    void losesPatienceWithAPageThatDoesNotEnd()
    {
        const QByteArray bytes = onePage({}, QByteArray("BT /F1 12 Tf 50 700 Td (text) Tj ET ").repeated(20'000));
        const auto document = openPdf(bytes, {});
        QVERIFY(document);
        const PdfText text(**document, bytes, {});
        const auto words = text.words(1, std::chrono::milliseconds(0));
        QCOMPARE(words.has_value(), !hasPatience()); // Poppler's wrapper alone cannot be stopped within a page.
        if (words)
            return;
        QCOMPARE(errorCodeName(words.error().code), errorCodeName(ErrorCode::LimitExceeded));
        QVERIFY(text.words(1, std::chrono::minutes(2)));
    }

    void rendersAPageAtItsResolution()
    {
        const auto page = renderPdfPage(contents("handbook.pdf"), {}, 2, 72);
        QVERIFY(page);
        QCOMPARE(page->size.toSize(), QSize(595, 842));
        const QSize size = pngSize(page->png);
        QVERIFY(std::abs(size.width() - 595) <= 1);
        QVERIFY(std::abs(size.height() - 842) <= 1);
        QVERIFY(page->png.endsWith(QByteArray("IEND\xae\x42\x60\x82", 8)));
    }

    void clampsAbsurdResolutions()
    {
        const auto page = renderPdfPage(contents("rotation.pdf"), {}, 1, 1e9);
        QVERIFY(page);
        QVERIFY(page->dpi <= 600);
        const QSize size = pngSize(page->png);
        QVERIFY(qint64(size.width()) * size.height() <= 26'000'000);
    }

    void refusesToRender_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("page");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a page that is not there") << contents("rotation.pdf") << 99 << ErrorCode::Corrupt;
        QTest::newRow("page zero") << contents("rotation.pdf") << 0 << ErrorCode::Corrupt;
        QTest::newRow("a damaged file") << contents("truncated.pdf") << 1 << ErrorCode::Corrupt;
        QTest::newRow("a locked file") << contents("locked.pdf") << 1 << ErrorCode::PasswordNeeded;
    }

    void refusesToRender()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, page);
        QFETCH(ErrorCode, code);
        const auto rendered = renderPdfPage(bytes, {}, page, 96);
        QVERIFY(!rendered);
        QCOMPARE(errorCodeName(rendered.error().code), errorCodeName(code));
    }
};

QTEST_GUILESS_MAIN(PdfTest)
#include "tst_pdf.moc"
