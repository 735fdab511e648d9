// Pages that are pictures: drawn and read by OCR, within a budget of time for one request. Knows what it could not read, and
// says so. One thread.
#pragma once

#include "core/document/parser.h"
#include "parsers/pdf/ocr.h"
#include "parsers/pdf/pdflines.h"

#include <QElapsedTimer>

namespace poppler {
class document;
}

namespace quire::parsers {

class PdfScan
{
public:
    /// `languages` as for Ocr; empty: pages are only counted. `document` outlives this.
    PdfScan(const poppler::document &document, const QString &languages);

    /// The lines of a page that has no text; empty when there are none to be found.
    [[nodiscard]] QList<PdfLine> read(int page);
    /// All pages given to read(), by what became of them.
    void warn(ParseSink &sink) const;
    [[nodiscard]] const QList<int> &unread() const { return m_unread; }

private:
    const poppler::document &m_document;
    QString m_languages;
    Ocr m_ocr;
    QElapsedTimer m_time;
    QList<int> m_pages;
    QList<int> m_unread;
    bool m_hurried = false; ///< The budget did not do for all.
};

} // namespace quire::parsers
