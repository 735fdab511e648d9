#include "core/ingest/documentjoin.h"

#include <QRegularExpression>
#include <numeric>

namespace quire::ingest {
namespace {

constexpr int worthSharing = 60;
constexpr int firstRange = 10;
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

/// "25 page(s) without a text layer: 1-25" and the same of the next range are one warning. Ranges come in order.
void addWarning(QStringList &warnings, const QString &warning)
{
    static const QRegularExpression ofPages(QStringLiteral("^(\\d+)( page\\(s\\) [^:]*: )(.+)$"));
    const auto added = ofPages.match(warning);
    for (QString &known : warnings) {
        const auto before = ofPages.match(known);
        if (!added.hasMatch() || !before.hasMatch() || before.captured(2) != added.captured(2))
            continue;
        known = QString::number(before.captured(1).toInt() + added.captured(1).toInt()) + before.captured(2) + before.captured(3)
                + QStringLiteral(", ") + added.captured(3);
        return;
    }
    if (!warnings.contains(warning))
        warnings.append(warning);
}

} // namespace

QList<PageRange> sharedAmong(int workers, int pages)
{
    if (pages < worthSharing)
        return {PageRange{}};
    const int length = workers < 2 ? longestRange : std::clamp(pages / (workers * 8), shortestRange, longestRange);
    QList<PageRange> ranges{{1, firstRange}};
    for (int first = firstRange + 1; first <= pages; first += length)
        ranges.append({first, std::min(first + length - 1, pages)});
    return ranges;
}

int DocumentJoin::progress() const
{
    return std::accumulate(m_progress.cbegin(), m_progress.cend(), 0);
}

void DocumentJoin::append(Document &whole, qsizetype index) const
{
    const Document &part = m_parts.at(index);
    fillIn(whole.info, part.info);
    whole.blocks += part.blocks;
    for (const QString &warning : part.warnings)
        addWarning(whole.warnings, warning);
}

std::optional<Document> DocumentJoin::grown()
{
    const auto firstMissing = std::find(m_whole.cbegin(), m_whole.cend(), false);
    const qsizetype there = firstMissing - m_whole.cbegin();
    qsizetype blocks = 0;
    for (qsizetype i = 0; i < there; ++i)
        blocks += m_parts.at(i).blocks.size();
    if (there == m_parts.size() || blocks == 0 || blocks < 2 * m_given)
        return std::nullopt;
    m_given = blocks;
    Document beginning = m_parts.first();
    for (qsizetype i = 1; i < there; ++i)
        append(beginning, i);
    return beginning;
}

Document DocumentJoin::take()
{
    Document whole = std::move(m_parts.first());
    for (qsizetype i = 1; i < m_parts.size(); ++i) {
        append(whole, i);
        m_parts[i] = {};
    }
    m_parts.clear();
    return whole;
}

} // namespace quire::ingest
