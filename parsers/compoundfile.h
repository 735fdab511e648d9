// An OLE2 compound file: a small file system that old Office formats, and new ones with a password, are kept in. Its streams
// are read by name from the root folder. Every number in it is checked: chains may be cut, crossed or endless.
// Spec: [MS-CFB]. One thread; the bytes must outlive it.
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace quire::parsers {

class CompoundFile
{
public:
    [[nodiscard]] static bool isOne(QByteArrayView bytes);
    /// Errors: Corrupt.
    [[nodiscard]] static Result<CompoundFile> open(QByteArrayView bytes);

    [[nodiscard]] bool contains(const QString &name) const { return m_streams.contains(name); }
    /// Errors: Corrupt (also: no such stream).
    [[nodiscard]] Result<QByteArray> stream(const QString &name) const;

private:
    struct Place {
        quint32 first = 0;
        quint64 size = 0;
    };
    explicit CompoundFile(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] quint32 number(qsizetype at) const; ///< Four bytes; 0 beyond the end.
    [[nodiscard]] QByteArrayView sector(quint32 index) const;
    [[nodiscard]] QByteArray chain(quint32 first, quint64 size) const;
    void readTable();
    void readFolder();

    QByteArrayView m_bytes;
    qsizetype m_sectorSize = 512;
    QList<quint32> m_next; ///< Of each sector, the one that follows it.
    QHash<QString, Place> m_streams;
    Place m_root; ///< The stream that holds the small streams.
};

} // namespace quire::parsers
