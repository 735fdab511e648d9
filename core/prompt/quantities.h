// Dates and large numbers as people write them: "14 March 2025" is "2025-03-14" is "2025年3月14日", "1.2 billion" is "1,200
// million" is "12億". Internal to core/prompt. Pure.
#pragma once

#include <QSet>
#include <QString>

namespace quire::prompt {

/// One part of a date (year, month, day), or one number with its magnitude.
struct Quantity {
    QSet<QString> asked; ///< As a claim says it: a source must have one of these. Empty: it asks for nothing.
    QSet<QString> given; ///< As a source says it: what claims may ask for.
    QSet<QString> loose; ///< As a source says it: what claims may ask for as a bare number, the magnitude being understood.
};

/// Takes dates and numbers with a magnitude out of the text, which loses their words with them; other numbers stay in it. What
/// can be read in two ways ("03/04/2025", "1.200 million") is given in both.
[[nodiscard]] QList<Quantity> takeQuantities(QString &text);

} // namespace quire::prompt
