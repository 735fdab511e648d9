// The three kinds of OpenDocument body, each to blocks. Called by OdfParser. Errors: Cancelled.
#pragma once

#include "core/document/parser.h"
#include "parsers/odfstyles.h"
#include "parsers/zipreader.h"

namespace quire::parsers {

struct OdfFile {
    const ZipReader &zip;
    const OdfStyles &styles;
    pugi::xml_node stylesRoot; ///< Of styles.xml, which holds running headers; empty when there is none.
};

[[nodiscard]] Result<void> readOdfDocument(const OdfFile &file, pugi::xml_node body, ParseSink &sink);
[[nodiscard]] Result<void> readOdfPresentation(const OdfFile &file, pugi::xml_node body, ParseSink &sink);
[[nodiscard]] Result<void> readOdfWorkbook(const OdfFile &file, pugi::xml_node body, ParseSink &sink);

} // namespace quire::parsers
