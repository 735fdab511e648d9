// The smallest pieces that chunk() never cuts: a sentence, a table row, a line of code. Pure; used by the chunker.
#pragma once

#include "core/document/chunker.h"

namespace quire {

/// What stands between a unit and the one before it, within one block.
enum class UnitJoint { None, Space, Line, Paragraph };

struct ChunkUnit {
    QString text;
    QString header; ///< The table's first row, repeated where a chunk begins with a later one.
    int block = 0;
    Anchor anchor;
    UnitJoint joint = UnitJoint::Paragraph;
};

/// Of a block that holds text and is no heading. A short paragraph is one unit; none is over the maximum.
[[nodiscard]] QList<ChunkUnit> chunkUnits(const Block &block, int index, const ChunkOptions &options);

} // namespace quire
