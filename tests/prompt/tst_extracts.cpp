#include "core/prompt/citations.h"
#include "core/prompt/extracts.h"

#include <QtTest>

using namespace quire;
using namespace quire::prompt;

namespace {

QList<Passage> passages(const QStringList &texts)
{
    QList<Passage> result;
    for (const QString &text : texts) {
        Passage passage;
        passage.text = text;
        passage.score = 10.0 - static_cast<double>(result.size());
        result.append(passage);
    }
    return result;
}

// As the samples' passages come from the index.
QList<Passage> samples()
{
    QList<Passage> result = passages(
        {QStringLiteral("Part\tPlanned (euros)\tSpent (euros)\nGauges and cabling\t18,000\t21,400\nDisplay and housing\t46,000\t43,900\n"
                        "Battery and solar panel\t9,500\t9,200\nSoftware and testing\t12,000\t17,300\nSum\t85,500\t91,800\n\n"
                        "The software was dearer because the forecast service changed its interface in March without notice. "
                        "The city paid the difference of 6,300 euros from the storm fund."),
         QStringLiteral("Four things are planned. The ground floor will be divided by a glass wall; the wall costs 118,000 euros."),
         QStringLiteral("• A public clock, 3.2 metres wide, that shows the height of the water in the harbour and the time of the next high tide\n"
                        "• Stands on Customs Quay since 4 June 2025"),
         QStringLiteral("1. Lower the limit for red from 3.10 to 3.05 metres?\n2. A second clock at the ferry landing, 64,000 euros?")});
    const QString clock = QStringLiteral("Tide Clock: project review");
    const QStringList titles = {clock, QStringLiteral("Harbour Library: Annual Report 2025"), clock, clock};
    const QStringList headings = {QStringLiteral("What it cost"), QStringLiteral("Plans for 2026"), QStringLiteral("What the tide clock is"),
                                  QStringLiteral("Decisions needed today")};
    for (qsizetype i = 0; i < result.size(); ++i) {
        result[i].title = titles.at(i);
        result[i].heading = {headings.at(i)};
    }
    return result;
}

} // namespace

class ExtractsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAnsweringSentenceComesFirst_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("English") << "When was the bridge built?" << "The city is large. The bridge was built in 1932. It rains often."
                                 << "The bridge was built in 1932.";
        QTest::newRow("Chinese") << "大桥是什么时候建成的？" << "这座城市很大，有很多公园。大桥于一九三二年建成通车。这里经常下雨，冬天很冷。"
                                 << "大桥于一九三二年建成通车。";
        QTest::newRow("Japanese") << "橋はいつ建設されましたか。" << "この街はとても大きいです。この橋は1932年に建設されました。雨がよく降ります。"
                                  << "この橋は1932年に建設されました。";
        QTest::newRow("Russian") << "Когда построили мост?" << "Город очень большой. Мост был построен в 1932 году. Часто идёт дождь."
                                 << "Мост был построен в 1932 году.";
    }

    void theAnsweringSentenceComesFirst()
    {
        QFETCH(QString, question);
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        const Extract extract = extractAnswer(question, passages({text}), 1);
        QCOMPARE(extract.answer, QStringLiteral("- “%1” [1]").arg(sentence));
    }

    void everySentenceIsCitedAndStandsInItsPassage()
    {
        const QList<Passage> given = passages({QStringLiteral("Solar power grew by 20 percent in 2021. Panels became cheaper that year."),
                                               QStringLiteral("Wind power grew more slowly than solar power in 2021.")});
        const Extract extract = extractAnswer(QStringLiteral("How did solar power grow in 2021?"), given);
        const auto citations = resolveCitations(extract.answer, extract.passages);
        QVERIFY(!citations.isEmpty());
        for (const Citation &citation : citations) {
            QVERIFY(citation.passage.text.contains(citation.quote));
            QCOMPARE(citation.supported, std::optional(true));
        }
    }

    void theSameSentenceIsSaidOnce()
    {
        const QString text = QStringLiteral("The bridge was built in 1932 by the city.");
        const Extract extract = extractAnswer(QStringLiteral("When was the bridge built?"), passages({text, text}));
        QCOMPARE(extract.answer.count(QStringLiteral("1932")), 1);
    }

    void bracketsInAQuotationAreNoCitations()
    {
        const Extract extract =
            extractAnswer(QStringLiteral("When was the bridge built?"), passages({QStringLiteral("The bridge was built in 1932 [7].")}));
        QCOMPARE(citationMarks(extract.answer).size(), 1);
        QCOMPARE(citationMarks(extract.answer).front().numbers, QList{1});
    }

    void nothingInCommonIsNoAnswer()
    {
        QVERIFY(extractAnswer(QStringLiteral("quarterly earnings"), passages({QStringLiteral("Boats need wind.")})).answer.isEmpty());
        QVERIFY(extractAnswer(QStringLiteral("anything"), {}).answer.isEmpty());
    }

    void costsAreQuotedWithTheirHeaderAndReason()
    {
        const Extract extract =
            extractAnswer(QStringLiteral("How much did the tide clock cost, and why was the software dearer than planned?"), samples());
        QCOMPARE(extract.answer.split(u'\n'),
                 QStringList({QStringLiteral("- “Software and testing – Planned (euros): 12,000; Spent (euros): 17,300” [1]"),
                              QStringLiteral("- “Sum – Planned (euros): 85,500; Spent (euros): 91,800” [1]"),
                              QStringLiteral("- “The software was dearer because the forecast service changed its interface in March "
                                             "without notice.” [1]")}));
        for (const Citation &citation : resolveCitations(extract.answer, extract.passages))
            QVERIFY(citation.supported != std::optional(false));
    }

    void listItemsAreQuotedWithoutTheirBullet()
    {
        const QString answer = extractAnswer(QStringLiteral("How wide is the public clock?"), samples()).answer;
        QVERIFY(answer.contains(QStringLiteral("“A public clock, 3.2 metres wide")));
        QVERIFY(!answer.contains(u'•'));
    }

    void itemsAnswerForTheirHeading()
    {
        const QString answer = extractAnswer(QStringLiteral("Which decisions are needed today?"), samples()).answer;
        QCOMPARE(answer.split(u'\n'), QStringList({QStringLiteral("- “Lower the limit for red from 3.10 to 3.05 metres?” [4]"),
                                                   QStringLiteral("- “A second clock at the ferry landing, 64,000 euros?” [4]")}));
    }

    void headingsAndHeaderRowsAreNoAnswer_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("answer");
        QTest::newRow("English") << "How many visits did schools make in 2024?"
                                 << "Visits by schools\nMeasure\t2023\t2024\tChange 2023-2024\nVisits by schools\t512\t604\t+18 %"
                                 << "- “Visits by schools – 2023: 512; 2024: 604; Change 2023-2024: +18 %” [1]";
        QTest::newRow("Chinese") << "软件花了多少钱？"
                                 << "软件费用\n项目\t计划\t实际\n软件\t12,000\t17,300\n屏幕\t46,000\t43,900"
                                 << "- “软件 – 计划: 12,000; 实际: 17,300” [1]";
        QTest::newRow("Japanese") << "ソフトウェアの費用はいくらですか。"
                                  << "ソフトウェアの費用\n項目\t予算\nソフトウェアの費用\t12,000\n画面\t46,000"
                                  << "- “ソフトウェアの費用 – 予算: 12,000” [1]";
    }

    void headingsAndHeaderRowsAreNoAnswer()
    {
        QFETCH(QString, question);
        QFETCH(QString, text);
        QTEST(extractAnswer(question, passages({text})).answer, "answer");
    }

    void periodsHeadTheirColumnsWhereverTheyStand_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("below a caption") << "Amounts in millions\t\t\nMeasure 2023\t2024\t2025\nNet interest income\t310\t325"
                                         << "Net interest income – 2024: 310; 2025: 325";
        QTest::newRow("ends of years") << "Measure\t31 December 2024\t31 December 2023\nNet interest income\t310\t325"
                                       << "Net interest income – 31 December 2024: 310; 31 December 2023: 325";
        QTest::newRow("anew, further down") << "Measure\t2023\t2024\nFees\t12\t13\nMeasure\t2024/25\t2025/26\nNet interest income\t310\t325"
                                            << "Net interest income – 2024/25: 310; 2025/26: 325";
        QTest::newRow("a date that is told") << "Net interest income published\t14 March 2025\nChair\tA. Berg" << "Net interest income published – 14 March 2025";
    }

    void periodsHeadTheirColumnsWhereverTheyStand()
    {
        QFETCH(QString, table);
        QFETCH(QString, quoted);
        const QString answer = extractAnswer(QStringLiteral("What was the net interest income?"), passages({table})).answer;
        QVERIFY2(answer.contains(quoted + QStringLiteral("” [1]")), qPrintable(answer));
        QVERIFY2(!answer.contains(QStringLiteral("Measure")), qPrintable(answer));
    }

    void aNumberIsPreferredWhereOneIsAskedFor()
    {
        const QList<Passage> given = passages({QStringLiteral("The bridge was built by the city. The bridge was built in 1932.")});
        QCOMPARE(extractAnswer(QStringLiteral("When was the bridge built?"), given, 1).answer,
                 QStringLiteral("- “The bridge was built in 1932.” [1]"));
    }

    void anAnswerMayBeSpreadOverSentences()
    {
        const QString honey = QStringLiteral("Honey is ripe when it no longer drips from a frame that is held flat and knocked once. Measure it "
                                             "all the same: the refractometer must show 18 percent of water or less.");
        const QString answer = extractAnswer(QStringLiteral("How much water may ripe honey hold?"), samples() + passages({honey})).answer;
        QVERIFY2(answer.contains(QStringLiteral("18 percent")), qPrintable(answer));
    }

    void otherSubjectsHaveNoAnswer_data()
    {
        QTest::addColumn<QString>("question");
        for (const char *question : {"What is the capital of Mongolia?", "Who won the football world cup in 2014?", "How do I cook rice?",
                                     "Was ist die Hauptstadt der Mongolei?", "Wie hoch ist der Mount Everest?", "蒙古的首都是哪里？",
                                     "2014年世界杯冠军是谁？", "モンゴルの首都はどこですか。"})
            QTest::newRow(question) << QString::fromUtf8(question);
    }

    void otherSubjectsHaveNoAnswer()
    {
        QFETCH(QString, question);
        const Extract extract = extractAnswer(question, samples());
        QCOMPARE(extract.answer, QString());
        QVERIFY(extract.passages.isEmpty());
    }

    void abbreviationsDoNotEndASentence()
    {
        const QString text = QStringLiteral("Dr. Smith met Mr. Jones in the U.S. office, e.g. on Monday. They spoke.");
        const auto ranges = sentences(text);
        QCOMPARE(ranges.size(), 2);
        QCOMPARE(text.mid(ranges.at(1).first, ranges.at(1).second - ranges.at(1).first), QStringLiteral("They spoke."));
    }
};

QTEST_GUILESS_MAIN(ExtractsTest)
#include "tst_extracts.moc"
