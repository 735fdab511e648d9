// A conversation as people have it, for looking at the transcript and for its tests: tables, code, lists, formulas,
// citations, and Chinese, Japanese and Korean.
#pragma once

#include "core/store/chattable.h"

namespace quire::test {

[[nodiscard]] QList<store::MessageRow> sampleConversation();
/// A long one: `count` messages made from the sample's.
[[nodiscard]] QList<store::MessageRow> longConversation(int count);
[[nodiscard]] store::SourceRow sampleSource(int n, const QString &title, const Anchor &anchor, const QString &quote);

} // namespace quire::test
