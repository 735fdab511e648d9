// quire-cli's side of the door.
#include "app/cli/enginemodule.h"

#include "app/installed.h"

#include <QLibrary>
#include <cstdio>

namespace quire::app::cli {

std::unique_ptr<Command> makeFromEngine(Invocation invocation)
{
    QLibrary library(installedFile(QStringLiteral(QUIRE_ENGINE_MODULE)));
    const auto entry = reinterpret_cast<EngineEntry>(library.resolve(engineEntryName));
    std::unique_ptr<Command> command(entry ? entry(&invocation) : nullptr);
    if (!command)
        std::fprintf(stderr, "Part of Quire is missing or cannot be loaded: %s\n", qPrintable(library.errorString()));
    return command;
}

} // namespace quire::app::cli
