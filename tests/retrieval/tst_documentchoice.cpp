// Which document a question names.
#include "core/retrieval/documentchoice.h"

#include <QtTest>

using namespace quire;
using namespace quire::retrieval;

namespace {

/// The file that the question names best.
QString meant(const QString &question, const QStringList &files)
{
    QHash<DocumentId, store::DocumentNames> documents;
    for (qsizetype i = 0; i < files.size(); ++i)
        documents.insert(DocumentId{i + 1}, {{}, files.at(i)});
    const QHash<DocumentId, double> shares = namedBy(question, documents);
    QString best;
    double most = 0;
    for (auto it = shares.cbegin(); it != shares.cend(); ++it) {
        if (*it > most) {
            most = *it;
            best = files.at(it.key().value - 1);
        }
    }
    return best;
}

} // namespace

class DocumentChoiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNamedFileIsMeant_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("meantFile");
        const QStringList reports{QStringLiteral("HARBOUR_2017_10K.pdf"), QStringLiteral("HARBOUR_2018_10K.pdf"), QStringLiteral("GREENFIELDS_2018_10K.pdf"),
                                  QStringLiteral("GREENFIELDS_2023Q4_EARNINGS.pdf"), QStringLiteral("Annual report of the museum 2019.docx")};
        QTest::newRow("company and year") << "What was Harbour's revenue in FY2018?" << reports << "HARBOUR_2018_10K.pdf";
        QTest::newRow("a short year") << "What was Harbour's revenue in FY17?" << reports << "HARBOUR_2017_10K.pdf";
        QTest::newRow("two words filed as one") << "How much did Green Fields earn in Q4 of FY2023?" << reports << "GREENFIELDS_2023Q4_EARNINGS.pdf";
        QTest::newRow("a plain word") << "How many people came to the museum?" << reports << "Annual report of the museum 2019.docx";
        QTest::newRow("a form with its joint") << "Which segments does the Greenfields 10-K list?" << reports << "GREENFIELDS_2018_10K.pdf";
        QTest::newRow("Chinese") << "清华大学二零二三年的支出是多少？"
                                 << QStringList{QStringLiteral("北京大学年度报告.pdf"), QStringLiteral("清华大学年度报告.pdf"), QStringLiteral("复旦大学年度报告.pdf")}
                                 << "清华大学年度报告.pdf";
        QTest::newRow("nobody") << "What is the water limit for honey?" << reports << "";
    }
    void theNamedFileIsMeant()
    {
        QFETCH(QString, question);
        QFETCH(QStringList, files);
        QTEST(meant(question, files), "meantFile");
    }

    void aWordOfEveryNameNamesNobody()
    {
        QHash<DocumentId, store::DocumentNames> documents;
        for (qint64 i = 1; i <= 10; ++i)
            documents.insert(DocumentId{i}, {QStringLiteral("Lecture %1").arg(i + 100), QStringLiteral("%1.pdf").arg(i + 100)});
        const auto shares = namedBy(QStringLiteral("What was the lecture about?"), documents);
        for (const double share : shares)
            QVERIFY2(share < 0.1, qPrintable(QString::number(share)));
        QVERIFY(namedBy(QStringLiteral("What was lecture 104 about?"), documents).value(DocumentId{4}) > 0.9);
    }

    void nothingIsNamedWhereNothingIs()
    {
        QVERIFY(namedBy(QStringLiteral("Anything?"), {}).isEmpty());
        QVERIFY(namedBy({}, {{DocumentId{1}, {QStringLiteral("A title"), QStringLiteral("a.pdf")}}}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(DocumentChoiceTest)
#include "tst_documentchoice.moc"
