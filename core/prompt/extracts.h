// Tier 5: an answer made of the best sentences and table rows of the best passages, quoted, each with its [n]. A row's
// cells stand as they are, each behind its column's header. Pure.
#pragma once

#include "core/document/passage.h"

namespace quire::prompt {

struct Extract {
    QString answer; ///< Markdown with [n] marks that citations.h resolves; empty when nothing relevant was found.
    QList<Passage> passages;
};

[[nodiscard]] Extract extractAnswer(const QString &question, const QList<Passage> &passages, int maximumSentences = 3);

/// For a search alone: how the best passages begin, each with its [n].
[[nodiscard]] Extract passageBeginnings(const QList<Passage> &passages, int most = 5);

/// Sentence boundaries in any script (ICU), as [start, end) offsets.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> sentences(QStringView text);

} // namespace quire::prompt
