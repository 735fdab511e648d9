// Which documents a task over whole documents means, and all their text. On a store thread.
#pragma once

#include "core/chat/wholetask.h"
#include "core/document/passage.h"
#include "core/store/chunkindex.h"

namespace quire::chat {

/// In reading order, document after document, as many as can be cited. Empty when the question names none and the scope
/// leaves too many: then it is answered from passages like any other.
[[nodiscard]] Result<QList<Passage>> passagesMeant(store::Database &database, const WholeTask &task, const QString &question, const store::Scope &scope);

} // namespace quire::chat
