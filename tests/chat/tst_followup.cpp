#include "core/chat/followup.h"

#include <QTest>

using quire::chat::standaloneQuestion;
using namespace Qt::Literals::StringLiterals;

class TestFollowup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followUpsAreCompleted_data()
    {
        QTest::addColumn<QStringList>("earlier");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QStringList>("contains");
        const QString tower = QStringLiteral("How tall is the Eiffel tower in Paris?");
        QTest::newRow("pronoun") << QStringList{tower} << "Who built it?" << QStringList{u"Eiffel"_s, u"tower"_s, u"Who built it?"_s};
        QTest::newRow("short") << QStringList{tower} << "And in 1930?" << QStringList{u"Eiffel"_s, u"1930"_s};
        QTest::newRow("over two links") << QStringList{tower, QStringLiteral("Who built it?")} << "Why?"
                                        << QStringList{u"Eiffel"_s, u"built"_s, u"Why?"_s};
        QTest::newRow("French") << QStringList{QStringLiteral("Quelle est la hauteur de la tour Eiffel ?")} << "Et son poids ?"
                                << QStringList{u"Eiffel"_s, u"poids"_s};
        QTest::newRow("Chinese") << QStringList{QStringLiteral("公司的报销流程是什么？")} << QStringLiteral("它需要多久？")
                                 << QStringList{QStringLiteral("报销")};
    }

    void followUpsAreCompleted()
    {
        QFETCH(QStringList, earlier);
        QFETCH(QString, question);
        QFETCH(QStringList, contains);
        const QString result = standaloneQuestion(question, earlier);
        for (const QString &part : contains)
            QVERIFY2(result.contains(part), qPrintable(result));
    }

    void completeQuestionsStayAsTheyAre_data()
    {
        QTest::addColumn<QStringList>("earlier");
        QTest::addColumn<QString>("question");
        QTest::newRow("the first") << QStringList{} << "Who built it?";
        QTest::newRow("of its own") << QStringList{u"How tall is the Eiffel tower?"_s} << "Which bridges cross the river Thames in London?";
    }

    void completeQuestionsStayAsTheyAre()
    {
        QFETCH(QStringList, earlier);
        QFETCH(QString, question);
        QCOMPARE(standaloneQuestion(question, earlier), question);
    }

    void nothingIsSaidTwice()
    {
        QCOMPARE(standaloneQuestion(QStringLiteral("How tall is that tower?"), {QStringLiteral("Is the tower tall?")}),
                 QStringLiteral("How tall is that tower?"));
    }
};

QTEST_GUILESS_MAIN(TestFollowup)
#include "tst_followup.moc"
