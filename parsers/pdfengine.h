// pdfEngine(): all that reads PDFs, behind one function. Why: Poppler and the two dozen libraries it stands on take as long
// to load as everything else in a worker, and most files are no PDFs. So they make a module (quire-pdf), which a worker loads
// when the first PDF comes. Two libraries define the function: parsers_pdf_loader for the worker, and parsers_pdf, which is what
// the module is made of, for the module itself and for tests.
#pragma once

#include "core/document/parser.h"

#include <QSizeF>

namespace quire::parsers {

struct RenderedPage {
    QByteArray png;
    QSizeF size;    ///< In points, as shown: the space that PageAnchor's rectangles stand in.
    double dpi = 0; ///< What was used; lower than asked where the page is huge.
};

struct PdfEngine {
    const Parser *parser = nullptr;
    /// See pdf/pdfrender.h.
    Result<RenderedPage> (*renderPage)(QByteArrayView bytes, const QString &password, int page, double dpi) = nullptr;
};

/// The engine lives as long as the program. Any thread. Errors: Internal (the module is missing, or does not load).
[[nodiscard]] Result<const PdfEngine *> pdfEngine();

/// The module's file, which stands beside the program. Ask once before entering the sandbox, which hides where the program is.
[[nodiscard]] const QString &pdfModule();

} // namespace quire::parsers
