// The event log across restarts: its latest lines as JSON, so that the Dashboard and `quire-cli pool events` also tell of
// what another run did. Private to core/pool.
#pragma once

#include "core/pool/poolmemory.h"

namespace quire::pool {

[[nodiscard]] QJsonArray writeHistory(const QList<LogEntry> &entries, const Remaining &time);
/// Oldest first; what cannot be read is left out.
[[nodiscard]] QList<LogEntry> readHistory(const QJsonArray &json, const Remaining &time);

} // namespace quire::pool
