// Which questions want whole documents.
#include "core/chat/wholetask.h"

#include <QTest>

using namespace quire::chat;

class TestWholeTask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeDocumentsAreAskedFor_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *question, const char *kind) { QTest::newRow(question) << QString::fromUtf8(question) << QString::fromUtf8(kind); };
        row("Summarise this report", "summary");
        row("Please summarize the contract in five sentences.", "summary");
        row("Could you please sum it up?", "summary");
        row("Give me a short summary of the annual report", "summary");
        row("What is this document about?", "summary");
        row("What are the key takeaways?", "summary");
        row("Fasse den Bericht zusammen", "summary");
        row("Kannst du bitte das Dokument zusammenfassen?", "summary");
        row("Worum geht es in diesem Dokument?", "summary");
        row("Résume ce rapport", "summary");
        row("Peux-tu me résumer ce document ?", "summary");
        row("Fais-moi un résumé du contrat", "summary");
        row("De quoi parle ce document ?", "summary");
        row("Resume este informe", "summary");
        row("Hazme un resumen del contrato, por favor", "summary");
        row("¿De qué trata este documento?", "summary");
        row("この報告書を要約してください", "summary");
        row("文書の要点を教えて", "summary");
        row("이 보고서를 요약해 주세요", "summary");
        row("핵심 내용을 정리해줘", "summary");
        row("请总结这份报告", "summary");
        row("总结一下这篇文章", "summary");
        row("请总结兰花手册", "summary");
        row("兰花手册的主要内容是什么？", "summary");
        row("这份报告讲了什么？", "summary");
        row("List all suppliers", "list");
        row("Please list every deadline in the contract", "list");
        row("Make a complete list of the risks", "list");
        row("Nenne alle Lieferanten", "list");
        row("Liste sämtliche Fristen auf", "list");
        row("Énumère tous les risques", "list");
        row("Dresse la liste complète des fournisseurs", "list");
        row("Enumera todos los riesgos", "list");
        row("Haz una lista de todas las fechas", "list");
        row("すべてのリスクを挙げてください", "list");
        row("모든 위험을 나열해 주세요", "list");
        row("列出所有供应商", "list");
        row("Compare the two reports", "comparison");
        row("What are the differences between contract A and contract B?", "comparison");
        row("How do the two offers differ?", "comparison");
        row("Vergleiche beide Verträge", "comparison");
        row("Compare ces deux rapports", "comparison");
        row("Compara los dos informes", "comparison");
        row("二つの報告書を比較してください", "comparison");
        row("두 보고서를 비교해 주세요", "comparison");
        row("比较这两份合同", "comparison");
        row("这两份报告有什么区别？", "comparison");
    }
    void wholeDocumentsAreAskedFor()
    {
        QFETCH(QString, question);
        const auto task = wholeTaskIn(question);
        QVERIFY(task);
        QTEST(taskKindName(task->kind), "kind");
    }

    void ordinaryQuestionsAreNot_data()
    {
        QTest::addColumn<QString>("question");
        for (const char *question :
             {"Which list contains the suppliers?", "How long is the price list?", "Is there a list of all members?", "What does the list say?",
              "Who is on the mailing list?", "What does the summary say about risks?", "Which page holds the executive summary?",
              "What is the total of the summary compensation table?", "Who wrote the overview of the market?", "Who summarised the findings?",
              "How tall is the tower?", "What is the name of all this?", "When was the comparison made?", "Which companies compare favourably?",
              "Tell me all about Anna's salary", "Was steht in der Zusammenfassung?", "Wie lang ist die Liste?", "Wer hat die Liste aller Mitglieder?",
              "Que dit le résumé ?", "Qui a fait la liste ?", "Qué dice el resumen?", "¿Dónde está la lista de precios?", "要約の表には何がありますか", "リストは何ページにありますか",
              "요약 표에 무엇이 있습니까?", "목록은 몇 쪽에 있습니까?", "总结会在哪天举行？", "摘要里写了谁的名字？", "价格清单在哪一页？", "哪家公司的利润比较高？"})
            QTest::newRow(question) << QString::fromUtf8(question);
    }
    void ordinaryQuestionsAreNot()
    {
        QFETCH(QString, question);
        QVERIFY(!wholeTaskIn(question));
    }

    void whatIsComparedIsInScopeOrNamed()
    {
        QVERIFY(wholeTaskIn(QStringLiteral("Compare both documents"))->ofDocuments);
        QVERIFY(wholeTaskIn(QStringLiteral("比较这两份合同"))->ofDocuments);
        QVERIFY(!wholeTaskIn(QStringLiteral("Compare gross and net revenue"))->ofDocuments);
    }
};

QTEST_GUILESS_MAIN(TestWholeTask)
#include "tst_wholetask.moc"
