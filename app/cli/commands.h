// The table of the command line's words.
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

} // namespace quire::app::cli
