// Vectors as whole numbers of one byte: made from floats, and compared many at a time. Pure; any thread.
#pragma once

#include "core/retrieval/embedder.h"
#include "core/store/vectortable.h"

#include <span>
#include <vector>

namespace quire::retrieval {

/// Symmetric quantisation: the largest part becomes 127. Loses under half a percent of a vector's length.
[[nodiscard]] store::PackedVector packedVector(const Vector &vector);

/// The products of a packed question with each of `sums.size()` packed rows that stand one after the other.
void multiply(std::span<const qint8> rows, std::span<const qint8> question, std::span<qint32> sums);

/// The exact product of a question with what a packed vector stands for.
[[nodiscard]] float product(const Vector &question, std::span<const qint8> parts, float scale);

} // namespace quire::retrieval
