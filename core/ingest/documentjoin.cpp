#include "core/ingest/documentjoin.h"

#include <numeric>

namespace quire::ingest {
namespace {

constexpr int worthSharing = 60;
constexpr int shortestRange = 25;
constexpr int longestRange = 200;

void fillIn(DocumentInfo &info, const DocumentInfo &other)
{
    if (info.type.isEmpty())
        info = other;
    if (info.language.isEmpty())
        info.language = other.language;
    if (info.title.isEmpty())
        info.title = other.title;
}

} // namespace

QList<PageRange> sharedAmong(int workers, int pages)
{
    if (workers < 2 || pages < worthSharing)
        return {PageRange{}};
    const int length = std::clamp(pages / (workers * 8), shortestRange, longestRange);
    QList<PageRange> ranges;
    for (int first = 1; first <= pages; first += length)
        ranges.append({first, std::min(first + length - 1, pages)});
    return ranges;
}

int DocumentJoin::progress() const
{
    return std::accumulate(m_progress.cbegin(), m_progress.cend(), 0);
}

Document DocumentJoin::take()
{
    Document whole = std::move(m_parts.first());
    for (qsizetype i = 1; i < m_parts.size(); ++i) {
        fillIn(whole.info, m_parts.at(i).info);
        whole.blocks += std::move(m_parts[i].blocks);
        for (const QString &warning : std::as_const(m_parts[i].warnings)) {
            if (!whole.warnings.contains(warning))
                whole.warnings.append(warning);
        }
    }
    m_parts.clear();
    return whole;
}

} // namespace quire::ingest
