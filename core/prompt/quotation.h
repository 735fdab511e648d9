// A passage as a prompt quotes it: numbered, with its place, between fences that its text cannot close (promptbuilder.h shows
// the form). Internal to core/prompt. Pure.
#pragma once

#include "core/document/passage.h"

namespace quire::prompt {

/// The text without anything that could be taken for a fence.
[[nodiscard]] QString unfenced(QString text);

[[nodiscard]] QString quotation(const Passage &passage, qsizetype n);

} // namespace quire::prompt
