// Notice: the line below an answer that says what became of it - it waits, it was stopped, it failed and why, or it was
// made without the user's own keys. Pure, but for translation.
#pragma once

#include "ui/models/chatmodel.h"
#include "ui/theme.h"

namespace quire::ui {

struct Notice {
    enum class Action { None, Retry, AddKey };

    Tone tone = Tone::Neutral;
    QString text;
    Action action = Action::None;
    bool busy = false; ///< Something is going on: show that it moves.

    bool operator==(const Notice &) const = default;
};

/// Nothing where an answer just stands there, complete, from the user's own key.
[[nodiscard]] std::optional<Notice> noticeFor(const ChatItem &item, Instant now);

} // namespace quire::ui
