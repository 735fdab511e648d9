// The JSON shapes of the command line's contract (DESIGN of the CLI: fields may be added, never renamed), made from
// core's values. Also what the Dashboard exports. Pure; no key is in any of them.
#pragma once

#include "core/chat/chatservice.h"
#include "core/pool/snapshot.h"
#include "core/retrieval/retriever.h"
#include "core/store/documenttable.h"

#include <QJsonArray>
#include <QJsonObject>

namespace quire::app {

[[nodiscard]] QJsonObject toJson(const Error &error);
[[nodiscard]] QJsonObject toJson(const store::DocumentRow &row);
[[nodiscard]] QJsonObject toJson(const pool::KeySnapshot &key);
[[nodiscard]] QJsonArray keysToJson(const pool::PoolSnapshot &snapshot);
[[nodiscard]] QJsonObject toJson(const pool::PoolSnapshot &snapshot);
[[nodiscard]] QJsonObject toJson(const pool::LogEntry &entry);
[[nodiscard]] QJsonObject toJson(const retrieval::SearchReport &report, const QString &query);
[[nodiscard]] QJsonObject answerToJson(const store::MessageRow &answer);
[[nodiscard]] QJsonObject toJson(const store::ConversationRow &row);
[[nodiscard]] QJsonObject toJson(const store::MessageRow &row);

/// The event log as CSV with a header line, for spreadsheets.
[[nodiscard]] QByteArray eventsToCsv(const QList<pool::LogEntry> &entries);

} // namespace quire::app
