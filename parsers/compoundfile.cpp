#include "parsers/compoundfile.h"

#include <QtEndian>

namespace quire::parsers {
namespace {

constexpr quint32 lastSector = 0xfffffffa; // from here on numbers mean "end", "free" and the like
constexpr qsizetype headerSize = 512;
constexpr qsizetype entrySize = 128;
constexpr quint64 smallStream = 4096;
constexpr qsizetype smallSector = 64;
constexpr qsizetype mostEntries = 65'536;

enum EntryType { Stream = 2, Root = 5 };

} // namespace

bool CompoundFile::isOne(QByteArrayView bytes)
{
    return bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
}

Result<CompoundFile> CompoundFile::open(QByteArrayView bytes)
{
    if (!isOne(bytes) || bytes.size() < headerSize)
        return failure(ErrorCode::Corrupt, QStringLiteral("not a compound file"));
    CompoundFile file(bytes);
    file.m_sectorSize = (file.number(0x1e) & 0xffff) == 12 ? 4096 : 512;
    file.readTable();
    file.readFolder();
    return file;
}

quint32 CompoundFile::number(qsizetype at) const
{
    return at >= 0 && at + 4 <= m_bytes.size() ? qFromLittleEndian<quint32>(m_bytes.data() + at) : 0;
}

QByteArrayView CompoundFile::sector(quint32 index) const
{
    const qint64 at = (qint64(index) + 1) * m_sectorSize;
    return at < m_bytes.size() ? m_bytes.sliced(at, std::min<qint64>(m_sectorSize, m_bytes.size() - at)) : QByteArrayView();
}

/// The table of sectors is itself in sectors; the first 109 of these are named in the header, the rest in a chain.
void CompoundFile::readTable()
{
    const qsizetype perSector = m_sectorSize / 4;
    const qsizetype sectors = m_bytes.size() / m_sectorSize + 1;
    QList<quint32> tables;
    for (qsizetype at = 0x4c; at < headerSize; at += 4)
        tables.append(number(at));
    quint32 more = number(0x44);
    for (qsizetype guard = 0; more < lastSector && guard < sectors; ++guard) {
        const qsizetype start = (qint64(more) + 1) * m_sectorSize;
        for (qsizetype i = 0; i + 1 < perSector; ++i)
            tables.append(number(start + i * 4));
        more = start + m_sectorSize <= m_bytes.size() ? number(start + (perSector - 1) * 4) : lastSector;
    }
    for (const quint32 table : std::as_const(tables)) {
        const QByteArrayView entries = table < lastSector ? sector(table) : QByteArrayView();
        for (qsizetype i = 0; i + 4 <= entries.size() && m_next.size() <= sectors; i += 4)
            m_next.append(qFromLittleEndian<quint32>(entries.data() + i));
    }
}

QByteArray CompoundFile::chain(quint32 first, quint64 size) const
{
    QByteArray data;
    const auto wanted = static_cast<qsizetype>(std::min<quint64>(size, static_cast<quint64>(m_bytes.size())));
    for (quint32 at = first; at < lastSector && data.size() < wanted; at = at < m_next.size() ? m_next[at] : lastSector) {
        const QByteArrayView piece = sector(at);
        if (piece.isEmpty())
            break;
        data.append(piece);
    }
    data.truncate(wanted);
    return data;
}

void CompoundFile::readFolder()
{
    const QByteArray folder = chain(number(0x30), static_cast<quint64>(mostEntries) * entrySize);
    for (qsizetype at = 0; at + entrySize <= folder.size(); at += entrySize) {
        const char *entry = folder.constData() + at;
        const auto nameBytes = qFromLittleEndian<quint16>(entry + 0x40);
        const int type = entry[0x42];
        const Place place{qFromLittleEndian<quint32>(entry + 0x74), qFromLittleEndian<quint32>(entry + 0x78)};
        if (type == Root)
            m_root = place;
        if (type != Stream || nameBytes < 4 || nameBytes > 64)
            continue;
        QString name;
        for (int i = 0; i + 2 < nameBytes; i += 2)
            name += QChar(qFromLittleEndian<quint16>(entry + i));
        if (!m_streams.contains(name))
            m_streams.insert(name, place);
    }
}

Result<QByteArray> CompoundFile::stream(const QString &name) const
{
    const auto place = m_streams.constFind(name);
    if (place == m_streams.cend())
        return failure(ErrorCode::Corrupt, QStringLiteral("a stream is missing from the compound file"));
    QByteArray data;
    if (place->size >= smallStream) {
        data = chain(place->first, place->size);
    } else {
        const QByteArray container = chain(m_root.first, m_root.size);
        const QByteArray table = chain(number(0x3c), static_cast<quint64>(m_bytes.size()));
        for (quint32 at = place->first; at < lastSector && static_cast<quint64>(data.size()) < place->size;) {
            data += container.mid(qsizetype(at) * smallSector, smallSector);
            const qsizetype next = qsizetype(at) * 4;
            if (qsizetype(at) * smallSector >= container.size())
                break;
            at = next + 4 <= table.size() ? qFromLittleEndian<quint32>(table.constData() + next) : lastSector;
        }
        data.truncate(static_cast<qsizetype>(place->size));
    }
    if (static_cast<quint64>(data.size()) < place->size)
        return failure(ErrorCode::Corrupt, QStringLiteral("a stream of the compound file is cut short"));
    return data;
}

} // namespace quire::parsers
