// The pure half of the PDF reader: words placed by hand, as Poppler would give them.
#include "parsers/pdf/pdfcolumns.h"
#include "parsers/pdf/pdffurniture.h"
#include "parsers/pdf/pdflines.h"
#include "parsers/pdf/pagelist.h"

#include <QtTest>

using namespace quire::parsers;

namespace {

constexpr double letter = 5; // points a character
constexpr double height = 10;

QList<PdfWord> wordsAt(double x, double y, const QString &text)
{
    QList<PdfWord> words;
    const QStringList split = text.split(u' ');
    for (qsizetype i = 0; i < split.size(); ++i) {
        const double width = letter * static_cast<double>(split[i].size());
        words.append({split[i], QRectF(x, y, width, height), Turn::None, i + 1 < split.size()});
        x += width + letter;
    }
    return words;
}

QList<PdfWord> column(double x, const QStringList &lines)
{
    QList<PdfWord> words;
    double y = 100;
    for (const QString &line : lines) {
        words += wordsAt(x, y, line);
        y += 12;
    }
    return words;
}

QStringList texts(const QList<PdfParagraph> &paragraphs)
{
    QStringList result;
    for (const PdfParagraph &paragraph : paragraphs)
        result.append(paragraph.text);
    return result;
}

QStringList paragraphsOf(const QList<PdfWord> &words)
{
    return texts(pdfParagraphs(pdfLines(words)));
}

} // namespace

class PdfLayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesJoin_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("joined");
        QTest::newRow("with a space") << "the lamp" << "is lit" << "the lamp is lit";
        QTest::newRow("hyphenation undone") << "the light-" << "house stands" << "the lighthouse stands";
        QTest::newRow("a compound keeps its hyphen") << "made just-in-" << "time for it" << "made just-in-time for it";
        QTest::newRow("a hyphen before a capital stays") << "the North-" << "South line" << "the North-South line";
        QTest::newRow("Chinese without a space") << QString::fromUtf8("燈塔每天晚上") << QString::fromUtf8("六點點亮") << QString::fromUtf8("燈塔每天晚上六點點亮");
        QTest::newRow("Korean with a space") << QString::fromUtf8("등대는 매일") << QString::fromUtf8("불을 밝힌다") << QString::fromUtf8("등대는 매일 불을 밝힌다");
    }

    void linesJoin()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, joined);
        appendLine(first, second);
        QCOMPARE(first, joined);
    }

    void wordsAreCleaned_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("clean");
        QTest::newRow("ligatures") << QString::fromUtf8("oﬃce ﬂag") << "office flag";
        QTest::newRow("Arabic in visual order and presentation forms") << QString::fromUtf8("ﺔﻴﺑﺮﻌﻟا") << QString::fromUtf8("العربية");
        QTest::newRow("a private character") << QString::fromUtf8("u\uf072") << "u";
        QTest::newRow("a symbol font's bullet") << QString::fromUtf8("\uf0b7") << QString::fromUtf8("\u2022");
        QTest::newRow("full-width stays") << QString::fromUtf8("ＡＢＣ") << QString::fromUtf8("ＡＢＣ");
    }

    void wordsAreCleaned()
    {
        QFETCH(QString, word);
        QFETCH(QString, clean);
        QCOMPARE(cleanWord(word), clean);
    }

    void aGapEndsAParagraph()
    {
        QList<PdfWord> words = wordsAt(50, 100, QStringLiteral("The keeper walks along the mole"));
        words += wordsAt(50, 112, QStringLiteral("and looks at each of the ropes."));
        words += wordsAt(50, 140, QStringLiteral("The gate is shut in a storm."));
        QCOMPARE(paragraphsOf(words), QStringList({QStringLiteral("The keeper walks along the mole and looks at each of the ropes."),
                                                  QStringLiteral("The gate is shut in a storm.")}));
    }

    void listItemsStandAlone()
    {
        QList<PdfWord> words = wordsAt(50, 100, QStringLiteral("1. the lamp on the mole"));
        words += wordsAt(50, 112, QStringLiteral("2. the lamp on the quay"));
        QCOMPARE(paragraphsOf(words).size(), 2);
    }

    void columnsAreReadOneAfterTheOther()
    {
        const QString line = QStringLiteral("words of the column here");
        QList<PdfWord> interleaved;
        for (int row = 0; row < 6; ++row) { // as Poppler gives paragraphs at equal heights
            interleaved += wordsAt(50, 100 + 12 * row, line + u'L' + QString::number(row));
            interleaved += wordsAt(250, 100 + 12 * row, line + u'R' + QString::number(row));
        }
        const QStringList read = texts(pdfParagraphs(inColumnOrder(pdfLines(interleaved))));
        QCOMPARE(read.size(), 2);
        QVERIFY(read[0].contains(QStringLiteral("L5")) && !read[0].contains(u'R'));
        QVERIFY(read[1].contains(QStringLiteral("R5")) && !read[1].contains(u'L'));
    }

    void textThatRunsUpIsReadAsItRuns()
    {
        QList<PdfWord> words;
        const auto up = [&words](double x, double y, const QString &text) {
            words.append({text, QRectF(x, y, height, letter * static_cast<double>(text.size())), Turn::Up, false});
        };
        for (int line = 3; line >= 0; --line) // as Poppler gives lines that stand far apart
            up(100 + 30 * line, 300, QStringLiteral("line-%1-of-the-page").arg(line));
        QCOMPARE(texts(pdfParagraphs(inColumnOrder(pdfLines(words)))).join(u' '),
                 QStringLiteral("line-0-of-the-page line-1-of-the-page line-2-of-the-page line-3-of-the-page"));
        words.clear();
        const QList<QStringList> cells{{QStringLiteral("Item"), QStringLiteral("Qty"), QStringLiteral("Price")},
                                       {QStringLiteral("Apple"), QStringLiteral("3"), QStringLiteral("1.20")},
                                       {QStringLiteral("Pear"), QStringLiteral("14"), QStringLiteral("2.50")},
                                       {QStringLiteral("Plum"), QStringLiteral("2"), QStringLiteral("0.99")}};
        for (int column = 0; column < 3; ++column) {
            for (int row = 0; row < 4; ++row) {
                const QString &text = cells[row][column];
                up(100 + 20 * row, 600 - 150 * column - letter * static_cast<double>(text.size()), text);
            }
        }
        const auto paragraphs = pdfParagraphs(inColumnOrder(pdfLines(words)));
        QCOMPARE(paragraphs.size(), 1);
        QCOMPARE(paragraphs.first().rows, cells);
    }

    void threeColumnsAreThree()
    {
        QList<PdfWord> interleaved;
        for (int row = 0; row < 6; ++row) {
            for (const int place : {2, 0, 1}) // in no order at all
                interleaved += wordsAt(50 + 200 * place, 100 + 12 * row, QStringLiteral("words of this long column %1%2").arg(place).arg(row));
        }
        const QStringList read = texts(pdfParagraphs(inColumnOrder(pdfLines(interleaved))));
        QCOMPARE(read.size(), 3);
        for (int place = 0; place < 3; ++place) {
            for (int row = 0; row < 6; ++row)
                QVERIFY2(read[place].contains(QStringLiteral(" %1%2").arg(place).arg(row)), qPrintable(read[place]));
        }
    }

    void aVowelAboveReturnsToItsLetter()
    {
        // Poppler puts the mark, which has no width, behind the letter that begins where it stands.
        const QList<PdfWord> words{{QString::fromUtf8("\u0e17\u0e35\u0e48\u0e21"), QRectF(50, 100, 15, 12), Turn::None, false},
                                   {QString::fromUtf8("\u0e02"), QRectF(65, 100, 5, 12), Turn::None, false},
                                   {QString::fromUtf8("\u0e35"), QRectF(65.01, 100, 0, 12), Turn::None, true},
                                   {QString::fromUtf8("\u0e19\u0e32\u0e14"), QRectF(70, 100, 15, 12), Turn::None, false}};
        const QList<PdfLine> lines = pdfLines(words);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().text, QString::fromUtf8("\u0e17\u0e35\u0e48\u0e21\u0e35\u0e02\u0e19\u0e32\u0e14"));
    }

    void aRaisedMarkJoinsItsLine()
    {
        QList<PdfWord> words = wordsAt(50, 100, QStringLiteral("Paid by the harbour office"));
        words += wordsAt(50, 124, QStringLiteral("Something else entirely"));
        words.append({QStringLiteral("6)"), QRectF(189, 98, 6, 7), Turn::None, false});
        const QList<PdfLine> lines = pdfLines(words);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().text, QStringLiteral("Paid by the harbour office 6)"));
    }

    // Right-aligned figures leave less room between columns than what parts lines; a blank within a cell leaves less still.
    void closeColumnsAreCellsOfTheirOwn()
    {
        const QStringList labels{QStringLiteral("Measure"), QStringLiteral("Visits of schools"), QStringLiteral("Loans"), QStringLiteral("Events held")};
        const QList<QStringList> values{{QStringLiteral("2023"), QStringLiteral("2024"), QStringLiteral("2025")},
                                        {QStringLiteral("301,200"), QStringLiteral("349,400"), QStringLiteral("412,300")},
                                        {QStringLiteral("402,800"), QStringLiteral("398,150"), QStringLiteral("441,900")},
                                        {QStringLiteral("512"), QStringLiteral("604"), QStringLiteral("+ 18 %")}};
        QList<PdfWord> words;
        for (qsizetype row = 0; row < labels.size(); ++row) {
            const double y = 100 + 14.0 * static_cast<double>(row);
            words += wordsAt(50, y, labels.at(row));
            for (qsizetype column = 0; column < 3; ++column) {
                const QString &value = values.at(row).at(column);
                words += wordsAt(220 + 55.0 * static_cast<double>(column) - letter * static_cast<double>(value.size()), y, value);
            }
        }
        const QList<PdfParagraph> paragraphs = pdfParagraphs(pdfLines(words));
        QCOMPARE(paragraphs.size(), 1);
        QCOMPARE(paragraphs.front().rows.size(), 4);
        for (qsizetype row = 0; row < labels.size(); ++row)
            QCOMPARE(paragraphs.front().rows.at(row), QStringList(labels.at(row)) + values.at(row));
    }

    // A label of two lines has its figures beside the first or beside the last; a heading in the column of labels has none.
    void labelsOfTwoLinesDoNotEndATable()
    {
        struct Line {
            QString label;
            QStringList values;
        };
        const QString none;
        const QList<Line> lines{{QStringLiteral("Measure"), {QStringLiteral("2024"), QStringLiteral("2025")}},
                                {QStringLiteral("Branches"), {QStringLiteral("12"), QStringLiteral("14")}},
                                {QStringLiteral("Loans of"), {}},
                                {QStringLiteral("items"), {QStringLiteral("398,150"), QStringLiteral("441,900")}},
                                {QStringLiteral("Visits of"), {QStringLiteral("349,400"), QStringLiteral("412,300")}},
                                {QStringLiteral("schools"), {}},
                                {QStringLiteral("Staff"), {}},
                                {QStringLiteral("Full time"), {QStringLiteral("31"), QStringLiteral("33")}}};
        QList<PdfWord> words;
        for (qsizetype row = 0; row < lines.size(); ++row) {
            const double y = 100 + 12.0 * static_cast<double>(row);
            words += wordsAt(50, y, lines.at(row).label);
            for (qsizetype column = 0; column < lines.at(row).values.size(); ++column)
                words += wordsAt(200 + 80.0 * static_cast<double>(column), y, lines.at(row).values.at(column));
        }
        words += wordsAt(50, 100 + 12.0 * static_cast<double>(lines.size()) + 20, QStringLiteral("All figures are of the year's end"));
        const QList<PdfParagraph> paragraphs = pdfParagraphs(pdfLines(words));
        QCOMPARE(paragraphs.size(), 2);
        const QList<QStringList> expected{{QStringLiteral("Measure"), QStringLiteral("2024"), QStringLiteral("2025")},
                                          {QStringLiteral("Branches"), QStringLiteral("12"), QStringLiteral("14")},
                                          {QStringLiteral("Loans of items"), QStringLiteral("398,150"), QStringLiteral("441,900")},
                                          {QStringLiteral("Visits of schools"), QStringLiteral("349,400"), QStringLiteral("412,300")},
                                          {QStringLiteral("Staff"), none, none},
                                          {QStringLiteral("Full time"), QStringLiteral("31"), QStringLiteral("33")}};
        QCOMPARE(paragraphs.front().rows, expected);
    }

    void rowsOfATableStayTogether()
    {
        // Poppler reads a table column by column.
        QList<PdfWord> words = column(50, {QStringLiteral("Lamp"), QStringLiteral("North"), QStringLiteral("South"), QStringLiteral("Mole")});
        words += column(150, {QStringLiteral("Height"), QStringLiteral("12"), QStringLiteral("9"), QStringLiteral("21")});
        words += column(250, {QStringLiteral("Range"), QStringLiteral("18"), QStringLiteral("14"), QStringLiteral("25")});
        const QList<PdfParagraph> paragraphs = pdfParagraphs(pdfLines(words));
        QCOMPARE(paragraphs.size(), 1);
        const QList<QStringList> expected{{QStringLiteral("Lamp"), QStringLiteral("Height"), QStringLiteral("Range")},
                                          {QStringLiteral("North"), QStringLiteral("12"), QStringLiteral("18")},
                                          {QStringLiteral("South"), QStringLiteral("9"), QStringLiteral("14")},
                                          {QStringLiteral("Mole"), QStringLiteral("21"), QStringLiteral("25")}};
        QCOMPARE(paragraphs.first().rows, expected);
        QCOMPARE(paragraphs.first().rects.size(), 4);
    }

    void aTitleOfTheOutlineStandsAlone()
    {
        QList<PdfWord> words = wordsAt(50, 100, QStringLiteral("2 Lamps"));
        words += wordsAt(50, 112, QStringLiteral("The lamp is lit at dusk"));
        const QSet<QString> titles{titleKey(u"2. Lamps")};
        QCOMPARE(texts(pdfParagraphs(pdfLines(words), titles)).first(), QStringLiteral("2 Lamps"));
    }

    void headersComeBackAndBodiesDoNot()
    {
        const QSizeF page(595, 842);
        QList<PdfMargin> margins;
        for (int number = 1; number <= 5; ++number) {
            QList<PdfWord> words = wordsAt(50, 30, QStringLiteral("The handbook, part %1").arg(number));
            words += wordsAt(50, 70, QStringLiteral("Text of chapter ") + QString(number, u'x'));
            words += wordsAt(290, 810, QString::number(number));
            margins.append(pdfMargin(pdfLines(words), page));
        }
        for (qsizetype i = 0; i < margins.size(); ++i)
            QCOMPARE(furnitureLines(margins, i), QSet<qsizetype>({0, 2}));
    }

    void aSinglePageHasNoFurniture()
    {
        const QList<PdfMargin> margins{pdfMargin(pdfLines(wordsAt(50, 30, QStringLiteral("12"))), QSizeF(595, 842))};
        QVERIFY(furnitureLines(margins, 0).isEmpty());
    }

    void pagesAreListedAsRanges()
    {
        QCOMPARE(pageRanges({3, 5, 6, 7, 9}), QStringLiteral("3, 5-7, 9"));
        QCOMPARE(pageRanges({}), QString());
    }
};

QTEST_GUILESS_MAIN(PdfLayoutTest)
#include "tst_pdflayout.moc"
