// Opens a PDF through Poppler and knows its traps. Shared by the text reader and the page renderer. Any thread; one
// Document a thread.
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>
#include <QSizeF>
#include <memory>

#include <poppler-document.h>
#include <poppler-page.h>

namespace quire::parsers {

using PdfDocument = std::unique_ptr<poppler::document>;
using PdfPage = std::unique_ptr<poppler::page>;

/// `bytes` must outlive the document. Errors: Corrupt, PasswordNeeded (none given, or a wrong one), LimitExceeded.
[[nodiscard]] Result<PdfDocument> openPdf(QByteArrayView bytes, const QString &password);

/// The page's size in points as it is shown: the crop box, turned.
[[nodiscard]] QSizeF shownSize(const poppler::page &page);

[[nodiscard]] QString toString(const poppler::ustring &text);

} // namespace quire::parsers
