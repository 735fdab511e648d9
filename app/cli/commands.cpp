#include "app/cli/commands.h"

#include "app/cli/enginemodule.h"

#include <array>

namespace quire::app::cli {
namespace {

void option(QCommandLineParser &parser, const char *name, const char *help, const char *value = nullptr)
{
    QCommandLineOption made(QString::fromLatin1(name), QString::fromLatin1(help));
    if (value)
        made.setValueName(QString::fromLatin1(value));
    parser.addOption(made);
}

void passwordOption(QCommandLineParser &parser)
{
    option(parser, "password-stdin", "Read the file's password from the first line of standard input.");
}

constexpr std::array table = {
    CommandEntry{"parse", "FILE", "Blocks with their anchors.", makeParse,
                 [](QCommandLineParser &parser) {
                     option(parser, "ocr", "What scanned pages are read in, as Tesseract names it (eng).", "LANGUAGES");
                     passwordOption(parser);
                 }},
    CommandEntry{"render", "FILE --page N -o OUT.png", "One page as an image.", makeRender,
                 [](QCommandLineParser &parser) {
                     option(parser, "page", "The page, from 1.", "N");
                     parser.addOption({{QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("The picture's file."), QStringLiteral("OUT.png")});
                     option(parser, "dpi", "Dots per inch (110).", "N");
                     passwordOption(parser);
                 }},
    CommandEntry{"add", "PATH...", "Index files or folders; progress on stderr.", makeFromEngine,
                 [](QCommandLineParser &parser) {
                     option(parser, "collection", "Put them into this collection.", "C");
                     passwordOption(parser);
                 }},
    CommandEntry{"documents", "", "The library.", makeFromEngine},
    CommandEntry{"remove", "ID...", "Remove documents and all that was indexed of them.", makeFromEngine},
    CommandEntry{"retry", "[ID...]", "Try failed documents again; all of them when none is named.", makeFromEngine, passwordOption},
    CommandEntry{"search", "QUERY|-", "The passages that fit a query.", makeFromEngine,
                 [](QCommandLineParser &parser) {
                     option(parser, "k", "How many (10).", "N");
                     option(parser, "collection", "Only in this collection.", "C");
                 }},
    CommandEntry{"ask", "QUESTION|-", "An answer with citations.", makeFromEngine,
                 [](QCommandLineParser &parser) {
                     option(parser, "k", "How many passages to take along.", "N");
                     option(parser, "model", "The model to ask.", "M");
                     option(parser, "offline", "Answer from the passages alone; nothing leaves this machine.");
                     option(parser, "web", "Search the web as well.");
                     option(parser, "fallback", "What fallback keys may serve: off, chat or all.", "USE");
                     option(parser, "conversation", "Go on with this conversation.", "ID");
                     option(parser, "collection", "Only from this collection.", "C");
                 }},
    CommandEntry{"embed", "[--yes]", "Make the library findable by meaning, with the service and model that settings name.", makeFromEngine,
                 [](QCommandLineParser &parser) { option(parser, "yes", "Agree that the text of all documents is sent to that service."); }},
    CommandEntry{"keys", "add|list|check|pause|resume|reset|remove [ID...]", "The keys; `add` reads the key from standard input.", makeFromEngine,
                 [](QCommandLineParser &parser) {
                     option(parser, "service", "gemini, brave or openai.", "SERVICE");
                     option(parser, "owner", "user or fallback.", "OWNER");
                     option(parser, "label", "A name for it.", "L");
                     option(parser, "endpoint", "Its server, if not the service's own.", "URL");
                     option(parser, "project", "The project it belongs to.", "P");
                 }},
    CommandEntry{"pool", "status | events", "The key pool: its tier, keys and event log.", makeFromEngine,
                 [](QCommandLineParser &parser) { option(parser, "n", "How many events (50).", "N"); }},
    CommandEntry{"conversations", "list | show ID | search QUERY | export ID --format F | import FILE", "Conversations.", makeFromEngine,
                 [](QCommandLineParser &parser) {
                     option(parser, "format", "md, html, pdf or json.", "F");
                     parser.addOption({{QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("Write to a file."), QStringLiteral("FILE")});
                 }},
    CommandEntry{"settings", "list | get NAME | set NAME VALUE", "Settings.", makeFromEngine},
};

} // namespace

std::span<const CommandEntry> commands()
{
    return table;
}

} // namespace quire::app::cli
