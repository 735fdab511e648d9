#include "core/ingest/sourceview.h"

namespace quire::ingest {
namespace {

/// Letters and digits alone, so that line breaks, hyphens and Markdown in a quote do not hide where it came from.
QString bare(const QString &text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters.append(c.toCaseFolded());
    }
    return letters;
}

} // namespace

std::pair<int, int> citedBlocks(const StoredContext &stored, const QString &quote)
{
    const std::pair<int, int> whole{stored.firstOfChunk, stored.lastOfChunk};
    const QString wanted = bare(quote);
    if (wanted.isEmpty())
        return whole;
    // The passage as one string, with each block's end: a quote may begin in one block and end in the next.
    QString text;
    QList<qsizetype> ends;
    for (int i = stored.firstOfChunk; i <= stored.lastOfChunk; ++i) {
        text += bare(stored.blocks.at(i).text);
        ends.append(text.size());
    }
    const qsizetype start = text.indexOf(wanted);
    if (start < 0)
        return whole;
    const auto blockAt = [&](qsizetype position) {
        const auto end = std::upper_bound(ends.cbegin(), ends.cend(), position);
        return stored.firstOfChunk + static_cast<int>(end - ends.cbegin());
    };
    return {blockAt(start), blockAt(start + wanted.size() - 1)};
}

SourceContext contextOf(const StoredContext &stored, const QString &quote)
{
    const auto [first, last] = citedBlocks(stored, quote);
    return {stored.blocks, first, last, quote};
}

SourceContext contextOf(const Passage &passage, const QString &quote)
{
    return {{Block{BlockKind::Paragraph, 0, passage.text, {}, passage.anchor}}, 0, 0, quote};
}

PagePlace placeOf(const PageAnchor &anchor, const StoredContext &stored, const QString &quote)
{
    if (stored.lastOfChunk < stored.firstOfChunk)
        return {anchor.page, anchor.rects};
    const auto [first, last] = citedBlocks(stored, quote);
    PagePlace place{0, {}};
    for (int i = first; i <= last; ++i) {
        const auto *page = std::get_if<PageAnchor>(&stored.blocks.at(i).anchor);
        if (!page || (place.page != 0 && page->page != place.page))
            continue;
        place.page = page->page;
        place.highlight += page->rects;
    }
    return place.page != 0 && !place.highlight.isEmpty() ? place : PagePlace{anchor.page, anchor.rects};
}

} // namespace quire::ingest
