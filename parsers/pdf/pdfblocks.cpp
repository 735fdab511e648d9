#include "parsers/pdf/pdfblocks.h"

#include <algorithm>
#include <cmath>

namespace quire::parsers {
namespace {

constexpr qsizetype heldBack = 4;
constexpr qsizetype longestHeading = 200;
constexpr int mostHeadingLines = 3;

bool hasLetters(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }) >= 2;
}

} // namespace

PdfBlocks::PdfBlocks(QHash<QString, int> outline, ParseSink &sink)
    : m_outline(std::move(outline))
    , m_titles(m_outline.keyBegin(), m_outline.keyEnd())
    , m_sink(sink)
{
}

void PdfBlocks::addPage(PdfPageText page)
{
    m_margins.append(pdfMargin(page.lines, page.size));
    for (const PdfLine &line : std::as_const(page.lines))
        m_sizes[static_cast<int>(std::lround(line.size * 2))] += line.text.size();
    m_waiting.append(std::move(page));
    // Twice the reach at the start, so that the body's font size is known before the first heading is judged.
    if (m_waiting.size() > 2 * heldBack || (m_infoSent && m_waiting.size() > heldBack))
        flush(m_waiting.size() - heldBack);
}

void PdfBlocks::finish()
{
    emitInfo();
    flush(m_waiting.size());
}

void PdfBlocks::flush(qsizetype until)
{
    emitInfo();
    for (qsizetype i = 0; i < until; ++i) {
        const qsizetype index = m_margins.size() - m_waiting.size() + i;
        emitPage(m_waiting[i], furnitureLines(m_margins, index));
    }
    m_waiting.remove(0, until);
}

void PdfBlocks::emitPage(const PdfPageText &page, const QSet<qsizetype> &furniture)
{
    QList<PdfLine> body;
    for (qsizetype i = 0; i < page.lines.size(); ++i) {
        if (furniture.contains(i))
            m_sink.block(Block{BlockKind::HeaderFooter, 0, page.lines[i].text, {}, PageAnchor{page.number, {page.lines[i].box}, page.label}});
        else
            body.append(page.lines[i]);
    }
    for (const PdfParagraph &paragraph : pdfParagraphs(body, m_titles))
        m_sink.block(blockOf(paragraph, page));
    emitNotes(page);
}

/// A note that the page prints as well, as most free text and filled forms do, is not said twice; a field's name may stand
/// nowhere else.
void PdfBlocks::emitNotes(const PdfPageText &page)
{
    if (page.notes.isEmpty())
        return;
    QString printed;
    for (const PdfLine &line : page.lines)
        printed += titleKey(line.text);
    for (const PdfNote &note : page.notes) {
        const QString value = titleKey(note.text.section(QStringLiteral(": "), -1));
        const QString name = titleKey(note.text.section(QStringLiteral(": "), 0, -2));
        const bool isPrinted = note.kind == BlockKind::Paragraph && !note.text.startsWith(u'\u2611') && printed.contains(value) && printed.contains(name);
        if (value.isEmpty() || isPrinted)
            continue;
        m_sink.block(Block{note.kind, 0, note.text, {}, PageAnchor{page.number, {note.box}, page.label}});
    }
}

void PdfBlocks::emitInfo()
{
    if (std::exchange(m_infoSent, true))
        return;
    if (m_info.title.isEmpty() && !m_waiting.isEmpty() && m_waiting.first().number == 1) {
        // The largest print of the first page, if it stands out.
        double largest = bodySize() * 1.25;
        for (const PdfParagraph &paragraph : pdfParagraphs(m_waiting.first().lines, m_titles)) {
            if (paragraph.size > largest && paragraph.turn == Turn::None && paragraph.rows.isEmpty() && hasLetters(paragraph.text)
                && paragraph.text.size() <= longestHeading && paragraph.text.size() >= 4) {
                largest = paragraph.size;
                m_info.title = paragraph.text;
            }
        }
    }
    m_sink.info(m_info);
}

double PdfBlocks::bodySize() const
{
    const auto most = std::max_element(m_sizes.cbegin(), m_sizes.cend());
    return most == m_sizes.cend() ? 0 : most.key() / 2.0;
}

int PdfBlocks::headingLevel(const PdfParagraph &paragraph) const
{
    if (paragraph.text.size() > longestHeading || paragraph.lines > mostHeadingLines || !hasLetters(paragraph.text))
        return 0;
    if (const auto entry = m_outline.constFind(titleKey(paragraph.text)); entry != m_outline.cend())
        return *entry;
    const double ratio = bodySize() > 0 ? paragraph.size / bodySize() : 1;
    const int deepest = m_outline.isEmpty() ? 0 : 1; // an outline names the headings; print only adds what it left out
    if (ratio >= 1.7)
        return 1 + deepest;
    if (ratio >= 1.35)
        return 2 + deepest;
    return ratio >= 1.18 ? 3 + deepest : 0;
}

Block PdfBlocks::blockOf(const PdfParagraph &paragraph, const PdfPageText &page) const
{
    Block block;
    block.text = paragraph.text;
    block.anchor = PageAnchor{page.number, paragraph.rects, page.label};
    if (!paragraph.rows.isEmpty()) {
        block.kind = BlockKind::Table;
        block.rows = paragraph.rows;
    } else if (const int level = headingLevel(paragraph); level > 0 && paragraph.turn == Turn::None) {
        block.kind = BlockKind::Heading;
        block.level = std::min(level, 9);
    } else if (startsListItem(paragraph.text)) {
        block.kind = BlockKind::ListItem;
        block.level = 1;
    }
    return block;
}

} // namespace quire::parsers
