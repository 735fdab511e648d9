// The part of ChunkIndex that tells what the index as a whole holds.
#include "core/store/chunkindex.h"
#include "core/store/sql.h"

namespace quire::store {
namespace {

void openVocabulary(Database &database)
{
    database.handle().exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, chunk_index, row)");
}

} // namespace

Result<QList<text::Language>> ChunkIndex::languages() const
{
    return guarded([&]() -> Result<QList<text::Language>> {
        QList<text::Language> languages;
        Query query(m_database, "SELECT language FROM index_languages WHERE chunks > 0 ORDER BY chunks DESC");
        while (query.executeStep())
            languages.append(static_cast<text::Language>(query.integer(0)));
        return languages;
    });
}

Result<IndexSize> ChunkIndex::size() const
{
    return guarded([&]() -> Result<IndexSize> {
        // FTS5's own record of totals: the number of rows, then the terms of each column, as SQLite varints.
        // https://www.sqlite.org/src/file/ext/fts5/fts5_index.c ("averages")
        Query query(m_database, "SELECT block FROM chunk_index_data WHERE id = 1");
        const QByteArray record = query.executeStep() ? query.bytes(0) : QByteArray();
        qsizetype at = 0;
        const auto next = [&record, &at] {
            quint64 value = 0;
            for (int i = 0; i < 9 && at < record.size(); ++i) {
                const auto byte = static_cast<quint8>(record.at(at++));
                if (i == 8)
                    return value << 8 | byte;
                value = value << 7 | (byte & 0x7F);
                if (byte < 0x80)
                    break;
            }
            return value;
        };
        const quint64 rows = next();
        next(); // title
        next(); // heading
        const quint64 terms = next();
        return IndexSize{static_cast<qint64>(rows), rows > 0 ? static_cast<double>(terms) / static_cast<double>(rows) : 0};
    });
}

Result<QHash<QByteArray, qint64>> ChunkIndex::frequencies(const QList<QByteArray> &terms) const
{
    return guarded([&]() -> Result<QHash<QByteArray, qint64>> {
        openVocabulary(m_database);
        Query query(m_database, "SELECT doc FROM temp.vocabulary WHERE term = ?");
        QHash<QByteArray, qint64> frequencies;
        for (const QByteArray &term : terms) {
            query.with(QString::fromUtf8(term));
            if (query.executeStep())
                frequencies.insert(term, query.integer(0));
            query.restart();
        }
        return frequencies;
    });
}

Result<QList<QByteArray>> ChunkIndex::completions(const QByteArray &beginning, int limit) const
{
    return guarded([&]() -> Result<QList<QByteArray>> {
        openVocabulary(m_database);
        QByteArray after = beginning;
        after.append('\xff'); // no UTF-8 text has this byte: it sorts behind all that begin so
        Query query(m_database, "SELECT term FROM temp.vocabulary WHERE term >= ? AND term < CAST(? AS TEXT) ORDER BY doc DESC LIMIT ?");
        query.with(QString::fromUtf8(beginning)).with(after).with(limit);
        QList<QByteArray> terms;
        while (query.executeStep())
            terms.append(query.bytes(0));
        return terms;
    });
}

} // namespace quire::store
