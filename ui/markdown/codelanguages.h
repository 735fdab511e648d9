// What the code lexer must know of each language. Plain constant data.
#pragma once

#include <QLatin1StringView>

namespace quire::ui {

struct CodeLanguage {
    const char *tags;     ///< Space-separated, as they stand after ```; the first is the language's own.
    const char *label;    ///< For people.
    const char *keywords; ///< Space-separated.
    const char *lineComment = "//";
    const char *blockOpen = "/*";
    const char *blockClose = "*/";
    const char *quotes = "\"'";
    bool ignoreCase = false;
    bool tripleQuotes = false;
};

/// Null for an unknown tag.
[[nodiscard]] const CodeLanguage *codeLanguage(QStringView tag);

} // namespace quire::ui
