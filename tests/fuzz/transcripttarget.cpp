// The Markdown renderer of the transcript: what a model answers is as untrusted as a file. A finished answer and the same
// one arriving in two pieces.
#include "tests/fuzz/targets.h"

#include "ui/markdown/streamedmarkdown.h"

#include <QTextDocument>

namespace quire::fuzz {

void renderMarkdown(QByteArrayView input)
{
    if (input.size() > 64 * 1024) // what an answer may be; larger inputs only make fuzzing slow
        return;
    const QString markdown = QString::fromUtf8(input);
    const ui::MarkdownStyle style;
    QTextDocument whole;
    ui::setMarkdown(whole, markdown, style, QSet<int>{1, 2});

    QTextDocument grown;
    ui::StreamedMarkdown stream(grown, style);
    stream.update(markdown.left(markdown.size() / 2));
    stream.update(markdown);
    if (ui::settledLength(markdown) > markdown.size())
        qFatal("more is settled than there is");
    stream.finish(markdown);
}

} // namespace quire::fuzz
