#include "tests/ui/transcriptsample.h"
#include "ui/markdown/streamedmarkdown.h"

#include <QTextDocument>
#include <QtTest>

using namespace quire;
using namespace quire::ui;

class StreamedMarkdownTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settlesWhereNothingCanChange_data()
    {
        QTest::addColumn<QString>("settled");
        QTest::addColumn<QString>("tail");
        QTest::newRow("nothing yet") << "" << "one line";
        QTest::newRow("a line may become a heading") << "" << "one line\n";
        QTest::newRow("a blank line ends a paragraph") << "one\n\n" << "two";
        QTest::newRow("an open fence") << "a\n\n" << "```py\nx\n\ny";
        QTest::newRow("a closed fence") << "```py\nx\n\ny\n```\n" << "b";
        QTest::newRow("a shorter fence does not close") << "" << "````\n```\n";
        QTest::newRow("a fence with words does not close") << "" << "```\n``` x\n";
        QTest::newRow("a list goes on over blank lines") << "" << "- a\n\n- b\n\n";
        QTest::newRow("a list ends with text behind a blank line") << "- a\n\n" << "text\n";
        QTest::newRow("a fence in a list") << "" << "- a\n  ```\n  x\n  ```\n";
        QTest::newRow("an unfinished line decides nothing") << "- a\n\nb\n\n" << "`";
    }

    void settlesWhereNothingCanChange()
    {
        QFETCH(QString, settled);
        QFETCH(QString, tail);
        QCOMPARE(settledLength(QString(settled + tail)), settled.size());
    }

    void streamedTextEqualsTextAtOnce_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<int>("step");
        const auto rows = test::sampleConversation();
        for (const int index : {1, 3, 5}) {
            for (const int step : {1, 7, 64})
                QTest::addRow("message %d by %d", index, step) << rows.at(index).text << step;
        }
    }

    void streamedTextEqualsTextAtOnce()
    {
        QFETCH(QString, markdown);
        QFETCH(int, step);
        const MarkdownStyle style = MarkdownStyle::from(QPalette(), QFont());
        QTextDocument streamed;
        StreamedMarkdown stream(streamed, style);
        for (qsizetype end = 0; end < markdown.size() + step; end += step)
            stream.update(markdown.first(std::min(end, markdown.size())));
        QTextDocument whole;
        setMarkdown(whole, markdown, style);
        QCOMPARE(streamed.toPlainText(), whole.toPlainText());
        QCOMPARE(streamed.blockCount(), whole.blockCount());
        QCOMPARE(streamed.rootFrame()->childFrames().size(), whole.rootFrame()->childFrames().size());
    }

    void anotherTextStartsAnew()
    {
        QTextDocument document;
        StreamedMarkdown stream(document, MarkdownStyle::from(QPalette(), QFont()));
        stream.update(QStringLiteral("first\n\nanswer"));
        stream.update(QStringLiteral("second"));
        QCOMPARE(document.toPlainText(), QStringLiteral("second"));
    }
};

QTEST_MAIN(StreamedMarkdownTest)
#include "tst_streamedmarkdown.moc"
