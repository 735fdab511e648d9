// Mathematical characters as LaTeX commands. Pure.
#pragma once

#include <QString>

namespace quire::parsers {

/// Replaces Greek letters, operators, relations and arrows by commands; other text stays.
[[nodiscard]] QString latexSymbols(const QString &text);

/// Whether LaTeX has a command for the function of that name ("sin").
[[nodiscard]] bool isLatexFunction(const QString &name);

/// The command for a combining mark over a letter ("\hat"); "\hat" too for one that is not known.
[[nodiscard]] QString latexAccent(const QString &mark);

} // namespace quire::parsers
