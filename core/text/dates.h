// Dates as people write them: "14 March 2025" is "2025-03-14" is "2025年3月14日". Pure. Names of months: Unicode CLDR, in the
// languages of language.h.
#pragma once

#include "core/text/language.h"

#include <QStringList>

namespace quire::text {

struct Date {
    int year = 0; ///< 0: not said.
    int month = 0;
    int day = 0;  ///< 0: not said.
    bool mayBeSwapped = false; ///< "03/04/2025": America puts the month first, most others the day.
    bool isSure = true; ///< A month alone, written small, may as well be a verb.

    bool operator==(const Date &) const = default;
};

/// Takes the dates out of the text, whose words and figures are lost with them.
[[nodiscard]] QList<Date> takeDates(QString &text, Language language);
/// Only those that name a day.
[[nodiscard]] QList<Date> takeDays(QString &text, Language language);

/// The names of a month, long and short, in one language.
[[nodiscard]] QStringList monthNames(int month, Language language);

} // namespace quire::text
