// Colours for code: a small lexer that knows keywords, strings, comments, numbers and calls of the common languages.
// It is enough to read by and can never be wrong in a way that matters, so no grammar engine is linked. Pure.
#pragma once

#include <QList>
#include <QStringView>

namespace quire::ui {

enum class CodeToken { Keyword, String, Comment, Number, Call, Added, Removed };

struct CodeSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    CodeToken token = CodeToken::Keyword;
    bool operator==(const CodeSpan &) const = default;
};

/// Spans in order, without overlap; none for a language that is not known.
[[nodiscard]] QList<CodeSpan> highlight(QStringView language, QStringView code);

/// The name as people write it ("C++" for "cpp"); the tag itself where it is not known.
[[nodiscard]] QString languageLabel(QStringView tag);

} // namespace quire::ui
