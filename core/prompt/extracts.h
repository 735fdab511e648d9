// Tier 5: an answer made of the best sentences of the best passages, quoted exactly, each with its [n]. Pure.
#pragma once

#include "core/document/passage.h"

namespace quire::prompt {

struct Extract {
    QString answer; ///< Markdown with [n] marks that citations.h resolves; empty when nothing relevant was found.
    QList<Passage> passages;
};

[[nodiscard]] Extract extractAnswer(const QString &question, const QList<Passage> &passages, int maximumSentences = 5);

/// Sentence boundaries in any script (ICU), as [start, end) offsets.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> sentences(QStringView text);

} // namespace quire::prompt
