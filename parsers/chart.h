// A chart's part to blocks: its titles, then categories and series as a table. Both generations: c:chartSpace, and
// cx:chartSpace of Office 2016 (waterfall, funnel, treemap...). Pure, over parsed XML.
// Spec: ECMA-376 part 1, section 21.2; [MS-ODRAWXML] section 2.24.3.
#pragma once

#include "core/document/document.h"
#include "parsers/xml.h"

namespace quire::parsers {

[[nodiscard]] QList<Block> chartBlocks(pugi::xml_node chartSpace, const Anchor &anchor);

} // namespace quire::parsers
