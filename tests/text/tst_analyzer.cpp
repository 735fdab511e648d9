#include "core/text/analyzer.h"
#include "core/text/language.h"
#include "core/text/questionwords.h"
#include "core/text/stemmer.h"
#include "core/text/stopwords.h"

#include <QtTest>

using namespace quire::text;

class AnalyzerTest final : public QObject
{
    Q_OBJECT

    static QString terms(const QString &text, Language language)
    {
        Stemmer stemmer;
        QStringList result;
        for (const Word &word : words(text))
            result.append((word.samePlace ? QStringLiteral("=") : QString()) + QString::fromUtf8(stemmer.term(word, language)));
        return result.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void whatOnlyAsksIsLeftOut_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("left");
        QTest::newRow("Chinese") << "法国哪一年加入北约？" << "法国 加入北约？";
        QTest::newRow("Chinese, who and what") << "谁发明了什么" << " 发明了 ";
        QTest::newRow("traditional Chinese") << "請問為什麼水會結冰嗎" << "  水會結冰 ";
        QTest::newRow("Chinese, several years") << "几何学是几年级的" << "几何学是 级的";
        QTest::newRow("Chinese, a name and a drug") << "哪吒用吗啡吗？" << "哪吒用吗啡 ？";
        QTest::newRow("Chinese, a university") << "多伦多大学多大？" << "多伦多大学 ？";
        QTest::newRow("Japanese, in geometry") << "幾何で学ぶ" << "幾何で学ぶ";
        QTest::newRow("Korean, an approval") << "인가된 하나는 무엇인가요?" << "인가된 하나는   ?";
        QTest::newRow("Japanese") << "首都はどこですか" << "首都は  ";
        QTest::newRow("Japanese, such as") << "犬などの動物は何年生きる" << "犬などの動物は 生きる";
        QTest::newRow("Japanese, geometry") << "幾何学の父は誰が" << "幾何学の父は が";
        QTest::newRow("Japanese, always") << "いつも晴れる" << "いつも晴れる";
        QTest::newRow("Korean") << "위원회는 언제 무엇을 했나요" << "위원회는    을 했 ";
        QTest::newRow("Thai") << "ใครเกี่ยวกับกี่คน" << " เกี่ยวกับ คน";
        QTest::newRow("English is left alone") << "Who wrote what" << "Who wrote what";
    }

    void whatOnlyAsksIsLeftOut()
    {
        QFETCH(QString, question);
        QTEST(withoutQuestionWords(question), "left");
    }

    void textBecomesTerms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("expected");
        using enum Language;
        QTest::newRow("English stems") << "The committees' budgets, approved!" << English << "the committe budget approv";
        QTest::newRow("English contraction") << "They don’t." << English << "they don't";
        QTest::newRow("French article") << "L’homme d'Orléans" << French << "homm orlean";
        QTest::newRow("German umlauts and sharp s") << "Die Straßen, Häuser" << German << "die strass haus";
        QTest::newRow("Russian") << "Защитой уступили ёлку" << English << "защит уступ елк";
        QTest::newRow("Spanish") << "Las canciones más bonitas" << Spanish << "las cancion mas bonit";
        QTest::newRow("Polish is folded only") << "Łódź" << Polish << "lodz";
        QTest::newRow("Chinese pairs") << "战国无双" << English << "战国 国无 无双 双";
        QTest::newRow("one Han character") << "雨" << English << "雨";
        QTest::newRow("Japanese with a long vowel") << "データ処理" << English << "デー ータ タ処 処理 理";
        QTest::newRow("half-width kana") << "ﾃﾞｰﾀ" << English << "デー ータ タ";
        QTest::newRow("Korean pairs") << "위원회는 예산" << English << "위원 원회 회는 는 예산 산";
        QTest::newRow("Thai triples") << "แพนเธอร์" << English << "แพน พนเ นเธ เธอ ธอร อร์ ร์ ์";
        QTest::newRow("mixed scripts") << "COVID疫情2020年" << English << "covid 疫情 情 2020 年";
        QTest::newRow("full-width letters and digits") << "ＡＢＣ１２３" << English << "abc123 =abc =123";
        QTest::newRow("fiscal year") << "FY2018" << English << "fy2018 =2018";
        QTest::newRow("form 10-K") << "Form 10-K" << English << "form 10-k =10 k";
        QTest::newRow("version") << "v1.2.3" << English << "v1.2.3 =v1 2 3";
        QTest::newRow("thousands") << "1,234,567.89" << English << "1234567.89";
        QTest::newRow("continental thousands") << "1.234.567,89" << English << "1234567.89";
        QTest::newRow("decimal comma") << "12,5" << English << "12.5";
        QTest::newRow("date") << "2023-08-30" << English << "2023-08-30 =2023 08 30";
        QTest::newRow("acronym with points") << "U.S. law" << English << "us law";
        QTest::newRow("ampersand") << "R&D" << English << "r&d =r d";
        QTest::newRow("C++ and C#") << "C++ C#" << English << "c++ c#";
        QTest::newRow("hyphenated words") << "state-of-the-art" << English << "state of the art";
        QTest::newRow("file name") << "ACME_2022_10K.pdf" << English << "acme_2022_10k.pdf =acm 2022 10k pdf";
        QTest::newRow("soft hyphen") << "com\u00ADmittee" << English << "committe";
        QTest::newRow("nothing") << " -- ... " << English << "";
    }

    void textBecomesTerms()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        QFETCH(QString, expected);
        QCOMPARE(terms(text, language), expected);
    }

    void languagesAreToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        using enum Language;
        QTest::newRow("en") << "What are the main risks that the company sees in its markets?" << English;
        QTest::newRow("fr") << "Quels sont les principaux risques pour l'entreprise dans ses marchés ?" << French;
        QTest::newRow("de") << "Welche Risiken sieht das Unternehmen in den Märkten, auf denen es tätig ist?" << German;
        QTest::newRow("es") << "¿Cuáles son los principales riesgos que ve la empresa en sus mercados?" << Spanish;
        QTest::newRow("pt") << "Quais são os principais riscos que a empresa vê nos seus mercados?" << Portuguese;
        QTest::newRow("it") << "Quali sono i principali rischi che l'azienda vede nei suoi mercati?" << Italian;
        QTest::newRow("nl") << "Wat zijn de belangrijkste risico's die het bedrijf ziet in zijn markten?" << Dutch;
        QTest::newRow("sv") << "Vilka är de största riskerna som företaget ser på sina marknader och varför?" << Swedish;
        QTest::newRow("tr") << "Bu şirket için en büyük riskler nelerdir ve neden daha çok artıyor?" << Turkish;
        QTest::newRow("pl") << "Jakie są główne ryzyka, które firma widzi na swoich rynkach i dlaczego?" << Polish;
        QTest::newRow("no words") << "12 34 56" << Unknown;
        QTest::newRow("too short") << "budget" << Unknown;
    }

    void languagesAreToldApart()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        QCOMPARE(latinLanguage(text), language);
    }

    void codesNameLanguages()
    {
        for (int i = 1; i < languageCount; ++i)
            QCOMPARE(languageFromCode(languageCode(static_cast<Language>(i))), static_cast<Language>(i));
        QCOMPARE(languageFromCode(u"pt-BR"), Language::Portuguese);
        QCOMPARE(languageFromCode(u"xx"), Language::Unknown);
    }
};

QTEST_GUILESS_MAIN(AnalyzerTest)
#include "tst_analyzer.moc"
