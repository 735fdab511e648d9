// quire-cli: the same engine without a window. Finds the command, hands it its options, runs it in the event loop.
#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QTimer>
#include <cstdio>

using namespace quire::app::cli;

namespace {

void printTo(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

QString usage()
{
    QString text = QStringLiteral("Usage: quire-cli [--profile DIR] [--json] COMMAND\n\n");
    for (const CommandEntry &entry : commands())
        text += QStringLiteral("  %1 %2\n      %3\n").arg(QLatin1String(entry.word), QLatin1String(entry.usage), QLatin1String(entry.help));
    return text + QStringLiteral("\nEvery command explains itself with --help.\n");
}

/// The command's word: the first argument that is neither an option nor --profile's value.
const CommandEntry *commandIn(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == QLatin1String("--profile")) {
            ++i;
            continue;
        }
        if (argument.startsWith(QLatin1Char('-')))
            continue;
        for (const CommandEntry &entry : commands()) {
            if (argument == QLatin1String(entry.word))
                return &entry;
        }
        printTo(stderr, QStringLiteral("There is no command \"%1\".\n\n").arg(argument));
        return nullptr;
    }
    return nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quire-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUIRE_VERSION));

    const QStringList arguments = QCoreApplication::arguments();
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("profile"), QStringLiteral("Keep all data of this run in DIR."), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Print one JSON value on standard output.")});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();

    if (arguments.size() == 2 && (arguments.at(1) == QLatin1String("--version") || arguments.at(1) == QLatin1String("-v"))) {
        printTo(stdout, QStringLiteral("quire-cli " QUIRE_VERSION "\n"));
        return 0;
    }
    const CommandEntry *entry = commandIn(arguments);
    if (!entry) {
        const bool wantsHelp = arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"));
        printTo(wantsHelp ? stdout : stderr, usage());
        return wantsHelp ? 0 : static_cast<int>(ExitCode::WrongUsage);
    }
    if (entry->declare)
        entry->declare(parser);
    if (!parser.parse(arguments)) {
        printTo(stderr, parser.errorText() + QLatin1Char('\n'));
        return static_cast<int>(ExitCode::WrongUsage);
    }
    if (parser.isSet(help)) {
        printTo(stdout, QStringLiteral("%1 %2\n\n%3").arg(QLatin1String(entry->word), QLatin1String(entry->usage), parser.helpText()));
        return 0;
    }

    Invocation invocation;
    invocation.word = QLatin1String(entry->word);
    invocation.profile = parser.value(QStringLiteral("profile"));
    invocation.json = parser.isSet(QStringLiteral("json"));
    invocation.arguments = parser.positionalArguments();
    invocation.arguments.removeOne(QLatin1String(entry->word));
    invocation.options = &parser;
    const std::unique_ptr<Command> command = entry->make(std::move(invocation));
    if (!command)
        return static_cast<int>(ExitCode::Failed);
    const auto end = [&application](ExitCode code) {
        QMetaObject::invokeMethod(&application, [code] { QCoreApplication::exit(static_cast<int>(code)); }, Qt::QueuedConnection);
    };
    QTimer::singleShot(0, command.get(), [&command, end] { command->run(end); });
    return QCoreApplication::exec();
}
