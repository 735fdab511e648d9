// A conversation as JSON and back, without loss but for the ids, which belong to a profile. Pure. Private to this folder.
#pragma once

#include "core/chat/exporter.h"

namespace quire::chat {

[[nodiscard]] QByteArray asJson(const Transcript &transcript);
[[nodiscard]] Result<Transcript> transcriptFromJson(const QByteArray &json);

} // namespace quire::chat
