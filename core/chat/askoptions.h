// The options of a question, kept with it: asked again, also after a restart, it is asked in the same way. Pure. Private
// to this folder.
#pragma once

#include "core/chat/chatservice.h"

namespace quire::chat {

[[nodiscard]] QJsonObject toJson(const AskRequest &request);
[[nodiscard]] AskRequest askRequestOf(const store::MessageRow &question);

} // namespace quire::chat
