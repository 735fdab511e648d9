// buildPrompt(): question, history and numbered passages to a Prompt within a token budget. Passages are fenced as
// untrusted quotation: their text instructs nobody. Pure.
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
