// Renders one page of a PDF as it is shown, for the source panel. Worker process only; any thread, one document a call.
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QSizeF>

namespace quire::parsers {

struct RenderedPage {
    QByteArray png;
    QSizeF size;    ///< In points, as shown: the space that PageAnchor's rectangles stand in.
    double dpi = 0; ///< What was used; lower than asked where the page is huge.
};

/// `page` from 1. Errors: PasswordNeeded, Corrupt (also: no such page), Unsupported.
[[nodiscard]] Result<RenderedPage> renderPdfPage(QByteArrayView bytes, const QString &password, int page, double dpi);

} // namespace quire::parsers
