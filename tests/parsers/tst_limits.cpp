// Every limit on what a file may ask for has an error of its own, so that a person who meets one, and whoever helps, knows
// which. Limits on time, memory, silence and output are the host's: tests/ingest/tst_parserhost.cpp.
#include "parsers/limitedparser.h"
#include "parsers/officecrypto.h"
#include "parsers/registry.h"
#include "parsers/xml.h"
#include "tests/parsers/archive.h"
#include "tests/parsers/blocktext.h"

#include <QtTest>

using namespace quire;
using namespace quire::parsers;

namespace {

const QByteArray officeRels =
    "<Relationships><Relationship Id='r' Type='x/officeDocument' Target='MAIN'/></Relationships>";

QByteArray office(const QByteArray &main, const QByteArray &content, QList<ArchiveEntry> more = {})
{
    more.append({"_rels/.rels", QByteArray(officeRels).replace("MAIN", main), false});
    more.append({main, content, true});
    return archive(more);
}

QByteArray document(const QByteArray &body, const QList<ArchiveEntry> &more = {})
{
    return office("word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>", more);
}

/// Documents inside each other.
QByteArray nested(int depth)
{
    const QByteArray rels = "<Relationships><Relationship Id='c' Type='x/aFChunk' Target='inner.docx'/></Relationships>";
    QByteArray inner = document("<w:p><w:r><w:t>innermost</w:t></w:r></w:p>");
    for (int i = 0; i < depth; ++i)
        inner = document("<w:altChunk r:id='c'/>", {{"word/inner.docx", inner, false}, {"word/_rels/document.xml.rels", rels, false}});
    return inner;
}

/// Poppler does not believe in more pages than a file has objects.
QByteArray pdfOfPages(int count)
{
    QByteArray bytes = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count " + QByteArray::number(count)
        + ">>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>\nendobj\n";
    for (int i = 4; i < count + 10; ++i)
        bytes += QByteArray::number(i) + " 0 obj\n0\nendobj\n";
    return bytes + "trailer\n<</Root 1 0 R>>\n%%EOF\n";
}

QByteArray slides(int count)
{
    return office("ppt/presentation.xml", "<p:presentation><p:sldIdLst>" + QByteArray("<p:sldId id='1' r:id='s'/>").repeated(count) + "</p:sldIdLst></p:presentation>",
                  {{"ppt/_rels/presentation.xml.rels", "<Relationships><Relationship Id='s' Type='x/slide' Target='slide.xml'/></Relationships>", false}});
}

QByteArray manyEntries(int count)
{
    QList<ArchiveEntry> entries;
    for (int i = 0; i < count; ++i)
        entries.append({QByteArray::number(i), {}, false});
    return archive(entries);
}

Error errorOf(const QByteArray &bytes, CollectingSink &sink, const QString &name = QStringLiteral("a"))
{
    const auto parser = parserFor(bytes, name);
    if (!parser)
        return parser.error();
    const auto result = (*parser)->parse(bytes, {name, {}, 1, 0, {}}, sink);
    return result ? Error{ErrorCode::Internal, QStringLiteral("read without an error"), {}} : result.error();
}

} // namespace

class LimitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasItsError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("entries of an archive") << manyEntries(10'001) << QStringLiteral("an archive of 10001 entries");
        QTest::newRow("size of an entry") << archive({{"_rels/.rels", QByteArray(officeRels).replace("MAIN", "word/document.xml"), false},
                                                     {"word/document.xml", QByteArray(4000, 'x'), false, 130U << 20}})
                                          << QStringLiteral("an archive entry expands to");
        QTest::newRow("expansion of an entry") << document(QByteArray(8 << 20, ' ')) << QStringLiteral("an archive entry expands 1");
        QTest::newRow("depth of XML") << document(QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300)) << QStringLiteral("XML nested deeper than 256");
        QTest::newRow("pages") << pdfOfPages(60'000) << QStringLiteral("60000 pages");
        QTest::newRow("slides") << slides(10'001) << QStringLiteral("10001 slides");
    }

    void eachHasItsError()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        CollectingSink sink;
        const Error error = errorOf(bytes, sink);
        QCOMPARE(errorCodeName(error.code), errorCodeName(ErrorCode::LimitExceeded));
        QVERIFY2(error.detail.startsWith(says), qPrintable(error.detail));
    }

    void textOfAFile()
    {
        const QByteArray line = QByteArray(1000, 'x') + '\n';
        const Error error = errorOf(line.repeated(70'000), *std::make_unique<CollectingSink>(), QStringLiteral("a.txt"));
        QCOMPARE(errorCodeName(error.code), errorCodeName(ErrorCode::LimitExceeded));
        QVERIFY2(error.detail.contains(QStringLiteral("characters of text")), qPrintable(error.detail));
    }

    void textOfABlockIsCutAndSaidSo()
    {
        CollectingSink sink;
        const QByteArray bytes = document("<w:p><w:r><w:t>" + QByteArray("word ").repeated(50'000) + "</w:t></w:r></w:p>");
        (void)errorOf(bytes, sink);
        QCOMPARE(sink.document.blocks.size(), 1);
        QCOMPARE(sink.document.blocks.first().text.size(), maximumBlockCharacters);
        QVERIFY(sink.document.warnings.value(0).contains(QStringLiteral("cut at")));
    }

    void documentsInsideEachOther()
    {
        CollectingSink shallow;
        (void)errorOf(nested(3), shallow);
        QCOMPARE(shallow.document.blocks.size(), 1);
        QCOMPARE(shallow.document.blocks.first().text, QStringLiteral("innermost"));
        CollectingSink deep;
        (void)errorOf(nested(8), deep);
        QVERIFY(deep.document.blocks.isEmpty());
        QVERIFY2(deep.document.warnings.join(u' ').contains(QStringLiteral("inside each other")), qPrintable(deep.document.warnings.join(u' ')));
    }

    void noEntityIsExpanded()
    {
        CollectingSink sink;
        const QByteArray bytes = office("word/document.xml",
                                        "<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY f SYSTEM 'file:///etc/hostname'>]><w:document><w:body>"
                                        "<w:p><w:r><w:t>before &a;&f; after</w:t></w:r></w:p></w:body></w:document>");
        (void)errorOf(bytes, sink);
        QCOMPARE(sink.document.blocks.size(), 1);
        QCOMPARE(sink.document.blocks.first().text, QStringLiteral("before &a;&f; after"));
    }

    void noPathOfAnArchiveIsUsed()
    {
        CollectingSink sink;
        const QByteArray rels = "<Relationships><Relationship Id='c' Type='x/aFChunk' Target='../../../../etc/hostname'/>"
                                "<Relationship Id='d' Type='x/aFChunk' TargetMode='External' Target='file:///etc/hostname'/></Relationships>";
        (void)errorOf(document("<w:p><w:r><w:t>text</w:t></w:r></w:p><w:altChunk r:id='c'/><w:altChunk r:id='d'/>",
                               {{"word/_rels/document.xml.rels", rels, false}}), sink);
        QCOMPARE(sink.document.blocks.size(), 1);
    }
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
