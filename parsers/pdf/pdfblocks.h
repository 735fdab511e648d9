// Pages' paragraphs to blocks: what is a heading, a list item, a table, furniture. Pages are held back until the ones
// after them are known, since a running header is only known by its return. Pure but for the sink.
#pragma once

#include "core/document/parser.h"
#include "parsers/pdf/pdffurniture.h"
#include "parsers/pdf/pdflines.h"
#include "parsers/pdf/pdftext.h"

#include <QHash>
#include <QMap>
#include <QSizeF>

namespace quire::parsers {

/// One page as it was read.
struct PdfPageText {
    int number = 0;
    QString label; ///< See PageAnchor.
    QSizeF size;
    QList<PdfLine> lines;
    QList<PdfNote> notes;
};

class PdfBlocks
{
public:
    PdfBlocks(QHash<QString, int> outline, ParseSink &sink);

    /// Pages come in order. `info` goes out before the first block, with a title from the first page if it has none.
    void addPage(PdfPageText page);
    void finish();
    void setInfo(DocumentInfo info) { m_info = std::move(info); }

private:
    void flush(qsizetype until);
    void emitPage(const PdfPageText &page, const QSet<qsizetype> &furniture);
    void emitInfo();
    [[nodiscard]] double bodySize() const;
    void emitNotes(const PdfPageText &page);
    [[nodiscard]] Block blockOf(const PdfParagraph &paragraph, const PdfPageText &page) const;
    [[nodiscard]] int headingLevel(const PdfParagraph &paragraph) const;

    QHash<QString, int> m_outline;
    QSet<QString> m_titles;
    ParseSink &m_sink;
    DocumentInfo m_info;
    bool m_infoSent = false;
    QList<PdfMargin> m_margins; // all pages
    QList<PdfPageText> m_waiting;
    QMap<int, qsizetype> m_sizes; // characters by font size, in half points
};

} // namespace quire::parsers
