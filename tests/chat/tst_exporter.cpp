#include "core/chat/exporter.h"

#include <QJsonDocument>
#include <QTest>

using namespace quire;
using namespace quire::chat;

namespace {

Transcript sample()
{
    const QDateTime when(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
    Transcript transcript;
    transcript.conversation.title = QStringLiteral("Towers <and> bridges");
    transcript.conversation.created = when;
    transcript.conversation.updated = when.addSecs(60);
    store::MessageRow question;
    question.text = QStringLiteral("How tall is it?");
    question.created = when;
    store::MessageRow answer;
    answer.role = store::Role::Assistant;
    answer.text = QStringLiteral("It is **330 m** tall [1].\n\n<script>alert(1)</script>\n\n[x](javascript:alert(2))");
    answer.state = store::MessageState::Failed;
    answer.error = Error{ErrorCode::Interrupted, QStringLiteral("cut"), {}};
    answer.created = when.addSecs(5);
    answer.details = {{QStringLiteral("tier"), QStringLiteral("user-keys")}};
    store::SourceRow source;
    source.n = 1;
    source.passage.path = QStringLiteral("/books/tower.pdf");
    source.passage.title = QStringLiteral("The Tower");
    source.passage.heading = {QStringLiteral("Size")};
    source.passage.anchor = PageAnchor{12, {QRectF(1, 2, 3, 4)}};
    source.passage.text = QStringLiteral("The tower is 330 metres tall.");
    source.quote = source.passage.text;
    source.supported = true;
    source.cited = true;
    store::SourceRow unused = source;
    unused.n = 2;
    unused.cited = false;
    unused.supported.reset();
    unused.passage.anchor = SheetAnchor{QStringLiteral("Q1"), QStringLiteral("B2:D9")};
    answer.sources = {source, unused};
    transcript.messages = {question, answer};
    return transcript;
}

} // namespace

class TestExporter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonComesBackWhole()
    {
        const auto back = imported(exported(sample(), ExportFormat::Json));
        QVERIFY(back);
        QCOMPARE(*back, sample());
    }

    void markdownNamesTheSources()
    {
        const QString text = QString::fromUtf8(exported(sample(), ExportFormat::Markdown));
        QVERIFY(text.contains(QStringLiteral("It is **330 m** tall [1].")));
        QVERIFY(text.contains(QStringLiteral("[1] The Tower, page 12")));
        QVERIFY(text.contains(QStringLiteral("> The tower is 330 metres tall.")));
        QVERIFY(!text.contains(QStringLiteral("B2:D9"))); // offered, and not cited
        QVERIFY(text.contains(QStringLiteral("Ended early: interrupted.")));
    }

    void htmlLinksCitationsAndRunsNothing()
    {
        const QString html = QString::fromUtf8(exported(sample(), ExportFormat::Html));
        QVERIFY(html.contains(QStringLiteral("<strong>330 m</strong>")));
        QVERIFY(html.contains(QStringLiteral("href=\"#m1-s1\"")));
        QVERIFY(html.contains(QStringLiteral("id=\"m1-s1\"")));
        QVERIFY(html.contains(QStringLiteral("Towers &lt;and&gt; bridges")));
        QVERIFY(!html.contains(QStringLiteral("<script")));
        QVERIFY(html.contains(QStringLiteral("default-src 'none'")));
    }

    void whatIsNotAConversationIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QByteArray() << ErrorCode::Corrupt;
        QTest::newRow("cut") << exported(sample(), ExportFormat::Json).chopped(20) << ErrorCode::Corrupt;
        QTest::newRow("another file") << QByteArray("{\"a\":1}") << ErrorCode::Corrupt;
        QTest::newRow("a role that is none") << QByteArray(R"({"quire_conversation":1,"messages":[{"role":"x"}]})") << ErrorCode::Corrupt;
        QTest::newRow("newer") << QByteArray(R"({"quire_conversation":9,"messages":[]})") << ErrorCode::NewerData;
    }

    void whatIsNotAConversationIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorCode, code);
        const auto result = imported(json);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
    }
};

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
