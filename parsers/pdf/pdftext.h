// The pages of a PDF, one at a time and within a time limit: words, size, label, and the notes people put on them. Two
// engines stand behind this one face. Poppler's C++ wrapper copies the cross-reference table for each page and unpacks its
// object streams anew, which takes ten times the page's own time in many files, and it cannot be interrupted; Poppler's core
// does neither, but its headers promise no stability. So the core serves where it builds (see CMakeLists.txt), the wrapper
// elsewhere. One thread.
#pragma once

#include "core/document/document.h"
#include "parsers/pdf/pdfwords.h"

#include <QByteArrayView>
#include <chrono>
#include <memory>

namespace poppler {
class document;
}

namespace quire::parsers {

/// What somebody wrote on a page and the page does not print: a comment, or a form's value that has no look of its own.
struct PdfNote {
    BlockKind kind = BlockKind::Comment;
    QString text;
    QRectF box; ///< As shown.
};

class PdfText
{
public:
    /// `document` was opened from the same bytes and password; both outlive this.
    PdfText(const poppler::document &document, QByteArrayView bytes, const QString &password);
    ~PdfText();

    /// From page 1, in Poppler's reading order: columns one after the other. Errors: Corrupt (no such page),
    /// LimitExceeded (more than `patience` on this page).
    [[nodiscard]] Result<QList<PdfWord>> words(int page, std::chrono::milliseconds patience) const;

    /// In points, as it is shown: the crop box, turned.
    [[nodiscard]] QSizeF size(int page) const;
    /// Empty where the file has none, or it is the page's number.
    [[nodiscard]] QString label(int page) const;
    /// In the file's order. Empty by the wrapper, which does not show them.
    [[nodiscard]] QList<PdfNote> notes(int page) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace quire::parsers
