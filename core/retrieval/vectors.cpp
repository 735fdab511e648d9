#include "core/retrieval/vectors.h"

#include <algorithm>
#include <cmath>

// Compiled twice where the compiler can choose at run time: for every processor of the kind, and for those that handle 32
// bytes at once.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define QUIRE_WIDEST __attribute__((target_clones("avx2", "default")))
#else
#define QUIRE_WIDEST
#endif

namespace quire::retrieval {
namespace {

constexpr float largest = 127;

} // namespace

store::PackedVector packedVector(const Vector &vector)
{
    float most = 0;
    for (const float part : vector)
        most = std::max(most, std::abs(part));
    store::PackedVector packed{most / largest, QByteArray(vector.size(), '\0')};
    if (most <= 0 || !std::isfinite(most))
        return packed;
    for (qsizetype i = 0; i < vector.size(); ++i)
        packed.parts[i] = static_cast<char>(std::lround(vector.at(i) / packed.scale));
    return packed;
}

// The question is widened once, so that two bytes are multiplied and neighbours added in one step (pmaddwd).
QUIRE_WIDEST
void multiply(std::span<const qint8> rows, std::span<const qint8> question, std::span<qint32> sums)
{
    const std::vector<qint16> wide(question.begin(), question.end());
    const size_t size = wide.size();
    const qint16 *asked = wide.data();
    const qint8 *row = rows.data();
    for (qint32 &sum : sums) {
        qint32 total = 0;
        for (size_t i = 0; i < size; ++i)
            total += qint32(asked[i]) * qint32(qint16(row[i]));
        sum = total;
        row += size;
    }
}

float product(const Vector &question, std::span<const qint8> parts, float scale)
{
    float sum = 0;
    for (size_t i = 0; i < parts.size(); ++i)
        sum += question.at(static_cast<qsizetype>(i)) * static_cast<float>(parts[i]);
    return sum * scale;
}

} // namespace quire::retrieval
