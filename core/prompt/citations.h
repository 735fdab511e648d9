// Citations: finds [n], [n, m], [n-m] and their CJK forms in an answer, also one that is still growing, and resolves
// them to the passages of the prompt. Pure.
#pragma once

#include "core/document/passage.h"

namespace quire::prompt {

/// The highest number that can be cited; "[2025]" is a year.
inline constexpr int largestCitation = 999;

/// A marker in the answer's text, as UTF-16 offsets; code spans and fences are left alone.
struct CitationMark {
    qsizetype start = 0;
    qsizetype length = 0;
    QList<int> numbers;
    bool operator==(const CitationMark &) const = default;
};

struct Citation {
    int n = 0;
    Passage passage;
    QString quote;                 ///< The passage's sentence that shares most with the citing sentence.
    std::optional<bool> supported; ///< Numbers, names and enough words of the citing sentence stand in the passage.
    bool operator==(const Citation &) const = default;
};

/// All complete marks; an unfinished one at the end ("[1") is not reported.
[[nodiscard]] QList<CitationMark> citationMarks(QStringView answer);

/// One entry for each cited passage, in order of first use. Numbers without a passage are dropped.
[[nodiscard]] QList<Citation> resolveCitations(QStringView answer, const QList<Passage> &passages);

} // namespace quire::prompt
