#include "core/prompt/citations.h"

#include <QtTest>

using namespace quire;
using namespace quire::prompt;

namespace {

Passage passage(const QString &text, const QString &title = {})
{
    Passage passage;
    passage.text = text;
    passage.title = title;
    return passage;
}

} // namespace


class CitationsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksAreReadInEveryForm_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QList<QList<int>>>("numbers");
        using Numbers = QList<QList<int>>;
        QTest::newRow("one") << "It rose [1]." << Numbers{{1}};
        QTest::newRow("two at once") << "It rose [1, 2]." << Numbers{{1, 2}};
        QTest::newRow("side by side") << "It rose [1][12]." << Numbers{{1}, {12}};
        QTest::newRow("a range") << "It rose [2-4]." << Numbers{{2, 3, 4}};
        QTest::newRow("a range with an en dash and a single") << "It rose [1, 3–5]." << Numbers{{1, 3, 4, 5}};
        QTest::newRow("lenticular") << "増えた【3】。" << Numbers{{3}};
        QTest::newRow("lenticular with a dagger") << "It rose【3†source】." << Numbers{{3}};
        QTest::newRow("full width") << "增长［１、２］。" << Numbers{{1, 2}};
        QTest::newRow("full width digits in plain brackets") << "增长[１２]。" << Numbers{{12}};
        QTest::newRow("ideographic comma, wave dash") << "増加[1、3〜4]" << Numbers{{1, 3, 4}};
        QTest::newRow("a link is none") << "See [1](https://example.com)." << Numbers{};
        QTest::newRow("escaped is none") << "As \\[1\\] says." << Numbers{};
        QTest::newRow("in a code span is none") << "Use `a[1]` here [2]." << Numbers{{2}};
        QTest::newRow("in a fence is none") << "```\na[1]\n```\nDone [2]." << Numbers{{2}};
        QTest::newRow("in an open fence is none") << "```\na[1]" << Numbers{};
        QTest::newRow("a lone backtick changes nothing") << "The ` sign [1]." << Numbers{{1}};
        QTest::newRow("zero is none") << "[0]" << Numbers{};
        QTest::newRow("words are none") << "[see 1] [x] []" << Numbers{};
        QTest::newRow("an unlikely range is none") << "[1-1000] [5-2]" << Numbers{};
        QTest::newRow("split digits are none") << "[1 2]" << Numbers{};
        QTest::newRow("a year is none") << "[2023]" << Numbers{};
        QTest::newRow("unfinished") << "It rose [1" << Numbers{};
        QTest::newRow("unfinished list") << "It rose [1," << Numbers{};
    }

    void marksAreReadInEveryForm()
    {
        QFETCH(QString, answer);
        QFETCH(QList<QList<int>>, numbers);
        QList<QList<int>> found;
        for (const CitationMark &mark : citationMarks(answer))
            found.append(mark.numbers);
        QCOMPARE(found, numbers);
    }

    void aMarkSaysWhereItStands()
    {
        QCOMPARE(citationMarks(u"Up [1, 2]."), QList{(CitationMark{3, 6, {1, 2}})});
    }

    // The transcript draws marks while the text grows: what was found stays, wherever the stream is cut.
    void marksOfAGrowingAnswerNeverChange()
    {
        const QString answer = QStringLiteral("Sales rose [1]. Costs fell [2, 3]【4】 and `x[5]` stayed [6-7].");
        const QList<CitationMark> whole = citationMarks(answer);
        for (qsizetype cut = 0; cut <= answer.size(); ++cut) {
            QList<CitationMark> part = citationMarks(QStringView(answer).left(cut));
            // An open code span is not yet known to be one.
            part.removeIf([](const CitationMark &mark) { return mark.numbers == QList{5}; });
            QCOMPARE(part, whole.mid(0, part.size()));
        }
        QCOMPARE(whole.size(), 4);
    }

    void citationsComeInOrderOfFirstUse()
    {
        const QList<Passage> passages{passage(QStringLiteral("Cats sleep.")), passage(QStringLiteral("Dogs bark loudly. Dogs run."))};
        const auto citations = resolveCitations(u"Dogs bark [2]. Cats sleep [1]. Dogs bark [2]. Birds fly [3].", passages);
        QCOMPARE(citations.size(), 2);
        QCOMPARE(citations.at(0).n, 2);
        QCOMPARE(citations.at(0).quote, QStringLiteral("Dogs bark loudly."));
        QCOMPARE(citations.at(1).n, 1);
    }

    void support_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<bool>>("supported");
        const QString english = QStringLiteral("In 2019 the revenue of Acme rose by 12.5 percent to 1,200 million euros in Poland.");
        const std::optional<bool> yes(true);
        const std::optional<bool> no(false);
        QTest::newRow("said so") << "Acme's revenue rose by 12.5 percent [1]." << english << yes;
        QTest::newRow("another unit") << "The turbine weighs 1.8 kg [1]." << "The turbine weighs 1.8 t." << no;
        QTest::newRow("the unit in words") << "The turbine weighs 1.8 tonnes [1]." << "The turbine weighs 1.8 t." << yes;
        QTest::newRow("another currency") << "Revenue was €4,512 million [1]." << "Revenue was $4,512 million." << no;
        QTest::newRow("the currency's code") << "Revenue was USD 4,512 million [1]." << "Revenue was $4,512 million." << yes;
        QTest::newRow("a name that is a unit elsewhere") << "The chief executive officer of Acme is Margaret Day [1]." << "The chief executive officer of Acme is Margaret Holloway." << no;
        QTest::newRow("another time") << "The guarantee runs for 24 days [1]." << "The guarantee runs for 24 months." << no;
        QTest::newRow("a unit of another kind beside it") << "The guarantee runs for 24 months [1]." << "The guarantee runs for 24 months and costs $24." << yes;
        QTest::newRow("a number without its unit") << "The turbine weighs 1.8 kg [1]." << "The turbine's weight in kg: 1.8" << yes;
        QTest::newRow("before its sentence") << "[1] Revenue was $4,512 million." << "Revenue was $4,512 million." << yes;
        QTest::newRow("before its sentence, another number") << "[1] Revenue was $4,513 million." << "Revenue was $4,512 million." << no;
        QTest::newRow("Thai digits") << "ลาพักผ่อนได้ ๑๒ วันต่อปี [1]" << "พนักงานลาพักผ่อนได้ 12 วันต่อปี" << yes;
        QTest::newRow("a percent sign in words") << "Acme grew 12.5 percent [1]." << "Acme: revenue grew by 12.5 %." << yes;
        QTest::newRow("an abbreviated office") << "The CEO is Margaret Holloway [1]." << "The chief executive officer of Acme is Margaret Holloway." << yes;
        QTest::newRow("an abbreviation of nothing") << "The CFO is Margaret Holloway [1]." << "The chief executive officer of Acme is Margaret Holloway." << no;
        QTest::newRow("a name of one beginning") << "The chief executive officer is Margaret Hollowell [1]." << "The chief executive officer of Acme is Margaret Holloway." << no;
        QTest::newRow("a name's adjective") << "The firm is owned by American banks [1]." << "The firm is owned by banks of America." << yes;
        QTest::newRow("after the full stop") << "Acme's revenue rose by 12.5 percent. [1]" << english << yes;
        QTest::newRow("separators written otherwise") << "The revenue rose to 1200 million [1]." << english << yes;
        QTest::newRow("a blank in thousands") << "The revenue rose to 1 200 million [1]." << english << yes;
        QTest::newRow("a dot in thousands") << "Der Umsatz von Acme stieg auf 1.200 Millionen und lag damit vorn [1]." << english << yes;
        QTest::newRow("a comma in decimals") << "Le chiffre d'affaires de la société a augmenté de 12,5 % en Pologne [1]." << english << yes;
        QTest::newRow("a comma in decimals, another number") << "Le chiffre d'affaires de la société a augmenté de 13,5 % en Pologne [1]." << english << no;
        QTest::newRow("an apostrophe in thousands") << "The revenue rose to 1’200 million [1]." << english << yes;
        QTest::newRow("German thousands and decimals") << "Der Umsatz lag bei 1.234,5 Millionen, das war mehr als im Jahr davor [1]." << "The revenue was 1,234.5 million." << yes;
        QTest::newRow("French thousands and decimals") << "Le chiffre d'affaires de la société était de 1 234,5 millions [1]." << "The revenue was 1,234.5 million." << yes;
        QTest::newRow("German in the passage") << "The revenue was 1,234.5 million [1]." << "Der Umsatz lag bei 1.234,5 Millionen, das war mehr als im Jahr davor." << yes;
        QTest::newRow("full-width digits") << "黑豹队的防守只丢了３０８分[1]。" << "黑豹队的防守只丢了 308分，在联赛中排名第六。" << yes;
        const QString dated = QStringLiteral("The contract was signed on 14 March 2025 in Rotterdam.");
        QTest::newRow("a date, American") << "The contract was signed on March 14, 2025 [1]." << dated << yes;
        QTest::newRow("a date, ISO") << "The contract was signed on 2025-03-14 [1]." << dated << yes;
        QTest::newRow("a date in the passage, ISO") << "The contract was signed on 14th March 2025 [1]." << "Contract signed: 2025-03-14." << yes;
        QTest::newRow("a date in figures") << "The contract was signed on 14/03/2025 [1]." << dated << yes;
        QTest::newRow("a date in figures, the month first") << "The contract was signed on 3/14/2025 [1]." << dated << yes;
        QTest::newRow("a date that may be two") << "The contract was signed on 4 March 2025 [1]." << "Contract signed on 03/04/2025." << yes;
        QTest::newRow("another year, which is said elsewhere") << "The contract was signed on 14 March 2024 [1]." << "The contract was signed on 2025-03-14; the lease began in 2024." << no;
        QTest::newRow("another day") << "The contract was signed on March 15, 2025 [1]." << dated << no;
        QTest::newRow("another month") << "The contract was signed on 14 April 2025 [1]." << dated << no;
        QTest::newRow("another month, whose number is there") << "The contract was signed on 14 April 2025 [1]." << "The 4 contracts were signed on 14 March 2025." << no;
        QTest::newRow("a month and its year") << "The contract was signed in March 2025 [1]." << "Contract signed: 2025-03-14." << yes;
        QTest::newRow("verbs that are months elsewhere") << "The team set 10 records and sold out 12 shows, and 3 may follow [1]."
                                                      << "In all the team has 10 records, 12 shows were sold and the team said 3 more records and shows follow." << yes;
        QTest::newRow("a Dutch date, written small") << "Het contract werd op 14 maart 2025 getekend en dat was in Rotterdam [1]." << dated << yes;
        QTest::newRow("a German date") << "Der Vertrag wurde am 14. März 2025 in Rotterdam unterschrieben, und das war gut [1]." << dated << yes;
        QTest::newRow("a German date, another month") << "Der Vertrag wurde am 14. Mai 2025 in Rotterdam unterschrieben, und das war gut [1]." << dated << no;
        QTest::newRow("a Chinese date in figures") << "合同于2025年3月14日签署[1]。" << "合同于二〇二五年三月十四日签署。" << yes;
        QTest::newRow("a Chinese date in characters") << "合同于二〇二五年三月十四日签署[1]。" << "合同于2025年3月14日签署。" << yes;
        QTest::newRow("a Chinese date, another day") << "合同于2025年3月15日签署[1]。" << "合同于二〇二五年三月十四日签署。" << no;
        QTest::newRow("a Chinese date, an English passage") << "合同于2025年3月14日签署[1]。" << dated << yes;
        QTest::newRow("a Korean date") << "계약은 2025년 3월 14일에 체결되었다 [1]." << dated << yes;
        QTest::newRow("billions in millions") << "The revenue rose to 1.2 billion euros [1]." << english << yes;
        QTest::newRow("billions for millions") << "The revenue rose to 1,200 billion euros [1]." << english << no;
        QTest::newRow("a German Milliarde") << "Der Umsatz von Acme stieg auf 1,2 Milliarden und lag damit vorn [1]." << english << yes;
        QTest::newRow("a table in millions") << "Revenue was 1,200 million in 2019 [1]." << "In millions\t2019\nRevenue\t1,200" << yes;
        QTest::newRow("written out in full") << "The revenue rose to 1,200,000,000 euros [1]." << english << yes;
        QTest::newRow("Chinese large numbers") << "收入增至12亿欧元[1]。" << "收入增至1,200,000,000欧元。" << yes;
        QTest::newRow("Japanese in steps") << "売上高は1億2,000万円でした[1]。" << "売上高は120,000,000円でした。" << yes;
        QTest::newRow("Japanese in steps, another number") << "売上高は1億3,000万円でした[1]。" << "売上高は120,000,000円でした。" << no;
        QTest::newRow("in words in the passage") << "The crew had 22 members [1]." << "The crew had twenty-two members." << yes;
        QTest::newRow("in words, another number") << "The crew had 23 members [1]." << "The crew had twenty-two members." << no;
        QTest::newRow("in German words") << "Die Mannschaft hatte 22 Mitglieder, und das war nicht viel [1]." << "Die Mannschaft hatte zweiundzwanzig Mitglieder, und das war nicht viel." << yes;
        QTest::newRow("in Chinese words") << "船员有22名[1]。" << "船员有二十二名。" << yes;
        QTest::newRow("two numbers are not one") << "The revenue rose by 1 and by 200 million [1]." << english << no;
        QTest::newRow("ten times as much") << "The revenue rose to 12 000 million [1]." << english << no;
        QTest::newRow("another number") << "Acme's revenue rose by 15 percent [1]." << english << no;
        QTest::newRow("another name") << "The revenue of Globex rose in Poland [1]." << english << no;
        QTest::newRow("another matter") << "The weather was pleasant everywhere that summer [1]." << english << no;
        QTest::newRow("Chinese, said so") << "黑豹队的防守只丢了308分[1]。" << "黑豹队的防守只丢了 308分，在联赛中排名第六。" << yes;
        QTest::newRow("Chinese, another number") << "黑豹队的防守只丢了309分【1】。" << "黑豹队的防守只丢了 308分，在联赛中排名第六。" << no;
        QTest::newRow("across languages, the number agrees")
            << "Der Umsatz stieg um 12.5 Prozent, und das war mehr als im Jahr 2019 [1]." << english << yes;
        QTest::newRow("across languages, another number")
            << "Der Umsatz stieg um 13 Prozent, und das war mehr als in dem Jahr davor [1]." << english << no;
        QTest::newRow("across languages, nothing to compare")
            << "Der Umsatz ist in dem Jahr sehr gestiegen und das war gut [1]." << english << std::optional<bool>();
        QTest::newRow("no sentence") << "[1]" << english << std::optional<bool>();
    }

    void support()
    {
        QFETCH(QString, answer);
        QFETCH(QString, text);
        QFETCH(std::optional<bool>, supported);
        const auto citations = resolveCitations(answer, {passage(text)});
        QCOMPARE(citations.size(), 1);
        QCOMPARE(citations.front().supported, supported);
    }

    void passagesCitedTogetherSupportTogether()
    {
        const QList<Passage> passages{passage(QStringLiteral("Sales were 10 million.")), passage(QStringLiteral("Costs were 7 million."))};
        for (const Citation &citation : resolveCitations(u"Sales were 10 million and costs were 7 million [1][2].", passages))
            QCOMPARE(citation.supported, std::optional(true));
    }

    void oneBadSentenceMarksTheCitation()
    {
        const auto citations = resolveCitations(u"Sales were 10 million [1]. Sales were 11 million [1].", {passage(QStringLiteral("Sales were 10 million."))});
        QCOMPARE(citations.front().supported, std::optional(false));
    }
};

QTEST_GUILESS_MAIN(CitationsTest)
#include "tst_citations.moc"
