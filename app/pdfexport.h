// A conversation as a PDF: the HTML export laid out on A4 pages. Needs QGuiApplication; nothing remote is loaded.
#pragma once

#include "core/base/error.h"

namespace quire::app {

/// Errors: Storage; then no half-written file is left.
[[nodiscard]] Result<void> writePdf(const QByteArray &html, const QString &path);

} // namespace quire::app
