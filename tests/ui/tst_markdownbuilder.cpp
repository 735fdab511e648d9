#include "ui/markdown/codehighlighter.h"
#include "ui/markdown/markdownbuilder.h"
#include "ui/markdown/markdownformat.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QtTest>

using namespace quire::ui;

namespace {

MarkdownStyle style()
{
    return MarkdownStyle::from(QPalette(), QFont());
}

std::unique_ptr<QTextDocument> built(const QString &markdown, const KnownCitations &known = {})
{
    auto document = std::make_unique<QTextDocument>();
    setMarkdown(*document, markdown, style(), known);
    return document;
}

/// The format of the character at which `word` starts.
QTextCharFormat formatOf(const QTextDocument &document, const QString &word)
{
    QTextCursor cursor = document.find(word, 0, QTextDocument::FindCaseSensitively);
    cursor.setPosition(cursor.selectionStart() + 1);
    return cursor.charFormat();
}

QStringList markers(const QTextDocument &document)
{
    QStringList result;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().hasProperty(markdown::Marker))
            result.append(block.blockFormat().stringProperty(markdown::Marker) + u' ' + block.text());
    }
    return result;
}

QStringList words(const char *separated)
{
    return QString::fromUtf8(separated).split(u'|');
}

} // namespace

class MarkdownBuilderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksBecomeText_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << "one\n\ntwo" << "one\ntwo";
        QTest::newRow("a soft break is a space") << "one\ntwo" << "one two";
        QTest::newRow("a soft break between Chinese characters is nothing") << QStringLiteral("报销\n流程") << QStringLiteral("报销流程");
        QTest::newRow("a heading") << "# Head\ntext" << "Head\ntext";
        QTest::newRow("raw HTML stays text") << "<img src=x onerror=y> <b>a</b>" << "<img src=x onerror=y> <b>a</b>";
        QTest::newRow("entities") << "a &amp; b &lt; c" << "a & b < c";
        QTest::newRow("code keeps its lines in one block") << "```\na\n  b\n```" << QStringLiteral("a\n  b");
        QTest::newRow("a formula of its own") << "$$\nx^2\n$$" << "x^2";
        QTest::newRow("a formula within text") << "so $x^2$ is" << "so x^2 is";
        QTest::newRow("an image is a link that names its host") << "![chart](https://example.org/a.png)" << "chart (example.org)";
        QTest::newRow("nothing") << "" << "";
    }

    void blocksBecomeText()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, text);
        QCOMPARE(built(markdown)->toPlainText(), text);
    }

    void listsKeepTheirMarks_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("marks");
        QTest::newRow("numbers start where the list starts") << "3. a\n4. b" << words("3. a|4. b");
        QTest::newRow("tasks") << "- [x] done\n- [ ] open"
                               << QStringList{QStringLiteral("☑ done"), QStringLiteral("☐ open")};
        QTest::newRow("nested") << "- a\n  - b" << QStringList{QStringLiteral("• a"), QStringLiteral("◦ b")};
        QTest::newRow("a second paragraph has none") << "1. a\n\n   more\n2. b" << words("1. a|2. b");
    }

    void listsKeepTheirMarks()
    {
        QFETCH(QString, markdown);
        QFETCH(QStringList, marks);
        QCOMPARE(markers(*built(markdown)), marks);
    }

    void tablesHoldTheirCells()
    {
        const auto document = built(QStringLiteral("| a | b |\n|---|--:|\n| 1 | 2 |\n\nafter"));
        const QList<QTextFrame *> frames = document->rootFrame()->childFrames();
        QCOMPARE(frames.size(), 1);
        const auto *table = qobject_cast<QTextTable *>(frames.first());
        QVERIFY(table);
        QCOMPARE(table->rows(), 2);
        QCOMPARE(table->columns(), 2);
        QCOMPARE(table->cellAt(1, 1).firstCursorPosition().block().text(), QStringLiteral("2"));
        QCOMPARE(table->cellAt(1, 1).firstCursorPosition().blockFormat().alignment(), Qt::AlignRight);
        QCOMPARE(document->lastBlock().text(), QStringLiteral("after"));
    }

    void citationsBecomeChips()
    {
        const auto document = built(QStringLiteral("Grew [1]. Fell [2, 3]."));
        QCOMPARE(document->toPlainText().remove(QChar(0x2009)), QStringLiteral("Grew [1]. Fell [2][3]."));
        QCOMPARE(formatOf(*document, QStringLiteral("3")).anchorHref(), QStringLiteral("cite:3"));
    }

    void aCitationWithoutASourceStaysText()
    {
        const auto document = built(QStringLiteral("Grew [1], or so [7]."), QSet<int>{1});
        QVERIFY(formatOf(*document, QStringLiteral("1")).isAnchor());
        QVERIFY(!formatOf(*document, QStringLiteral("7")).isAnchor());
    }

    void codeIsNoCitation()
    {
        const auto document = built(QStringLiteral("`a[1]`"));
        QVERIFY(!formatOf(*document, QStringLiteral("1")).isAnchor());
    }

    void linksSayWhereTheyGo()
    {
        const auto document = built(QStringLiteral("[your bank](https://evil.example/login)"));
        QCOMPARE(document->toPlainText(), QStringLiteral("your bank (evil.example)"));
        QCOMPARE(built(QStringLiteral("https://example.org/a"))->toPlainText(), QStringLiteral("https://example.org/a"));
    }

    void strikethroughIsKept()
    {
        QVERIFY(formatOf(*built(QStringLiteral("~~gone~~")), QStringLiteral("gone")).fontStrikeOut());
    }

    void keywordsAreColoured_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        QTest::addColumn<CodeToken>("token");
        QTest::newRow("keyword") << "py" << "def f(): pass" << "def" << CodeToken::Keyword;
        QTest::newRow("call") << "python" << "def run(): pass" << "run" << CodeToken::Call;
        QTest::newRow("string with an escape") << "js" << "x = \"a\\\"b\"" << "\"a\\\"b\"" << CodeToken::String;
        QTest::newRow("comment to the end of line") << "sh" << "ls # all\ncd" << "# all" << CodeToken::Comment;
        QTest::newRow("block comment without an end") << "c" << "int /* a" << "/* a" << CodeToken::Comment;
        QTest::newRow("SQL in any case") << "sql" << "Select 1" << "Select" << CodeToken::Keyword;
        QTest::newRow("number") << "go" << "x := 0x1F" << "0x1F" << CodeToken::Number;
        QTest::newRow("triple quotes") << "python" << "\"\"\"a\nb\"\"\"" << "\"\"\"a\nb\"\"\"" << CodeToken::String;
        QTest::newRow("added line") << "diff" << "+new" << "+new" << CodeToken::Added;
    }

    void keywordsAreColoured()
    {
        QFETCH(QString, language);
        QFETCH(QString, code);
        QFETCH(QString, word);
        QFETCH(CodeToken, token);
        const CodeSpan expected{code.indexOf(word), word.size(), token};
        QVERIFY(highlight(language, code).contains(expected));
    }

    void anUnknownLanguageHasNoColours()
    {
        QVERIFY(highlight(u"brainfuck", u"if while").isEmpty());
    }
};

QTEST_MAIN(MarkdownBuilderTest)
#include "tst_markdownbuilder.moc"
