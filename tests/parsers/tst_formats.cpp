// The small pure parts: numbers as cells show them, list numbers, equations, HTML's tokens, CSV's separators.
#include "parsers/cellformat.h"
#include "parsers/csv.h"
#include "parsers/encoding.h"
#include "parsers/html.h"
#include "parsers/mathml.h"
#include "parsers/numberformat.h"
#include "parsers/omml.h"
#include "parsers/sheettable.h"
#include "parsers/xml.h"
#include "tests/parsers/blocktext.h"

#include <QtTest>
#include <memory>
#include <unicode/ucnv.h>

using namespace quire;
using namespace quire::parsers;

class FormatsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortTextsAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *encoding, const char *text) { QTest::addRow("%s: %s", encoding, text) << QByteArray(encoding) << QString::fromUtf8(text); };
        row("Shift_JIS", "名前\t数量\nりんご\t3\n");
        row("Shift_JIS", "東京タワー");
        row("EUC-JP", "これは表です。");
        row("EUC-JP", "売上\t千円\n東京\tと大阪\n");
        row("GB18030", "姓名,城市\n王伟,北京\n");
        row("GB18030", "销售额：1,200 万元");
        row("Big5", "姓名,城市\n陳大文,臺北\n");
        row("Big5", "這是一個表格。");
        row("EUC-KR", "이름,도시\n김철수,서울\n");
        row("EUC-KR", "매출은 1,200만 원이다.");
        row("windows-874-2000", "นี่คือไฟล์ทดสอบ");
        row("windows-874-2000", "ชื่อ,เมือง\nสมชาย,กรุงเทพ\n");
        row("windows-1252", "It\u2019s John\u2019s \u201cnaïve\u201d café \u2013 Größe");
        row("windows-1252", "Größe\nMaß\n");
        row("windows-1252", "Århus, Ålesund, Ängelholm");
        row("windows-1251", "ЦЕНА;КНИГА\n");
        row("windows-1251", "Привет, это короткая таблица с числами и словами.");
    }

    void shortTextsAreDecoded()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QString, text);
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding.constData(), &status), ucnv_close);
        QByteArray bytes(text.size() * 4, '\0');
        bytes.truncate(ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                                       reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()), &status));
        QVERIFY(U_SUCCESS(status));
        QTEST(decodedText(bytes), "text");
    }

    void mathMlBecomesLatex_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("latex");
        QTest::newRow("fraction and root") << QByteArray("<mfrac><msqrt><mi>x</mi></msqrt><mrow><mn>1</mn><mo>+</mo><mi>x</mi></mrow></mfrac>") << "\\frac{\\sqrt{x}}{1+x}";
        QTest::newRow("a sum's bounds") << QByteArray("<munderover><mo>&#8721;</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msup><mi>i</mi><mn>2</mn></msup>")
                                        << "\\sum_{i=1}^{n} i^{2}";
        QTest::newRow("a limit") << QByteArray("<munder><mi>lim</mi><mrow><mi>x</mi><mo>&#8594;</mo><mn>0</mn></mrow></munder>") << "\\lim_{x\\rightarrow 0}";
        QTest::newRow("a vector and a mean") << QByteArray("<mover><mi>v</mi><mo>&#8594;</mo></mover><mo>=</mo><mover><mi>x</mi><mo>&#175;</mo></mover>") << "\\vec{v}=\\overline{x}";
        QTest::newRow("a matrix") << QByteArray("<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr></mtable>")
                                  << "\\begin{matrix}1 & 0 \\\\ 0 & 1\\end{matrix}";
        QTest::newRow("a binomial in fences") << QByteArray("<mfenced><mfrac linethickness=\"0\"><mi>n</mi><mi>k</mi></mfrac></mfenced>") << "(\\genfrac{}{}{0pt}{}{n}{k})";
        QTest::newRow("words and functions") << QByteArray("<mtext>if </mtext><mi>sin</mi><mi>&#952;</mi>") << "\\text{if}\\sin \\theta";
        QTest::newRow("its TeX source") << QByteArray("<semantics><mi>E</mi><annotation encoding=\"application/x-tex\">E = mc^2</annotation></semantics>") << "E = mc^2";
        QTest::newRow("another source is passed over") << QByteArray("<semantics><msup><mi>a</mi><mi>b</mi></msup><annotation encoding=\"StarMath 5.0\">a^b</annotation></semantics>") << "a^{b}";
        QTest::newRow("operands that are missing") << QByteArray("<mfrac><mi>x</mi></mfrac><msup/>") << "\\frac{x}{}{}";
    }

    void mathMlBecomesLatex()
    {
        QFETCH(QByteArray, xml);
        const auto part = XmlPart::parse("<math>" + xml + "</math>");
        QVERIFY(part);
        QTEST(latexFromMathMl(part->root()), "latex");
    }

    void numbersShowAsTheirFormat_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("shown");
        QTest::newRow("general") << 12.5 << "General" << "12.5";
        QTest::newRow("a large integer") << 2847123.0 << "" << "2847123";
        QTest::newRow("no binary noise") << 0.1 + 0.2 << "" << "0.3";
        QTest::newRow("decimals") << 3.14159 << "0.00" << "3.14";
        QTest::newRow("thousands") << 1234567.891 << "#,##0.00" << "1,234,567.89";
        QTest::newRow("percent") << 0.256 << "0.0%" << "25.6%";
        QTest::newRow("optional decimals") << 5.5 << "0.##" << "5.5";
        QTest::newRow("currency") << 12.5 << "[$€-407]#,##0.00" << QString::fromUtf8("€12.50");
        QTest::newRow("negative in brackets") << -3.0 << "#,##0;(#,##0)" << "(3)";
        QTest::newRow("negative") << -3.5 << "0.0" << "-3.5";
        QTest::newRow("a date") << 46082.0 << "yyyy-mm-dd" << "2026-03-01";
        QTest::newRow("a date in another order") << 46082.0 << "d/m/yy" << "1/3/26";
        QTest::newRow("a date with dots") << 46082.0 << "dd.mm.yyyy" << "01.03.2026";
        QTest::newRow("a date in words") << 46082.0 << "dddd, d mmmm yyyy" << "Sunday, 1 March 2026";
        QTest::newRow("a date in German") << 46082.0 << "[$-407]d. mmm yy" << QString::fromUtf8("1. Mär 26");
        QTest::newRow("a date in Chinese") << 46082.0 << QString::fromUtf8("yyyy\"年\"m\"月\"d\"日\"") << QString::fromUtf8("2026年3月1日");
        QTest::newRow("the system's long date") << 46082.0 << "[$-F800]dddd\\,\\ mmmm\\ dd" << "Sunday, March 1, 2026";
        QTest::newRow("a date and time") << 46082.75 << "d/m/yyyy h:mm" << "1/3/2026 18:00";
        QTest::newRow("half past six") << 46082.770833333336 << "h:mm AM/PM" << "6:30 PM";
        QTest::newRow("midnight") << 46082.0 << "h:mm AM/PM" << "12:00 AM";
        QTest::newRow("minutes and tenths") << 0.000694444 * 1.5 << "mm:ss.0" << "01:30.0";
        QTest::newRow("elapsed minutes") << 1.0 << "[mm]:ss" << "1440:00";
        QTest::newRow("too late for a date") << 3000000.0 << "yyyy-mm-dd" << "3000000";
        QTest::newRow("a time") << 0.5 << "h:mm" << "12:00";
        QTest::newRow("elapsed hours") << 1.5 << "[h]:mm:ss" << "36:00:00";
        QTest::newRow("before the day that never was") << 1.0 << "yyyy-mm-dd" << "1900-01-01";
        QTest::newRow("thousands left out") << 1234567.0 << "#,##0,\"k\"" << "1,235k";
        QTest::newRow("scientific") << 12345.0 << "0.00E+00" << "1.23E+04";
        QTest::newRow("engineering") << 12345.0 << "##0.0E+0" << "12.3E+3";
        QTest::newRow("a fraction") << 2.25 << "# ?/?" << "2 1/4";
        QTest::newRow("hundredths") << 2.25 << "# ?\?/100" << "2 25/100";
        QTest::newRow("hundredths behind a quoted blank") << 2.25 << "#\" \"?\?/100" << "2 25/100";
        QTest::newRow("a fraction of inches") << 3.5 << "# ?/?\" in\"" << "3 1/2 in";
        QTest::newRow("an improper fraction") << 2.5 << "?/8" << "20/8";
        QTest::newRow("a whole number as a fraction") << 4.0 << "# ?/?" << "4";
        QTest::newRow("a year of Reiwa") << 45000.0 << QString::fromUtf8("[$-411]ggge\"年\"m\"月\"d\"日\";@") << QString::fromUtf8("令和5年3月15日");
        QTest::newRow("a year of Heisei") << 43000.0 << "[$-411]ge.m.d" << "H29.9.22";
        QTest::newRow("a year of the Republic") << 45000.0 << QString::fromUtf8("[$-404]e\"年\"m\"月\"") << QString::fromUtf8("112年3月");
        QTest::newRow("a date in Chinese characters") << 45285.0 << QString::fromUtf8("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@") << QString::fromUtf8("二〇二三年十二月二十五日");
        QTest::newRow("a number in Chinese characters") << 1205.0 << "[DBNum1][$-804]General" << QString::fromUtf8("一千二百〇五");
        QTest::newRow("a sum on a cheque") << 120030456.0 << QString::fromUtf8("[DBNum2][$-804]General\"元整\"") << QString::fromUtf8("壹亿贰仟零叁万零肆佰伍拾陆元整");
        QTest::newRow("a number in Japanese characters") << -1234.0 << "[DBNum1][$-411]General" << QString::fromUtf8("-千二百三十四");
        QTest::newRow("eighths") << 0.5 << "?/8" << "4/8";
        QTest::newRow("a number's own pattern") << 5551234.0 << "000-0000" << "555-1234";
        QTest::newRow("leading zeros") << 42.0 << "00000" << "00042";
        QTest::newRow("half away from zero") << 1.005 << "0.00" << "1.01";
        QTest::newRow("no whole digit") << 0.5 << ".00" << ".50";
        QTest::newRow("nothing below one") << 0.25 << "#.##" << ".25";
        QTest::newRow("minus zero is zero") << -0.001 << "0.00" << "0.00";
        QTest::newRow("a condition") << 7.0 << "[<10]\"few\";[<100]\"some\";0" << "few";
        QTest::newRow("the last condition") << 700.0 << "[<10]\"few\";[<100]\"some\";0" << "700";
        QTest::newRow("accounting") << -1234.5 << "_($* #,##0.00_);_($* (#,##0.00);_($* \"-\"??_);_(@_)" << "$(1,234.50)";
        QTest::newRow("a unit") << 12.0 << "0.0\" kg\"" << "12.0 kg";
        QTest::newRow("red when negative") << -3.0 << "0;[Red]-0" << "-3";
        QTest::newRow("only words") << 0.0 << "0;-0;\"none\"" << "none";
    }

    void numbersShowAsTheirFormat()
    {
        QFETCH(double, value);
        QFETCH(QString, format);
        QFETCH(QString, shown);
        QCOMPARE(shownNumber(value, format, DateSystem::From1900), shown);
    }

    void datesOf1904StartFourYearsLater()
    {
        QCOMPARE(shownNumber(0, QStringLiteral("yyyy-mm-dd"), DateSystem::From1904), QStringLiteral("1904-01-01"));
    }

    void listNumbers_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("shown");
        QTest::newRow("roman") << 14 << "lowerRoman" << "xiv";
        QTest::newRow("Roman") << 1994 << "upperRoman" << "MCMXCIV";
        QTest::newRow("letters") << 3 << "lowerLetter" << "c";
        QTest::newRow("letters repeat") << 28 << "upperLetter" << "BB";
        QTest::newRow("Chinese") << 21 << "chineseCounting" << QString::fromUtf8("二十一");
        QTest::newRow("ordinal") << 12 << "ordinal" << "12th";
        QTest::newRow("unknown") << 7 << "somethingNew" << "7";
        QTest::newRow("beyond its letters") << 2000000000 << "lowerLetter" << "2000000000";
    }

    void listNumbers()
    {
        QFETCH(int, number);
        QFETCH(QString, format);
        QFETCH(QString, shown);
        QCOMPARE(formattedNumber(number, format), shown);
    }

    void equationsBecomeLatex_data()
    {
        QTest::addColumn<QByteArray>("omml");
        QTest::addColumn<QString>("latex");
        QTest::newRow("fraction") << QByteArray("<m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f>")
                                  << QStringLiteral("\\frac{a}{b}");
        QTest::newRow("root") << QByteArray("<m:rad><m:deg><m:r><m:t>3</m:t></m:r></m:deg><m:e><m:r><m:t>x</m:t></m:r></m:e></m:rad>")
                              << QStringLiteral("\\sqrt[3]{x}");
        QTest::newRow("scripts") << QByteArray("<m:sSubSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sub><m:r><m:t>i</m:t></m:r></m:sub>"
                                               "<m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSubSup>")
                                 << QStringLiteral("x_{i}^{2}");
        QTest::newRow("matrix") << QByteArray("<m:m><m:mr><m:e><m:r><m:t>1</m:t></m:r></m:e><m:e><m:r><m:t>2</m:t></m:r></m:e></m:mr></m:m>")
                                << QStringLiteral("\\begin{matrix}1 & 2\\end{matrix}");
        QTest::newRow("Greek") << QByteArray("<m:r><m:t>\xce\xb1\xe2\x89\xa4\xce\xb2</m:t></m:r>") << QStringLiteral("\\alpha \\le \\beta");
    }

    void equationsBecomeLatex()
    {
        QFETCH(QByteArray, omml);
        QFETCH(QString, latex);
        const auto part = XmlPart::parse("<m:oMath xmlns:m=\"urn:x\">" + omml + "</m:oMath>");
        QVERIFY(part);
        QCOMPARE(latexFromOmml(part->root()), latex);
    }

    void xmlThatIsTooDeepIsRefused()
    {
        const auto deep = XmlPart::parse(QByteArray("<a>").repeated(1000) + QByteArray("</a>").repeated(1000));
        QVERIFY(!deep);
        QCOMPARE(deep.error().code, ErrorCode::LimitExceeded);
        QVERIFY(XmlPart::parse(QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100)));
    }

    void entitiesAreNotExpanded()
    {
        const auto part = XmlPart::parse("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>x&b;y</a>");
        QVERIFY(part);
        QCOMPARE(text(part->root()), QStringLiteral("x&b;y"));
    }

    void separatorsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("comma") << "a,b,c\n1,2,3\n" << QChar(u',');
        QTest::newRow("semicolon with decimal commas") << "a;b\n1,5;2,5\n3,5;4,5\n" << QChar(u';');
        QTest::newRow("tab") << "a\tb\n1, one\t2\n" << QChar(u'\t');
        QTest::newRow("comma inside quotes") << "a|b\n\"x,y,z\"|2\n" << QChar(u'|');
    }

    void separatorsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QChar, separator);
        QCOMPARE(detectedSeparator(text), separator);
    }

    void columnsHaveLetters()
    {
        QCOMPARE(columnName(0), QStringLiteral("A"));
        QCOMPARE(columnName(27), QStringLiteral("AB"));
        QCOMPARE(columnNumber(u"AB12"), 27);
        QCOMPARE(columnNumber(u"12"), -1);
    }

    void longTablesRepeatTheirHeader()
    {
        CollectingSink sink;
        SheetTable table(QStringLiteral("Q1"), sink);
        table.addRow(0, {{0, QStringLiteral("Boat")}, {1, QStringLiteral("Fee")}});
        for (int row = 1; row <= 120; ++row)
            table.addRow(row, {{0, QStringLiteral("b%1").arg(row)}, {1, QString::number(row)}});
        table.finish();
        QCOMPARE(sink.document.blocks.size(), 3);
        for (const Block &block : std::as_const(sink.document.blocks))
            QCOMPARE(block.rows.first(), QStringList({QStringLiteral("Boat"), QStringLiteral("Fee")}));
        QCOMPARE(std::get<SheetAnchor>(sink.document.blocks[1].anchor).range, QStringLiteral("A51:B100"));
    }

    void anEquationThatIsNeverClosedLosesNothing()
    {
        CollectingSink sink;
        QVERIFY(HtmlParser().parse(QByteArrayView("<p>before <math><mi>x</mi><p>after it"), {}, sink));
        const QString text = blockText(sink.document);
        QVERIFY2(text.contains(QStringLiteral("before")) && text.contains(u'x') && text.contains(QStringLiteral("after it")), qPrintable(text));
    }

    void htmlEndsWhereABrowserEndsIt_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QStringList>("shown");
        const auto row = [](const char *name, const char *page, const QStringList &shown) { QTest::newRow(name) << QByteArray(page) << shown; };
        row("a hidden paragraph without its end", "<p>one<p hidden>no<p>two<p>three", {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
        row("a hidden item without its end", "<ul><li style='display:none'>no<ul><li>no</ul><li>yes</ul><p>end", {QStringLiteral("\u2022 yes"), QStringLiteral("end")});
        row("a hidden paragraph at its parent's end", "<div><p hidden>no</div>after", {QStringLiteral("after")});
        row("a hidden box around others", "<div hidden><div>no</div><p>no</p>no</div>after", {QStringLiteral("after")});
        row("a head without its end", "<head><title>T</title><meta charset=utf-8><h1>H</h1><p>body", {QStringLiteral("H"), QStringLiteral("body")});
        row("an empty drawing", "<p>before<svg/><p>after", {QStringLiteral("before"), QStringLiteral("after")});
        row("XHTML", "<?xml version='1.0'?><html><head><title/><script src='a.js'/></head><body><p>shown</p></body></html>", {QStringLiteral("shown")});
        row("short items", "<ul><li>\nYes.\n</li></ul><ol start=3><li>Ok. </li><li value=9>nine</li></ol>", {QStringLiteral("\u2022 Yes."), QStringLiteral("3. Ok."), QStringLiteral("9. nine")});
        row("names of signs", "<p>&copy 2024 &notin; &dagger; a&lt;b &copyx=1", {QStringLiteral("\u00a9 2024 \u2209 \u2020 a<b &copyx=1")});
        row("a heading on two lines", "<h1>Ch<br>Two</h1>", {QStringLiteral("Ch Two")});
    }

    void htmlEndsWhereABrowserEndsIt()
    {
        QFETCH(QByteArray, page);
        CollectingSink sink;
        QVERIFY(HtmlParser().parse(page, {}, sink));
        QStringList shown;
        for (const Block &block : std::as_const(sink.document.blocks))
            shown.append(block.text);
        QTEST(shown, "shown");
    }

    void sentencesAreNoTable()
    {
        QVERIFY(!looksLikeTable("Dear Ann, I came, saw\nand left, then, I went\nhome, slept, woke\nup, ate, worked\n"));
        QVERIFY(looksLikeTable("a, b, 1\nc, d, 2\ne, f, 3\ng, h, 4\n"));
        QVERIFY(looksLikeTable("a,b,c\nd,e,f\ng,h,i\nj,k,l\n"));
    }

    void htmlShowsWhatABrowserShows()
    {
        constexpr char page[] = "<html lang=pt><head><title>A &amp; B</title><style>p{}</style></head><body><h1>Um</h1>"
                                "<script>var x = '<p>no</p>';</script><p>a<b>b</b> &eacute;&#x4e00;<br>c</p><p hidden>no</p>"
                                "<ul><li>x<ul><li>y</li></ul></li></ul><p>unclosed <table><tr><td>1<td>2</table>";
        CollectingSink sink;
        QVERIFY(HtmlParser().parse(QByteArrayView(page), {}, sink));
        const QString expected = QString::fromUtf8("html | A & B | pt | 0 pages\n"
                                                   "heading 1 <Um #1>: Um\n"
                                                   "paragraph <Um #2>: ab \u00e9\u4e00\\nc\n"
                                                   "list-item 1 <Um #3>: \u2022 x\n"
                                                   "list-item 2 <Um #4>: \u2022 y\n"
                                                   "paragraph <Um #5>: unclosed\n"
                                                   "table <Um #6>: 1\\t2\n");
        QCOMPARE(blockText(sink.document), expected);
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "tst_formats.moc"
