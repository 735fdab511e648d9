// What of a passage can be quoted: its sentences without list bullets, and the rows of its tables, each with the table's
// header. Headings and header rows say nothing alone and are left out. Internal to core/prompt. Pure.
#pragma once

#include "core/document/passage.h"

namespace quire::prompt {

struct Statement {
    QString text;    ///< To be shown. A row as "Sum – Planned: 85,500; Spent: 91,800", its cells as they stand.
    QString own;     ///< What it says itself: the sentence, or the row's cells.
    QString header;  ///< A row's table header, cells separated by blanks.
    bool isTotal = false; ///< A row of sums.

    bool operator==(const Statement &) const = default;
};

/// In reading order.
[[nodiscard]] QList<Statement> statementsOf(const Passage &passage);

} // namespace quire::prompt
