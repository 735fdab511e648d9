#include "core/chat/htmlexport.h"

#include "core/chat/markdownhtml.h"
#include "core/chat/wording.h"
#include "core/prompt/citations.h"

namespace quire::chat {
namespace {

// What a model wrote is not to be trusted: the policy forbids scripts, also in links, and every remote load.
constexpr const char *head = R"(<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>%1</title>
<style>
body { font-family: sans-serif; line-height: 1.5; max-width: 46em; margin: 2em auto; padding: 0 1em; }
h2 { font-size: 1em; border-top: 1px solid #ccc; padding-top: 1em; }
h2 time, .note, .sources { color: #555; font-weight: normal; }
pre { background: #f4f4f4; padding: .8em; overflow-x: auto; }
table { border-collapse: collapse; } td, th { border: 1px solid #ccc; padding: .2em .6em; }
.sources { font-size: .9em; } blockquote { margin: .2em 0 .6em 1em; }
</style></head><body>
<h1>%1</h1>
)";

QString anchorName(qsizetype message, int source)
{
    return QStringLiteral("m%1-s%2").arg(message).arg(source);
}

/// The answer's [n] become links to the sources below it.
QString linked(const QString &answer, qsizetype message)
{
    QString text = answer;
    const QList<prompt::CitationMark> marks = prompt::citationMarks(answer);
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
        QString links;
        for (const int n : mark->numbers)
            links += QStringLiteral("[\\[%1\\]](#%2)").arg(n).arg(anchorName(message, n));
        text.replace(mark->start, mark->length, links);
    }
    return text;
}

QString sourceList(const store::MessageRow &message, qsizetype number)
{
    const QList<store::SourceRow> sources = citedSources(message);
    if (sources.isEmpty())
        return {};
    QString html = QStringLiteral("<div class=\"sources\">\n");
    for (const store::SourceRow &source : sources) {
        html += QStringLiteral("<p id=\"%1\">[%2] %3, %4</p>\n")
                    .arg(anchorName(number, source.n))
                    .arg(source.n)
                    .arg(source.passage.title.toHtmlEscaped(), placeOf(source.passage.anchor).toHtmlEscaped());
        if (!source.quote.isEmpty())
            html += QStringLiteral("<blockquote>%1</blockquote>\n").arg(source.quote.toHtmlEscaped());
    }
    return html + QStringLiteral("</div>\n");
}

} // namespace

QByteArray asHtml(const Transcript &transcript)
{
    QString html = QString::fromUtf8(head).arg(transcript.conversation.title.toHtmlEscaped());
    for (qsizetype i = 0; i < transcript.messages.size(); ++i) {
        const store::MessageRow &message = transcript.messages[i];
        const bool answer = message.role == store::Role::Assistant;
        html += QStringLiteral("<h2>%1 <time>%2</time></h2>\n").arg(speakerOf(message), message.created.toString(Qt::ISODate));
        html += htmlFromMarkdown(answer ? linked(message.text, i) : message.text);
        if (const QString note = noteOf(message); !note.isEmpty())
            html += QStringLiteral("<p class=\"note\">%1</p>\n").arg(note.toHtmlEscaped());
        html += sourceList(message, i);
    }
    return (html + QStringLiteral("</body></html>\n")).toUtf8();
}

} // namespace quire::chat
