// What a reader of an office file sees and what he does not: hidden and deleted text and the notes that hang on it, codes
// that stand for characters, shapes within groups.
#include "tests/parsers/archive.h"
#include "tests/parsers/blocktext.h"

#include "parsers/docx.h"
#include "parsers/odf.h"
#include "parsers/xlsx.h"

#include <QtTest>

using namespace quire;
using namespace quire::parsers;

namespace {

QByteArray relationships(const QByteArray &each)
{
    return "<Relationships>" + each + "</Relationships>";
}

QByteArray relationship(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id='" + id + "' Type='x/" + type + "' Target='" + target + "'/>";
}

QByteArray run(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
}

QByteArray paragraph(const QByteArray &runs, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
}

const QByteArray formula = "<m:oMath><m:r><m:t>z</m:t></m:r></m:oMath>";
const QByteArray markDeleted = "<w:rPr><w:del w:id='1'/></w:rPr>";

QByteArray wordFile(const QByteArray &body)
{
    const QByteArray styles = "<w:styles><w:style w:type='character' w:styleId='Ghost'><w:rPr><w:vanish/></w:rPr></w:style>"
                              "<w:style w:type='paragraph' w:styleId='Base'><w:rPr><w:vanish/></w:rPr></w:style>"
                              "<w:style w:type='paragraph' w:styleId='Heir'><w:basedOn w:val='Base'/></w:style></w:styles>";
    const auto note = [](const QByteArray &id, const QByteArray &text) -> QByteArray { return "<w:footnote w:id='" + id + "'>" + paragraph(run(text)) + "</w:footnote>"; };
    return archive({{"_rels/.rels", relationships(relationship("r", "officeDocument", "word/document.xml")), false},
                    {"word/_rels/document.xml.rels", relationships(relationship("s", "styles", "styles.xml") + relationship("f", "footnotes", "footnotes.xml")), false},
                    {"word/styles.xml", styles, false},
                    {"word/footnotes.xml", "<w:footnotes>" + note("1", "kept") + note("2", "deleted") + note("3", "hidden") + "</w:footnotes>", false},
                    {"word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>", false}});
}

QByteArray workbook(const QByteArray &rows, const QByteArray &names, const QByteArray &drawing)
{
    return archive({{"_rels/.rels", relationships(relationship("r", "officeDocument", "xl/workbook.xml")), false},
                    {"xl/workbook.xml", "<workbook><sheets><sheet name='S' r:id='a'/></sheets><definedNames>" + names + "</definedNames></workbook>", false},
                    {"xl/_rels/workbook.xml.rels", relationships(relationship("a", "worksheet", "s.xml")), false},
                    {"xl/s.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>", false},
                    {"xl/_rels/s.xml.rels", relationships(relationship("d", "drawing", "d.xml")), false},
                    {"xl/d.xml", "<xdr:wsDr><xdr:twoCellAnchor>" + drawing + "</xdr:twoCellAnchor></xdr:wsDr>", false}});
}

QByteArray shape(const QByteArray &text)
{
    return "<xdr:sp><xdr:txBody><a:p><a:r><a:t>" + text + "</a:t></a:r></a:p></xdr:txBody></xdr:sp>";
}

QStringList texts(const CollectingSink &sink)
{
    QStringList texts;
    for (const Block &block : sink.document.blocks) {
        if (block.kind == BlockKind::Table) {
            for (const QStringList &row : block.rows)
                texts.append(row.join(u'|'));
        } else {
            texts.append(block.text);
        }
    }
    return texts;
}

} // namespace

class UnseenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordFileShowsWhatIsNotHidden_data()
    {
        const auto note = [](const QByteArray &id) -> QByteArray { return "<w:r><w:footnoteReference w:id='" + id + "'/></w:r>"; };
        const QByteArray rows = "<w:tr>%1<w:tc>" + paragraph(run("a")) + "</w:tc><w:tc>" + paragraph(run("b")) + "</w:tc></w:tr>";
        const QByteArray table = "<w:tbl>" + QByteArray(rows).replace("%1", "<w:trPr><w:hidden/></w:trPr>") + QByteArray(rows).replace("%1", "").replace(">a<", ">c<") + "</w:tbl>";
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("shown");
        const auto row = [](const char *name, const QByteArray &body, std::initializer_list<const char *> shown) {
            QStringList texts;
            for (const char *text : shown)
                texts.append(QString::fromUtf8(text));
            QTest::newRow(name) << body << texts;
        };
        row("by the style of characters", paragraph(run("a ") + run("no", "<w:rStyle w:val='Ghost'/>") + run("b")), {"a b", "kept", "deleted", "hidden"});
        row("by the style of paragraphs", paragraph(run("no"), "<w:pStyle w:val='Heir'/>") + paragraph(run("yes", "<w:vanish w:val='0'/>"), "<w:pStyle w:val='Heir'/>"),
            {"yes", "kept", "deleted", "hidden"});
        row("notes of what is deleted or hidden", paragraph(note("1") + "<w:del>" + note("2") + "</w:del><w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id='3'/></w:r>" + run("x")),
            {"x", "kept"});
        row("a note that is deleted here and kept there", paragraph("<w:del>" + note("2") + note("3") + "</w:del>" + run("x")) + paragraph(note("1") + note("2") + run("y")), {"x", "y", "kept", "deleted"});
        row("a hidden row", table + paragraph(note("1") + "<w:del>" + note("2") + note("3") + "</w:del>"), {"c|b", "kept"});
        row("a deleted end before a table", paragraph(run("first"), markDeleted) + table + paragraph(run("last"), markDeleted),
            {"first", "c|b", "last", "kept", "deleted", "hidden"});
        row("a deleted end before an equation", paragraph(run("first "), markDeleted) + paragraph(formula), {"first $z$", "kept", "deleted", "hidden"});
        row("a symbol before an equation", paragraph("<w:r><w:sym w:font='Symbol' w:char='F0DA'/></w:r>" + formula), {"\u2228$z$", "kept", "deleted", "hidden"});
    }

    void aWordFileShowsWhatIsNotHidden()
    {
        QFETCH(QByteArray, body);
        CollectingSink sink;
        QVERIFY(DocxParser().parse(wordFile(body), {}, sink));
        QTEST(texts(sink), "shown");
    }

    void aSheetShowsItsCharactersNamesAndGroups()
    {
        const QByteArray rows = "<row r='1'><c r='A1' t='inlineStr'><is><t>a_x000D_\nb_x0041__x005F_x0042_</t></is></c><c r='B1' t='str'><v>_x0043_</v></c></row>";
        const QByteArray names = "<definedName name='_rate'>0.2</definedName><definedName name='_xlnm.Print_Area'>no</definedName>";
        CollectingSink sink;
        QVERIFY(XlsxParser().parse(workbook(rows, names, "<xdr:grpSp>" + shape("one") + "<xdr:grpSp>" + shape("two") + "</xdr:grpSp></xdr:grpSp>"), {}, sink));
        const QStringList shown = texts(sink);
        QVERIFY2(shown.join(u' ').contains(QStringLiteral("bA_x0042_|C")), qPrintable(shown.join(u'/')));
        for (const char *text : {"one", "two", "_rate = 0.2"})
            QVERIFY2(shown.contains(QString::fromLatin1(text)), text);
        QVERIFY(!shown.join(u' ').contains(QStringLiteral("no")));
    }

    void anOpenDocumentShowsWhatIsNotHidden()
    {
        const QByteArray content = "<office:document-content><office:automatic-styles><style:style style:name='P9'><style:text-properties text:display='none'/></style:style>"
                                   "</office:automatic-styles><office:body><office:text><text:p>a<text:hidden-text text:is-hidden='true'>no</text:hidden-text>b</text:p>"
                                   "<text:section text:display='none'><text:p>no</text:p></text:section><text:section><text:p>c</text:p></text:section>"
                                   "<text:p text:style-name='P9'>no</text:p></office:text></office:body></office:document-content>";
        CollectingSink sink;
        QVERIFY(OdfParser().parse(archive({{"mimetype", "application/vnd.oasis.opendocument.text", false}, {"content.xml", content, false}}), {}, sink));
        QCOMPARE(texts(sink), QStringList({QStringLiteral("ab"), QStringLiteral("c")}));
    }
};

QTEST_GUILESS_MAIN(UnseenTest)
#include "tst_unseen.moc"
