#include "core/chat/exporter.h"

#include "core/chat/htmlexport.h"
#include "core/chat/transcriptjson.h"
#include "core/chat/wording.h"

namespace quire::chat {
namespace {

QString asMarkdown(const Transcript &transcript)
{
    QString text = QStringLiteral("# %1\n").arg(transcript.conversation.title);
    for (const store::MessageRow &message : transcript.messages) {
        text += QStringLiteral("\n## %1, %2\n\n%3\n")
                    .arg(speakerOf(message), message.created.toString(Qt::ISODate), message.text.trimmed());
        if (const QString note = noteOf(message); !note.isEmpty())
            text += QStringLiteral("\n*%1*\n").arg(note);
        const QList<store::SourceRow> sources = citedSources(message);
        if (!sources.isEmpty())
            text += QStringLiteral("\nSources:\n\n");
        for (const store::SourceRow &source : sources) {
            text += QStringLiteral("- [%1] %2, %3\n").arg(source.n).arg(source.passage.title, placeOf(source.passage.anchor));
            if (!source.quote.isEmpty())
                text += QStringLiteral("  > %1\n").arg(source.quote.simplified());
        }
    }
    return text;
}

} // namespace

QByteArray exported(const Transcript &transcript, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown:
        return asMarkdown(transcript).toUtf8();
    case ExportFormat::Html:
        return asHtml(transcript);
    case ExportFormat::Json:
        return asJson(transcript);
    }
    return {};
}

Result<Transcript> imported(const QByteArray &json)
{
    return transcriptFromJson(json);
}

} // namespace quire::chat
