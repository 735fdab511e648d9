// Reading whole documents: how many passages go into one request, and what is asked of the model with them. What fits goes as
// one prompt. What does not is read in parts, each answered by notes that cite the passages by their numbers in the whole;
// an answer is then made of the notes, whose citations still mean the original passages. Pure.
//
// Notes stand in the last user turn as tests/support/fakeprovider reads them:
//
//   <<<NOTES 2>>>
//   - Sales fell by a tenth [131].
//   <<<END 2>>>
#pragma once

#include "core/document/passage.h"
#include "core/prompt/promptbuilder.h"

#include <vector>

namespace quire::prompt {

/// Which passages a part holds, counted from 0; `last` belongs to it.
struct Part {
    qsizetype first = 0;
    qsizetype last = 0;
    bool operator==(const Part &) const = default;
};

/// What all passages take as they are quoted, in estimated tokens.
[[nodiscard]] int readingTokens(const QList<Passage> &passages);

/// As few passages as can be numbered: neighbours of one place are joined first, then neighbours of one document. A joined
/// passage keeps the chunk and the anchor of its first.
[[nodiscard]] QList<Passage> joinedToFit(QList<Passage> passages, qsizetype most);

/// Consecutive parts of about equal size, none of which takes more than `tokenBudget` with its instructions.
[[nodiscard]] QList<Part> partsOf(const QList<Passage> &passages, int tokenBudget);

/// How passages are read for a task: at once, or in parts.
struct ReadingPlan {
    QList<Part> parts; ///< Empty: all fit one prompt.
    std::vector<BuiltPrompt> prompts; ///< One for each part, or the one.
};
/// Takes a moment for thousands of passages: not for the GUI thread.
[[nodiscard]] ReadingPlan readingPlan(const QString &task, const QList<Passage> &passages, int tokenBudget);

/// All passages at once.
[[nodiscard]] BuiltPrompt wholePrompt(const QString &task, const QList<Passage> &passages);
/// Notes for the task on one part; passages keep their numbers in the whole.
[[nodiscard]] BuiltPrompt notesPrompt(const QString &task, const QList<Passage> &passages, const Part &part);
/// Shorter notes of notes.
[[nodiscard]] BuiltPrompt condensingPrompt(const QString &task, const QStringList &notes);
/// The answer from notes.
[[nodiscard]] BuiltPrompt answerPrompt(const QString &task, const QStringList &notes);

/// Consecutive groups of notes, each of which fits a condensing prompt of that budget; a note that is too long is cut at a
/// line. One group: they fit as they are. Otherwise each but the last holds at least two.
[[nodiscard]] QList<QStringList> groupsOf(const QStringList &notes, int tokenBudget);

} // namespace quire::prompt
