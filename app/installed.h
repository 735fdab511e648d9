// Where the parts of an installed Quire are that are not called by people: the parser, and the modules. Any thread.
#pragma once

#include <QString>

namespace quire::app {

/// Beside this program, or where packages put it; beside this program when it is nowhere. Needs a QCoreApplication.
[[nodiscard]] QString installedFile(const QString &name);

/// quire-parser.
[[nodiscard]] QString parserProgram();

} // namespace quire::app
