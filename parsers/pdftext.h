// The words of a PDF's pages, one page at a time, within a time limit. Two engines stand behind this one face. Poppler's
// C++ wrapper copies the cross-reference table for each page and unpacks its object streams anew, which takes ten times
// the page's own time in many files, and it cannot be interrupted; Poppler's core does neither, but its headers promise
// no stability. So the core serves where it builds (see CMakeLists.txt), the wrapper elsewhere. One thread.
#pragma once

#include "core/base/error.h"
#include "parsers/pdfwords.h"

#include <QByteArrayView>
#include <chrono>
#include <memory>

namespace poppler {
class document;
}

namespace quire::parsers {

class PdfText
{
public:
    /// `document` was opened from the same bytes and password; both outlive this.
    PdfText(const poppler::document &document, QByteArrayView bytes, const QString &password);
    ~PdfText();

    /// From page 1, in Poppler's reading order: columns one after the other. Errors: Corrupt (no such page),
    /// LimitExceeded (more than `patience` on this page).
    [[nodiscard]] Result<QList<PdfWord>> words(int page, std::chrono::milliseconds patience) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace quire::parsers
