// The pool in words: tiers, key states, failures and log entries as sentences. The one place where the pool's stable
// names become language. Pure.
#pragma once

#include "core/pool/snapshot.h"
#include "ui/theme.h"

namespace quire::ui {

[[nodiscard]] QString tierTitle(pool::Tier tier);
[[nodiscard]] QString tierSentence(pool::Tier tier);
/// Why the pool is in this tier, from PoolSnapshot::reason; empty for a reason that says nothing more.
[[nodiscard]] QString tierReason(const QString &reason);
/// The detail of a "tier-changed" entry, "hybrid: some-failed", in words.
[[nodiscard]] QString tierChangeText(const QString &detail);
[[nodiscard]] Tone tierTone(pool::Tier tier);

[[nodiscard]] QString stateText(pool::KeyState state);
[[nodiscard]] Tone stateTone(pool::KeyState state);
/// Why a key is not healthy, and until when: "Daily limit used up, resets 08:00".
[[nodiscard]] QString stateDetail(const pool::KeySnapshot &key, Moment now);

[[nodiscard]] QString failureText(pool::FailureKind kind);
/// What the user can do about it; empty where nothing.
[[nodiscard]] QString failureNextStep(pool::FailureKind kind);

[[nodiscard]] QString serviceText(pool::Service service);
[[nodiscard]] QString ownerText(pool::Owner owner);
/// "My key (…ab12)".
[[nodiscard]] QString keyName(const pool::KeyInfo &key);
[[nodiscard]] QString quotaText(const pool::QuotaStatus &quota, Moment now);
[[nodiscard]] QString noticeText(const pool::Notice &notice, const pool::PoolSnapshot &pool);

[[nodiscard]] QString routeText(const QString &route);

/// "Sent", "Failed", ... from LogEntry::what; an unknown name is shown as it is.
[[nodiscard]] QString logText(const QString &what);
[[nodiscard]] QString considerationText(const QString &reason);

/// How often the pool's forecasts came true, and which way to the service it takes; empty while there is nothing to say.
[[nodiscard]] QString forecastText(const pool::PoolSnapshot &pool);
/// A key's health with each model, where that is known; for a tooltip.
[[nodiscard]] QString modelHealthText(const pool::KeySnapshot &key);

/// One line for the status bar: "Your keys: 2 of 2 healthy".
[[nodiscard]] QString healthSummary(const pool::PoolSnapshot &pool);

} // namespace quire::ui
