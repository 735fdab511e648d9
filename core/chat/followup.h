// Makes a follow-up question ("and in 2023?", "why did it fail?") searchable: what it leaves out stands in the question
// before it. A rule, not a model: it costs nothing and works offline. Pure.
#pragma once

#include <QStringList>

namespace quire::chat {

/// What to search for. `earlier` are the conversation's questions so far, oldest first.
[[nodiscard]] QString standaloneQuestion(const QString &question, const QStringList &earlier);

} // namespace quire::chat
