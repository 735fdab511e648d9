// The few words that exported conversations need. English, as they belong to a file and not to the window. Pure. Private
// to this folder.
#pragma once

#include "core/store/chattable.h"

namespace quire::chat {

[[nodiscard]] QString speakerOf(const store::MessageRow &message);
/// "Stopped." and the like; empty for a complete message.
[[nodiscard]] QString noteOf(const store::MessageRow &message);
/// "page 12", "slide 3, notes", "Q1!B2:D9", "2 > 2.1, paragraph 14", "line 120".
[[nodiscard]] QString placeOf(const Anchor &anchor);
[[nodiscard]] QList<store::SourceRow> citedSources(const store::MessageRow &message);

} // namespace quire::chat
