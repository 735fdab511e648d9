// parse and render: one file through a worker, without a library.
#include "app/cli/commands.h"
#include "app/installed.h"
#include "core/ingest/parserhost.h"
#include "core/settings/settings.h"

#include <QFileInfo>
#include <QSaveFile>

namespace quire::app::cli {
namespace {

/// A command that needs worker processes and no profile.
class FileCommand : public Command
{
public:
    using Command::Command;

protected:
    /// Never destroyed: its workers end with this program by themselves, and to wait for that takes as long as to read a file.
    static ingest::ParserHost &host()
    {
        static auto *const host = new ingest::ParserHost(parserProgram(), 2, ingest::ParserLimits{});
        return *host;
    }

    QString password() const { return invocation.has("password-stdin") ? nextLine().value_or(QString()) : QString(); }

    std::unique_ptr<ingest::ParserJob> job;
};

class ParseCommand final : public FileCommand
{
public:
    using FileCommand::FileCommand;

    void start() override
    {
        if (invocation.arguments.size() != 1)
            return wrongUsage(QStringLiteral("Usage: quire-cli parse FILE [--ocr LANGUAGES] [--password-stdin] [--json]"));
        const QString path = invocation.arguments.first();
        if (invocation.has("ocr")) {
            const auto checked = settings::withSetting({}, QStringLiteral("documents/ocrLanguages"), invocation.value("ocr"));
            if (!checked)
                return wrongUsage(QStringLiteral("--ocr takes languages as Tesseract names them, joined by +, such as eng+chi_sim."));
            host().setOcrLanguages(checked->ocrLanguages);
        }
        job = host().parse({QFileInfo(path).absoluteFilePath(), password()});
        connect(job.get(), &ingest::ParserJob::failed, this, [this, path](const Error &error) { fail(error, path); });
        connect(job.get(), &ingest::ParserJob::parsed, this, [this, path](const Document &document) {
            if (invocation.json) {
                QJsonObject object = quire::toJson(document);
                object.insert(QStringLiteral("path"), path);
                printJson(object);
            } else {
                printText(document);
            }
            finish();
        });
    }

private:
    void printText(const Document &document) const
    {
        printLine(QStringLiteral("%1 (%2, %n)").arg(document.info.title, document.info.type).replace(
            QLatin1String("%n"), QStringLiteral("%1 blocks").arg(document.blocks.size())));
        for (const Block &block : document.blocks)
            printLine(QStringLiteral("\n[%1 · %2]\n%3").arg(anchorText(block.anchor), blockKindName(block.kind), block.text));
        for (const QString &warning : document.warnings)
            say(QStringLiteral("warning: ") + warning);
    }
};

class RenderCommand final : public FileCommand
{
public:
    using FileCommand::FileCommand;

    void start() override
    {
        bool pageIsNumber = false;
        const int page = invocation.value("page").toInt(&pageIsNumber);
        const QString output = invocation.value("output");
        if (invocation.arguments.size() != 1 || !pageIsNumber || page < 1 || output.isEmpty())
            return wrongUsage(QStringLiteral("Usage: quire-cli render FILE --page N -o OUT.png [--dpi N]"));
        const double dpi = invocation.has("dpi") ? invocation.value("dpi").toDouble() : 110;
        if (!(dpi >= 10 && dpi <= 600))
            return wrongUsage(QStringLiteral("--dpi takes a number from 10 to 600."));
        const QString path = invocation.arguments.first();
        job = host().render({QFileInfo(path).absoluteFilePath(), password(), page, dpi});
        connect(job.get(), &ingest::ParserJob::failed, this, [this, path](const Error &error) { fail(error, path); });
        connect(job.get(), &ingest::ParserJob::rendered, this, [this, output, page](const QByteArray &png, const QSizeF &size) {
            QSaveFile file(output);
            if (!file.open(QIODevice::WriteOnly) || file.write(png) != png.size() || !file.commit())
                return fail({ErrorCode::Storage, file.errorString(), {}}, output);
            if (invocation.json) {
                printJson(QJsonObject{{QStringLiteral("path"), output},
                                      {QStringLiteral("page"), page},
                                      {QStringLiteral("width_points"), size.width()},
                                      {QStringLiteral("height_points"), size.height()}});
            }
            finish();
        });
    }
};

} // namespace

std::unique_ptr<Command> makeParse(Invocation invocation)
{
    return std::make_unique<ParseCommand>(std::move(invocation));
}

std::unique_ptr<Command> makeRender(Invocation invocation)
{
    return std::make_unique<RenderCommand>(std::move(invocation));
}

} // namespace quire::app::cli
