// One OpenDocument paragraph: its text, and what hangs on it. Pure, over parsed XML. Spec: ODF 1.3 part 3, section 6.
#pragma once

#include "parsers/xml.h"

#include <QList>

namespace quire::parsers {

struct OdfParagraph {
    QString text;
    QList<pugi::xml_node> notes;    ///< text:note
    QList<pugi::xml_node> comments; ///< office:annotation
    QList<pugi::xml_node> drawings; ///< draw:frame and its like
};

[[nodiscard]] OdfParagraph readOdfParagraph(pugi::xml_node paragraph);

/// All paragraphs in a node as lines: for cells, notes and comments.
[[nodiscard]] QString odfPlainText(pugi::xml_node node);

[[nodiscard]] bool isOdfDrawing(pugi::xml_node node);

} // namespace quire::parsers
