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
