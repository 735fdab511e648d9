// The languages whose words are stemmed, told apart by their script or, in Latin script, by their commonest words. Pure.
#pragma once

#include <QString>

namespace quire::text {

/// Stored in the database by number: append only.
enum class Language : quint8 {
    Unknown = 0, ///< Stemmed as English, where in Latin script.
    English = 1,
    French = 2,
    German = 3,
    Spanish = 4,
    Italian = 5,
    Portuguese = 6,
    Dutch = 7,
    Swedish = 8,
    Danish = 9,
    Norwegian = 10,
    Finnish = 11,
    Hungarian = 12,
    Romanian = 13,
    Turkish = 14,
    Indonesian = 15,
    Catalan = 16,
    Polish = 17, ///< Told apart, and not stemmed: Snowball has no algorithm for it.
    Czech = 18,
    Russian = 19,
    Greek = 20,
    Arabic = 21,
    Armenian = 22,
    Hindi = 23,
    Tamil = 24,
};
inline constexpr int languageCount = 25;

/// The Latin-script language whose function words fill this text; Unknown when there are too few words to tell.
[[nodiscard]] Language latinLanguage(QStringView text);

/// "en", "fr", ...; and from BCP 47 ("pt-BR").
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] Language languageFromCode(QStringView code);

} // namespace quire::text
