// A pool, a log and a library as they look in use: for the tests of views and for looking at them (shots.cpp).
#pragma once

#include "core/chat/chatservice.h"
#include "core/ingest/ingestqueue.h"
#include "core/ingest/sourceloader.h"
#include "core/pool/snapshot.h"

namespace samples {

[[nodiscard]] quire::Moment now();
[[nodiscard]] quire::pool::KeyInfo key(int id, const QString &label, const QString &last4,
                                       quire::pool::Owner owner = quire::pool::Owner::User);
[[nodiscard]] quire::pool::PoolSnapshot pool();
[[nodiscard]] QList<quire::pool::LogEntry> log();
[[nodiscard]] QList<quire::store::DocumentRow> documents();
[[nodiscard]] quire::store::MessageRow answer();
/// An answer over a whole document, read in four parts, of which the third could not be.
[[nodiscard]] quire::store::MessageRow readInParts();
[[nodiscard]] quire::ingest::Source pageSource(const QByteArray &png);
[[nodiscard]] quire::ingest::Source contextSource();

} // namespace samples
