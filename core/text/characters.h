// What kind of character this is, as far as cutting text into search terms cares, and its folded form. Pure.
#pragma once

#include <QString>

namespace quire::text {

enum class CharClass : quint8 {
    Other,
    Letter,
    Digit,
    Mark,    ///< Combines with what stands before it.
    Bigram,  ///< Han, kana, Hangul: written without, or with few, spaces; searched by overlapping pairs.
    Trigram, ///< Thai, Lao, Khmer, Burmese: searched by overlapping triples.
};

[[nodiscard]] CharClass classOf(char32_t character);

enum class Script : quint8 { Latin, Cyrillic, Greek, Arabic, Armenian, Devanagari, Tamil, Other };

/// The script of a letter that is cut into words.
[[nodiscard]] Script scriptOf(char32_t letter);

/// Compatibility forms unified (NFKC: full-width digits, ligatures, half-width kana), invisible characters gone. Most
/// text needs nothing of this and comes back unchanged, uncopied.
[[nodiscard]] QString unified(const QString &text);

/// Without diacritics: "résumé" to "resume". Marks that are letters of their script (Indic vowels) stay.
[[nodiscard]] QString withoutDiacritics(const QString &word);

} // namespace quire::text
