// One OpenDocument paragraph: its text, and what hangs on it. Pure, over parsed XML. Spec: ODF 1.3 part 3, section 6.
#pragma once

#include "parsers/xml.h"

#include <QList>
#include <functional>

namespace quire::parsers {

struct OdfParagraph {
    QString text;
    QList<pugi::xml_node> notes;    ///< text:note
    QList<pugi::xml_node> comments; ///< office:annotation
    QList<pugi::xml_node> drawings; ///< draw:frame and its like
};

/// What a drawing among words says in them, such as an equation; empty: it hangs on the paragraph.
using OdfInline = std::function<QString(pugi::xml_node drawing)>;

[[nodiscard]] OdfParagraph readOdfParagraph(pugi::xml_node paragraph, const OdfInline &inWords = {});

/// All paragraphs in a node as lines: for cells, notes and comments.
[[nodiscard]] QString odfPlainText(pugi::xml_node node, const OdfInline &inWords = {});

[[nodiscard]] bool isOdfDrawing(pugi::xml_node node);

} // namespace quire::parsers
