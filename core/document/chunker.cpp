#include "core/document/chunker.h"

#include "core/document/chunkunits.h"

#include <cmath>

namespace quire {
namespace {

// What must not share a chunk: another page, slide, or sheet. Running text is one place.
struct Place {
    size_t kind = 0;
    int number = 0;
    QString sheet;
    bool operator==(const Place &) const = default;
};

Place placeOf(const Anchor &anchor)
{
    Place place{anchor.index(), 0, {}};
    if (const auto *page = std::get_if<PageAnchor>(&anchor))
        place.number = page->page;
    else if (const auto *slide = std::get_if<SlideAnchor>(&anchor))
        place.number = slide->slide;
    else if (const auto *sheet = std::get_if<SheetAnchor>(&anchor))
        place.sheet = sheet->sheet;
    return place;
}

class HeadingPath
{
public:
    void enter(const Block &heading)
    {
        while (!m_levels.isEmpty() && m_levels.back() >= heading.level) {
            m_levels.removeLast();
            m_names.removeLast();
        }
        m_levels.append(heading.level);
        m_names.append(heading.text.simplified());
    }
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    QList<int> m_levels;
    QStringList m_names;
};

/// Units that may share a chunk, in reading order.
struct Section {
    QStringList heading;
    QList<ChunkUnit> units;
    int tokens = 0;
};

class Packer
{
public:
    Packer(const Document &document, const ChunkOptions &options)
        : m_document(document)
        , m_options(options)
    {
        for (const Block &block : document.blocks) {
            if (block.kind == BlockKind::Heading)
                m_topLevel = std::min(m_topLevel, block.level);
        }
    }

    QList<Chunk> run()
    {
        for (int i = 0; i < m_document.blocks.size(); ++i) {
            const Block &block = m_document.blocks.at(i);
            if (block.kind == BlockKind::HeaderFooter || block.text.trimmed().isEmpty())
                continue;
            const Place place = placeOf(block.anchor);
            if (place != m_place)
                flush();
            m_place = place;
            if (block.kind == BlockKind::Heading)
                addHeading(block, i);
            else
                add(chunkUnits(block, i, m_options));
        }
        flush();
        return m_chunks;
    }

private:
    void addHeading(const Block &block, int index)
    {
        // A section too small to stand alone is joined by the next one, whose heading then stands in the text.
        const bool opens = block.level <= m_topLevel || m_section.tokens * 3 >= m_options.targetTokens;
        if (opens)
            flush();
        m_path.enter(block);
        if (m_section.units.isEmpty()) {
            m_section.heading = m_path.names();
            m_bareHeading = ChunkUnit{block.text.simplified(), {}, index, block.anchor, UnitJoint::Line};
            return;
        }
        add({ChunkUnit{block.text.simplified(), {}, index, block.anchor, UnitJoint::Paragraph}});
    }

    void add(const QList<ChunkUnit> &units)
    {
        if (m_section.units.isEmpty())
            m_section.heading = m_path.names();
        for (const ChunkUnit &unit : units)
            m_section.tokens += estimatedTokens(unit.text);
        m_section.units += units;
        m_bareHeading.reset();
    }

    void flush()
    {
        // A heading with nothing under it (a slide that is only a title) is still text to be found.
        if (m_section.units.isEmpty() && m_bareHeading)
            m_section.units.append(*m_bareHeading);
        m_bareHeading.reset();
        const Section section = std::exchange(m_section, {});
        if (section.units.isEmpty())
            return;
        // Even shares, so that no section ends in a crumb.
        const int middle = (m_options.targetTokens + m_options.maximumTokens) / 2;
        const int shares = (section.tokens + middle - 1) / middle;
        const int share = section.tokens <= m_options.maximumTokens
            ? m_options.maximumTokens
            : std::min(m_options.maximumTokens, section.tokens / shares + 1);
        QList<ChunkUnit> current;
        int tokens = 0;
        for (const ChunkUnit &unit : section.units) {
            const int more = estimatedTokens(unit.text);
            if (!current.isEmpty() && (tokens + more > m_options.maximumTokens || tokens + more / 2 > share)) {
                emitChunk(section.heading, current);
                current.clear();
                tokens = estimatedTokens(unit.header);
            }
            current.append(unit);
            tokens += more;
        }
        emitChunk(section.heading, current);
    }

    void emitChunk(const QStringList &heading, const QList<ChunkUnit> &units)
    {
        Chunk chunk{{}, heading, units.front().anchor, units.front().block, units.back().block};
        int lastBlock = -1;
        for (const ChunkUnit &unit : units) {
            const bool continued = unit.block == lastBlock;
            if (!chunk.text.isEmpty())
                chunk.text += separator(unit.joint, continued);
            if (!continued && !unit.header.isEmpty())
                chunk.text += unit.header + u'\n';
            chunk.text += unit.text;
            // Sentences of one block share its anchor; rows of a sheet have each their own.
            if (lastBlock >= 0 && !(continued && std::holds_alternative<PageAnchor>(unit.anchor)))
                chunk.anchor = joined(chunk.anchor, unit.anchor);
            lastBlock = unit.block;
        }
        m_chunks.append(chunk);
    }

    static QString separator(UnitJoint joint, bool continued)
    {
        if (!continued)
            return joint == UnitJoint::Line ? QStringLiteral("\n") : QStringLiteral("\n\n");
        switch (joint) {
        case UnitJoint::None:
            return {};
        case UnitJoint::Space:
            return QStringLiteral(" ");
        case UnitJoint::Line:
            return QStringLiteral("\n");
        case UnitJoint::Paragraph:
            break;
        }
        return QStringLiteral("\n\n");
    }

    const Document &m_document;
    const ChunkOptions &m_options;
    QList<Chunk> m_chunks;
    HeadingPath m_path;
    Section m_section;
    std::optional<ChunkUnit> m_bareHeading;
    Place m_place;
    int m_topLevel = 9;
};

bool isDense(char16_t character)
{
    return character >= 0x0E00 && (character <= 0x0EFF || (character >= 0x1100 && character <= 0x11FF) || character >= 0x2E80)
        && !(character >= 0xFB00 && character <= 0xFEFF);
}

} // namespace

QList<Chunk> chunk(const Document &document, const ChunkOptions &options)
{
    return Packer(document, options).run();
}

int estimatedTokens(QStringView text)
{
    const auto dense = std::count_if(text.cbegin(), text.cend(), [](QChar character) { return isDense(character.unicode()); });
    const auto sparse = text.size() - dense;
    return static_cast<int>(std::lround(dense / 1.5 + static_cast<double>(sparse + 3) / 4.0));
}

} // namespace quire
