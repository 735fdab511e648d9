#include "parsers/pdf/png.h"

#include <QtEndian>
#include <array>

namespace quire::parsers {
namespace {

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 n = 0; n < 256; ++n) {
        quint32 c = n;
        for (int bit = 0; bit < 8; ++bit)
            c = (c & 1) ? 0xedb88320u ^ (c >> 1) : c >> 1;
        table[n] = c;
    }
    return table;
}();

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

void appendChunk(QByteArray &file, const char *type, const QByteArray &data)
{
    const QByteArray body = QByteArray(type, 4) + data;
    quint32 crc = 0xffffffffu;
    for (const char byte : body)
        crc = crcTable[(crc ^ static_cast<quint8>(byte)) & 0xff] ^ (crc >> 8);
    file += bigEndian(static_cast<quint32>(data.size()));
    file += body;
    file += bigEndian(crc ^ 0xffffffffu);
}

} // namespace

QByteArray encodePng(const QByteArray &rgb, QSize size)
{
    const qsizetype stride = qsizetype(size.width()) * 3;
    // Filter 2 (Up) on every row: pages are mostly rows equal to the one above, and it costs one subtraction a byte.
    QByteArray filtered((stride + 1) * size.height(), Qt::Uninitialized);
    char *out = filtered.data();
    for (int y = 0; y < size.height(); ++y) {
        const char *row = rgb.constData() + y * stride;
        const char *above = row - stride;
        *out++ = y == 0 ? 0 : 2;
        for (qsizetype x = 0; x < stride; ++x)
            *out++ = y == 0 ? row[x] : static_cast<char>(row[x] - above[x]);
    }

    QByteArray file("\x89PNG\r\n\x1a\n", 8);
    QByteArray header = bigEndian(static_cast<quint32>(size.width())) + bigEndian(static_cast<quint32>(size.height()));
    header += QByteArray("\x08\x02\x00\x00\x00", 5); // 8 bits, RGB, deflate, adaptive filters, not interlaced
    appendChunk(file, "IHDR", header);
    appendChunk(file, "IDAT", qCompress(filtered, 3).mid(4)); // without Qt's length prefix
    appendChunk(file, "IEND", {});
    return file;
}

} // namespace quire::parsers
