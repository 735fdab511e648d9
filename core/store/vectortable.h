// The vectors of chunks, as whole numbers of one byte with a scale: a quarter of what floats take, and read four times as
// fast. One model's set is in use; that of another stays until the new one is whole. Called on a store thread with its
// Database.
#pragma once

#include "core/base/ids.h"
#include "core/store/database.h"

#include <QList>

namespace quire::store {

/// Stands for the numbers `scale * parts[i]`.
struct PackedVector {
    float scale = 0;
    QByteArray parts; ///< Signed, -127 to 127.
    bool operator==(const PackedVector &) const = default;
};

struct ChunkVector {
    ChunkId chunk;
    PackedVector vector;
};

/// What a chunk's vector is made from.
struct VectorlessChunk {
    ChunkId chunk;
    QString text; ///< With its document's title and headings before it.
};

struct VectorCounts {
    qint64 chunks = 0;     ///< In the library.
    qint64 vectors = 0;    ///< Of the model, for chunks that are there.
    qint64 bytesLeft = 0;  ///< Of UTF-8, in the texts that have none.
    bool operator==(const VectorCounts &) const = default;
};

/// What was written behind `serial`, and up to where that goes.
struct VectorNews {
    QList<ChunkVector> vectors;
    qint64 serial = 0;
};

class VectorTable
{
public:
    explicit VectorTable(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<VectorCounts> counts(const QString &model) const;
    /// Chunks behind `after` that have no vector of the model, by number.
    [[nodiscard]] Result<QList<VectorlessChunk>> missing(const QString &model, ChunkId after, int limit) const;
    /// Those of the chunks that have no vector of the model.
    [[nodiscard]] Result<QList<ChunkId>> without(const QString &model, const QList<ChunkId> &chunks) const;
    /// Chunks that were removed meanwhile are passed over.
    Result<void> put(const QString &model, const QList<ChunkVector> &vectors);
    /// How long the newest vector of the model is; 0 when there is none.
    [[nodiscard]] Result<int> dimensions(const QString &model) const;
    [[nodiscard]] Result<VectorNews> since(const QString &model, qint64 serial, int dimensions) const;
    /// Takes away what all other models made. An empty name: everything.
    Result<void> keepOnly(const QString &model);

private:
    Database &m_database;
};

} // namespace quire::store
