// ZIP archives written byte by byte, so that a test can put anything in them, and a header can lie.
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>
#include <array>

namespace quire::parsers {

inline QByteArray le16(quint16 value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

inline QByteArray le32(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

inline quint32 crc32(const QByteArray &data)
{
    static const auto table = [] {
        std::array<quint32, 256> remainders{};
        for (quint32 byte = 0; byte < 256; ++byte) {
            quint32 crc = byte;
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc & 1) ? 0xedb88320u ^ (crc >> 1) : crc >> 1;
            remainders[byte] = crc;
        }
        return remainders;
    }();
    quint32 crc = 0xffffffffu;
    for (const char byte : data)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xff] ^ (crc >> 8);
    return crc ^ 0xffffffffu;
}

struct ArchiveEntry {
    QByteArray name;
    QByteArray data;
    bool deflated = false;
    quint32 claimedSize = 0; ///< What the headers say; 0: the truth.
};

inline QByteArray archive(const QList<ArchiveEntry> &entries)
{
    QByteArray body;
    QByteArray directory;
    for (const ArchiveEntry &entry : entries) {
        // qCompress: a length of four bytes, zlib's header of two, the deflate stream, a checksum of four.
        const QByteArray packed = entry.deflated ? qCompress(entry.data, 9).mid(6).chopped(4) : entry.data;
        const QByteArray common = le16(20) + le16(0) + le16(entry.deflated ? 8 : 0) + le32(0) + le32(crc32(entry.data))
            + le32(static_cast<quint32>(packed.size())) + le32(entry.claimedSize > 0 ? entry.claimedSize : static_cast<quint32>(entry.data.size()))
            + le16(static_cast<quint16>(entry.name.size())) + le16(0);
        directory += "PK\x01\x02" + le16(20) + common + le16(0) + le16(0) + le16(0) + le32(0) + le32(static_cast<quint32>(body.size())) + entry.name;
        body += "PK\x03\x04" + common + entry.name + packed;
    }
    const auto count = le16(static_cast<quint16>(entries.size()));
    return body + directory + QByteArray("PK\x05\x06", 4) + le16(0) + le16(0) + count + count
        + le32(static_cast<quint32>(directory.size())) + le32(static_cast<quint32>(body.size())) + le16(0);
}

} // namespace quire::parsers
