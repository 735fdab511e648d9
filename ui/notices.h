// What the user should know about the pool, as lines for the notice bar. Pure.
#pragma once

#include "core/pool/snapshot.h"
#include "ui/theme.h"

namespace quire::ui {

struct WindowNotice {
    QString id; ///< The same for as long as it is about the same thing: a dismissed one stays away.
    Tone tone = Tone::Warning;
    QString text;
    QString link; ///< Where to put it right outside of Quire; may be empty.
    bool operator==(const WindowNotice &) const = default;
};

/// Tier 4 first: which key failed, why, and what to do.
[[nodiscard]] QList<WindowNotice> noticesFor(const pool::PoolSnapshot &pool);

} // namespace quire::ui
