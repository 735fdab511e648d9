// The part of ChunkIndex that tells what the index as a whole holds.
#include "core/store/chunkindex.h"
#include "core/store/sql.h"

namespace quire::store {
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
    return guarded([&]() -> Result<IndexSize> { return Segments(m_database).size(); });
}

Result<QList<QByteArray>> ChunkIndex::completions(const QByteArray &beginning, int limit) const
{
    return guarded([&]() -> Result<QList<QByteArray>> { return Segments(m_database).completions(beginning, limit); });
}

} // namespace quire::store
