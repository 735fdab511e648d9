// Numbers of seven bits a byte, the lowest first, as they stand in the index's blobs (LEB128:
// https://en.wikipedia.org/wiki/LEB128). Reading never runs past the end: what is cut off reads as 0. Pure, internal to
// core/store.
#pragma once

#include <QByteArray>

namespace quire::store {

inline void appendNumber(QByteArray &bytes, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        bytes.append(static_cast<char>(value | 0x80));
    bytes.append(static_cast<char>(value));
}

inline quint64 takeNumber(const uchar *&at, const uchar *end)
{
    quint64 value = 0;
    for (int shift = 0; at < end && shift < 64; shift += 7) {
        const uchar byte = *at++;
        value |= static_cast<quint64>(byte & 0x7F) << shift;
        if (byte < 0x80)
            return value;
    }
    return 0;
}

} // namespace quire::store
