// Blocks as they lie in the database: consecutive ones together, as compressed CBOR. A document of ten thousand short
// blocks would otherwise spend more on rows and repeated keys than on text. Internal to core/store.
#pragma once

#include "core/document/document.h"

namespace quire::store {

inline constexpr int blocksPerGroup = 64;

[[nodiscard]] QByteArray packBlocks(const QList<Block> &blocks);
/// Errors: Storage, when the bytes are not what packBlocks made.
[[nodiscard]] Result<QList<Block>> unpackBlocks(const QByteArray &bytes);

} // namespace quire::store
