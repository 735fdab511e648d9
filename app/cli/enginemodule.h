// The door between quire-cli and its module.
#pragma once

#include "app/cli/command.h"

namespace quire::app::cli {

/// What the module exports under its name; null for a word that is none of its. The caller owns the result.
using EngineEntry = Command *(*)(Invocation *invocation);
inline constexpr const char *engineEntryName = "quireEngineCommand";

/// In quire-cli: the command named by the invocation's word. Null, and said why on stderr, when the module cannot be loaded.
std::unique_ptr<Command> makeFromEngine(Invocation invocation);

} // namespace quire::app::cli
