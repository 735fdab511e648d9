// conversations: list, show, search, export, import.
#include "app/cli/enginecommands.h"
#include "app/report.h"
#include "core/chat/exporter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>

namespace quire::app::cli {
namespace {

std::optional<chat::ExportFormat> formatNamed(const QString &name)
{
    if (name == QLatin1String("md") || name.isEmpty())
        return chat::ExportFormat::Markdown;
    if (name == QLatin1String("html"))
        return chat::ExportFormat::Html;
    if (name == QLatin1String("json"))
        return chat::ExportFormat::Json;
    return std::nullopt;
}

class ConversationsCommand final : public EngineCommand
{
public:
    using EngineCommand::EngineCommand;

    void start() override
    {
        const QString verb = invocation.arguments.value(0);
        const QString operand = invocation.arguments.mid(1).join(QLatin1Char(' '));
        if (verb == QLatin1String("list") && operand.isEmpty())
            return list();
        if (verb == QLatin1String("search") && !operand.isEmpty())
            return search(operand);
        if (verb == QLatin1String("import") && !operand.isEmpty())
            return import(operand);
        const ConversationId id{operand.toLongLong()};
        if (verb == QLatin1String("show") && id.isValid())
            return withTranscript(id, [this](const chat::Transcript &transcript) { show(transcript); });
        if (verb == QLatin1String("export") && id.isValid())
            return exportOne(id);
        wrongUsage(QStringLiteral("Usage: quire-cli conversations list | show ID | search QUERY | export ID --format md|html|pdf|json "
                                  "[-o FILE] | import FILE"));
    }

private:
    void list()
    {
        if (!engine())
            return;
        await(engine()->chat.conversations(), [this](const QList<store::ConversationRow> &rows) {
            if (invocation.json) {
                QJsonArray array;
                for (const store::ConversationRow &row : rows)
                    array.append(toJson(row));
                printJson(array);
            } else {
                for (const store::ConversationRow &row : rows)
                    printLine(QStringLiteral("%1  %2  %3").arg(QString::number(row.id.value).rightJustified(4),
                                                               row.updated.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), row.title));
            }
            finish();
        });
    }

    void search(const QString &words)
    {
        if (!engine())
            return;
        await(engine()->chat.search(words), [this](const QList<store::MessageHit> &hits) {
            QJsonArray array;
            for (const store::MessageHit &hit : hits) {
                if (!invocation.json)
                    printLine(QStringLiteral("%1  %2").arg(QString::number(hit.conversation.value).rightJustified(4), hit.snippet));
                array.append(QJsonObject{{QStringLiteral("conversation"), hit.conversation.value},
                                         {QStringLiteral("message"), hit.message.value},
                                         {QStringLiteral("snippet"), hit.snippet}});
            }
            if (invocation.json)
                printJson(array);
            finish();
        });
    }

    void withTranscript(ConversationId id, std::function<void(const chat::Transcript &)> next)
    {
        if (!engine())
            return;
        await(engine()->chat.conversations(), [this, id, next](const QList<store::ConversationRow> &rows) {
            const auto row = std::find_if(rows.cbegin(), rows.cend(), [id](const auto &one) { return one.id == id; });
            if (row == rows.cend()) {
                say(QStringLiteral("There is no conversation with the id %1.").arg(id.value));
                return finish(ExitCode::Failed);
            }
            await(engine()->chat.messages(id), [conversation = *row, next](const QList<store::MessageRow> &messages) {
                next({conversation, messages});
            });
        });
    }

    void show(const chat::Transcript &transcript)
    {
        if (!invocation.json) {
            print(QString::fromUtf8(chat::exported(transcript, chat::ExportFormat::Markdown)));
            return finish();
        }
        QJsonArray messages;
        for (const store::MessageRow &row : transcript.messages)
            messages.append(toJson(row));
        QJsonObject object = toJson(transcript.conversation);
        object.insert(QStringLiteral("messages"), messages);
        printJson(object);
        finish();
    }

    void exportOne(ConversationId id)
    {
        if (invocation.value("format") == QLatin1String("pdf"))
            return exportPdf(id);
        const auto format = formatNamed(invocation.value("format"));
        if (!format)
            return wrongUsage(QStringLiteral("--format takes md, html, pdf or json."));
        if (!engine())
            return;
        await(engine()->chat.exportConversation(id, *format), [this](const QByteArray &bytes) {
            const QString output = invocation.value("output");
            if (output.isEmpty()) {
                printBytes(bytes);
                return finish();
            }
            QSaveFile file(output);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
                return fail({ErrorCode::Storage, file.errorString(), {}}, output);
            finish();
        });
    }

    /// Laying out pages needs Qt Gui, which is the window's program's: it does this without showing itself.
    void exportPdf(ConversationId id)
    {
        const QString output = invocation.value("output");
        if (output.isEmpty())
            return wrongUsage(QStringLiteral("--format pdf needs -o FILE."));
        const auto profile = Profile::open(invocation.profile);
        if (!profile)
            return fail(profile.error());
        auto *process = new QProcess(this);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process->setProcessEnvironment(environment);
        connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                fail({ErrorCode::Unsupported, QStringLiteral("PDF needs the program quire beside this one"), {}});
        });
        connect(process, &QProcess::finished, this, [this, output](int code) {
            if (code != 0)
                return fail({ErrorCode::Storage, QStringLiteral("the PDF could not be written"), {}}, output);
            finish();
        });
        process->start(QCoreApplication::applicationDirPath() + QStringLiteral("/quire"),
                       {QStringLiteral("--profile"), profile->folder, QStringLiteral("--export-pdf"), QString::number(id.value),
                        QFileInfo(output).absoluteFilePath()});
    }

    void import(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail({ErrorCode::FileMissing, file.errorString(), {}}, path);
        const auto transcript = chat::imported(file.readAll());
        if (!transcript)
            return fail(transcript.error(), path);
        if (!engine())
            return;
        await(engine()->chat.adopt(*transcript), [this](ConversationId id) {
            if (invocation.json)
                printJson(QJsonObject{{QStringLiteral("id"), id.value}});
            else
                say(QStringLiteral("imported as conversation %1").arg(id.value));
            finish();
        });
    }
};

} // namespace

std::unique_ptr<Command> makeConversations(Invocation invocation)
{
    return std::make_unique<ConversationsCommand>(std::move(invocation));
}

} // namespace quire::app::cli
