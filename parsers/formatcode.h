// A spreadsheet's format code cut into its sections and those into tokens. Why apart: what a code says is one question,
// what a number looks like under it another. Pure. Spec: ECMA-376 part 1, section 18.8.31.
#pragma once

#include "parsers/chinesenumerals.h"

#include <QList>
#include <QString>

namespace quire::parsers {

struct FormatToken {
    enum Kind {
        Literal,     ///< Stands as it is.
        Placeholder, ///< 0, # or ?
        Point,
        Comma,
        Percent,
        Exponent, ///< E+ or E-
        Slash,    ///< Of a fraction.
        DatePart, ///< One run of y, m, d, h or s (also e, a and g, the East Asian ones), in lower case.
        Elapsed,  ///< [h], [mm], [s]: the letters.
        Meridiem, ///< AM/PM and its like: both words, with the slash.
        General,
        Text, ///< @
    };
    Kind kind = Literal;
    QString text;

    bool operator==(const FormatToken &) const = default;
};

struct FormatSection {
    QList<FormatToken> tokens;
    QString condition; ///< "<", ">=", ...; empty: none.
    double bound = 0;
    int language = 0; ///< A Windows language id, from [$-407].
    ChineseNumerals numerals = ChineseNumerals::None; ///< From [DBNum1] and [DBNum2].

    [[nodiscard]] bool has(FormatToken::Kind kind) const;
    [[nodiscard]] bool isDate() const { return has(FormatToken::DatePart) || has(FormatToken::Elapsed); }
};

/// At most four: positive, negative, zero, text - unless they have conditions of their own.
[[nodiscard]] QList<FormatSection> formatSections(const QString &code);

} // namespace quire::parsers
