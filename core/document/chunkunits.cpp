#include "core/document/chunkunits.h"

#include "core/document/cellrange.h"
#include "core/text/sentences.h"

namespace quire {
namespace {

QString tabbed(const QStringList &row)
{
    return row.join(u'\t').trimmed();
}

// A sentence or row over the maximum is cut at a blank, or anywhere in a script without blanks.
QStringList cutToSize(const QString &text, int maximumTokens)
{
    QStringList pieces;
    QString rest = text;
    while (estimatedTokens(rest) > maximumTokens) {
        qsizetype size = rest.size() * maximumTokens / (estimatedTokens(rest) + 1);
        while (size > 1 && estimatedTokens(QStringView(rest).left(size)) > maximumTokens)
            size = size * 9 / 10;
        const qsizetype blank = std::max(rest.lastIndexOf(u' ', size), rest.lastIndexOf(u'\n', size));
        if (blank > size / 2)
            size = blank;
        if (size > 1 && rest.at(size - 1).isHighSurrogate())
            --size;
        size = std::max<qsizetype>(size, 1);
        pieces.append(rest.left(size).trimmed());
        rest = rest.mid(size).trimmed();
    }
    pieces.append(rest);
    return pieces;
}

void append(QList<ChunkUnit> &units, const ChunkUnit &unit, int maximumTokens)
{
    for (const QString &piece : cutToSize(unit.text, maximumTokens)) {
        ChunkUnit part = unit;
        part.text = piece;
        if (!piece.isEmpty())
            units.append(part);
    }
}

QList<ChunkUnit> rowUnits(const Block &block, int index, const ChunkOptions &options)
{
    const QString header = tabbed(block.rows.front());
    const bool repeats = block.rows.size() > 1 && estimatedTokens(header) * 3 <= options.maximumTokens;
    const int room = options.maximumTokens - (repeats ? estimatedTokens(header) : 0);
    QList<ChunkUnit> units;
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        Anchor anchor = block.anchor;
        if (auto *sheet = std::get_if<SheetAnchor>(&anchor))
            sheet->range = rowOfRange(sheet->range, static_cast<int>(row));
        append(units, {tabbed(block.rows.at(row)), repeats && row > 0 ? header : QString(), index, anchor, UnitJoint::Line}, room);
    }
    return units;
}

QList<ChunkUnit> lineUnits(const Block &block, int index, const ChunkOptions &options)
{
    QList<ChunkUnit> units;
    for (const QString &line : block.text.split(u'\n'))
        append(units, {line, {}, index, block.anchor, UnitJoint::Line}, options.maximumTokens);
    return units;
}

QList<ChunkUnit> sentenceUnits(const Block &block, int index, const ChunkOptions &options)
{
    QList<ChunkUnit> units;
    qsizetype end = 0;
    for (const auto &[from, to] : text::sentences(block.text)) {
        // Chinese and Japanese have no blank between sentences, and a line break may stand for one.
        const QString gap = block.text.mid(end, from - end);
        const UnitJoint joint = gap.contains(u'\n') ? UnitJoint::Line : gap.isEmpty() ? UnitJoint::None : UnitJoint::Space;
        append(units, {block.text.mid(from, to - from), {}, index, block.anchor, joint}, options.maximumTokens);
        end = to;
    }
    return units;
}

} // namespace

QList<ChunkUnit> chunkUnits(const Block &block, int index, const ChunkOptions &options)
{
    const auto joint = block.kind == BlockKind::ListItem ? UnitJoint::Line : UnitJoint::Paragraph;
    if (block.kind == BlockKind::Table && !block.rows.isEmpty())
        return rowUnits(block, index, options);
    if (estimatedTokens(block.text) * 2 <= options.targetTokens)
        return {{block.text.trimmed(), {}, index, block.anchor, joint}};
    if (block.kind == BlockKind::Code || block.kind == BlockKind::Table)
        return lineUnits(block, index, options);
    return sentenceUnits(block, index, options);
}

} // namespace quire
