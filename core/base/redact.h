// Takes API keys out of text that others wrote (a server's error body may echo the key it was sent).
#pragma once

#include <QString>

namespace quire {

/// Replaces everything that looks like an API key of a known kind (AIza..., AQ...., sk-..., BSA..., "api_key:...",
/// "key=...", bearer tokens) by "[key]".
[[nodiscard]] QString redacted(const QString &text);

/// As above, and also the given secret itself, wherever it stands.
[[nodiscard]] QString redacted(const QString &text, const QString &secret);

/// The last four characters, for telling keys apart; nothing of a key that is shorter than 12 characters.
[[nodiscard]] QString lastFour(const QString &secret);

} // namespace quire
