// Lines to paragraphs: the second half of pdflines.h.
#include "parsers/pdf/pdflines.h"
#include "parsers/pdf/pdftables.h"

#include <algorithm>

namespace quire::parsers {
namespace {

class Builder
{
public:
    explicit Builder(const QSet<QString> &titles)
        : m_titles(titles)
    {
    }

    void add(const PdfLine &line)
    {
        const bool title = line.text.size() < 200 && m_titles.contains(titleKey(line.text));
        if (m_lines > 0 && (title || m_afterTitle || !continues(line)))
            finish();
        if (m_lines == 0)
            start(line);
        else
            extend(line);
        m_afterTitle = title;
    }

    void finish()
    {
        if (m_lines > 0)
            m_done.append(std::exchange(m_current, {}));
        m_lines = 0;
        m_afterTitle = false;
    }

    void addTable(PdfParagraph table)
    {
        finish();
        m_done.append(std::move(table));
    }

    QList<PdfParagraph> take()
    {
        finish();
        return std::exchange(m_done, {});
    }

private:
    bool continues(const PdfLine &line) const
    {
        const QRectF &last = m_last.reading;
        const QRectF &next = line.reading;
        const double size = std::max(m_last.size, 1.0);
        if (line.turn != m_last.turn || line.size > 1.2 * size || line.size < size / 1.2)
            return false;
        const double pitch = next.top() - last.top();
        if (pitch < 0.3 * size || pitch > 2.2 * size || (m_lines > 1 && pitch > 1.35 * m_pitch))
            return false;
        if (std::min(last.right(), next.right()) <= std::max(last.left(), next.left()))
            return false; // one beside the other
        if (startsListItem(line.text))
            return false;
        const bool indented = next.left() > m_left + 0.9 * size && next.left() < m_left + 5 * size;
        const bool sentenceEnded = QStringView(u".!?:\u3002\u061f").contains(m_last.text.back());
        const bool lastIsShort = last.right() < m_right - 0.25 * (m_right - m_left);
        // A first-line indent, or a short last line that closes its sentence, ends a paragraph. In right-to-left text
        // both stand on the other side, and are not judged.
        if (isRightToLeft(line.text))
            return true;
        if (indented && m_lines > 1 && !m_hanging)
            return false;
        return !(sentenceEnded && (indented || (lastIsShort && m_lines > 1)));
    }

    void start(const PdfLine &line)
    {
        m_current.text = line.text;
        m_current.size = line.size;
        m_current.turn = line.turn;
        m_left = line.reading.left();
        m_right = line.reading.right();
        m_hanging = startsListItem(line.text);
        append(line);
    }

    void extend(const PdfLine &line)
    {
        if (m_lines == 1 && line.reading.left() > m_left + 0.9 * m_last.size)
            m_hanging = true;
        m_pitch = line.reading.top() - m_last.reading.top();
        appendLine(m_current.text, line.text);
        m_left = std::min(m_left, line.reading.left());
        m_right = std::max(m_right, line.reading.right());
        append(line);
    }

    void append(const PdfLine &line)
    {
        m_current.rects.append(line.box);
        m_current.lines = ++m_lines;
        m_last = line;
    }

    const QSet<QString> &m_titles;
    QList<PdfParagraph> m_done;
    PdfParagraph m_current;
    PdfLine m_last;
    double m_left = 0;
    double m_right = 0;
    double m_pitch = 0;
    int m_lines = 0;
    bool m_hanging = false;
    bool m_afterTitle = false;
};

} // namespace

QList<PdfParagraph> pdfParagraphs(const QList<PdfLine> &lines, const QSet<QString> &titles)
{
    const PdfTables tables = findTables(lines);
    Builder builder(titles);
    QSet<int> placed;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int table = tables.tableOfLine.value(i, -1);
        if (table < 0) {
            if (!lines[i].text.isEmpty())
                builder.add(lines[i]);
        } else if (!placed.contains(table)) {
            placed.insert(table);
            builder.addTable(tables.tables.at(table));
        }
    }
    return builder.take();
}

} // namespace quire::parsers
