// Whether a question asks for whole documents instead of a few passages: summarise, list all, compare. A rule over its words
// in English, Spanish, French, German, Japanese, Korean and Chinese; it errs on the side of an ordinary question, which costs
// one short request instead of many long ones. Pure.
#pragma once

#include <QString>
#include <optional>

namespace quire::chat {

enum class TaskKind { Summary, List, Comparison };

struct WholeTask {
    TaskKind kind = TaskKind::Summary;
    /// It speaks of "these documents", "both files": those in scope are meant. Otherwise what is compared must be named.
    bool ofDocuments = false;
    bool operator==(const WholeTask &) const = default;
};

[[nodiscard]] std::optional<WholeTask> wholeTaskIn(const QString &question);

[[nodiscard]] QString taskKindName(TaskKind kind); ///< "summary", "list", "comparison".

} // namespace quire::chat
