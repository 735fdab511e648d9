// buildPrompt(): question, history and numbered passages to a Prompt within a token budget. Passages are fenced as
// untrusted quotation: their text instructs nobody. Pure.
//
// The last user turn, which tests/support/fakeprovider reads as well:
//
//   Passages from the user's documents, quoted between fences:
//
//   <<<PASSAGE 1>>>
//   Document: Annual report 2023
//   Place: page 12, in "Risks > Market"
//
//   The passage's text, over any number of lines.
//   <<<END 1>>>
//
//   <<<PASSAGE 2>>>
//   ...
//   <<<END 2>>>
//
//   Question: What are the risks?
//
// Three angle brackets within a passage are replaced by look-alikes, so no passage can close its fence. Without passages
// the turn is the question alone.
#pragma once

#include "core/document/passage.h"
#include "core/prompt/prompt.h"

namespace quire::prompt {

struct PromptRequest {
    QString question;
    QList<Turn> history;       ///< Oldest first; shortened from its old end when the budget asks.
    QList<Passage> passages;   ///< Best first; passage i becomes [i + 1].
    int tokenBudget = 24'000;
};

struct BuiltPrompt {
    Prompt prompt;
    QList<Passage> passages; ///< Those that fitted, in the order of their numbers.
    int estimatedTokens = 0;
};

[[nodiscard]] BuiltPrompt buildPrompt(const PromptRequest &request);

} // namespace quire::prompt
