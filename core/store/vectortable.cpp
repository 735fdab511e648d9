#include "core/store/vectortable.h"

#include "core/store/sql.h"

#include <cstring>

namespace quire::store {
namespace {

/// The scale as four bytes of the machine's own float, then the parts. A profile that moves to a machine of the other byte
/// order is refused by SQLite's own header long before.
QByteArray packed(const PackedVector &vector)
{
    QByteArray body(static_cast<qsizetype>(sizeof vector.scale), Qt::Uninitialized);
    std::memcpy(body.data(), &vector.scale, sizeof vector.scale);
    return body + vector.parts;
}

std::optional<PackedVector> unpacked(const QByteArray &body, int dimensions)
{
    PackedVector vector;
    if (body.size() != static_cast<qsizetype>(sizeof vector.scale) + dimensions)
        return {};
    std::memcpy(&vector.scale, body.constData(), sizeof vector.scale);
    vector.parts = body.sliced(static_cast<qsizetype>(sizeof vector.scale));
    return vector;
}

std::optional<qint64> modelOf(Database &database, const QString &name)
{
    Query query(database, "SELECT id FROM vector_models WHERE name = ?");
    query.with(name);
    return query.executeStep() ? std::optional(query.integer(0)) : std::nullopt;
}

} // namespace

Result<VectorCounts> VectorTable::counts(const QString &model) const
{
    return guarded([&]() -> Result<VectorCounts> {
        const qint64 id = modelOf(m_database, model).value_or(0);
        VectorCounts counts;
        Query all(m_database, "SELECT coalesce(sum(last - first + 1), 0) FROM chunk_runs");
        all.executeStep();
        counts.chunks = all.integer(0);
        Query made(m_database, "SELECT count(*) FROM chunk_vectors WHERE model = ?");
        made.with(id);
        made.executeStep();
        counts.vectors = made.integer(0);
        if (counts.vectors >= counts.chunks)
            return counts;
        Query left(m_database, "SELECT coalesce(sum(length(CAST(text AS BLOB))), 0) FROM chunks AS c "
                               "WHERE NOT EXISTS (SELECT 1 FROM chunk_vectors AS v WHERE v.chunk = c.id AND v.model = ?)");
        left.with(id);
        left.executeStep();
        counts.bytesLeft = left.integer(0);
        return counts;
    });
}

Result<QList<VectorlessChunk>> VectorTable::missing(const QString &model, ChunkId after, int limit) const
{
    return guarded([&]() -> Result<QList<VectorlessChunk>> {
        Query query(m_database, "SELECT c.id, d.index_title, c.heading, c.text FROM chunks AS c JOIN documents AS d ON d.id = c.document "
                                "WHERE c.id > ? AND NOT EXISTS (SELECT 1 FROM chunk_vectors AS v WHERE v.chunk = c.id AND v.model = ?) "
                                "ORDER BY c.id LIMIT ?");
        query.with(after).with(modelOf(m_database, model).value_or(0)).with(limit);
        QList<VectorlessChunk> chunks;
        while (query.executeStep()) {
            QStringList lines{query.text(1)};
            if (!query.isNull(2))
                lines += textsFromCbor(query.bytes(2));
            lines.append(query.text(3));
            lines.removeAll(QString());
            chunks.append({{query.integer(0)}, lines.join(QLatin1Char('\n'))});
        }
        return chunks;
    });
}

Result<QList<ChunkId>> VectorTable::without(const QString &model, const QList<ChunkId> &chunks) const
{
    return guarded([&]() -> Result<QList<ChunkId>> {
        const qint64 id = modelOf(m_database, model).value_or(0);
        QList<ChunkId> found;
        Query query(m_database, "SELECT 1 FROM chunk_vectors WHERE chunk = ? AND model = ?");
        for (const ChunkId chunk : chunks) {
            if (!query.with(chunk).with(id).executeStep())
                found.append(chunk);
            query.restart();
        }
        return found;
    });
}

Result<void> VectorTable::put(const QString &model, const QList<ChunkVector> &vectors)
{
    return guarded([&]() -> Result<void> {
        Query(m_database, "INSERT OR IGNORE INTO vector_models(name) VALUES(?)").with(model).run();
        const qint64 id = modelOf(m_database, model).value_or(0);
        Query insert(m_database, "INSERT OR REPLACE INTO chunk_vectors(chunk, model, body) SELECT id, ?, ? FROM chunks WHERE id = ?");
        for (const ChunkVector &each : vectors)
            insert.with(id).with(packed(each.vector)).with(each.chunk).run();
        return {};
    });
}

Result<int> VectorTable::dimensions(const QString &model) const
{
    return guarded([&]() -> Result<int> {
        Query query(m_database, "SELECT length(body) FROM chunk_vectors WHERE model = ? ORDER BY serial DESC LIMIT 1");
        query.with(modelOf(m_database, model).value_or(0));
        return query.executeStep() ? static_cast<int>(query.integer(0) - static_cast<qint64>(sizeof(float))) : 0;
    });
}

Result<VectorNews> VectorTable::since(const QString &model, qint64 serial, int dimensions) const
{
    return guarded([&]() -> Result<VectorNews> {
        VectorNews news{{}, serial};
        Query query(m_database, "SELECT serial, chunk, body FROM chunk_vectors WHERE serial > ? AND model = ? ORDER BY serial");
        query.with(serial).with(modelOf(m_database, model).value_or(0));
        while (query.executeStep()) {
            news.serial = query.integer(0);
            // Of another length: the service changed its mind, and what it made before cannot be compared.
            if (auto vector = unpacked(query.bytes(2), dimensions))
                news.vectors.append({{query.integer(1)}, *std::move(vector)});
        }
        return news;
    });
}

Result<void> VectorTable::keepOnly(const QString &model)
{
    return guarded([&]() -> Result<void> {
        Query(m_database, "DELETE FROM chunk_vectors WHERE model NOT IN (SELECT id FROM vector_models WHERE name = ?)").with(model).run();
        Query(m_database, "DELETE FROM vector_models WHERE name <> ?").with(model).run();
        return {};
    });
}

} // namespace quire::store
