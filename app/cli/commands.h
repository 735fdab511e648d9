// The table of the command line's words. A command file gives one makeXxx() for each; commands.cpp lists them.
#pragma once

#include "app/cli/command.h"

#include <span>

namespace quire::app::cli {

struct CommandEntry {
    const char *word;
    const char *usage; ///< After the word.
    const char *help;
    std::unique_ptr<Command> (*make)(Invocation);
    void (*declare)(QCommandLineParser &) = nullptr; ///< Its own options.
};

[[nodiscard]] std::span<const CommandEntry> commands();

std::unique_ptr<Command> makeParse(Invocation);
std::unique_ptr<Command> makeRender(Invocation);
std::unique_ptr<Command> makeAdd(Invocation);
std::unique_ptr<Command> makeDocuments(Invocation);
std::unique_ptr<Command> makeRemove(Invocation);
std::unique_ptr<Command> makeRetry(Invocation);
std::unique_ptr<Command> makeSearch(Invocation);
std::unique_ptr<Command> makeAsk(Invocation);
std::unique_ptr<Command> makeEmbed(Invocation);
std::unique_ptr<Command> makeKeys(Invocation);
std::unique_ptr<Command> makePool(Invocation);
std::unique_ptr<Command> makeConversations(Invocation);
std::unique_ptr<Command> makeSettings(Invocation);

} // namespace quire::app::cli
