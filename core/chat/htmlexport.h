// A conversation as one HTML page that loads nothing and runs nothing. Pure. Private to this folder.
#pragma once

#include "core/chat/exporter.h"

namespace quire::chat {

[[nodiscard]] QByteArray asHtml(const Transcript &transcript);

} // namespace quire::chat
