// The commands that work on a profile. A command file gives one makeXxx() for each; enginemodule.cpp lists them. They make up a
// module, quire-engine, that quire-cli loads when one is asked for: the network, keychain and database libraries they stand on
// take longer to load than a file takes to read.
#pragma once

#include "app/cli/enginecommand.h"

namespace quire::app::cli {

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
