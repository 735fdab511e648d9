// The FTS5 tokenizer "quire": core/text's words and stems inside SQLite.
//
// A stored value begins with languageMark(), so that its words are stemmed in its language; what stands behind one is cut
// by the analyzer. A query is not: its terms arrive ready, separated by blanks (see core/retrieval), because only the
// query's maker knows which languages to try.
#pragma once

#include "core/base/error.h"
#include "core/text/language.h"

struct sqlite3;

namespace quire::store {

/// Changes whenever the tokenizer's output does, or what the index of chunks keeps of it: stored indexes of another version
/// are made anew.
inline constexpr int tokenizerVersion = 2;

[[nodiscard]] QString languageMark(text::Language language);

Result<void> registerTokenizer(sqlite3 *connection);

} // namespace quire::store
