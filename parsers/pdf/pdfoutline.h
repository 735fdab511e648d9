// What a PDF says of itself beside its pages: the outline and metadata.
#pragma once

#include "core/document/document.h"

#include <QHash>

namespace poppler {
class document;
}

namespace quire::parsers {

/// Outline entries by titleKey(), with their depth from 1.
[[nodiscard]] QHash<QString, int> pdfOutline(const poppler::document &document);

/// Everything but the labels of pages.
[[nodiscard]] DocumentInfo pdfInfo(const poppler::document &document);

} // namespace quire::parsers
