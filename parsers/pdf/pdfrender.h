// Renders one page of a PDF as it is shown, for the source panel. Worker process only; any thread, one document a call.
#pragma once

#include "parsers/pdfengine.h"

namespace quire::parsers {

/// `page` from 1. Errors: PasswordNeeded, Corrupt (also: no such page), Unsupported.
[[nodiscard]] Result<RenderedPage> renderPdfPage(QByteArrayView bytes, const QString &password, int page, double dpi);

} // namespace quire::parsers
