// How a source is named to people: "Annual report · p. 12". Pure, but for translation.
#pragma once

#include "core/store/chattable.h"

namespace quire::ui {

/// "p. 12", "slide 3", "Q1!B2:D9", a heading, "line 120"; empty where there is nothing to say.
[[nodiscard]] QString placeLabel(const Anchor &anchor);
/// The document's title, or its file's name, and the place.
[[nodiscard]] QString sourceLabel(const store::SourceRow &source);
/// Title, place and the cited words.
[[nodiscard]] QString sourceHint(const store::SourceRow &source);
[[nodiscard]] bool isWebSource(const store::SourceRow &source);

} // namespace quire::ui
