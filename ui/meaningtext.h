// What is said of the vectors that are made for search by meaning. Pure.
#pragma once

#include "core/chat/embeddingjob.h"

namespace quire::ui {

/// No more exact than an estimate is: "850", "12,000", "1,400,000".
[[nodiscard]] QString tokensText(qint64 tokens);

/// Where the making stands, in a sentence or two; empty when it is switched off.
[[nodiscard]] QString meaningText(const chat::EmbeddingProgress &progress);

} // namespace quire::ui
