// Dialects: a request in one service's words to an honest plan of its reply, or to a special one that only this service
// knows (blocked, out of budget, an early end). Pure.
#pragma once

#include "tests/support/fakeprovider/replyplan.h"

namespace quire::test {

/// A request, and what was recognised of it.
struct Asked {
    enum class Service { Gemini, OpenAi, Brave, Unknown };
    Service service = Service::Unknown;
    QString key;
    bool keyInUrl = false;
    bool isCheck = false; ///< A question about keys or models, which spends nothing: scripts do not advance by it.
    bool errorsInArray = false; ///< Gemini's OpenAI route wraps its errors.
    QString model;
};

[[nodiscard]] Asked recognised(const ServerRequest &request);

[[nodiscard]] ReplyPlan geminiPlan(const ServerRequest &request, const Asked &asked, const Behaviour &behaviour);
[[nodiscard]] ReplyPlan openAiPlan(const ServerRequest &request, const Asked &asked, const Behaviour &behaviour);
[[nodiscard]] ReplyPlan bravePlan(const ServerRequest &request, const Behaviour &behaviour);

} // namespace quire::test
